/** One proposal with all around it, and what it saves in a French household that has answered nothing. */
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue.ts';
import { aside } from '../../models/proposals/aside.ts';
import { coverage } from '../../models/proposals/coverage.ts';
import { perPerson } from '../../models/proposals/perPerson.ts';
import type { Proposal } from '../../models/proposals/proposals.ts';
import { estimateOf } from '../../models/proposals/spread.ts';
import type { ProposalBody } from '../contract/proposal.ts';
import type { FrenchAverage, ProposalDetail } from '../contract/proposals.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../contract/request.ts';
import type { Estimators } from './estimators.ts';
import { leverRow } from './leverRow.ts';

export function proposalDetailOf(
  row: ProposalBody,
  library: Library,
  estimators: Estimators,
  language: Language,
): ProposalDetail {
  const { programme, gestures, proposals } = library;
  const headings = programme.chapters.flatMap((chapter) => [chapter, ...chapter.headings]);
  const proposal = proposals.proposals.find(({ id }) => id === row.id)!;
  const lever = proposals.levers.find(({ id }) => id === proposal.lever);
  return {
    ...row,
    headingTitle: headings.find(({ id }) => id === row.heading)?.title[language] ?? null,
    leverDetail: lever ? leverRow(lever, library, language) : null,
    enables: gestures.filter(({ enabledBy }) => enabledBy.includes(row.id)).map(({ id }) => id),
    frenchAverage: lever ? averageOf(proposal, estimators) : null,
  };
}

function averageOf(proposal: Proposal, estimators: Estimators): FrenchAverage {
  const { footprint, bench, effectsOf } = estimators.lay({}, DEFAULT_DRAWS, DEFAULT_SEED);
  const { id, intensity } = proposal;
  const effects = effectsOf(footprint, { [id]: intensity });
  const { saving, helps } = effects;
  const beside = effects.proposals.map(({ lever }) => aside(lever, intensity, footprint, bench))[0];
  return {
    seed: DEFAULT_SEED,
    draws: DEFAULT_DRAWS,
    household: estimateOf(saving),
    perPerson: estimateOf(perPerson(saving, footprint, bench)),
    helps,
    lines: coverage(footprint, [proposal], bench)
      .lines.filter(({ by }) => by.length > 0)
      .map(({ line: { component, item, stage }, touched }) => ({ component, item, stage, amount: touched })),
    aside: beside ? { per: beside.per, saving: estimateOf(beside.saving) } : null,
  };
}
