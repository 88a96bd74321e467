/** The rows of the picture of a proposal's subject in words: the same on its page and in what stands for it elsewhere. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { amount, significant, twoDigits } from '../../../format.ts';
import type { Subject, SubjectRow } from './subject.ts';
import type { OneMessages } from './words/fr.ts';

export interface SubjectTold extends SubjectRow {
  readonly name: string;
  readonly value: string;
}

/** Of a kilogram in grams, of a kilowatt-hour in watt-hours. */
const THOUSAND = 1000;

/** Of these, a part of a label in parentheses or after a colon says what the title says. */
const SHORT: readonly Subject['kind'][] = ['lives', 'spared', 'refit', 'made', 'sizes', 'answers'];

/** Of these, what is told is a thousandth of what the figure counts. */
const SMALL: readonly Subject['kind'][] = ['networks', 'answers', 'kept'];

export function subjectTold(
  { kind, rows }: Subject,
  language: Language,
  { subject: m }: Pick<OneMessages, 'subject'>,
): SubjectTold[] {
  const say = (value: number) => twoDigits(value, language);
  const valued = ({ solid, dashed }: SubjectRow, at: number): string => {
    if (kind === 'refit') return m.units.refit(`${say(solid)} / ${say(solid + dashed)}`);
    if (SMALL.includes(kind)) return m.units[kind](say(solid * THOUSAND));
    if (kind === 'standby') return m.units.standby(say(solid + dashed));
    if (kind === 'ads') return m.units.ads(say(dashed));
    // a published figure, as it is told elsewhere on the page
    const exactly = kind === 'street' && at === 0;
    const said = exactly ? significant : kind === 'street' ? amount : twoDigits;
    return m.units[kind](said(solid, language));
  };
  return rows.map((row, at) => {
    const { factor } = row;
    const said = factor?.label[language] ?? '';
    const short = SHORT.includes(kind) ? said.replace(/\s?:[^:]*$/, '').replace(/ \([^)]*\)$/, '') : said;
    return {
      ...row,
      name: kind in m.steps ? m.steps[kind as keyof typeof m.steps][at]! : short,
      value: valued(row, at),
    };
  });
}
