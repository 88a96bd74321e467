/** A fleet → what is said of it, as the API tells it; and the rules by which an inventory is read, kept. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { lastAnswers } from '../../../models/draws/recent.ts';
import { createSample, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { councilCatalogue } from '../../../models/fleet/judge/council.ts';
import type { LegalValue, Ratio } from '../../../models/fleet/judge/ratios.ts';
import { createReports, type FleetReport } from '../../../models/fleet/judge/report.ts';
import { drawCountOf, type FleetRequest } from '../../../models/fleet/judge/request.ts';
import { cited } from '../answer/parts.ts';
import { type FleetBody } from './contract.ts';

const KEPT_SAMPLES = 2;

/** The last samples stay, for their draws are what costs; what was computed on them goes with the answer. */
export function createJudge(library: Library): (request: FleetRequest, language: Language) => FleetBody {
  const { catalogue, fleet } = library;
  const sampleOf = lastAnswers(KEPT_SAMPLES, (draws: number, seed: number) =>
    createSample(councilCatalogue(catalogue, fleet.rules).factors, draws, seed),
  );

  return (request, language) => {
    const { year, groups, posts, seed = DEFAULT_SEED, ...choices } = request;
    const draws = drawCountOf(request);
    const reportOf = createReports(catalogue, fleet.rules, sampleOf(draws, seed));
    const report = reportOf({ year, groups, ...(posts !== undefined && { posts }) }, choices);
    return { seed, draws, year, ...bodyOf(report, library, language) };
  };
}

function bodyOf(
  report: FleetReport,
  library: Library,
  language: Language,
): Omit<FleetBody, 'seed' | 'draws' | 'year'> {
  const { catalogue, fleet } = library;
  const labels = new Map(catalogue.devices.map(({ id, label }) => [id, label[language]]));
  const labelled = <T extends { readonly type: string }>(value: T) => ({
    ...value,
    label: labels.get(value.type)!,
  });
  const { keepLonger, refurbished, donation } = fleet.prose.measures;
  const words = { keepLonger, refurbished };
  const said = ({ label, note }: typeof donation) => ({ label: label[language], note: note[language] });
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    ...report,
    perPost: report.perPost ?? null,
    fewer: report.fewer ?? null,
    types: report.types.map(labelled),
    ages: report.ages.map(({ meanAge = null, impliedLife = null, ...each }) =>
      labelled({ ...each, meanAge, impliedLife }),
    ),
    measures: {
      ...report.measures,
      each: report.measures.each.map((each) => ({ ...each, ...said(words[each.id]) })),
    },
    donation: { ...report.donation, ...said(donation) },
    ratios: report.ratios.map(ratioOf),
    legal: report.legal.map((value) => legalOf(value, library, language)),
  };
}

const ratioOf = ({ id, numerator, denominator, value, missing }: Ratio): FleetBody['ratios'][number] => ({
  id,
  missing,
  numerator: numerator ?? null,
  denominator: denominator ?? null,
  value: value ?? null,
});

function legalOf(value: LegalValue, library: Library, language: Language): FleetBody['legal'][number] {
  const { year, basis, threshold = null, met = null, law } = value;
  const { reuseAlone = null, gap = null, gapOfReuse = null, unsure = null } = value;
  const { source, where, caution } = library.fleet.prose.law[value.id as 'purchases' | 'reuse'];
  const { title, article, figure } = library.laws[law.law]!;
  return {
    ...ratioOf(value),
    year,
    basis,
    threshold,
    met,
    reuseAlone,
    gap,
    gapOfReuse,
    unsure,
    thresholds: law.thresholds,
    formula: law.formula[language],
    caution: caution[language],
    law: { id: law.law, title: title[language], article: article[language], figure: figure[language] },
    source: cited(source, library),
    where,
  };
}
