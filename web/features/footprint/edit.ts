/**
 * Changes to answers, made by controls: each returns new answers. Lists stay partial: what they do not name is
 * unanswered.
 */
import type { Catalogue, DeviceType } from '../../../models/catalogue/catalogue.ts';
import type {
  Answers,
  ConnectionsAnswer,
  DeviceAnswer,
  UseAnswer,
} from '../../../models/household/answers.ts';
import { present } from '../../../models/request/present.ts';

/** Types that answer the question about a device: the type itself and its sizes. */
export const variantsOf = (id: string, { devices }: Pick<Catalogue, 'devices'>): DeviceType[] =>
  devices.filter((type) => type.id === id || type.variantOf === id);

export const deviceAnswer = (answers: Answers, variants: readonly string[]): DeviceAnswer | undefined =>
  answers.devices?.find(({ type }) => variants.includes(type));

/** Patches the first entry that answers a device question, or adds one. */
export const withDevice = (
  answers: Answers,
  variants: readonly string[],
  patch: Partial<DeviceAnswer>,
): Answers => withEntry(answers, deviceAnswer(answers, variants), { type: variants[0]!, ...patch }, patch);

/** Patches an entry of the list, or adds one. An `undefined` value removes its field, and an empty entry is removed. */
function withEntry(
  answers: Answers,
  known: DeviceAnswer | undefined,
  added: DeviceAnswer,
  patch: Partial<DeviceAnswer>,
): Answers {
  const devices = known
    ? answers.devices!.map((entry) =>
        entry === known ? present<DeviceAnswer>({ ...entry, ...patch }) : entry,
      )
    : [...(answers.devices ?? []), present(added)];
  return { ...answers, devices: devices.filter(saysSomething), unlistedDevices: 'national' };
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

export const withPeople = (answers: Answers, patch: Partial<Answers>): Answers => {
  const next = present({ ...answers, ...patch });
  const told = (next.children ?? 0) + (next.teenagers ?? 0) + (next.seniors ?? 0);
  return told > 0 && (next.people ?? 0) < told ? { ...next, people: told } : next;
};

/** An entry with nothing but its type says nothing, so it counts as unanswered. */
const saysSomething = (entry: object): boolean => Object.keys(entry).length > 1;
