/**
 * Changes to answers, made by controls: each returns new answers. Lists stay partial: what they do not name is
 * unanswered.
 */
import type { Catalogue, DeviceType } from '../../../../models/catalogue/catalogue.ts';
import type {
  Answers,
  ConnectionsAnswer,
  DeviceAnswer,
  UseAnswer,
} from '../../../../models/household/answers.ts';
import { present } from '../../../../models/request/present.ts';

/** Types that answer the question about a device: the type itself and its sizes. */
export const variantsOf = (id: string, { devices }: Pick<Catalogue, 'devices'>): DeviceType[] =>
  devices.filter((type) => type.id === id || type.variantOf === id);

/** What is said of each device that answers a question, in the order in which they were added. */
export const unitsOf = (answers: Answers, variants: readonly string[]): readonly DeviceAnswer[] =>
  answers.devices?.filter(({ type }) => variants.includes(type)) ?? [];

/** Patches one of the entries that answer a device question, or adds one when there is none at this place. */
export function withUnit(
  answers: Answers,
  variants: readonly string[],
  at: number,
  patch: Partial<DeviceAnswer>,
): Answers {
  const units = unitsOf(answers, variants);
  const patched = present<DeviceAnswer>({ ...(units[at] ?? { type: variants[0]! }), ...patch });
  return withUnits(answers, variants, [...units.slice(0, at), patched, ...units.slice(at + 1)]);
}

/** Takes one of them away; without any, there is none in the home. */
export function withoutUnit(answers: Answers, variants: readonly string[], at: number): Answers {
  const left = unitsOf(answers, variants).filter((_, i) => i !== at);
  return withUnits(answers, variants, left.length > 0 ? left : [none(variants)]);
}

/** More devices than that are told as one entry: nobody tells them one by one. */
const MOST_UNITS = 12;

/** As many devices as that, each an entry of its own; those that are already there keep what is said of them. */
export function withCount(answers: Answers, variants: readonly string[], count: number | undefined): Answers {
  if (count === undefined) return withUnits(answers, variants, []);
  if (count === 0) return withUnits(answers, variants, [none(variants)]);
  if (count > MOST_UNITS) return withUnits(answers, variants, [{ ...first(answers, variants), count }]);
  const known = unitsOf(answers, variants).flatMap((unit) =>
    Array.from({ length: unit.count ?? 1 }, () => ({ ...unit, count: 1 })),
  );
  const added = Array.from({ length: count }, () => ({ type: variants[0]!, count: 1 }));
  return withUnits(answers, variants, [...known, ...added].slice(0, count));
}

const first = (answers: Answers, variants: readonly string[]): DeviceAnswer =>
  unitsOf(answers, variants)[0] ?? { type: variants[0]! };

const none = (variants: readonly string[]): DeviceAnswer => ({ type: variants[0]!, count: 0 });

/** Puts entries in the place of those that answered; an entry that says nothing is left out. */
function withUnits(answers: Answers, variants: readonly string[], units: readonly DeviceAnswer[]): Answers {
  const { devices = [] } = answers;
  const before = devices.findIndex(({ type }) => variants.includes(type));
  const others = devices.filter(({ type }) => !variants.includes(type));
  const at = before < 0 ? others.length : before;
  const all = [...others.slice(0, at), ...units, ...others.slice(at)];
  return { ...answers, devices: all.filter(saysSomething), unlistedDevices: 'national' };
}

export const useAnswer = (answers: Answers, type: string): UseAnswer | undefined =>
  answers.uses?.find((use) => use.type === type);

export function withUse(answers: Answers, type: string, patch: Partial<UseAnswer>): Answers {
  const known = useAnswer(answers, type);
  const changed = present<UseAnswer>({ ...(known ?? { type }), ...patch });
  const uses = known
    ? answers.uses!.map((entry) => (entry === known ? changed : entry))
    : [...(answers.uses ?? []), changed];
  return { ...answers, uses: uses.filter(saysSomething), unlistedUses: 'national' };
}

export const withConnections = (answers: Answers, patch: ConnectionsAnswer): Answers => ({
  ...answers,
  connections: present({ ...answers.connections, ...patch }),
});

/** How few may live there, by the ages that are told: whoever tells of children alone lives with them, and is none. */
export function leastPeople({ children = 0, teenagers = 0, seniors = 0 }: Answers): number {
  const minors = children + teenagers;
  return Math.max(1, minors + Math.max(minors > 0 ? 1 : 0, seniors));
}

/** Ages that are told of more people than are said to live there tell of that many; the page says it. */
export const withPeople = (answers: Answers, patch: Partial<Answers>): Answers => {
  const next = present({ ...answers, ...patch });
  const least = leastPeople(next);
  return least > 1 && (next.people ?? 0) < least ? { ...next, people: least } : next;
};

/** An entry with nothing but its type says nothing, so it counts as unanswered. */
const saysSomething = (entry: object): boolean => Object.keys(entry).length > 1;
