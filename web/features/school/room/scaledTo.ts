/** The places to which the effect on one person is scaled, from the smallest to the country. */
import type { Scale } from '../../../../models/room/types.ts';

export interface Place {
  readonly name: string;
  readonly people: number;
}

/** @param country how many people live in it */
export const scaledTo = (
  { school, commune }: Scale,
  country: number,
  names: { readonly here: string; readonly country: string },
): readonly Place[] => [
  ...(school === undefined ? [] : [{ name: names.here, people: school }]),
  ...(commune ? [commune] : []),
  { name: names.country, people: country },
];
