/** Measures and gestures as the API tells them, in one language and one shape. */
import type { Gesture, Measure } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { sealOfProposal } from '../../../models/proposals/proposals.ts';
import { present } from '../../../models/request/present.ts';
import { cited } from '../answer/parts.ts';
import type { LawBody, ProposalBody } from './proposal.ts';

/** Measures in the order of the programme, then gestures. */
export const proposalRows = (library: Library, language: Language): ProposalBody[] => [
  ...library.measures.map((measure) => measureRow(measure, library, language)),
  ...library.gestures.map((gesture) => gestureRow(gesture, library, language)),
];

function measureRow(measure: Measure, library: Library, language: Language): ProposalBody {
  const { code, heading, booklet, actors, laws, found } = measure;
  return {
    ...commonOf(measure, 'measure', library, language),
    // a lever that stands in the place of a measure has none of these
    code: code || null,
    heading: heading || null,
    found: found.map(({ source, where, date, note }) =>
      present({
        source: cited(source, library),
        where: where[language],
        date,
        note: note?.[language],
      }),
    ),
    booklet: code ? booklet : null,
    actors,
    laws: laws.map((id) => lawOf(id, library, language)),
    enabledBy: [],
    alone: null,
  };
}

/** Nothing of a gesture comes from the programme, and the one who acts is the household. */
function gestureRow(gesture: Gesture, library: Library, language: Language): ProposalBody {
  return {
    ...commonOf(gesture, 'gesture', library, language),
    code: null,
    heading: null,
    found: [],
    booklet: null,
    actors: ['household'],
    laws: [],
    enabledBy: gesture.enabledBy,
    alone: gesture.alone?.[language] ?? null,
  };
}

function commonOf<K extends ProposalBody['kind']>(
  { id, title, text, levers: [pull], gap }: Measure | Gesture,
  kind: K,
  { proposals }: Library,
  language: Language,
) {
  return {
    id,
    kind,
    title: title[language],
    text: text[language],
    lever: pull?.lever ?? null,
    intensity: pull?.intensity ?? 0,
    atMost: pull?.atMost ?? false,
    seal: sealOfProposal(pull ?? {}, proposals),
    gap: gap?.[language] ?? null,
  };
}

function lawOf(id: string, library: Library, language: Language): LawBody {
  const { title, article, date, threshold, figure, certainty, source, where } = library.laws[id]!;
  return present({
    id,
    title: title[language],
    article: article[language],
    date,
    threshold: threshold?.[language],
    figure: figure[language],
    certainty,
    source: cited(source, library),
    where,
  });
}
