/** One proposal with all around it, and what it saves in a French household that has answered nothing. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { effectAlone, gainOf } from '../../../models/proposals/alone.ts';
import { coverage } from '../../../models/proposals/coverage.ts';
import { gainGroup } from '../../../models/proposals/order.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { FrenchAverage, ProposalDetail } from './contract.ts';
import { leverRow } from './leverRow.ts';
import type { ProposalBody } from './proposal.ts';

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
    origin: programme.origin[language],
    headingTitle: headings.find(({ id }) => id === row.heading)?.title[language] ?? null,
    leverDetail: lever ? leverRow(lever, library, language) : null,
    enables: gestures.filter(({ enabledBy }) => enabledBy.includes(row.id)).map(({ id }) => id),
    frenchAverage: lever ? averageOf(proposal, estimators) : null,
  };
}

function averageOf(proposal: Proposal, estimators: Estimators): FrenchAverage {
  const laying = estimators.lay({}, DEFAULT_DRAWS, DEFAULT_SEED);
  const household = effectAlone(proposal, laying, 'household')!;
  const person = effectAlone(proposal, laying, 'person')!;
  return {
    seed: DEFAULT_SEED,
    draws: DEFAULT_DRAWS,
    household: household.saving,
    perPerson: person.saving,
    helps: household.helps,
    group: gainGroup(gainOf(household)),
    lines: coverage(laying.footprint, [proposal], laying.bench)
      .lines.filter(({ by }) => by.length > 0)
      .map(({ line: { component, item, stage }, touched }) => ({ component, item, stage, amount: touched })),
    aside: person.aside ?? null,
  };
}
