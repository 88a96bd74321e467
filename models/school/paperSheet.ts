/**
 * The cells of the paper calculator: the results of the footprint's own models for one thing, rounded as
 * printed.
 */
import type { Assumption, Catalogue, DeviceType, Origin, UseType } from '../catalogue/catalogue.ts';
import type { Answers, UseAnswer } from '../household/answers.ts';
import type { Line } from '../household/line.ts';
import { plan, sum } from '../household/plan.ts';
import type { PaperDevice, PaperRows, PaperSheet, PaperUse } from './paper.ts';

const NOTHING_OWNED: Answers = { people: 1, devices: [], uses: [], connections: { fixedLines: 0, sims: 0 } };
const TEN = 10;

/** As printed: whole kilograms from ten on, else one decimal; small amounts keep one digit. */
export function printed(kg: number): number {
  if (kg >= TEN) return Math.round(kg);
  if (kg >= 1 / TEN) return Math.round(kg * TEN) / TEN;
  return Math.round(kg * TEN * TEN) / (TEN * TEN);
}

/** @throws TypeError when a row names a device or a use which the catalogue does not know */
export function paperSheet({ years, devices, uses, grids }: PaperRows, catalogue: Catalogue): PaperSheet {
  const national = plan({}, catalogue);
  const unknownOf = (of: (line: Line) => boolean, per: Assumption['per'] | undefined) => {
    const lines = national.lines.filter(of);
    const each = per === 'person' || per === 'person-12' ? national.situation.people.central : 1;
    const amount = (part: (line: Line) => boolean) => printed(sum(lines.filter(part)) / each);
    return {
      making: amount((line) => line.component === 'device' && line.stage !== 'use'),
      electricity: amount((line) => line.component === 'device' && line.stage === 'use'),
      internet: amount((line) => line.component !== 'device'),
      per: each === 1 ? ('home' as const) : ('person' as const),
    };
  };
  const { networks } = catalogue;
  return {
    years,
    devices: devices.flatMap(({ type, refurbished }) => {
      const known = catalogue.devices.find(({ id }) => id === type)!;
      const count = known.count;
      const unknown = count && unknownOf((line) => line.item === type, count.per);
      const row = deviceRow(known, 'new', years, catalogue);
      return [
        { ...row, ...(unknown && { unknown }) },
        ...(refurbished ? [deviceRow(known, 'refurbished', years, catalogue)] : []),
      ];
    }),
    line: lineRow(national.situation.fixedLines.central, catalogue),
    sim: {
      internet: printed(
        sum(plan({ ...NOTHING_OWNED, connections: { fixedLines: 0, sims: 1 } }, catalogue).lines),
      ),
      unknown: unknownOf((line) => line.item === 'mobile-plan', networks.sims.per),
    },
    uses: uses.map((row) => {
      const known = catalogue.uses.find(({ id }) => id === row.type)!;
      const { amount } = known;
      const unknown = amount && !row.definition && unknownOf((line) => line.item === row.type, amount.per);
      return { ...row, ...useRow(known, row, catalogue), ...(unknown && { unknown }) };
    }),
    grids: grids.map((id) => ({ id, times: printed(intensity(id, catalogue) / intensity('FR', catalogue)) })),
  };
}

function deviceRow(
  { id }: DeviceType,
  origin: PaperDevice['origin'],
  years: readonly number[],
  catalogue: Catalogue,
): PaperDevice {
  const linesOf = (yearsKept?: number, bought: Origin = origin) => {
    const device = { type: id, count: 1, origin: bought, ...(yearsKept && { yearsKept }) };
    return plan({ ...NOTHING_OWNED, devices: [device] }, catalogue).lines;
  };
  const making = (lines: readonly Line[]) => printed(sum(lines.filter(({ stage }) => stage !== 'use')));
  return {
    type: id,
    origin,
    making: years.map((kept) => making(linesOf(kept))),
    makingUnknown: making(linesOf()),
    secondHand: making(linesOf(undefined, 'second-hand')),
    electricity: printed(sum(linesOf().filter(({ stage }) => stage === 'use'))),
  };
}

/** The box's electricity belongs to the home; the rest of the line does not follow the local mix. */
function lineRow(usual: number, catalogue: Catalogue): PaperSheet['line'] {
  const of = (grid: string) =>
    sum(plan({ ...NOTHING_OWNED, grid, connections: { fixedLines: 1, sims: 0 } }, catalogue).lines);
  const [light, heavy] = [intensity('FR', catalogue), intensity(HEAVIER, catalogue)];
  const electricity = ((of(HEAVIER) - of('FR')) / (heavy - light)) * light;
  const internet = of('FR') - electricity;
  return {
    internet: printed(internet),
    electricity: printed(electricity),
    unknown: {
      making: 0,
      electricity: printed(usual * electricity),
      internet: printed(usual * internet),
      per: 'home',
    },
  };
}

/** A mix unlike that of mainland France, used to separate what follows the mix from what does not. */
const HEAVIER = 'RE';

function intensity(grid: string, { grids, factors }: Catalogue): number {
  return factors[grids.find(({ id }) => id === grid)!.intensity!]!.central;
}

function useRow(
  { id, measure }: UseType,
  { unit, definition }: PaperRows['uses'][number],
  catalogue: Catalogue,
): Pick<PaperUse, 'fixed' | 'mobile'> {
  const of = (network: UseAnswer['network']) => {
    const use = { type: id, network, [measure]: unit, ...(definition && { definition }) };
    return printed(sum(plan({ ...NOTHING_OWNED, uses: [use] }, catalogue).lines));
  };
  return { fixed: of('fixed'), mobile: of('mobile') };
}
