/** Measures and gestures in a single list, in the order of the programme, with the information common to both. */
import type { Library } from '../../../data/library.ts';
import type { Gesture, Law, LeverProse, Measure } from '../../../data/files.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import {
  sealOfProposal,
  type Actor,
  type Lever,
  type Proposal,
} from '../../../models/proposals/proposals.ts';
import type { Seal } from '../../../models/proposals/seal.ts';
import type { ProposalsMessages } from './words/fr.ts';

export interface Entry {
  readonly proposal: Proposal;
  readonly said: Measure | Gesture;
  /** Absent for a gesture, which does not come from the programme. */
  readonly measure?: Measure;
  readonly lever?: Lever;
  readonly leverProse?: LeverProse;
  readonly seal: Seal;
  readonly actors: readonly Actor[];
  readonly laws: readonly Law[];
}

export function entriesOf(library: Library): Entry[] {
  const { proposals, measures, gestures, laws, levers } = library;
  return proposals.proposals.map((proposal) => {
    const measure = measures.find(({ id }) => id === proposal.id);
    const lever = proposals.levers.find(({ id }) => id === proposal.lever);
    const leverProse = lever && levers[lever.id];
    return {
      proposal,
      said: measure ?? gestures.find(({ id }) => id === proposal.id)!,
      ...(measure && { measure }),
      ...(lever && { lever }),
      ...(leverProse && { leverProse }),
      seal: sealOfProposal(proposal, proposals),
      actors: measure?.actors ?? ['household'],
      laws: (measure?.laws ?? []).map((id) => laws[id]!),
    };
  });
}

/** Where the proposal was found, in one line: only what the booklet says is attributed to the booklet. */
export function statusOf(
  { measure }: Entry,
  { programme }: Pick<Library, 'programme'>,
  m: ProposalsMessages,
): string {
  if (!measure) return m.status.gesture;
  if (measure.booklet === 'yes') return m.status.booklet;
  const sources = [...new Set(measure.found.map(({ source }) => source))].filter(
    (id) => id !== programme.source,
  );
  return sources.length > 0
    ? m.status.elsewhere(sources.map((id) => m.foundIn[id] ?? id).join(', '))
    : m.status.heading;
}

export const actorsOf = ({ actors }: Entry, m: ProposalsMessages): string =>
  actors.map((id) => m.actors[id]).join(', ');

export interface HeadingEntry {
  readonly id: string;
  readonly title: string;
  /** The ids below this heading, including its own. */
  readonly within: readonly string[];
  readonly chapter: boolean;
  readonly measures: number;
}

/** Chapters, each followed by its headings; a chapter also covers its headings. */
export function headingsOf({ programme, measures }: Library, language: Language): HeadingEntry[] {
  const count = (within: readonly string[]) =>
    measures.filter(({ heading }) => within.includes(heading)).length;
  return programme.chapters.flatMap(({ id, title, headings }) => {
    const within = [id, ...headings.map((heading) => heading.id)];
    return [
      { id, title: title[language], within, chapter: true, measures: count(within) },
      ...headings.map((heading) => ({
        id: heading.id,
        title: heading.title[language],
        within: [heading.id],
        chapter: false,
        measures: count([heading.id]),
      })),
    ];
  });
}
