/**
 * How many devices a home has for its size: (size ÷ mean size) to the power of an exponent, divided by the mean of
 * that over homes, so that the national number is kept. The range is that of the exponent.
 */
import { inEach } from '../models/catalogue/language.ts';
import { COLON } from '../models/catalogue/writing.ts';
import type { FactorId } from '../models/draws/factor.ts';
import type { Files } from './files.ts';
import names from './names.json' with { type: 'json' };
import type { FactorRecord } from './schema.ts';

const RULES = ['equipment', 'equipment-tv'] as const;

type Rule = (typeof RULES)[number];

const exponentOf = (rule: Rule): FactorId => `${rule}.exponent`;

const sizesOf = ({ national }: Files) => national.assumptions['people']?.values ?? [];

/** The factors that `equipmentFactors` makes: one for each rule and class of size, the last one open. */
export const equipmentIds = (files: Files): FactorId[] =>
  RULES.flatMap((rule) => sizesOf(files).map((_, i) => `${rule}.${i + 1}`));

/** @returns each factor with its record; nothing where the exponents or the sizes are not as they must be */
export function equipmentFactors(files: Files): [FactorId, FactorRecord][] {
  const sizes = sizesOf(files);
  return RULES.flatMap((rule) => {
    const record = files.national.factors[exponentOf(rule)];
    if (!record || typeof record.value === 'number') return [];
    const { central, low, high } = record.value;
    return sizes.map(([size], i): [FactorId, FactorRecord] => {
      const middle = times(size, central, sizes);
      const all = [middle, times(size, low, sizes), times(size, high, sizes)];
      return [`${rule}.${i + 1}`, sized(record, rule, size, { central: middle, all })];
    });
  });
}

type Sizes = readonly (readonly [size: number, share: number])[];

/** Over the mean home. */
function times(size: number, exponent: number, sizes: Sizes): number {
  let homes = 0;
  let people = 0;
  for (const [each, share] of sizes) {
    homes += share;
    people += share * each;
  }
  const raised = (each: number) => ((each * homes) / people) ** exponent;
  return (raised(size) * homes) / sizes.reduce((sum, [each, share]) => sum + share * raised(each), 0);
}

const DIGITS = 6;
const rounded = (value: number) => Number(value.toPrecision(DIGITS));

function sized(
  { note: _note, formula: _formula, shape: _shape, min: _min, label, ...rest }: FactorRecord,
  rule: Rule,
  size: number,
  { central, all }: { readonly central: number; readonly all: readonly number[] },
): FactorRecord {
  const people = Math.floor(size);
  const words = names.sizes[people !== size ? 'open' : people > 1 ? 'several' : 'one'];
  return {
    ...rest,
    value: { central: rounded(central), low: rounded(Math.min(...all)), high: rounded(Math.max(...all)) },
    centralIs: 'median',
    grade: 'D',
    status: 'derived',
    derivedFrom: [exponentOf(rule), 'people'],
    label: inEach((each) => {
      // the exponent is named after what it raises, then as an exponent
      const raised = label![each].slice(0, label![each].lastIndexOf(COLON[each]));
      return `${raised}, ${words[each].replace('{people}', String(people))}`;
    }),
    formula: names.sizeFormula,
  };
}
