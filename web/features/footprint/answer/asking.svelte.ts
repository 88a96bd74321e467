/**
 * Which question is asked: where the home is, how many live there, then the one that would narrow the total most. It is
 * told with its place among the questions that are worth asking.
 */
import { untrack } from 'svelte';
import type { Answers } from '../../../../models/household/answers.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import { rememberAsked, rememberedAsked } from '../../../storage/asked.ts';
import type { Household, Initial } from '../household.svelte.ts';
import type { Workshop } from '../view.ts';
import { describeQuestion, PEOPLE, PLACE, type QuestionView } from './question.ts';

export type Asking = ReturnType<typeof createAsking>;

/** What the view that asks begins with. */
export interface AskingInitial extends Initial {
  /** The questions worth asking, in no order: those that narrow the total of a home of which nothing is known. */
  readonly planned: readonly string[];
  /** The territories, by the electricity that each has. */
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    /** Drawn in its tile. */
    readonly outline: string | undefined;
  }[];
}

/** A question that decides less of the variance than this is a matter of detail. */
const WORTH = 0.02;

const FIRST = [PLACE, PEOPLE];
/** Before there are numbers, nothing else is asked. */
const FIRST_ASKED: QuestionView = { id: PLACE, kind: PLACE };

/**
 * @param footprint of a home of which nothing is known
 * @param worth the share of the variance that a question decides at least, 0 to 1
 */
export const plannedFor = ({ questions }: Footprint, worth = WORTH): string[] => [
  ...FIRST,
  ...questions
    .filter(({ question, share }) => !FIRST.includes(question) && share >= worth)
    .map(({ question }) => question),
];

/** The questions still to ask, the best first: those that come first, the planned ones, then details. */
function left(seen: readonly string[], planned: readonly string[], { questions }: Footprint): string[] {
  const ranked = questions.map(({ question }) => question).filter((id) => !FIRST.includes(id));
  const rest = [
    ...ranked.filter((id) => planned.includes(id)),
    ...ranked.filter((id) => !planned.includes(id)),
  ];
  return [...FIRST, ...rest].filter((id) => !seen.includes(id));
}

export const questionOf = (
  id: string,
  answers: Answers,
  { catalogue, messages }: Pick<Workshop, 'catalogue' | 'messages'>,
): QuestionView => describeQuestion(id, answers, catalogue, messages.language);

export function createAsking(household: Household, initial: AskingInitial) {
  const { planned } = initial;
  interface At {
    /** Of which answers: when all are replaced, everything may be asked again. */
    readonly of: number;
    readonly seen: readonly string[];
    /** Those that were gone back from, the nearest first: they come again in their order. */
    readonly ahead: readonly string[];
    /** Absent once everything has been asked. */
    readonly id: string | undefined;
    /** Whether matters of detail are asked too: all of them, or the one that was asked for. */
    readonly details: 'all' | 'one' | undefined;
  }
  /** Whoever comes back goes on where something is left to say, or where they were in this tab. */
  function begin(): At {
    const { answers, footprint } = household;
    const at = { of: household.replaced, ahead: [], details: undefined };
    if (!footprint) return { ...at, seen: [], id: PLACE };
    const open = footprint.questions.map(({ question }) => question);
    const said = planned.filter((id) => (id === PLACE ? answers.grid : !open.includes(id)));
    const kept = said.length > 0 ? rememberedAsked() : [];
    const stood = kept.pop()!;
    const before = kept.filter((id) => planned.includes(id));
    const seen = [...before, ...said.filter((id) => !before.includes(id))];
    const isLeft = planned.includes(stood) && !seen.includes(stood);
    return { ...at, seen, id: isLeft ? stood : left(seen, planned, footprint)[0] };
  }
  let stands = $state.raw(begin());
  const isKnown = $derived(household.footprint !== undefined);
  /** As it was once there were numbers: what is answered since moves nothing. */
  const begun = $derived((void household.replaced, void isKnown, untrack(begin)));
  const at = $derived(stands.of === household.replaced ? stands : begun);
  const question = $derived.by(() => {
    const { footprint, workshop, answers } = household;
    if (at.id === undefined || !isAsked(at.id)) return undefined;
    return footprint && workshop ? questionOf(at.id, answers, workshop) : FIRST_ASKED;
  });

  function isAsked(id: string): boolean {
    return at.details !== undefined || planned.includes(id);
  }

  /** Goes on to the best question that is left, once there are numbers to tell. */
  async function goOn(seen: readonly string[], details: At['details']): Promise<void> {
    await household.ready;
    const { footprint } = household;
    if (!footprint) return;
    const [id = left(seen, planned, footprint)[0], ...ahead] = at.ahead;
    stands = { of: household.replaced, seen, ahead, id, details };
    rememberAsked(seen, id);
  }

  /** How many planned questions are still to ask, this one too, as when it was asked: answering it moves nothing. */
  const remaining = $derived.by(() => {
    const { seen, id: now } = at;
    const footprint = untrack(() => household.footprint);
    if (!footprint) return planned.length;
    // those that were gone back from come again, though they are answered
    const coming = [now, ...at.ahead, ...left(seen, planned, footprint)];
    return planned.filter((id) => coming.includes(id)).length;
  });

  return {
    ...initial,
    /** Absent when none is left that is worth asking. */
    get question() {
      return question;
    },
    /** Its place among those that are planned, from one. */
    get position() {
      return planned.length - remaining + 1;
    },
    get isDetail() {
      return at.id !== undefined && !planned.includes(at.id);
    },
    /** Whether nothing at all is left to ask. */
    get over() {
      return at.id === undefined;
    },
    get canGoBack() {
      return at.seen.length > 0;
    },
    next: () =>
      goOn(
        at.id === undefined ? at.seen : [...at.seen, at.id],
        at.details === 'one' ? undefined : at.details,
      ),
    /** Asks the matters of detail that are left. */
    details: () => goOn(at.seen, 'all'),
    /** Asks a question that the reader chose among those that are left, or were passed. */
    ask(id: string): void {
      stands = { ...at, id, seen: at.seen.filter((one) => one !== id), ahead: [], details: 'one' };
    },
    back(): void {
      const before = at.seen.filter((one) => isAsked(one));
      const id = before.at(-1);
      // whoever asked for more goes back to where more was offered
      if (at.details === 'one' || (at.details === 'all' && (id === undefined || planned.includes(id)))) {
        const passed = at.details === 'one' ? [...at.seen, at.id!] : at.seen;
        const next = left(passed, planned, household.footprint!)[0];
        stands = { ...at, seen: passed, id: next, ahead: [], details: undefined };
        return;
      }
      const seen = before.slice(0, -1);
      stands = { ...at, id, seen, ahead: at.id === undefined ? [] : [at.id, ...at.ahead] };
      rememberAsked(seen, id);
    },
  };
}
