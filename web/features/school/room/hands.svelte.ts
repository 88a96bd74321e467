/**
 * Raised hands of a class, as the facilitator counts them. They are kept on the device from the first one typed, so
 * that none is lost.
 */
import { RESULT } from '../../../../models/school/steps.ts';
import { mayBeSent } from './answersTo.ts';
import type { RoomBody } from './api.ts';
import { forget, inPairs, newKey, recall, remember, type Answers, type Kept } from './keep.ts';
import type { StepShown } from './types.ts';

/**
 * `people`: nobody typed how many people raise their hands. `missing`: nothing was typed, or a ranking is unfinished.
 */
type Why = 'people' | 'missing';

/** Keeps these apart from what a pupil's screen keeps on the same device. */
const OWN = '.lead';

export type Hands = ReturnType<typeof createHands>;

/**
 * @param send sends for the whole class, and resolves to whether it was stored
 * @param refuse says why nothing is sent
 */
export function createHands(
  code: string,
  send: (contribution: RoomBody<'/contributions'>) => Promise<boolean>,
  refuse: (why: Why) => void,
) {
  let kept = $state.raw<Kept>({ said: {}, drafts: {}, queue: [] });

  function keep(next: Kept): void {
    kept = next;
    remember(code + OWN, kept);
  }

  return {
    /** The number from the previous step, until another one is typed. */
    get people() {
      return kept.people;
    },
    set people(count: number | undefined) {
      const { people: _before, ...others } = kept;
      keep(count === undefined ? others : { ...others, people: count });
    },
    /**
     * What is typed but not sent, or else what was sent.
     * @param step with the name of its round: see `inPairs`
     */
    typedAt: (step: string): Answers => kept.drafts[step] ?? kept.said[step] ?? {},
    /** Whether anything waits to be sent. */
    waits: (step: string): boolean => Object.keys(kept.drafts[step] ?? {}).length > 0,
    type(step: string, answers: Answers): void {
      keep({ ...kept, drafts: { ...kept.drafts, [step]: answers } });
    },
    /** Whether the hands were counted; if not, `refuse` or the page says why. */
    async count(step: StepShown, pairs: boolean): Promise<boolean> {
      const { people, drafts, said } = kept;
      const { questions } = step;
      const id = pairs ? inPairs(step.id) : step.id;
      const answers = drafts[id] ?? said[id] ?? {};
      const asked = questions.filter((question) => question.id !== RESULT);
      const why = people === undefined ? 'people' : mayBeSent(asked, answers) ? undefined : 'missing';
      if (why) refuse(why);
      if (why || people === undefined) return false;
      if (!(await send({ key: newKey(), step: step.id, people, ...(pairs && { pairs }), answers })))
        return false;
      const { [id]: sent, ...others } = kept.drafts;
      // what was typed during the request still waits
      const waiting = sent === drafts[id] ? others : kept.drafts;
      keep({ ...kept, drafts: waiting, said: { ...kept.said, [id]: answers } });
      return true;
    },
    recall(): void {
      kept = recall(code + OWN);
    },
    /** Called when the session is over: nothing of it stays. */
    forget: () => forget(code + OWN),
  };
}
