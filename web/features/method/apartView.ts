/** A thing taken apart as it is shown: the operation of each line in words, and each number with its range and source. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { keyOf, type Operation, type Piece, type ThingApart } from '../../../models/household/apart.ts';
import { amount, digits, significant, whole } from '../../format.ts';
import { factorPath } from '../../pages.ts';
import type { ApartMessages } from './words/apart/fr.ts';

/** What is known of a factor beside its value. */
export interface FactorFacts {
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Publisher and year. */
  readonly source: string;
}

export interface ShownNumber {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly aside: string;
  /** The page of the factor; absent for what is not one. */
  readonly href?: string;
  readonly said: boolean;
}

export interface ShownApart {
  readonly title: string;
  /** The name of the thing, with its kilograms. */
  readonly name: string;
  readonly total: string;
  readonly lines: readonly { readonly stage: string; readonly kg: string; readonly sum: string }[];
  readonly numbers: readonly ShownNumber[];
}

interface Told {
  readonly name: string;
  readonly factsOf: (id: FactorId) => FactorFacts;
}

export function shownApart(
  { lines, pieces, amount: kg }: ThingApart,
  { name, factsOf }: Told,
  m: ApartMessages,
  language: Language,
): ShownApart {
  const total = amount(kg, language);
  return {
    title: m.title(name, total, whole(pieces.length, language)),
    name: m.again(name),
    total,
    lines: lines.map((line) => ({
      stage: m.stages[line.stage],
      // a digit more than their sum, so that whoever adds them up finds it
      kg: significant(line.amount, language),
      sum: line.terms.map((term) => written(term, m, language)).join(' + '),
    })),
    numbers: pieces.map((piece) => shownNumber(piece, factsOf, m, language)),
  };
}

/** What its size or its use leaves out is said where it is asked. */
export function nameOfThing(
  { item: { item } }: ThingApart,
  { catalogue }: { readonly catalogue: Catalogue },
  language: Language,
  { items }: ApartMessages,
): string {
  const id = item.split('#')[0]!;
  const known = [...catalogue.devices, ...catalogue.uses].find((type) => type.id === id);
  return (known?.label[language] ?? items[id] ?? id).replace(/ \(.*\)$/, '');
}

/** Enough to do the sum again, and no more than a reader bears. */
const DIGITS = 4;

const say = ({ value }: Piece, language: Language): string => digits(value, language, DIGITS);

/** `1,6 × 325 ÷ 9`, in the order in which it is worked out. */
function written({ times, over, lesser }: Operation, m: ApartMessages, language: Language): string {
  const [one, other] = lesser?.map((operation) => written(operation, m, language)) ?? [];
  const least = one === undefined || other === undefined ? [] : [m.lesser(one, other)];
  const above = [...least, ...times.map((piece) => say(piece, language))].join(' × ');
  return above + over.map((piece) => ` ÷ ${say(piece, language)}`).join('');
}

function shownNumber(
  piece: Piece,
  factsOf: Told['factsOf'],
  m: ApartMessages,
  language: Language,
): ShownNumber {
  const plain = { key: keyOf(piece), value: say(piece, language), said: piece.from === 'said' };
  switch (piece.from) {
    case 'said':
      return { ...plain, label: m.said[piece.what], aside: m.you };
    case 'unit':
      return { ...plain, label: m.turned[piece.what], aside: m.turnedBy[piece.what] };
    case 'rest':
      return { ...plain, label: m.rest, aside: '' };
    case 'factor': {
      const { label, unit, low, high, source } = factsOf(piece.id);
      const range = low === high ? [] : [m.from(significant(low, language), significant(high, language))];
      return {
        ...plain,
        label,
        aside: [[...range, m.units[unit] ?? unit].join(' '), source].filter(Boolean).join(' · '),
        href: factorPath(piece.id, language),
      };
    }
  }
}
