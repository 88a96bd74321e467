/**
 * Networks → lines, by one of three published methods, never mixed. Two-part (the default): a fixed amount a
 * year for a line and a SIM, whatever passes through, and an amount per GB. Average and full: everything per
 * GB, nothing for the line. The box is inside the fixed line; its electricity is kept in kWh, so that
 * switching it off at night removes that and nothing else.
 *
 * Uses divide the traffic. An answered number of GB is the whole traffic: what the uses leave is "other";
 * answered uses that exceed it win, and a notice says so. Unanswered traffic is the uses plus a remainder.
 */
import { MONTHS_PER_YEAR } from '../catalogue/units.ts';
import type { FactorId } from '../draws/factor.ts';
import { constant, ONE, product, scaled, type Term } from '../draws/term.ts';
import { addLine, type Line, type Notice } from './line.ts';
import type { Situation } from './situation.ts';

type Access = 'fixed' | 'mobile';

/** GB a year of an item on one network. */
interface Flow {
  readonly item: string;
  readonly GB: Term;
}

/** That of a use, and whether its amount was answered. */
interface UseFlow extends Flow {
  readonly given: boolean;
}

const OTHER_TRAFFIC = 'other-traffic';

export function networkLines(situation: Situation, lines: Line[], notices: Notice[]): void {
  const method = situation.answers.networkMethod ?? 'two-part';
  if (method === 'two-part') subscriptionLines(situation, lines);
  const { fixedGB, mobileGB } = situation.catalogue.networks;
  const charges = new Map<string, { GB: number; terms: Term[] }>();
  const price = (access: Access, id: FactorId) => {
    const perGB = situation.resolve(id)!;
    for (const { item, GB } of divide(situation, access, notices)) {
      const known = charges.get(item) ?? { GB: 0, terms: [] };
      known.GB += GB.central;
      known.terms.push(product(GB, perGB));
      charges.set(item, known);
    }
  };
  price('fixed', fixedGB[method]);
  price('mobile', mobileGB[method]);
  for (const [item, { GB, terms }] of charges) {
    addLine(lines, 'network', item, 'use', { value: GB, unit: 'GB' }, terms);
  }
}

function subscriptionLines({ catalogue, resolve, fixedLines, sims, grid }: Situation, lines: Line[]): void {
  const { networks } = catalogue;
  const charged = (count: Term, id: FactorId) => [product(count, resolve(id)!)];
  const box = resolve(networks.lineElectricity)!;
  const boxes = grid ? [product(product(fixedLines, box), grid)] : [];
  const line = { value: fixedLines.central, unit: 'line' };
  const sim = { value: sims.central, unit: 'SIM' };
  const operation = [...charged(fixedLines, networks.lineOperation), ...boxes];
  addLine(lines, 'network', 'fixed-line', 'manufacture', line, charged(fixedLines, networks.lineManufacture));
  addLine(lines, 'network', 'fixed-line', 'use', line, operation);
  addLine(lines, 'network', 'mobile-plan', 'manufacture', sim, charged(sims, networks.simManufacture));
  addLine(lines, 'network', 'mobile-plan', 'use', sim, charged(sims, networks.simOperation));
}

/** The traffic of one network, divided between uses and the rest. */
function divide(situation: Situation, access: Access, notices: Notice[]): Flow[] {
  const { answers, catalogue, resolve } = situation;
  const flows: UseFlow[] = [];
  for (const use of situation.uses) {
    const share = use.traffic && accessShare(situation, use.answer.network, access);
    if (share) flows.push({ item: use.type.id, GB: product(use.traffic, share), given: use.given });
  }
  const { fixedGBPerMonth, mobileGBPerMonth } = answers.connections ?? {};
  const monthly = access === 'fixed' ? fixedGBPerMonth : mobileGBPerMonth;
  if (monthly !== undefined) return fit(flows, monthly * MONTHS_PER_YEAR, notices);
  const rest = access === 'fixed' ? catalogue.networks.fixedGBPerMonth : catalogue.networks.mobileGBPerMonth;
  const subscriptions = access === 'fixed' ? situation.fixedLines : situation.sims;
  const GB = scaled(product(subscriptions, resolve(rest.factor)!), MONTHS_PER_YEAR);
  return [...flows, { item: OTHER_TRAFFIC, GB }];
}

/** The part of a use that goes through a network: as answered, or else as the connections allow. */
function accessShare(situation: Situation, said: Access | undefined, access: Access): Term | undefined {
  const { catalogue, fixedLines, sims, resolve } = situation;
  if (said !== undefined) return said === access ? ONE : undefined;
  if (!fixedLines.nothing && !sims.nothing) return resolve(catalogue.networks.shares[access]);
  return (sims.nothing ? 'fixed' : 'mobile') === access ? ONE : undefined;
}

/** Flows that add up to an answered total. */
function fit(flows: readonly UseFlow[], total: number, notices: Notice[]): Flow[] {
  const sum = (given: boolean) =>
    flows.reduce((all, flow) => (flow.given === given ? all + flow.GB.central : all), 0);
  const answered = sum(true);
  if (answered > total) notices.push({ code: 'traffic-exceeds' });
  const left = Math.max(0, total - answered);
  const assumed = sum(false);
  const scale = assumed > left ? left / assumed : 1;
  const other = assumed > left ? 0 : left - assumed; // exactly nothing, never a last bit below it
  const fitted = flows.map(({ item, GB, given }): Flow => ({
    item,
    GB: constant(given ? GB.central : GB.central * scale),
  }));
  return [...fitted, { item: OTHER_TRAFFIC, GB: constant(other) }];
}
