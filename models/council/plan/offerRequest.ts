/** The request for what works in a place: that of a simulation, and the scenarios that its policy is compared with. */
import { checkFields, checkRules, type Checked } from '../../request/check.ts';
import type { StockCatalogue } from './catalogue.ts';
import type { PolicyPlan } from './plan.ts';
import { beyond, toldBy, wrongInSimulation, type PlanVocabulary, type SimulationRequest } from './request.ts';
import { offerFields } from './requestFields.ts';

export interface OfferRequest extends SimulationRequest {
  readonly scenarios?: readonly { readonly levers: NonNullable<SimulationRequest['levers']> }[];
}

/** @returns the request, or every problem, as for a simulation */
export const checkOffer = (value: unknown, vocabulary: PlanVocabulary): Checked<OfferRequest> =>
  checkRules(
    checkFields<OfferRequest>(value, offerFields(vocabulary.stock), vocabulary.catalogue),
    (request) => [
      ...wrongInSimulation(request, vocabulary),
      ...(request.scenarios ?? []).flatMap(({ levers }, i) =>
        beyond(`scenarios[${i}].levers`, levers, vocabulary.stock, 'intensity'),
      ),
    ],
  );

/** The policy and its other scenarios. A lever has one cost in all of them: that of the policy, where it says one. */
export function offeredBy({ scenarios = [], ...request }: OfferRequest, stock: StockCatalogue): PolicyPlan {
  const told = toldBy(request, stock);
  const others = scenarios.map(({ levers }) => toldBy({ ...request, levers }, stock));
  return {
    ...told,
    others: others.map(({ pulls }) => pulls),
    costs: Object.assign({}, ...others.map(({ costs }) => costs), told.costs) as PolicyPlan['costs'],
  };
}
