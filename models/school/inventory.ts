/**
 * The short inventory → the answers that the household page would have received. Only what was asked is
 * answered: other devices and uses stay at the national mean, and the page says so.
 */
import type { Answers, DeviceAnswer, UseAnswer } from '../household/answers.ts';
import type { HomeInventory, InventoryQuestion, Level, Target } from './school.ts';

/** The questions asked at a level, in their order. */
export const askedAt = <Q extends InventoryQuestion>(questions: readonly Q[], level: Level): Q[] =>
  questions.filter(({ levels }) => levels.includes(level));

/** In the order in which a home is told: what everyone can count at once, what else stands about, what is done online. */
export const INVENTORY_GROUPS = ['first', 'others', 'online'] as const;
export type InventoryGroup = (typeof INVENTORY_GROUPS)[number];

const COUNTED_FIRST = ['smartphone', 'tv', 'laptop'];

/** Where a question stands when it is asked on a small screen. */
export function groupOf(target: Target): InventoryGroup {
  if (target.to === 'use') return 'online';
  const isFirst = target.to === 'people' || (target.to === 'device' && COUNTED_FIRST.includes(target.type));
  return isFirst ? 'first' : 'others';
}

export interface InventoryProblem {
  readonly question: string;
  readonly code: 'unknown' | 'not-whole' | 'too-small' | 'too-large';
  readonly min?: number;
  readonly max?: number;
}

/** What is wrong with an inventory, by question; empty when nothing is. It never throws. */
export function inventoryProblems(
  inventory: Readonly<Record<string, unknown>>,
  questions: readonly InventoryQuestion[],
): InventoryProblem[] {
  return Object.entries(inventory).flatMap(([id, value]): InventoryProblem[] => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [{ question: id, code: 'unknown' }];
    const { min, max } = question;
    const wrong = (code: InventoryProblem['code']) => [{ question: id, code, min, max }];
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('not-whole');
    if (value < min) return wrong('too-small');
    return value > max ? wrong('too-large') : [];
  });
}

/** @param inventory without problems */
export function answersOfInventory(
  inventory: HomeInventory,
  questions: readonly InventoryQuestion[],
): Answers {
  const devices = new Map<string, DeviceAnswer>();
  const uses = new Map<string, UseAnswer>();
  let answers: Answers = {};
  for (const { id, target } of questions) {
    const value = inventory[id];
    if (value === undefined) continue;
    if (target.to === 'device')
      devices.set(target.type, { ...devices.get(target.type), type: target.type, [target.field]: value });
    else if (target.to === 'use') uses.set(target.type, { type: target.type, [target.field]: value });
    else if (target.to === 'connection')
      answers = { ...answers, connections: { ...answers.connections, [target.field]: value } };
    else answers = { ...answers, [target.to]: value };
  }
  return {
    ...answers,
    ...(devices.size > 0 && { devices: [...devices.values()], unlistedDevices: 'national' }),
    ...(uses.size > 0 && { uses: [...uses.values()], unlistedUses: 'national' }),
  };
}
