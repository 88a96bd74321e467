/** Figures of the school pages in words: masses in the most readable unit, reveals, ranges. */
import { COMPONENTS, type Component, type Language, type Text } from '../../../models/catalogue/catalogue.ts';
import { BETWEEN, PERCENT_SPACE } from '../../../models/catalogue/writing.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { ClassTotals } from '../../../models/school/classHome.ts';
import { inUnits } from '../../../models/draws/rounded.ts';
import { between, exact, percent, twoDigits } from '../../format.ts';

const GRAMS = 1000;
const MILLIGRAMS = 1e6;

/** The unit in which the central value is at least 1, down to milligrams. */
function scaleOf(kg: number): readonly [times: number, unit: string] {
  if (kg >= 1) return [1, 'kg'];
  return kg >= 1 / GRAMS ? [GRAMS, 'g'] : [MILLIGRAMS, 'mg'];
}

export interface Said {
  readonly value: string;
  /** Absent when no range is known. */
  readonly range?: string;
}

/** @param value kgCO2e */
export function massSaid({ central, low, high }: Estimate, language: Language): Said {
  const [times, unit] = scaleOf(central);
  const say = (kg: number) => twoDigits(kg * times, language);
  return {
    value: `${say(central)}\u00a0${unit}\u00a0CO₂e`,
    ...(low < high && { range: `${BETWEEN[language](say(low), say(high))}\u00a0${unit}` }),
  };
}

/** The results of a class: numbers rounded alike, so that they add up as read. */
export interface ClassSaid {
  readonly mean: Said;
  readonly parts: Readonly<Record<Component, { readonly value: number; readonly said: string }>>;
}

/** From this value on, whole kilograms; below it, tenths. */
const WHOLE_FROM = 10;
const TENTHS = 10;

/** How many of the unit to which a class is told are in a kilogram. */
export const timesOf = ({ perPerson }: ClassTotals): number => (perPerson.central < WHOLE_FROM ? TENTHS : 1);

/** A number of kilograms, which is rounded already. */
export const kgSaid = (value: string): string => `${value}\u00a0kg\u00a0CO₂e`;

export const massRange = (one: Estimate, language: Language): Pick<Said, 'range'> =>
  one.low < one.high ? { range: `${between(one, language)}\u00a0kg` } : {};

export function classSaid(home: ClassTotals, language: Language): ClassSaid {
  const { perPerson, madeOf } = home;
  const times = timesOf(home);
  const { parts, whole } = inUnits(
    COMPONENTS.map((component) => madeOf[component].central),
    times,
  );
  const least = `<\u202f${exact(1 / times, language)}`;
  const partSaid = (value: string, { low, high }: Estimate) =>
    `${value}\u00a0kg${low < high ? ` (${between({ low, high }, language)})` : ''}`;
  return {
    mean: { value: kgSaid(exact(whole, language)), ...massRange(perPerson, language) },
    parts: Object.fromEntries(
      COMPONENTS.map((component, i) => [
        component,
        {
          value: parts[i]!,
          // something that rounds to nothing, beside a range that says more
          said: partSaid(
            parts[i] === 0 && madeOf[component].central > 0 ? least : exact(parts[i]!, language),
            madeOf[component],
          ),
        },
      ]),
    ) as ClassSaid['parts'],
  };
}

const HUNDREDTH = 0.01;

/** A share in hundredths: what is there is never told as nothing. */
export const shareSaid = (share: number, language: Language): string =>
  share > 0 && share < HUNDREDTH / 2 ? `<\u202f${percent(HUNDREDTH, language)}` : percent(share, language);

/** French says "0,5 appareil", English "0.5 devices". */
export const unitFor = (
  value: number,
  { unit, unitOfOne }: { readonly unit: Text; readonly unitOfOne?: Text | undefined },
  language: Language,
): string => (new Intl.PluralRules(language).select(value) === 'one' ? (unitOfOne ?? unit) : unit)[language];

/** @param unit in words, written after the number */
export function numberSaid({ central, low, high }: Estimate, unit: string, language: Language): Said {
  const say = (value: number) => twoDigits(value, language);
  const space = unit === '%' ? PERCENT_SPACE[language] : '\u00a0';
  return {
    value: `${say(central)}${space}${unit}`,
    ...(low < high && { range: BETWEEN[language](say(low), say(high)) }),
  };
}

/** A sentence that another wrote, between its marks, and what is said of it after; or what we say in its place. */
export function quotation(text: string): {
  readonly quoted: boolean;
  readonly said: string;
  readonly rest: string;
} {
  const [, quote, rest = ''] = /^(«[^»]+»)(.*)$/s.exec(text) ?? [];
  return { quoted: quote !== undefined, said: quote ?? text, rest: rest.trim() };
}
