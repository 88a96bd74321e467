/** Fits sentences within a number of bytes: keeps the first ones, and counts those left out. */
import type { QuestionFigure } from './types.ts';

/** The first things in a list whose texts fit in a number of bytes of JSON. */
export function within<T>(all: readonly T[], bytes: number, textOf: (one: T) => string): readonly T[] {
  let left = bytes;
  const end = all.findIndex((one) => (left -= bytesOf(textOf(one))) < 0);
  return end < 0 ? all : all.slice(0, end);
}

type Figures = Readonly<Record<string, QuestionFigure>>;

/** Figures by step, whose sentences share a number of bytes, equally among questions. */
export function brief(steps: readonly Figures[], bytes: number): Figures[] {
  const lists = steps
    .flatMap((figures) => Object.values(figures))
    .filter(({ kind }) => kind === 'text').length;
  const short = (figure: QuestionFigure): QuestionFigure => {
    if (figure.kind !== 'text') return figure;
    const texts = within(figure.texts, Math.floor(bytes / lists), (text) => text);
    const more = figure.texts.length - texts.length;
    return more === 0 ? figure : { ...figure, texts, more };
  };
  return steps.map((figures) =>
    Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, short(figure)])),
  );
}

/** The first code points that UTF-8 writes in two bytes, then in three, at most. */
const TWO_FROM = 0x80;
const THREE_FROM = 0x800;
const THREE = 3;

/** Bytes of texts in a list of JSON. */
export const bytesIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + bytesOf(text), 0);

/** Bytes in UTF-8, as JSON writes the text in a list. */
function bytesOf(text: string): number {
  const written = JSON.stringify(text);
  let bytes = 1; // its comma
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    bytes += code < TWO_FROM ? 1 : code < THREE_FROM ? 2 : THREE;
  }
  return bytes;
}
