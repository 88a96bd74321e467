/**
 * A language that nobody speaks: English in marks, each word a third longer. What stands on a page outside the marks
 * came from neither a dictionary nor the data.
 */

const OPEN = '⟦';
const CLOSE = '⟧';
const LONGER = 'ẽ';
const WORD = /\p{L}{2,}/u;
/** Addresses stay as they are. */
const ADDRESS = /^(?:https?:|mailto:|\/|#)\S*$/;

/** "a word" → "⟦a wordẽẽ⟧"; spaces around it stay outside, and what holds no word stays as it is. */
export function marked(text: string): string {
  if (!WORD.test(text) || ADDRESS.test(text) || text.includes(OPEN)) return text;
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  const longer = middle.replaceAll(/\p{L}{3,}/gu, (word) => word + LONGER.repeat(Math.ceil(word.length / 3)));
  return `${before}${OPEN}${longer}${CLOSE}${after}`;
}

const inBoth = (value: object): value is { readonly fr: unknown; readonly en: unknown } =>
  Object.keys(value).sort().join() === 'en,fr';

export const everyText = (value: unknown): unknown =>
  typeof value === 'string' ? marked(value) : mapped(value, everyText);

function mapped(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, change(held)]));
}

/** The same thing with the English of every `{ fr, en }` in marks. */
export function markedData<T>(value: T): T {
  const change = (held: unknown): unknown =>
    typeof held === 'object' && held !== null && inBoth(held)
      ? { fr: held.fr, en: everyText(held.en) }
      : mapped(held, change);
  return change(value) as T;
}

/** What a text holds outside the marks. */
export function unmarked(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth++;
    else if (letter === CLOSE) depth--;
    else if (depth === 0) outside += letter;
  }
  return outside.replaceAll(/\s+/g, ' ').trim();
}
