/**
 * The picture of what a proposal is about, to scale: chosen by what its lever does, drawn from the figures that the
 * calculation uses, and absent where these are nothing to draw.
 */
import type { DocumentedFactor } from '../../../../data/files.ts';
import type { Library } from '../../../../data/library.ts';
import { HUNDRED } from '../../../../models/catalogue/writing.ts';
import type { Act } from '../../../../models/proposals/acts/act.ts';
import type { Lever } from '../../../../models/proposals/proposals.ts';
import { drawingOfThing } from '../../../drawings.ts';

/** Lives in years, what making weighs, screens by size, what is left of a hundred, electricity, data, bytes, disks, a screen in the street. */
export type SubjectKind =
  | 'lives'
  | 'spared'
  | 'refit'
  | 'made'
  | 'sizes'
  | 'replaced'
  | 'given'
  | 'homes'
  | 'electricity'
  | 'standby'
  | 'answers'
  | 'data'
  | 'ads'
  | 'kept'
  | 'networks'
  | 'street';

export interface SubjectRow {
  /** The figure that the row stands for; a row without one is the whole that others are parts of, or beside which they stand. */
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
  /** Years that the lever adds, or the share that it spares, with their range. */
  readonly added?: DocumentedFactor;
}

type Factors = Library['factors'];
type Rule<K extends Act['kind']> = (
  act: Extract<Act, { kind: K }>,
  lever: Lever,
  factors: Factors,
  receipt: number,
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
  let left = HUNDRED;
  const rows = ids.map((id) => row(factors[id], (left *= factors[id]!.central)));
  return { kind, rows: [row(undefined, HUNDRED), ...rows] };
}

const lifetime: Rule<'lifetime'> = ({ by, devices = SHOWN }, { parameters, perDevice }, factors) => {
  const [first, ...others] = parameters as [string, ...string[]];
  const added = factors[first]!;
  /** @param more the years that are added to these */
  const lives = (more: (years: number) => number) =>
    devices
      .flatMap((id) => factors[`years.${id}`] ?? [])
      .map((years) =>
        row(years, years.central, more(years.central), iconOf(years.id.slice('years.'.length))),
      );
  if (by === 'years') return { kind: 'lives', rows: lives(() => added.central), added };
  // whoever replaces less often keeps longer
  if (!perDevice)
    return { kind: 'spared', rows: lives((years) => (years * added.central) / (1 - added.central)), added };
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

/** An hour, of which advertising is a share. */
export const MINUTES = 60;

const volume: Rule<'volume'> = ({ uses }, { parameters }, factors) => {
  const share = factors[parameters[0]!]!;
  if (share.central < 1)
    return {
      kind: 'ads',
      rows: [row(share, MINUTES * (1 - share.central), MINUTES * share.central, 'video')],
      added: share,
    };
  const asked = uses.flatMap((use) => factors[`${use}.electricity`] ?? []);
  if (asked.every(({ unit }) => unit === 'kWh/item'))
    return { kind: 'answers', rows: asked.map((each) => row(each, each.central)) };
  // what weighs most of what is kept, as each study has it
  const disks = `${uses[0]!}.servers`;
  const studies = Object.values(factors).filter(({ id }) => id.split('@')[0] === disks);
  return { kind: 'kept', rows: studies.map((each) => row(each, each.central)) };
};

const RULES: { readonly [K in Act['kind']]?: Rule<K> } = {
  lifetime,
  origin,
  volume,
  number: ({ devices: [device] }, _lever, factors) => ({
    kind: 'homes',
    rows: [
      row(undefined, HUNDRED),
      ...[`own.${device!}.household`, `own.${device!}.two-plus`].flatMap((id) =>
        factors[id] ? [row(factors[id], HUNDRED * factors[id].central)] : [],
      ),
    ],
  }),
  standby: ({ devices, box }, { parameters }, factors) => {
    const constant = factors[parameters[0]!]!;
    return {
      kind: 'standby',
      rows: [...(box ? ['fixed-line'] : []), ...devices].map((id) => {
        const electricity = factors[`${id}.electricity`]!;
        const spared = electricity.central * constant.central;
        return row(electricity, electricity.central - spared, spared, iconOf(id));
      }),
      added: constant,
    };
  },
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
  place: (_act, _lever, factors) => ({
    kind: 'networks',
    rows: (
      [
        ['mobile', iconOf('mobile-plan')],
        ['fixed', iconOf('fixed-line')],
      ] as const
    ).map(([network, icon]) => {
      const gigabyte = factors[`${network}-traffic.two-part`]!;
      return row(gigabyte, gigabyte.central, 0, icon);
    }),
  }),
  collective: (_act, { parameters }, factors, receipt) => {
    const [number, kg] = parameters.map((name) => factors[name]!) as [DocumentedFactor, DocumentedFactor];
    return {
      kind: 'street',
      rows: [
        row(kg, kg.central, 0, 'monitor'),
        row(undefined, receipt, 0, 'ticket'),
        row(number, number.central * kg.central, 0, 'person'),
      ],
    };
  },
};

/**
 * @param receipt one person's, in kgCO2e a year, to stand beside what is on no receipt
 * @returns nothing where no rule draws anything true of this lever
 */
export function subjectOf(lever: Lever, factors: Factors, receipt: number): Subject | undefined {
  const rule = RULES[lever.act.kind] as
    ((act: Act, lever: Lever, factors: Factors, receipt: number) => Drawing) | undefined;
  const drawn = rule?.(lever.act, lever, factors, receipt);
  // nothing stands beside a row alone, unless something is added to it
  if (!drawn || (drawn.rows.length < 2 && !drawn.rows[0]?.dashed)) return undefined;
  return { ...drawn, most: Math.max(...drawn.rows.map(({ solid, dashed }) => solid + dashed)) };
}
