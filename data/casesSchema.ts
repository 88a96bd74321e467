/** How `cases.json` is read: households that are worked out as examples, and a territory, each by what identifies it. */
import { z } from 'zod';
import { checkAnswers } from '../models/household/checkAnswers.ts';
import type { Catalogue, Text } from '../models/catalogue/catalogue.ts';
import type { Answers } from '../models/household/answers.ts';
import { id, text } from './schema.ts';

export const cases = z.strictObject({
  households: z
    .array(
      z.strictObject({
        id,
        label: text,
        /** Who they are and what they have, in a line. */
        text,
        /** As the API takes them. */
        answers: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1),
  /** Code of a commune. */
  territory: z.string().min(1),
});

/** The same, its answers checked. */
export interface Cases {
  readonly households: readonly {
    readonly id: string;
    readonly label: Text;
    readonly text: Text;
    readonly answers: Answers;
  }[];
  readonly territory: string;
}

export function buildCases(
  { households, territory }: z.infer<typeof cases>,
  catalogue: Catalogue,
  problems: string[],
): Cases {
  const checked = households.map(({ answers, ...household }) => {
    const found = checkAnswers(answers, catalogue);
    if ('problems' in found)
      for (const { path, code } of found.problems)
        problems.push(`cases.json: ${household.id}: ${path}: ${code}`);
    return { ...household, answers: answers as Answers };
  });
  return { households: checked, territory };
}
