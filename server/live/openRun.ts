/** Opens a room: for a run of the school door, at one level, or for a vote of a council. */
import { isAlone, type LibraryBy } from '../../data/programme/leversAlone.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Step } from '../../models/room/types.ts';
import { VOTE_RUN, voteSteps } from '../../models/room/vote.ts';
import type { Level } from '../../models/school/school.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { cardsOf, type OpeningRequest } from '../../models/school/opening.ts';
import type { NewRoom } from '../store/rooms.ts';
import type { Rooms, RoomSetup } from './rooms.ts';

/** @param asked names one of the runs of the school, and what its cards are made of where there is a choice */
export const openRun = (rooms: Rooms, libraryOf: LibraryBy, asked: OpeningRequest): Promise<NewRoom> =>
  rooms.open(setupOf(libraryOf, asked));

/** How a room is opened for a run. @param asked as `openRun` takes it */
export function setupOf(libraryOf: LibraryBy, asked: OpeningRequest): RoomSetup {
  const cards = isAlone(libraryOf('proposals')) ? 'levers' : (cardsOf(asked) ?? 'levers');
  const { school } = libraryOf(cards);
  const { steps } = school.runs.find(({ id }) => id === asked.run)!;
  return { ...asked, cards, steps: roomSteps(steps, asked.level, school, asked.screens) };
}

/** Scenarios to vote on. */
export interface Ballot {
  /** How many there are beside the law: 1 to 3. */
  readonly scenarios: number;
  /** Where they are read, from the path on: whoever types the short address of a vote is led there. */
  readonly address: string;
}

export const openVote = (
  rooms: Rooms,
  language: Language,
  { scenarios, address }: Ballot,
): Promise<NewRoom> =>
  rooms.open({
    address,
    run: VOTE_RUN,
    level: 'adults',
    language,
    screens: 'each',
    cards: 'levers',
    steps: voteSteps(scenarios),
  });

/** Whether the data still have what a room was opened with: its run, its steps, the proposals on its cards. */
export function isKnownRun(
  { run, level, cards = 'proposals', steps }: RoomSetup,
  libraryOf: LibraryBy,
): boolean {
  if (run === VOTE_RUN) return true;
  const { school, proposals } = libraryOf(cards);
  const led = school.runs.find(({ id }) => id === run);
  if (!led) return false;
  const now = new Map(roomSteps(led.steps, level as Level, school).map((step) => [step.id, namesIn(step)]));
  const proposed = proposals.proposals.map(({ id }) => id);
  return steps.every((step) => {
    const known = now.get(step.id);
    // a proposal that is no card any more may still be told, and what it saves computed
    const names = known && step.kind === 'vote' ? [...known, ...proposed] : known;
    return names !== undefined && namesIn(step).every((name) => names.includes(name));
  });
}

/** The names by which a step is told in words: of its kind, of its questions, and of what they offer. */
const namesIn = ({ kind, questions }: Step): string[] => [
  kind,
  ...questions.flatMap((question) => [
    question.id,
    ...('options' in question ? question.options : 'items' in question ? question.items : []),
  ]),
];
