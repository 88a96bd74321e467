/** A pupil's ticket in words: one rounding for its lines and its total, whatever shows them. */
import { COMPONENTS, type Component, type Language } from '../../../../../models/catalogue/catalogue.ts';
import type { ClassTotals } from '../../../../../models/school/classHome.ts';
import { inUnits } from '../../../../../models/draws/rounded.ts';
import type { ActThere, Ticket } from '../../../../../models/school/ticket.ts';
import { drawingOfThing } from '../../../../drawings.ts';
import { savingWords } from '../../../../effects/effectWords.ts';
import { exact, hundredths } from '../../../../format.ts';
import type { Pictured } from '../../../../picture/receipt.ts';
import { classSaid, massSaid, type ClassSaid, type Said } from '../../sentences.ts';
import type { TicketFacts } from '../types.ts';
import type { OwnMessages } from './words/fr.ts';

export interface ActSaid {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  /** What it would save there, with its range; without a number where that is uncertain. */
  readonly amount: string;
  readonly range: string;
  readonly seal: ActThere['seal'];
}

export interface TicketSaid {
  readonly whole: ClassSaid;
  /** The total without its unit. */
  readonly number: string;
  /** With its range: beside what would be saved on it, which has one. */
  readonly heaviest?: Said & {
    readonly name: string;
    readonly count: number | undefined;
    /** How many in ten served someone before. */
    readonly used: number;
  };
  readonly acts: readonly ActSaid[];
  /** The programme that what acts belongs to, when some of it does and one is named. */
  readonly origin: string | undefined;
}

const TENTHS = 10;

/** What is said in parentheses of a device is left out. */
const nameOf = (type: string, { devices }: TicketFacts) => (devices[type] ?? type).replace(/ \(.*\)$/, '');

export function ticketSaid(
  { totals, heaviest, acts }: Ticket,
  facts: TicketFacts,
  { effects, ticket: m }: OwnMessages,
  language: Language,
): TicketSaid {
  const isMeasure = (one: string) =>
    facts.numbers.proposals.some(({ id, kind }) => id === one && kind === 'measure');
  const whole = classSaid(totals, language);
  const sum = COMPONENTS.reduce((kg, component) => kg + whole.parts[component].value, 0);
  return {
    whole,
    number: exact(sum, language),
    ...(heaviest && {
      heaviest: {
        name: nameOf(heaviest.type, facts),
        ...massSaid(heaviest.weight, language),
        count: heaviest.count,
        used: Math.round(heaviest.used * TENTHS),
      },
    }),
    origin: acts.some(({ all }) => all.some(isMeasure)) && facts.origin !== '' ? facts.origin : undefined,
    acts: acts.map(({ id, all, saving, seal, atMost }) => {
      const { amount, number, range } = savingWords(saving, language, effects, atMost);
      const who = new Set(all.flatMap((one) => facts.acts[one]!.who.split(', ')));
      const { title, oneFewer } = facts.acts[id]!;
      return {
        id,
        title: oneFewer && (heaviest?.count ?? 0) > 1 ? m.oneFewer(title) : title,
        who: [...who].join(', '),
        amount: number === undefined ? amount : effects.less(number),
        range,
        seal,
      };
    }),
  };
}

/** What each part is of the whole, in whole percents that add up to a hundred. */
export function sharesOf({ madeOf }: Pick<ClassTotals, 'madeOf'>): readonly [Component, number][] {
  const total = COMPONENTS.reduce((kg, component) => kg + madeOf[component].central, 0);
  const { parts } = inUnits(
    COMPONENTS.map((component) => madeOf[component].central / total),
    100,
  );
  return COMPONENTS.map((component, i) => [component, Math.round(parts[i]! * 100)]);
}

/** What is there is never told as nothing. */
const shareSaid = (share: number, language: Language) =>
  share === 0 ? `<\u202f${hundredths('1', language)}` : hundredths(String(share), language);

export const sharesSaid = (
  totals: Pick<ClassTotals, 'madeOf'>,
  names: Readonly<Record<Component, string>>,
  language: Language,
): string =>
  sharesOf(totals)
    .map(([component, share]) => `${names[component]} ${shareSaid(share, language)}`)
    .join(', ');

/** How many devices stand in the picture, and how many acts below them. */
const THINGS = 4;
const ROWS = 2;

export function ticketPictured(
  { devices }: Ticket,
  said: TicketSaid,
  { ticket: m }: OwnMessages,
  { ofFamily, invented }: { readonly ofFamily: boolean; readonly invented: boolean },
): Pictured {
  const title = ofFamily ? m.familyTitle : m.title;
  const { heaviest, number, whole, acts, origin } = said;
  return {
    title: invented ? m.rehearsed(title) : title,
    number: { value: number, unit: m.pictureUnit, range: whole.mean.range ?? '' },
    heaviest: heaviest ? m.weighs(heaviest) : '',
    // what nobody named may not be there
    things: devices
      .filter(({ named }) => named)
      .slice(0, THINGS)
      .map(({ type, weight: { central: kg } }) => ({
        icon: drawingOfThing(type) ?? 'plug',
        group: 'device',
        kg,
      })),
    rows: acts
      .slice(0, ROWS)
      .map(({ title, who, amount, range }) => ({ who, what: title, gain: amount, range })),
    origin,
    brand: 'sobrement',
    ask: m.ask,
  };
}
