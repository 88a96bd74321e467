/**
 * Networks → lines, by one of three published methods, never mixed. Two-part (the default): so much a year for
 * a line and a SIM, whatever passes through, and so much per GB. Average and full: everything per GB, nothing
 * for the line. The box is inside the fixed line; its electricity is held in kWh, so that switching it off at
 * night removes that and nothing else.
 *
 * Uses divide the traffic. A number of GB that was answered is the whole traffic: what the uses leave is
 * "other"; uses that were answered and exceed it win, and this is said. Unanswered: the uses plus a remainder.
 */
import type { FactorId } from '../catalogue.ts';
import { constant, factor, product, scaled, type Term } from '../term.ts';
import { central, line, named, type Charge, type Line, type Notice } from './line.ts';
import type { Situation } from './situation.ts';
import { traffic } from './use.ts';

const MONTHS_PER_YEAR = 12;
type Access = 'fixed' | 'mobile';

/** GB a year of an item on one network, and whether its amount was answered. */
interface Flow {
  readonly item: string;
  readonly GB: Term;
  readonly given: boolean;
}

export const OTHER_TRAFFIC = 'other-traffic';

export function networkLines(situation: Situation, lines: Line[], notices: Notice[]): void {
  const method = situation.answers.networkMethod ?? 'two-part';
  if (method === 'two-part') subscriptionLines(situation, lines);
  const { fixedGB, mobileGB } = situation.catalogue.networks;
  const fixed = divide(situation, 'fixed', notices);
  const mobile = divide(situation, 'mobile', notices);
  trafficLines(situation, fixed, mobile, fixedGB[method], mobileGB[method], lines);
}

function subscriptionLines(situation: Situation, lines: Line[]): void {
  const { networks } = situation.catalogue;
  const { fixedLines, sims, grid } = situation;
  const charge = (quantity: Term, id: FactorId): Charge[] => {
    const impact = named(situation, id);
    return impact ? [{ quantity, impact }] : [];
  };
  const box = named(situation, networks.lineElectricity);
  const boxCharge: Charge[] = box && grid ? [{ quantity: product(fixedLines, box), impact: factor(grid) }] : [];
  const add = (item: string, stage: 'manufacture' | 'use', quantity: Term, unit: string, charges: Charge[]) => {
    const made = line(situation, { component: 'network', item, stage }, quantity, unit, charges);
    if (made) lines.push(made);
  };
  add('fixed-line', 'manufacture', fixedLines, 'line', charge(fixedLines, networks.lineManufacture));
  add('fixed-line', 'use', fixedLines, 'line', [...charge(fixedLines, networks.lineOperation), ...boxCharge]);
  add('mobile-plan', 'manufacture', sims, 'SIM', charge(sims, networks.simManufacture));
  add('mobile-plan', 'use', sims, 'SIM', charge(sims, networks.simOperation));
}

/** The traffic of one network, divided between uses and the rest. */
function divide(situation: Situation, access: Access, notices: Notice[]): Flow[] {
  const { answers, catalogue } = situation;
  const flows = situation.uses.flatMap((use) => {
    const GB = traffic(situation, use);
    const share = GB && accessShare(situation, use.answer.network, access);
    return GB && share ? [{ item: use.type.id, GB: product(GB, share), given: use.given }] : [];
  });
  const monthly = answers.connections?.[access === 'fixed' ? 'fixedGBPerMonth' : 'mobileGBPerMonth'];
  if (monthly !== undefined) return fit(situation, flows, monthly * MONTHS_PER_YEAR, notices);
  const { fixedGBPerMonth, mobileGBPerMonth } = catalogue.networks;
  const rest = access === 'fixed' ? fixedGBPerMonth : mobileGBPerMonth;
  const subscriptions = access === 'fixed' ? situation.fixedLines : situation.sims;
  const perSubscription = named(situation, rest.factor);
  if (!perSubscription) return flows;
  const GB = scaled(product(subscriptions, perSubscription), MONTHS_PER_YEAR);
  return [...flows, { item: OTHER_TRAFFIC, GB, given: false }];
}

/** Which part of a use goes through a network: what was said, else what the connections allow. */
function accessShare(situation: Situation, said: Access | undefined, access: Access): Term | undefined {
  const { catalogue, fixedLines, sims } = situation;
  if (said !== undefined) return said === access ? constant(1) : undefined;
  const hasFixed = fixedLines.constant !== 0;
  const hasMobile = sims.constant !== 0;
  if (hasFixed && hasMobile) return named(situation, catalogue.networks.shares[access]);
  return (hasMobile ? 'mobile' : 'fixed') === access ? constant(1) : undefined;
}

/** Flows that add up to a total that was answered. */
function fit(situation: Situation, flows: readonly Flow[], total: number, notices: Notice[]): Flow[] {
  const { factors } = situation.catalogue;
  const amounts = flows.map(({ GB }) => central(GB, factors));
  const sum = (given: boolean) =>
    flows.reduce((all, flow, i) => (flow.given === given ? all + amounts[i]! : all), 0);
  const answered = sum(true);
  if (answered > total) notices.push({ code: 'traffic-exceeds' });
  const left = Math.max(0, total - answered);
  const assumed = sum(false);
  const scale = assumed > left ? left / assumed : 1;
  const fitted = flows.map((flow, i) => ({
    ...flow,
    GB: constant(flow.given ? amounts[i]! : amounts[i]! * scale),
  }));
  return [...fitted, { item: OTHER_TRAFFIC, GB: constant(left - assumed * scale), given: true }];
}

function trafficLines(
  situation: Situation,
  fixed: readonly Flow[],
  mobile: readonly Flow[],
  fixedFactor: FactorId,
  mobileFactor: FactorId,
  lines: Line[],
): void {
  const items = new Set([...fixed, ...mobile].map(({ item }) => item));
  for (const item of items) {
    const parts: [Flow[], FactorId][] = [
      [fixed.filter((flow) => flow.item === item), fixedFactor],
      [mobile.filter((flow) => flow.item === item), mobileFactor],
    ];
    const charges = parts.flatMap(([flows, id]) => {
      const impact = named(situation, id);
      return impact ? flows.map(({ GB }) => ({ quantity: GB, impact })) : [];
    });
    const moved = charges.reduce((sum, { quantity }) => sum + central(quantity, situation.catalogue.factors), 0);
    const made = line(situation, { component: 'network', item, stage: 'use' }, constant(moved), 'GB', charges);
    if (made) lines.push(made);
  }
}
