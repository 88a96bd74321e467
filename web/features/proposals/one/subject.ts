/**
 * The picture of what a proposal is about, to scale: chosen by what its lever does, drawn from the figures that the
 * calculation uses, and absent where these are nothing to draw.
 */
import type { DocumentedFactor } from '../../../../data/files.ts';
import type { Library } from '../../../../data/library.ts';
import type { Act } from '../../../../models/proposals/acts/act.ts';
import type { Lever } from '../../../../models/proposals/proposals.ts';
import { drawingOfThing } from '../../../drawings.ts';

/** Lives in years, what making weighs, screens by size, what is left of a hundred, electricity, data. */
export type SubjectKind =
  'lives' | 'refit' | 'made' | 'sizes' | 'replaced' | 'given' | 'electricity' | 'data';

export interface SubjectRow {
  /** The figure that the row stands for; a row without one is the whole that others are parts of. */
  readonly factor: DocumentedFactor | undefined;
  /** In the unit of its kind. */
  readonly solid: number;
  /** What the proposal adds, or what it would make unnecessary. */
  readonly dashed: number;
  /** The drawing beside it. */
  readonly icon?: string;
}

export interface Subject {
  readonly kind: SubjectKind;
  readonly rows: readonly SubjectRow[];
  /** The end of the scale. */
  readonly most: number;
  /** Years that the lever adds, with their range. */
  readonly added?: DocumentedFactor;
}

type Factors = Library['factors'];
type Rule<K extends Act['kind']> = (
  act: Extract<Act, { kind: K }>,
  lever: Lever,
  factors: Factors,
) => Drawing;
type Drawing = Omit<Subject, 'most'> | undefined;

/** What stands for all devices where a lever acts on all of them: those with most at home. */
const SHOWN = ['smartphone', 'laptop', 'tv'];
const iconOf = (device: string): string => drawingOfThing(device) ?? 'plug';

const row = (factor: DocumentedFactor | undefined, solid: number, dashed = 0, icon?: string): SubjectRow => ({
  factor,
  solid,
  dashed,
  ...(icon && { icon }),
});

/** What each step leaves of a hundred. */
function steps(kind: 'replaced' | 'given', ids: readonly string[], factors: Factors): Drawing {
  let left = 100;
  const rows = ids.map((id) => row(factors[id], (left *= factors[id]!.central)));
  return { kind, rows: [row(undefined, 100), ...rows] };
}

const lifetime: Rule<'lifetime'> = ({ by, devices = SHOWN }, { parameters, perDevice }, factors) => {
  const [first, ...others] = parameters as [string, ...string[]];
  if (by === 'years') {
    const added = factors[first]!;
    const rows = devices
      .flatMap((id) => factors[`years.${id}`] ?? [])
      .map((years) => row(years, years.central, added.central, iconOf(years.id.slice('years.'.length))));
    return { kind: 'lives', rows, added };
  }
  // what a repair adds to a life is no part of how many there are
  const success = perDevice?.[SHOWN[0]!];
  return success ? steps('replaced', [first, success, others[0]!], factors) : undefined;
};

const origin: Rule<'origin'> = ({ devices, becomes }, _lever, factors) => {
  const rows = devices.flatMap((id) => {
    const made = factors[`${id}.manufacture`];
    const refit = factors[`${id}.refit`];
    if (!made) return [];
    if (becomes === 'second-hand') return [row(made, made.central, 0, iconOf(id))];
    return refit ? [row(refit, refit.central, Math.max(0, made.central - refit.central), iconOf(id))] : [];
  });
  return { kind: becomes === 'refurbished' ? 'refit' : 'made', rows };
};

const RULES: { readonly [K in Act['kind']]?: Rule<K> } = {
  lifetime,
  origin,
  size: ({ devices, becomes }, _lever, factors) => ({
    kind: 'sizes',
    rows: [becomes, ...devices]
      .flatMap((id) => (/^tv-\d/.test(id) ? (factors[`${id}.manufacture`] ?? []) : []))
      .map((made) => row(made, made.central, 0, 'tv')),
  }),
  once: (_act, { parameters }, factors) => steps('given', parameters, factors),
  hosting: (_act, _lever, factors) => ({
    kind: 'electricity',
    rows: ['hosting.foreign-mix', 'electricity.FR'].map((id) => row(factors[id], factors[id]!.central)),
  }),
  definition: ({ use, becomes }, _lever, factors) => ({
    kind: 'data',
    rows: ['uhd', 'hd', becomes].flatMap((id) => {
      const traffic = factors[`${use}.traffic.${id}`];
      return traffic ? [row(traffic, traffic.central)] : [];
    }),
  }),
};

/** @returns nothing where no rule draws anything true of this lever */
export function subjectOf(lever: Lever, factors: Factors): Subject | undefined {
  const rule = RULES[lever.act.kind] as ((act: Act, lever: Lever, factors: Factors) => Drawing) | undefined;
  const drawn = rule?.(lever.act, lever, factors);
  if (!drawn || drawn.rows.length < 2) return undefined;
  return { ...drawn, most: Math.max(...drawn.rows.map(({ solid, dashed }) => solid + dashed)) };
}
