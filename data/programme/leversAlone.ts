/**
 * The library of a host who does not show the proposals of the programme: in the place of the measures stand the levers
 * that they pull, each with the law in force beside it, under its own name. What is computed stays the same.
 */
import type { Text } from '../../models/catalogue/catalogue.ts';
import { inEach } from '../../models/catalogue/language.ts';
import { once } from '../../models/draws/memo.ts';
import { twins } from '../../models/proposals/twins.ts';
import type { Cards } from '../../models/school/school.ts';
import type { Measure } from '../files.ts';
import type { Library } from '../library.ts';

/** Whether levers stand in the place of the measures already. */
export const isAlone = ({ programme }: Pick<Library, 'programme'>): boolean =>
  programme.chapters.length === 0;

/**
 * The library of a class, by what its cards are made of. Where the host does not show the proposals, every class has
 * levers and laws alone.
 */
export type LibraryBy = (cards: Cards) => Library;

export function libraryBy(library: Library): LibraryBy {
  const alone = once(() => (isAlone(library) ? library : leversAlone(library)));
  return (cards) => (cards === 'levers' ? alone() : library);
}

const NOTHING: Text = inEach(() => '');

export function leversAlone(library: Library): Library {
  const { measures, gestures, levers, proposals, programme, stock, school } = library;
  const pulling = proposals.proposals.filter(({ kind, lever }) => kind === 'measure' && lever !== undefined);
  const same = twins(pulling);
  const shown = pulling.filter(({ id }) => same.get(id)!.shownBy === id);
  const leverOf = new Map(pulling.map(({ id, lever }) => [id, lever!]));
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => leverOf.get(id) ?? []))];
  const standsFor = ({ id, lever }: (typeof shown)[number]): Measure => {
    const all = measures.filter((measure) => same.get(id)!.all.includes(measure.id));
    const { label, note } = levers[lever!]!;
    return {
      ...all.find((measure) => measure.id === id)!,
      id: lever!,
      code: '',
      heading: '',
      title: label,
      text: note,
      found: [],
      booklet: 'unknown',
      actors: [...new Set(all.flatMap(({ actors }) => actors))],
      laws: [...new Set(all.flatMap(({ laws }) => laws))],
    };
  };
  const isKept = new Set([...leverOf.values(), ...gestures.map(({ id }) => id)]);
  const cards = school.cards.map((card) => ({
    ...card,
    proposal: leverOf.get(card.proposal) ?? card.proposal,
    also: card.also.map((id) => leverOf.get(id) ?? id).filter((id) => isKept.has(id)),
  }));
  return {
    ...library,
    programme: { ...programme, title: NOTHING, origin: NOTHING, gestures: NOTHING, chapters: [], facts: [] },
    measures: shown.map(standsFor),
    gestures: gestures.map((gesture) => ({ ...gesture, enabledBy: named(gesture.enabledBy) })),
    proposals: {
      ...proposals,
      proposals: [
        ...shown.map((one) => ({ ...one, id: one.lever! })),
        ...proposals.proposals
          .filter(({ kind }) => kind === 'gesture')
          .map((one) => ({ ...one, enabledBy: named(one.enabledBy ?? []) })),
      ],
    },
    stock: { ...stock, levers: stock.levers.map((lever) => ({ ...lever, measures: [] })) },
    school: {
      ...school,
      invented: {
        ...school.invented,
        votes: school.invented.votes.map((id) => leverOf.get(id) ?? id).filter((id) => isKept.has(id)),
      },
      cards: cards.filter(
        ({ proposal }, i) =>
          isKept.has(proposal) && cards.findIndex((other) => other.proposal === proposal) === i,
      ),
    },
  };
}
