/** State of a review: the year, what was typed of each, and what the worker says of it. */
import type { Reported, Review } from '../../../../models/council/outcome/review.ts';
import { plannedIn } from '../../../../models/council/outcome/review.ts';
import type { Answered, Asked } from './messages.ts';
import { rounded } from './reviewWords.ts';
import type { ActionShown, ReviewInitial } from './initial.ts';
import type { KeptReview, Typed } from './storage.ts';
import type { ReviewMessages } from './words/fr.ts';

export type ReviewState = ReturnType<typeof createReview>;

/** Before its name, the field of an action. */
const ACTION = 'action.';

export function createReview(initial: ReviewInitial, messages: ReviewMessages) {
  const { actions, indicators, told, years, base } = initial;
  let year = $state.raw(initial.year);
  let typed = $state.raw<Typed>({});
  let review = $state.raw<Review | undefined>();
  let state = $state.raw<'still' | 'busy' | 'failed'>('still');
  let kept = $state.raw(false);
  /** What was just erased, for as long as nothing else is typed. */
  let erased = $state.raw<KeptReview | undefined>();
  let asked = 0;
  let send: ((asked: Asked) => void) | undefined;
  let keep: ((kept: KeptReview) => boolean) | undefined;

  const rank = (of = year): number => of - base - 1;
  const valueOf = (field: string, of = year): number | undefined => typed[of]?.[field];

  /** In the unit of the lever: exactly the plan where what was typed is the plan as it is written. */
  function inUnits(action: ActionShown, value: number, of: number): number {
    const pull = told.pulls.find(({ lever }) => lever === action.id)!;
    const planned = action.planned[rank(of)] ?? 0;
    return value === rounded(planned, action.written) ? plannedIn(pull, of) : value / action.each;
  }

  const reported = (): Reported =>
    Object.fromEntries(
      years.map((of) => [
        of,
        Object.fromEntries(
          actions.flatMap((action): [string, number][] => {
            const value = valueOf(ACTION + action.id, of);
            return value === undefined ? [] : [[action.id, inUnits(action, value, of)]];
          }),
        ),
      ]),
    );

  const measuredOnes = (): readonly ActionShown[] =>
    actions.filter(({ id }) => valueOf(ACTION + id) !== undefined);
  const measured = (): number => measuredOnes().length;

  function compute(): void {
    review = undefined;
    asked += 1;
    if (measured() === 0) return void (state = 'still');
    state = 'busy';
    const { language, place } = initial;
    send?.({ id: asked, language, place, told: { ...told, others: [] }, year, reported: reported() });
  }

  function change(next: KeptReview): void {
    ({ year, typed } = next);
    kept = keep?.(next) ?? false;
    compute();
  }

  return {
    initial,
    messages,
    /** What the fields are for: actions, then what only a council measures. */
    fieldOf: (kind: 'action' | 'own', id: string): string => (kind === 'action' ? ACTION : 'own.') + id,
    get year() {
      return year;
    },
    /** Its place among the years of plans. */
    get rank() {
      return rank();
    },
    get review() {
      return review;
    },
    get state() {
      return state;
    },
    /** Whether something is typed, and kept on the device. */
    get typed() {
      return Object.keys(typed).length > 0;
    },
    get kept() {
      return kept && Object.keys(typed).length > 0;
    },
    get measured() {
      return measured();
    },
    /** Those that were done, of which nothing measured what they bring. */
    get guessed() {
      return measuredOnes().filter(({ guessed }) => guessed);
    },
    valueOf: (field: string): number | undefined => valueOf(field),
    actions,
    indicators,

    pick: (next: number): void => change({ year: next, typed }),

    /** @param value absent where nobody measured it */
    set(field: string, value: number | undefined): void {
      erased = undefined;
      const { [field]: _before, ...others } = typed[year] ?? {};
      const own = value === undefined ? others : { ...others, [field]: value };
      const { [year]: _year, ...rest } = typed;
      change({ year, typed: Object.keys(own).length === 0 ? rest : { ...rest, [year]: own } });
    },

    get erased() {
      return erased !== undefined;
    },
    erase(): void {
      erased = { year, typed };
      change({ year, typed: {} });
    },
    /** What was erased is there again. */
    bringBack(): void {
      if (erased) change(erased);
      erased = undefined;
    },

    /** @param ask sends a question to the worker @param keeping keeps what is typed */
    connect(
      ask: (asked: Asked) => void,
      keeping: (kept: KeptReview) => boolean,
      before: KeptReview | undefined,
    ): void {
      send = ask;
      keep = keeping;
      if (before) change({ ...before, year: years.includes(before.year) ? before.year : year });
    },

    /** The worker did not start. */
    fail: (): void => {
      state = 'failed';
    },

    answer(answered: Answered): void {
      if (answered.id !== asked) return;
      if ('review' in answered) {
        review = answered.review;
        state = 'still';
      } else state = 'failed';
    },
  };
}
