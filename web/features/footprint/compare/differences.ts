/** Two situations of one home, thing by thing: what each weighs, and what was told differently. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { interval } from '../../../../models/draws/quantile.ts';
import { DEFAULT_GRID } from '../../../../models/catalogue/country.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import { amount, labelled } from '../../../format.ts';
import type { FieldMessages } from '../answer/words/fields/fr.ts';
import { createView, GROUPS, kindsOf, type Kind, type Workshop } from '../view.ts';

export interface Difference {
  readonly key: string;
  readonly label: string;
  /** kgCO2e a year; zero where there is none of it. */
  readonly before: number;
  readonly after: number;
  /** What is told of it in each situation; the same when it changes with something else. */
  readonly told: readonly [before: string, after: string];
}

/** Below this many kg a year, nothing has changed. */
const HARDLY = 0.05;
/** A change of less, in kg a year, has no line of its own. */
const SMALL = 1;

/** What changed by a kilogram or more, the largest change first. Several devices of one type are one thing. */
export function differences(
  before: Footprint,
  after: Footprint,
  workshop: Workshop,
  words: FieldMessages,
): Difference[] {
  const [was, is] = [before, after].map((footprint) => kindsIn(footprint, workshop));
  const tell = createTelling(workshop, words);
  return [...new Set([...was!.keys(), ...is!.keys()])]
    .map((key): Difference => {
      const [then, now] = [was!.get(key), is!.get(key)];
      const [first] = (now ?? then)!.items;
      const label = first!.kind ?? first!.label;
      const told = (kind: Kind | undefined, { situation }: Footprint) =>
        kind ? tell(kind, situation.answers) : '';
      return {
        key,
        label,
        before: then?.kg ?? 0,
        after: now?.kg ?? 0,
        told: [told(then, before), told(now, after)],
      };
    })
    .filter((one) => Math.abs(one.after - one.before) >= SMALL)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** Two weights and their difference, in kg a year, as they are written: one less the other is the third, digit by digit. */
export interface Written {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** As on the receipt; with up to two more where that would not tell the difference. */
const DIGITS = [2, 3, 4];
/** What a difference as it is written may be off by, as a share of it. */
const OFF = 0.1;
/** Of a sum of what is written, without what the machine adds to it. */
const exactly = (kg: number) => Number(kg.toFixed(3));

export function written({ before, after }: Pick<Difference, 'before' | 'after'>): Written {
  const moved = after - before;
  const as = (digits: number): Written => {
    const [was, is] = [before, after].map((kg) => (kg < HARDLY ? 0 : Number(kg.toPrecision(digits))));
    return { before: was!, after: is!, change: exactly(is! - was!) };
  };
  const tells = ({ change: told }: Written) =>
    Math.abs(told - moved) <= Math.max(HARDLY, OFF * Math.abs(moved));
  return as(DIGITS.find((digits) => tells(as(digits))) ?? DIGITS.at(-1)!);
}

/** What the difference of the totals has besides those of the rows, all as they are written. */
export const writtenRest = (total: Written, rows: readonly Written[]): number =>
  exactly(rows.reduce((left, { change: moved }) => left - moved, total.change));

/** The difference of two totals, draw by draw: what both share cancels out. Both are of one sample. */
export function change(before: Footprint, after: Footprint): Estimate {
  const row = after.draws.map((value, i) => value - before.draws[i]!);
  return interval(after.total.central - before.total.central, row);
}

const kindsIn = (footprint: Footprint, workshop: Workshop): ReadonlyMap<string, Kind> =>
  new Map(kindsOf(createView(footprint, workshop, GROUPS)).map((kind) => [kind.key, kind]));

/** How what was answered of a thing is told in a few words; nothing when it stands at the average. */
function createTelling({ catalogue, messages }: Workshop, m: FieldMessages) {
  const { language } = messages;
  const number = (value: number | undefined, label: string) =>
    value === undefined ? [] : [labelled(label, amount(value, language), language)];

  return ({ key, items }: Kind, { uses, connections = {} }: Answers): string => {
    const [group, id] = key.split('/');
    if (items.every(({ assumed }) => assumed)) return '';
    // which size it is, where its kind has several
    if (group === 'device')
      return items
        .map(({ label, kind, detail }) => {
          const size = label.replace(/ \d+$/, '');
          return size === kind ? detail : `${size} · ${detail}`;
        })
        .join(' + ');
    if (id === 'fixed-line') return number(connections.fixedLines, m.fields.fixedLines).join('');
    if (id === 'mobile-plan') return number(connections.sims, m.fields.sims).join('');
    if (id === 'other-traffic')
      return [
        ...number(connections.fixedGBPerMonth, m.fields.fixedGBPerMonth),
        ...number(connections.mobileGBPerMonth, m.fields.mobileGBPerMonth),
      ].join(', ');
    const type = catalogue.uses.find((one) => one.id === id);
    return (uses ?? [])
      .filter((use) => use.type === id)
      .map((use) =>
        [
          ...number(use.hoursPerWeek, m.fields.hoursPerWeek),
          ...number(use.countPerWeek, m.fields.countPerWeek),
          ...number(use.storedGB, m.fields.storedGB),
          ...number(use.storedCount, m.fields.storedCount),
          type?.definitions.find((one) => one.id === use.definition)?.label[language],
          use.network && m.networks[use.network],
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join(' + ');
  };
}

/** What changed of the home itself, which changes several things at once: `People: 3 → 2`. */
export function changesOfHome(
  before: Answers,
  after: Answers,
  { catalogue, messages: { language } }: Workshop,
  m: FieldMessages & { readonly place: string; readonly unsaid: string },
): string[] {
  const said = (value: number | undefined) => (value === undefined ? m.unsaid : amount(value, language));
  const people = (['people', 'children', 'teenagers', 'seniors'] as const)
    .filter((name) => before[name] !== after[name])
    .map((name) => labelled(m.fields[name], `${said(before[name])} → ${said(after[name])}`, language));
  const gridOf = ({ grid = DEFAULT_GRID }: Answers) =>
    catalogue.grids.find(({ id }) => id === grid)!.label[language];
  const grid =
    gridOf(before) === gridOf(after)
      ? []
      : [labelled(m.place, `${gridOf(before)} → ${gridOf(after)}`, language)];
  return [...people, ...grid];
}
