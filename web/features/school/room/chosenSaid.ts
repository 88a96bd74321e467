/**
 * What the chosen proposals save and what is left, in numbers that a class can add up as it reads them: each share is
 * told as on its card, the saving is what the shares come to, and what is left is the mean that is shown less that.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { inTwoDigits, LEAST, workedOut, type Read } from '../../../../models/draws/rounded.ts';
import type { ClassTotals } from '../../../../models/school/classHome.ts';
import { amount, exact } from '../../../format.ts';
import { kgSaid, massRange, timesOf, type Said } from '../sentences.ts';
import type { ClassShown } from './types.ts';

type Chosen = Pick<NonNullable<ClassShown['chosen']>, 'saving' | 'left'> & {
  readonly rows: readonly { readonly share?: number }[];
};

/** What one or several of them save, as a card says it. */
export const savedSaid = (kg: number, language: Language): string => kgSaid(amount(kg, language));

export function chosenSaid(
  home: ClassTotals,
  { saving, left, rows }: Chosen,
  language: Language,
): { readonly saving: Said; readonly left: string } {
  const shares = rows.flatMap(({ share }) => (share === undefined ? [] : [inTwoDigits(share)]));
  const saved: Read = workedOut(shares.length > 0 ? shares : [inTwoDigits(saving.central)], saving.central);
  const times = timesOf(home);
  const mean: Read = { value: Math.round(home.perPerson.central * times) / times, unit: 1 / times };
  const rest = workedOut([mean, { ...saved, value: -saved.value }], left.central);
  const said =
    saving.central < LEAST ? savedSaid(saving.central, language) : kgSaid(exact(saved.value, language));
  return {
    saving: { value: said, ...massRange(saving, language) },
    left: kgSaid(exact(rest.value, language)),
  };
}
