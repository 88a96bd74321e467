/** The files of the school door → one thing to ask, say, argue and print from, its references checked on the way. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';
import type { Times } from '../../models/school/timing.ts';
import type { Files } from '../files.ts';
import { oneForEachEffect, type SchoolCard } from './cards.ts';
import { checkSchool } from './check.ts';
import type { SchoolFiles } from './files.ts';

export interface School {
  readonly predictions: SchoolFiles['predictions']['predictions'];
  readonly questions: SchoolFiles['inventory']['questions'];
  readonly family: SchoolFiles['inventory']['family'];
  readonly invented: SchoolFiles['invented'];
  readonly roles: SchoolFiles['debate']['roles'];
  readonly cards: readonly SchoolCard[];
  readonly charter: SchoolFiles['debate']['charter'];
  readonly opinion: SchoolFiles['debate']['opinion'];
  readonly argument: SchoolFiles['debate']['argument'];
  readonly debated: SchoolFiles['debate']['debated'];
  readonly levels: SchoolFiles['runs']['levels'];
  readonly activities: Readonly<Record<string, SchoolFiles['runs']['activities'][number]>>;
  readonly runs: SchoolFiles['runs']['runs'];
  readonly law: string;
  readonly curriculum: SchoolFiles['context']['curriculum'];
  readonly privacy: SchoolFiles['context']['privacy'];
  readonly paper: SchoolFiles['paper'];
  readonly times: Times;
}

export function buildSchool(
  files: Files,
  catalogue: Catalogue,
  proposals: Proposals,
  problems: string[],
): School {
  checkSchool(files, catalogue, proposals, problems);
  const { predictions, inventory, invented, debate, runs, context, paper, times } = files.school;
  const cards = oneForEachEffect(debate.cards, proposals.proposals);
  const shownBy = (id: string) => cards.find(({ also }) => also.includes(id))?.proposal ?? id;
  return {
    predictions: predictions.predictions,
    ...inventory,
    invented: { ...invented, votes: invented.votes.map(shownBy) },
    ...debate,
    cards,
    ...runs,
    activities: Object.fromEntries(runs.activities.map((activity) => [activity.id, activity])),
    ...context,
    paper,
    times,
  };
}
