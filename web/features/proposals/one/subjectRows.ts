/** The rows of the picture of a proposal's subject in words: the same on its page and in what stands for it elsewhere. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { amount, digits } from '../../../format.ts';
import type { Subject, SubjectRow } from './subject.ts';
import type { OneMessages } from './words/fr.ts';

export interface SubjectTold extends SubjectRow {
  readonly name: string;
  readonly value: string;
}

const GRAMS = 1000;

/** Of these, a part of a label in parentheses or after a colon says what the title says. */
const SHORT: readonly Subject['kind'][] = ['lives', 'spared', 'refit', 'made', 'sizes'];

export function subjectTold(
  { kind, rows }: Subject,
  language: Language,
  { subject: m }: Pick<OneMessages, 'subject'>,
): SubjectTold[] {
  const say = (value: number) => digits(value, language, 2);
  const valued = (solid: number, dashed: number): string => {
    if (kind === 'refit') return m.units.refit(`${say(solid)} / ${say(solid + dashed)}`);
    if (kind === 'networks') return m.units.networks(say(solid * GRAMS));
    return m.units[kind](kind === 'street' ? amount(solid, language) : say(solid));
  };
  return rows.map((row, at) => {
    const { factor, solid, dashed } = row;
    const said = factor?.label[language] ?? '';
    const short = SHORT.includes(kind) ? said.replace(/\s?:[^:]*$/, '').replace(/ \([^)]*\)$/, '') : said;
    return {
      ...row,
      name: kind === 'replaced' || kind === 'given' || kind === 'street' ? m.steps[kind][at]! : short,
      value: valued(solid, dashed),
    };
  });
}
