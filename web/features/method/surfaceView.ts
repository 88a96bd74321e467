/** What the method page shows first, computed by the models: a search, a line taken apart, hits and misses, studies. */
import type { Library } from '../../../data/library.ts';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { heaviestApart, type ThingApart } from '../../../models/household/apart.ts';
import { plan } from '../../../models/household/plan.ts';
import type { OTHER_CHOICES } from '../../../models/sensitivity/choices.ts';
import { choicesAtHome } from '../../../models/sensitivity/sensitivity.ts';
import { furthestOf, missesOf, timesTheirs } from '../../../models/validation/misses.ts';
import { amount, decimal, signedDecimal, twoDigits, whole } from '../../format.ts';
import { nameOfThing, shownApart, type FactorFacts } from './apartView.ts';
import { choiceNames } from './choiceNames.ts';
import { reconciledRows } from './reconciled.ts';
import { nameOf } from './value.ts';
import type { ApartMessages } from './words/apart/fr.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import type { MethodMessages } from './words/fr.ts';
import type { SensitivityMessages } from './words/sensitivity/fr.ts';
import type { SurfaceMessages } from './words/surface/fr.ts';

export interface SurfaceWords {
  readonly surface: SurfaceMessages;
  readonly apart: ApartMessages;
  readonly method: MethodMessages;
  readonly sensitivity: SensitivityMessages;
  readonly factors: FactorsMessages;
}

export type SurfaceView = ReturnType<typeof surfaceView>;

export function surfaceView(library: Library, language: Language, words: SurfaceWords) {
  const { catalogue, factors, sources } = library;
  const average = plan({}, catalogue);
  const thing = heaviestApart(average)!;
  return {
    counts: {
      factors: whole(Object.keys(factors).length, language),
      sources: whole(Object.keys(sources).length, language),
    },
    example: exampleOf(thing, library),
    apart: shownApart(
      thing,
      {
        name: nameOfThing(thing, library, language, words.apart),
        factsOf: (id) => factsOf(id, library, language, words.factors),
      },
      words.apart,
      language,
    ),
    misses: missesShown(library, language, words),
    studies: studiesShown(library, language, words),
  };
}

function factsOf(
  id: FactorId,
  { factors, sources }: Library,
  language: Language,
  words: FactorsMessages,
): FactorFacts {
  const factor = factors[id]!;
  const { unit, low, high, year } = factor;
  return {
    label: nameOf(factor, language, { sources, words }),
    unit,
    low,
    high,
    source: `${sources[factor.source]!.publisher}, ${year}`,
  };
}

/** Published values of one thing: of what is known of the device above, the number that has most others beside it. */
function exampleOf({ pieces }: ThingApart, { factors }: Library): readonly DocumentedFactor[] {
  const all = Object.values(factors);
  const besides = (id: FactorId) => all.filter(({ alternativeTo }) => alternativeTo === id);
  return pieces
    .flatMap((piece) => (piece.from === 'factor' ? factors[piece.id]! : []))
    .filter(({ kind }) => kind === 'device')
    .map((factor) => [factor, ...besides(factor.id)])
    .reduce((most, one) => (one.length > most.length ? one : most));
}

/** The scale of the drawing goes from a share of their figure to a multiple of it, in steps that multiply. */
const AXIS = { width: 1000, room: 40 } as const;
/** A figure without a published range is met within a tenth: the band. */
const BAND = 1.1;

function missesShown(library: Library, language: Language, { surface: m, method }: SurfaceWords) {
  const rows = reconciledRows(library);
  const compared = rows.map(({ row, figures }) => ({
    subject: row.subject,
    found: figures.map(({ found }) => found),
  }));
  const { met, missed, shared } = missesOf(compared);
  const far = rows.filter(({ lands }) => !lands).map((row) => ({ row, figure: furthestIn(row.figures) }));
  const logs = far.map(({ figure }) => Math.log(timesTheirs(figure.found)));
  const [low, high] = [Math.min(...logs, -Math.log(BAND)), Math.max(...logs, Math.log(BAND))];
  const x = (log: number) =>
    Math.round(AXIS.room + ((log - low) / (high - low)) * (AXIS.width - 2 * AXIS.room));
  const isTheirWay = ({ figures }: (typeof rows)[number]) =>
    figures.every(({ found }) => found.landsByTheirRules);
  const theirWay = far.filter(({ row }) => isTheirWay(row)).length;
  const count = (n: number) => whole(n, language);
  const { subjects } = library.reconciliations;
  return {
    title: m.misses.title(count(met), count(rows.length), count(theirWay)),
    shared: shared && sharedWords(shared, { missed, subjects }, m, language),
    hits: m.misses.hits(count(met)),
    stay: m.misses.stay(missed - theirWay, count(missed - theirWay)),
    theirWay: m.misses.theirs(theirWay, count(theirWay)),
    met,
    band: { from: x(-Math.log(BAND)), to: x(Math.log(BAND)), at: x(0) },
    rows: far
      .map(({ row: shown, figure: { figure, found, decimals } }, i) => {
        const { row } = shown;
        const write = (value: number) => decimal(value, language, decimals);
        const unit = (method.reconciled.short[figure.unit] ?? figure.unit).replace(/^%$/, '\u202f%');
        const inUnit = (value: number) =>
          `${write(value)}${unit.startsWith('\u202f') ? '' : '\u00a0'}${unit}`;
        return {
          id: row.id,
          label: [row.label[language], figure.label?.[language]].filter(Boolean).join(', '),
          pair:
            m.misses.pair(inUnit(found.theirs.central), inUnit(found.ours.central)) +
            (found.landsByTheirRules ? m.misses.theirWay(inUnit(found.byTheirRules)) : ''),
          x: x(logs[i]!),
          isTheirWay: isTheirWay(shown),
          log: logs[i]!,
        };
      })
      .sort((a, b) => a.log - b.log),
  };
}

function furthestIn<T extends ReturnType<typeof reconciledRows>[number]['figures'][number]>(
  figures: readonly T[],
): T {
  const far = furthestOf(figures.map(({ found }) => found));
  return figures.find(({ found }) => found === far)!;
}

/** @returns nothing where the list itself says it, since those that are found by others’ rules stand together there */
function sharedWords(
  { trait, count }: NonNullable<ReturnType<typeof missesOf>['shared']>,
  { missed, subjects }: { missed: number; subjects: Library['reconciliations']['subjects'] },
  { misses: m }: SurfaceMessages,
  language: Language,
): string | undefined {
  const [n, all] = [whole(count, language), whole(missed, language)];
  if (trait === 'their-rules') return undefined;
  if (trait === 'smaller' || trait === 'larger') return m.shared[trait](n, all);
  const subject = subjects.find(({ id }) => `subject ${id}` === trait)!;
  return m.sharedSubject(n, all, subject.label[language]);
}

const TIERS = ['device', 'network', 'datacenter'] as const;
type Tier = (typeof TIERS)[number];
/** Of choices that replace no figure. */
const ABOUT: Partial<Readonly<Record<string, Tier>>> = {
  'network-method': 'network',
  'second-hand': 'device',
} satisfies Partial<Readonly<Record<(typeof OTHER_CHOICES)[number], Tier>>>;

/** What a choice is about, by the first figure that it replaces. */
function tierOf(choice: string, { catalogue, factors }: Library): Tier | undefined {
  const options = catalogue.switches.find(({ id }) => id === choice)?.options ?? [];
  const [replaced] = options.flatMap(({ replaces }) => Object.keys(replaces));
  if (replaced === undefined) return ABOUT[choice];
  return TIERS.find((tier) => factors[replaced]?.kind === tier);
}

/** A choice is counted in the title from this share of the total, and drawn from a fifth of it. */
const MUCH = 0.05;
const DRAWN = MUCH / 5;
const MOST_DRAWN = 8;

function studiesShown(library: Library, language: Language, { surface: m, sensitivity }: SurfaceWords) {
  const {
    central: [total],
    choices,
  } = choicesAtHome(library.catalogue, {});
  const named = choiceNames(library.catalogue, language, sensitivity);
  const all = choices.map(({ choice, options }) => {
    const moved = options.map(({ id, results }) => ({ id, by: results[0]! - total! }));
    const ends = [0, ...moved.map(({ by }) => by)];
    return {
      id: choice,
      answered: false,
      tier: tierOf(choice, library),
      name: named(choice).label,
      low: Math.min(...ends),
      high: Math.max(...ends),
    };
  });
  const reach = ({ low, high }: (typeof all)[number]) => Math.max(-low, high);
  const much = Number((total! * MUCH).toPrecision(1));
  const over = all.filter((one) => reach(one) > much).length;
  const kg = twoDigits(much, language);
  const { none, one, title } = m.studies;
  const signed = (value: number) => signedDecimal(value, language, 0);
  return {
    title: over === 0 ? none(kg) : over === 1 ? one(kg) : title(whole(over, language), kg),
    total: amount(total!, language),
    bars: all
      .filter((each) => reach(each) >= total! * DRAWN)
      .slice(0, MOST_DRAWN)
      .map(({ low, high, ...each }) => ({
        ...each,
        ends: [low, high] as const,
        said: m.studies.ends(signed(low), signed(high)),
      })),
  };
}
