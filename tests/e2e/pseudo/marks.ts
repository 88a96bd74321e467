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

/** The same thing with each of its texts in marks. */
export function everyText(value: unknown): unknown {
  if (typeof value === 'string') return marked(value);
  if (Array.isArray(value)) return value.map(everyText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, everyText(held)]));
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
