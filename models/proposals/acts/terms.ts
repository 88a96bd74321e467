/** The terms of a charge and their spreads, as the rules of levers need them. */
import type { FactorId } from '../../draws/factor.ts';
import type { Term } from '../../draws/term.ts';
import { mapSpread, type Spread } from '../../draws/spread.ts';
import type { TouchFound, ChargeQuantity, LeverParameters, Touching } from './charge.ts';

/** One factor that becomes another: the share saved is one less their ratio. */
export function lighter(
  quantity: ChargeQuantity,
  from: FactorId | undefined,
  to: FactorId | undefined,
  on: Touching,
): TouchFound | undefined {
  const [before, after] = [on.situation.resolve(from), on.situation.resolve(to)];
  if (!before || !after) return undefined;
  const weight = on.kept(`${nameOf(after)} over ${nameOf(before)}`, () => {
    const [high, low] = [on.spreads.ofTerm(before), on.spreads.ofTerm(after)];
    return mapSpread(high.length, (i) => 1 - low[i]! / high[i]!);
  });
  return { quantity, weight };
}

/** What a gigabyte over a mobile network is charged, with the method of the answers. */
export const mobileFactor = ({ situation: { catalogue, answers } }: Touching): FactorId =>
  catalogue.networks.mobileGB[answers.networkMethod ?? 'two-part'];

export const resolved = (id: FactorId, { situation }: Touching) => situation.resolve(id)?.factor;

/** Whether a term is made of a given factor, among others. */
export function holdsFactor({ factor, left, right }: Term, id: FactorId | undefined): boolean {
  if (id === undefined) return false;
  if (left && right) return holdsFactor(left, id) || holdsFactor(right, id);
  return factor === id;
}

export function parameterSpread(
  { parameters: named }: LeverParameters,
  { parameters, kept }: Touching,
  own?: FactorId,
): Spread {
  const ids = own === undefined ? named : [...named, own];
  if (ids.length === 1) return parameters.ofFactor(ids[0]!);
  return kept(ids.join(), () => {
    const all = ids.map((id) => parameters.ofFactor(id));
    return mapSpread(parameters.length, (i) => all.reduce((product, row) => product * row[i]!, 1));
  });
}

/** Terms made the same way from the same factors have the same name. */
export function nameOf({ factor, central, left, right, by }: Term): string {
  if (factor !== undefined) return right ? `${factor} ${right.central}` : factor;
  return left && right ? `(${nameOf(left)} ${by} ${nameOf(right)})` : String(central);
}
