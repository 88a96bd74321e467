/** What someone changed of our hypotheses, as the API tells it. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { departureSaid, departuresOf } from '../../../models/council/plan/departures.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import type { Population } from '../../../models/territory/population.ts';
import { MODEL_WORDS } from '../../dictionaries.ts';
import type { SimulationBody } from './contract.ts';

/** @param place with the households that it has when nobody says how many */
export function changedIn(
  told: PolicyPlan,
  { people, households }: Pick<Population, 'people' | 'households'>,
  { stock, factors }: Library,
  language: Language,
): SimulationBody['changed'] {
  const names = Object.fromEntries(
    Object.keys(stock.factors).map((id) => [id, factors[id]!.label[language]]),
  );
  return departuresOf(told, { stock, names, households, people, language }).map((departure) => {
    const { kind, id, ours, theirs } = departure;
    const said = departureSaid(departure, MODEL_WORDS[language].plan.departures);
    const counted = kind === 'assumption' && departure.counted;
    return { kind, id, ...said, theirs, ours: ours ?? null, ...(counted && { counted }) };
  });
}
