/** A source as an answer cites it. */
import type { Library } from '../../data/library.ts';
import { present } from './present.ts';

export function cited(id: string, { sources }: Library) {
  const { title, publisher, year, url } = sources[id]!;
  return present({ id, title, publisher, year, url });
}
