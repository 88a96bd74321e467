/** The proposals as the API answers them, for the pages that the server draws with them. */
import type { Library } from '../../data/library.ts';
import { inEach, type Language } from '../../models/catalogue/language.ts';
import { once } from '../../models/draws/memo.ts';
import type { Programme } from '../../web/features/footprint/programme.ts';
import { proposalsOf } from '../api/proposals/routes.ts';

export function createProgramme(library: Library): (language: Language) => Programme {
  const made = inEach((language) =>
    once((): Programme => {
      const numbers = library.proposals;
      // the same, but for what TypeScript calls JSON
      const words = { ...proposalsOf(library, language), numbers } as unknown as Programme['words'];
      return { words, numbers };
    }),
  );
  return (language) => made[language]();
}
