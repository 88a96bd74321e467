/** What a page fetches once it is revealed: the answer to a prediction, and the results of the class. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import { send } from '../../../client.ts';
import { roomPath } from '../../../pages.ts';
import { STEPS } from './stepKinds.ts';
import type { ClassShown, Facts, Revealed, RoomFacts, StepShown } from './types.ts';

const AGAIN_MS = 3000;

export function createFacts(code: string, language: Language, steps: readonly StepShown[]): Facts {
  let answers = $state.raw<Readonly<Record<string, Revealed>>>({});
  let classShown = $state.raw<ClassShown>({});
  /** Identifies the people behind the class that is shown or being fetched: unchanged figures are not fetched again. */
  let known = '';
  const asked: Record<string, boolean> = {};

  /** The step itself, or the one on which it is a vote. */
  const baseOf = ({ id, poll }: RoomView['steps'][number]) =>
    steps.find((step) => step.id === (poll?.of ?? id));

  /** @returns nothing when it cannot be fetched now */
  async function read<P extends keyof RoomFacts>(part: P, rest = ''): Promise<RoomFacts[P] | undefined> {
    const found = await send<RoomFacts[P]>(roomPath(code, language, part) + rest, {});
    return found.kind === 'done' ? found.body : undefined;
  }

  async function answerOf(step: string): Promise<void> {
    if (asked[step]) return;
    asked[step] = true;
    const found = await read('revealed', `/${step}`);
    if (found) answers = { ...answers, [step]: found };
    else
      again(() => {
        asked[step] = false;
        void answerOf(step);
      });
  }

  async function readClass(view: RoomView): Promise<void> {
    const people = view.steps
      .filter((one) => STEPS[baseOf(one)!.kind].feedsClass)
      .flatMap(({ figures }) => Object.values(figures).map((figure) => figure.people))
      .join();
    if (people === known) return;
    known = people;
    const found = people === '' ? {} : await read('class');
    if (known !== people) return;
    if (found) classShown = found;
    else
      again(() => {
        known = '';
        void readClass(view);
      });
  }

  return {
    answer: (step) => answers[step],
    get class() {
      return classShown;
    },
    follow(view) {
      const at = view?.steps.find(({ id }) => id === view.at);
      const step = at && baseOf(at);
      if (!view || !at || !step) return;
      const { needs } = STEPS[step.kind];
      if (needs === 'answer' && at.revealed) void answerOf(at.id);
      if (needs === 'class') void readClass(view);
    },
  };
}

const again = (ask: () => unknown) => setTimeout(ask, AGAIN_MS);
