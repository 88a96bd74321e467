/**
 * The choices of method, as what they change for a household and for a territory: the switches of the catalogue, and
 * those that are answers of their own. A choice that a territory does not have leaves it as it is.
 */
import { NETWORK_METHODS, type Catalogue } from '../catalogue/catalogue.ts';
import type { Setting } from '../council/plan/scenario.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';

export interface MethodOption {
  readonly id: string;
  /** What it changes; nothing where the choice is not one of a household, or of a territory. */
  readonly answers: Answers;
  readonly setting: Partial<Setting>;
  /** The factors that it replaces, where it does nothing else: what reads none of them does not change. */
  readonly replaces?: readonly FactorId[];
}

export interface MethodChoice {
  readonly id: string;
  /** The first one stands unless something else is chosen. */
  readonly options: readonly MethodOption[];
}

/** Choices that are not switches of the catalogue. */
export const OTHER_CHOICES = ['network-method', 'second-hand', 'future-mix'] as const;

export function methodChoices({ switches }: Catalogue): MethodChoice[] {
  const others: Readonly<Record<(typeof OTHER_CHOICES)[number], readonly MethodOption[]>> = {
    'network-method': NETWORK_METHODS.map((id) => ({ id, answers: { networkMethod: id }, setting: {} })),
    'second-hand': (['cut-off', 'half'] as const).map((id) => ({
      id,
      answers: { secondHand: id },
      setting: {},
    })),
    'future-mix': [
      { id: 'planned', answers: {}, setting: {} },
      { id: 'frozen', answers: {}, setting: { frozenMix: true } },
    ],
  };
  return [
    ...switches.map(({ id, options }) => ({
      id,
      options: options.map((option) => {
        const chosen = { switches: { [id]: option.id } };
        return { id: option.id, answers: chosen, setting: chosen, replaces: Object.keys(option.replaces) };
      }),
    })),
    ...OTHER_CHOICES.map((id) => ({ id, options: others[id] })),
  ];
}
