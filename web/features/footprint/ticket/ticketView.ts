/** What makes a receipt understood: its possible totals, what it is like, what was made and what was used. */
import { NETWORK_METHODS, type Catalogue } from '../../../../models/catalogue/catalogue.ts';
import { quantile } from '../../../../models/draws/quantile.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import { collectiveShare } from '../../../../models/household/collective.ts';
import { plan } from '../../../../models/household/plan.ts';
import { present } from '../../../../models/request/present.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import { heaviestOf, kindsOf, onlyPeople, summed, type Kind, type View } from '../view.ts';

export interface TicketView {
  /** kgCO2e a year of a household with no other answers, estimated from its size. */
  readonly reference: number;
  /** Its part of what no household decides, kgCO2e a year. */
  readonly collective: Estimate;
  /** kgCO2e a year: the total at the middles of twenty equal parts of its draws. */
  readonly twenty: readonly number[];
  /** Share of the total that comes from manufacture, 0 to 1. */
  readonly made: number;
  /** What the total would be by other rules, in kgCO2e a year. */
  readonly methods: Methods;
}

/** With networks counted in each published way and, where something was bought second-hand, its making shared or not. */
interface Methods {
  readonly least: number;
  readonly most: number;
  readonly secondHand: boolean;
}

const PARTS = 20;

export const createTicketView = (
  { situation, people, draws, byStage, total }: Footprint,
  catalogue: Catalogue,
): TicketView => ({
  reference: plan(sameSize(situation.answers), catalogue).total,
  collective: collectiveShare(catalogue, situation.answers, people).share,
  twenty: Array.from({ length: PARTS }, (_, i) => quantile(draws, (i + 0.5) / PARTS)),
  made: total.central > 0 ? byStage.manufacture.central / total.central : 0,
  methods: methodsOf(situation.answers, catalogue),
});

/** Draws are of one method: another may leave their range. */
function methodsOf(answers: Answers, catalogue: Catalogue): Methods {
  const secondHand = answers.devices?.some(({ origin }) => origin === 'second-hand') ?? false;
  const rules = secondHand ? (['cut-off', 'half'] as const) : [answers.secondHand];
  const totals = NETWORK_METHODS.flatMap((networkMethod) =>
    rules.map((rule) => plan(present({ ...answers, networkMethod, secondHand: rule }), catalogue).total),
  );
  return { least: Math.min(...totals), most: Math.max(...totals), secondHand };
}

/** For a like-for-like comparison: the same people, grid and conventions, and no other answers. */
const sameSize = (answers: Answers): Answers => {
  const { grid, networkMethod, secondHand } = answers;
  return present({ ...onlyPeople(answers), grid, networkMethod, secondHand });
};

/** How many of the twenty weigh less than that. */
export const below = ({ twenty }: TicketView, kg: number): number => twenty.filter((one) => one < kg).length;

/** Things of everyday life to which a receipt may be likened, whose unit is told in a sentence. */
export const LIKENED = ['car-petrol', 'jeans', 'meal-beef', 'tgv'] as const;
export type Likened = (typeof LIKENED)[number];

export interface Likeness {
  readonly id: Likened;
  /** kgCO2e of one unit. */
  readonly kg: number;
}

export const likenesses = ({ equivalences, factors }: Catalogue): Likeness[] =>
  LIKENED.flatMap((id) => {
    const found = equivalences.find((one) => one.id === id);
    return found ? [{ id, kg: factors[found.factor]!.central }] : [];
  });

/** Nothing lighter is drawn alone, in kgCO2e a year. */
const LEAST = 5;

/** More of them would not be looked at. */
const MOST = 9;

/** The things heavy enough to be drawn, the heaviest first, and none that most homes like this one do not have. */
export const drawnOf = (view: View): Kind[] =>
  kindsOf(view)
    .filter(({ key, kg, items }) => kg >= LEAST && !key.endsWith('/smaller') && !items[0]!.rare)
    .slice(0, MOST);

/** Less is a draw. */
const CLEARLY = 1.2;

/** Whether the heaviest thing clearly weighs more than all that connects the home. */
export function isHeavierThanNetworks(view: View): boolean {
  const heaviest = heaviestOf(view);
  const networks = view.groups.find(({ group }) => group === 'network')!;
  return heaviest.key.startsWith('device/') && heaviest.kg > CLEARLY * summed(networks.items);
}
