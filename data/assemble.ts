/** The parsed files → the library, with every problem found on the way. */
import type { Text } from '../models/catalogue/catalogue.ts';
import type { FactorId } from '../models/draws/factor.ts';
import { buildCases } from './casesSchema.ts';
import { buildCatalogue } from './catalogue.ts';
import { documentFactors } from './factors.ts';
import { buildFleet } from './fleet/build.ts';
import { type Library } from './library.ts';
import { DataError, type DocumentedFactor, type Files } from './files.ts';
import { buildProposals } from './programme/build.ts';
import { inOrder } from './programme/records.ts';
import { checkReen } from './reen/check.ts';
import { checkTerritories } from './territories/check.ts';
import { buildSchool } from './school/build.ts';
import { buildStock } from './stock/build.ts';

/** @throws DataError with every problem found */
export function assemble(files: Files, version: string, hash: string): Library {
  const problems: string[] = [];
  const sources = byId(files.sources.sources);
  const factors = documentFactors(files, sources, problems);
  const catalogue = buildCatalogue(files, factors, version, hash, problems);
  const proposals = buildProposals(files, factors, catalogue, problems);
  const fleet = buildFleet(files, factors, catalogue, problems);
  const stock = buildStock(files, factors, catalogue, problems);
  const school = buildSchool(files, catalogue, proposals, problems);
  const cases = buildCases(files.cases, catalogue, problems);
  checkReferences(files, factors, problems);
  checkTerritories(files, factors, sources, problems);
  checkReen(files, problems);
  checkReconciliations(files, sources, problems);
  if (problems.length > 0) throw new DataError(problems);
  return {
    catalogue,
    factors,
    sources,
    deviceGroups: files.devices.groups,
    switchProse: Object.fromEntries(
      files.switches.switches.map(({ id, reason, options }) => [
        id,
        { reason, options: Object.fromEntries(options.map((option) => [option.id, option.why])) },
      ]),
    ),
    gaps: gapsOf(files),
    published: {
      ...files.published,
      totals: [...files.published.totals, ...files.stockPublished.totals],
    },
    reconciliations: files.reconciliations,
    directions: files.directions.directions,
    territories: files.territories,
    proposals,
    programme: files.programme,
    measures: inOrder(files),
    gestures: files.measures.gestures,
    laws: byId(files.measures.laws),
    levers: byId(files.levers.levers),
    prices: files.prices,
    corridor: files.corridor,
    fleet,
    stock,
    school,
    reen: files.reen,
    cases,
  };
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((each) => [each.id, each]));

function gapsOf(files: Files): Record<string, Text> {
  const uses = files.datacenters.uses.map(({ id, gap }) => [`use:${id}`, gap] as const);
  const grids = files.electricity.flatMap(({ grids: all }) =>
    all.map(({ id, gap }) => [`grid:${id}`, gap] as const),
  );
  return Object.fromEntries([...uses, ...grids].filter(([, gap]) => gap)) as Record<string, Text>;
}

function checkReferences(
  files: Files,
  factors: Record<FactorId, DocumentedFactor>,
  problems: string[],
): void {
  const must = (place: string, id: FactorId | null) => {
    if (id !== null && !factors[id]) problems.push(`${place}: unknown factor "${id}"`);
  };
  for (const { id, derivedFrom = [], alternativeTo } of Object.values(factors)) {
    for (const other of derivedFrom) must(id, other);
    if (alternativeTo) must(id, alternativeTo);
  }
  for (const { id, options } of files.switches.switches) {
    for (const option of options) {
      for (const [from, to] of Object.entries(option.replaces)) {
        const place = `switches.json: ${id}/${option.id}`;
        must(place, from);
        must(place, to);
        if (to !== null && factors[to] && factors[from] && factors[to].unit !== factors[from].unit) {
          problems.push(`${place}: ${to} is in ${factors[to].unit}, ${from} in ${factors[from].unit}`);
        }
      }
    }
  }
  for (const [id, { byAge = {} }] of Object.entries(files.national.assumptions)) {
    for (const other of Object.values(byAge)) must(`national.json: ${id}`, other ?? null);
  }
  for (const { device, byAge = {} } of files.lives.lives) {
    for (const other of Object.values(byAge)) must(`lives.json: ${device}`, other ?? null);
  }
  for (const { grids } of files.electricity) {
    for (const { id, intensity, gap } of grids) {
      must(`grid ${id}`, intensity);
      if (intensity === null && !gap)
        problems.push(`grid ${id}: neither an intensity nor the reason of the gap`);
    }
  }
  for (const { id, gap } of files.datacenters.uses) {
    if (!files.national.assumptions[`use.${id}`] && !gap) {
      problems.push(`datacenters.json: use ${id}: neither a national distribution nor the reason of the gap`);
    }
  }
  for (const { id, factor } of files.equivalences.equivalences) must(`equivalence ${id}`, factor);
  checkMoneyAndCorridor(files, must);
}

function checkMoneyAndCorridor(
  { prices, corridor }: Files,
  must: (place: string, id: FactorId | null) => void,
): void {
  for (const { device, new: bought, refurbished, repair, bonus } of prices.prices) {
    for (const id of [bought, refurbished, repair, bonus]) if (id) must(`prices.json: ${device}`, id);
  }
  must('prices.json', prices.electricity);
  must('prices.json', prices.repair);
  for (const { id, factor } of [...corridor.budgets, ...corridor.shares])
    must(`corridor.json: ${id}`, factor);
  const { lines, sims, mobileGBPerMonth, devices } = corridor.floor;
  for (const id of [corridor.today, corridor.national, lines, sims, mobileGBPerMonth])
    must('corridor.json', id);
  for (const { type, count } of devices) must(`corridor.json: ${type}`, count);
}

/** Each published figure and convention has a known source, each row a subject, and what it replaces exists. */
function checkReconciliations(
  { reconciliations: { rows, conventions, subjects }, published, stockPublished }: Files,
  sources: Readonly<Record<string, unknown>>,
  problems: string[],
): void {
  const totals = [...published.totals, ...stockPublished.totals];
  const must = (place: string, what: string, known: boolean) => {
    if (!known) problems.push(`reconciliations.json: ${place}: unknown ${what}`);
  };
  for (const [id, { source }] of Object.entries(conventions))
    must(id, `source "${source}"`, Object.hasOwn(sources, source));
  for (const { id, source, subject, figures } of rows) {
    must(id, `source "${source}"`, Object.hasOwn(sources, source));
    must(
      id,
      `subject "${subject}"`,
      subjects.some((each) => each.id === subject),
    );
    for (const { replaces } of figures)
      if (replaces)
        must(
          id,
          `total "${replaces}"`,
          totals.some((total) => total.id === replaces),
        );
  }
}
