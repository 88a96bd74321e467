/** Everything that the page of one proposal shows: its amounts, its picture, its evidence. */
import type { Library } from '../../../../data/library.ts';
import type { Component, Language } from '../../../../models/catalogue/catalogue.ts';
import { rankedLevers, type RankedLever } from '../../../../models/council/outcome/ranking.ts';
import type { Average } from '../../../effects/average.ts';
import { oneView, type OneView } from '../proposalView.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { subjectOf, type Subject } from './subject.ts';

/** One person’s receipt, in kgCO2e a year: all of it, what is acted on, what is taken off, and at most. */
export interface OfPerson {
  readonly total: number;
  readonly acts: number;
  readonly takes: number;
  readonly most: number;
}

export interface ProposalShown {
  readonly view: OneView;
  readonly person: OfPerson;
  /** The levers by which a council can enact it, in the order of all rankings. */
  readonly commune: readonly RankedLever[];
  readonly subject: Subject | undefined;
  readonly evidence: Evidence;
  /** That of what it acts on most. */
  readonly component: Component | undefined;
}

/** @returns nothing when no proposal has this name */
export function shownOf(
  id: string,
  library: Library,
  average: Average,
  language: Language,
): ProposalShown | undefined {
  const view = oneView(id, library, average, language);
  if (!view) return undefined;
  const { entry, effect, items } = view;
  const { footprint } = average.ground;
  const total = footprint.total.central / footprint.people;
  const acts = items.reduce((sum, { before }) => sum + before, 0);
  const heaviest = [...items].sort((a, b) => b.before - a.before)[0];
  return {
    view,
    person: {
      total,
      acts: effect && effect.saving.high > 0 ? acts : 0,
      takes: effect?.saving.central ?? 0,
      most: effect?.saving.high ?? 0,
    },
    commune: rankedLevers(library).filter(({ lever }) => lever.measures.includes(id)),
    subject: entry.lever && subjectOf(entry.lever, library.factors, total),
    evidence: evidenceOf(entry, effect, library),
    component: heaviest?.component,
  };
}
