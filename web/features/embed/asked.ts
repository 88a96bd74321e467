/** Which pieces a reader asks for, and how they are to be shown, from the address of the page. */
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/language.ts';
import { kindOfCode } from '../../../models/territory/row.ts';
import { readEmbedding, type Embedding } from '../../embedding.ts';

const MOST_SEARCHED = 60;

/** The proposals among which a reader chooses. */
export type Choices = (language: Language) => readonly { readonly id: string; readonly title: string }[];

export interface Asked extends Embedding {
  /** What was typed, and the commune that it names. */
  readonly typed: string;
  readonly commune: { readonly code: string; readonly name: string } | undefined;
  readonly proposal: string;
}

export function createAsked(choices: Choices, territories: Territories) {
  function communeOf(typed: string) {
    const [found] = territories
      .search(typed, MOST_SEARCHED)
      .filter(({ code }) => kindOfCode(code) === 'commune');
    return found && { code: found.code, name: found.name };
  }

  /** @param read the value of a field of the query */
  return (language: Language, read: (name: string) => string | undefined): Asked => {
    const typed = (read('commune') ?? '').trim();
    const known = choices(language);
    const proposal = known.find(({ id }) => id === read('proposal')) ?? known[0]!;
    return {
      ...readEmbedding(read),
      typed,
      commune: typed === '' ? undefined : communeOf(typed),
      proposal: proposal.id,
    };
  };
}
