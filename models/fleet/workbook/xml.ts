/**
 * Tags of an XML text, one after another, without a tree: a sheet of fifty thousand lines has millions of
 * them. Only what spreadsheets write is understood: no entity but the five of XML and characters by number,
 * so that no file can make a text grow.
 */

export interface Scanner {
  /** Moves to the next tag: false at the end of the text. */
  next(): boolean;
  /** Its name, without the prefix of its namespace. */
  name(): string;
  /** `<a>`, `</a>` or `<a/>`. */
  kind(): 'open' | 'close' | 'empty';
  /** An attribute of the tag, by its name without prefix; nothing where it has none. */
  attribute(name: string): string | undefined;
  /** All that the tag says after its name. */
  raw(): string;
  /** What stands between the tag before and this one. */
  text(): string;
  /** Moves after the end of an element that was just opened. */
  passOver(): void;
  /** Where it is in the text. */
  at(): number;
}

const SPACE = 32;
const MARK = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const DEEPER: Readonly<Record<ReturnType<Scanner['kind']>, number>> = { open: 1, close: -1, empty: 0 };
const CDATA = '<![CDATA[';

export function createScanner(xml: string): Scanner {
  let at = 0;
  let from = 0;
  let [start, end] = [0, 0];
  let nameEnd = 0;
  let kind: ReturnType<Scanner['kind']> = 'open';
  /** Text of marked sections before the tag; most texts have none. */
  let marked = '';

  /** Past comments, instructions and marked sections; false at the end. */
  function toTag(): boolean {
    marked = '';
    from = at;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) return false;
      const code = xml.charCodeAt(open + 1);
      if (code !== MARK && code !== QUESTION) {
        start = open + 1;
        return true;
      }
      const section = code === MARK && xml.startsWith(CDATA, open);
      const close = section ? ']]>' : code === QUESTION ? '?>' : xml.startsWith('<!--', open) ? '-->' : '>';
      const last = xml.indexOf(close, open);
      if (last < 0) return false;
      if (section) {
        marked += plain(xml.slice(from, open)) + xml.slice(open + CDATA.length, last);
        from = last + close.length;
      }
      at = last + close.length;
      if (!section) {
        marked += plain(xml.slice(from, open));
        from = at;
      }
    }
  }

  function next(): boolean {
    if (!toTag()) return false;
    if (xml.charCodeAt(start) === SLASH) {
      end = xml.indexOf('>', start);
      if (end < 0) return false;
      kind = 'close';
      start++;
      nameEnd = end;
      at = end + 1;
      return true;
    }
    end = endOfTag(xml, start);
    if (end < 0) return false;
    at = end + 1;
    kind = xml.charCodeAt(end - 1) === SLASH ? 'empty' : 'open';
    if (kind === 'empty') end--;
    nameEnd = start;
    while (nameEnd < end && xml.charCodeAt(nameEnd) > SPACE) nameEnd++;
    return true;
  }

  function name(): string {
    const own = xml.slice(start, nameEnd);
    const colon = own.indexOf(':');
    return (colon < 0 ? own : own.slice(colon + 1)).trimEnd();
  }

  return {
    next,
    name,
    kind: () => kind,
    attribute: (wanted) => attributeIn(xml.slice(nameEnd, end), wanted),
    raw: () => xml.slice(nameEnd, end),
    text: () => marked + plain(xml.slice(from, kind === 'close' ? start - 2 : start - 1)),
    passOver() {
      if (kind !== 'open') return;
      const own = name();
      for (let depth = 1; depth > 0 && next();) depth += name() === own ? DEEPER[kind] : 0;
    },
    at: () => at,
  };
}

function attributeIn(tag: string, wanted: string): string | undefined {
  for (let found = tag.indexOf(wanted); found > 0; found = tag.indexOf(wanted, found + 1)) {
    const before = tag.charCodeAt(found - 1);
    if (before > SPACE && before !== COLON) continue;
    const equals = found + wanted.length;
    const quote = tag.charCodeAt(equals + 1);
    if (tag.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) continue;
    return plain(tag.slice(equals + 2, tag.indexOf(tag[equals + 1]!, equals + 2)));
  }
  return undefined;
}

/** Where a tag ends: a value between quotes may hold a `>`. */
function endOfTag(xml: string, from: number): number {
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code === GREATER) return i;
    if (code === LESS) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    i = xml.indexOf(code === QUOTE ? '"' : "'", i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const LAST_CHARACTER = 0x10ffff;
const HEXADECIMAL = 16;

const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (all, hex?: string, digits?: string, named?: string) => {
        if (named !== undefined) return NAMED[named.toLowerCase()]!;
        const code = hex === undefined ? Number(digits) : parseInt(hex, HEXADECIMAL);
        return code <= LAST_CHARACTER ? String.fromCodePoint(code) : all;
      })
    : text;
