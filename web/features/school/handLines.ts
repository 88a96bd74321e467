/** The lines of the sum by hand, numbered alike on the pupil’s sheet and in the guide. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { HandRow, HandSheet } from '../../../models/school/handSheet.ts';
import { exact } from '../../format.ts';
import type { SchoolMessages } from './words/fr.ts';

export interface HandLine {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly help: string;
  /** What its answer is multiplied by, or where that is read; empty when nothing is multiplied. */
  readonly each: string;
  /** Whether it has kilograms of its own. */
  readonly weighs: boolean;
}

type PupilMessages = SchoolMessages['print']['pupil'];

/** The letter of the table of the years kept, which comes first where there is one. */
export const yearsLetter = ({ letters }: PupilMessages): string => letters[0]!;

/** The letter of the table in which what was not counted is read. */
export const restLetter = ({ rows }: HandSheet, { letters }: PupilMessages): string =>
  letters[rows.some(({ kept }) => kept) ? 1 : 0]!;

export function handLines(
  questions: Library['school']['questions'],
  sheet: HandSheet,
  m: PupilMessages,
  language: Language,
): HandLine[] {
  const say = (value: number) => exact(value, language);
  return questions.map(({ id, target, question, help }, i) => {
    const row = sheet.rows.find((one) => one.question === id);
    const light = sheet.light.find((one) => one.question === id);
    return {
      id,
      number: i + 1,
      question: question[language],
      help: help[language],
      each: row
        ? timesOf(row)
        : light
          ? m.tooLight(say(light.unit))
          : target.to === 'dormant'
            ? m.already
            : '',
      weighs: row !== undefined,
    };
  });

  function timesOf({ kg, unit, withoutBox, kept }: HandRow): string {
    if (kept) return m.inTable(yearsLetter(m));
    if (unit === 1) return m.times(say(kg));
    return m.timesFor(say(kg), say(unit)) + (withoutBox === undefined ? '' : m.withoutBox(say(withoutBox)));
  }
}
