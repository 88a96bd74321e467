/** What a page fetches once it is revealed: the answer to a prediction, and the results of the class. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import { roomPath } from '../../../pages.ts';
import type { ClassShown, Revealed, StepShown } from './types.ts';

export type Facts = ReturnType<typeof createFacts>;

const AGAIN_MS = 3000;
const OF_THE_CLASS = ['inventory', 'class', 'proposals', 'vote', 'everyone'];

export function createFacts(code: string, language: Language, steps: readonly StepShown[]) {
  let answers = $state.raw<Readonly<Record<string, Revealed>>>({});
  let classShown = $state.raw<ClassShown>({});
  /** Identifies the people behind the class that is shown or being fetched: unchanged figures are not fetched again. */
  let known = '';
  const asked: Record<string, boolean> = {};

  async function answerOf(step: string): Promise<void> {
    if (asked[step]) return;
    asked[step] = true;
    const found = await get<Revealed>(`${roomPath(code, language, 'revealed')}/${step}`);
    if (found) answers = { ...answers, [step]: found };
    else
      again(() => {
        asked[step] = false;
        void answerOf(step);
      });
  }

  async function readClass(view: RoomView): Promise<void> {
    const people = view.steps
      .filter(({ id }) => ['inventory', 'vote'].includes(steps.find((step) => step.id === id)!.kind))
      .flatMap(({ figures }) => Object.values(figures).map((figure) => figure.people))
      .join();
    if (people === known) return;
    known = people;
    const found = people === '' ? {} : await get<ClassShown>(roomPath(code, language, 'class'));
    if (known !== people) return;
    if (found) classShown = found;
    else
      again(() => {
        known = '';
        void readClass(view);
      });
  }

  return {
    answer: (step: string): Revealed | undefined => answers[step],
    get class() {
      return classShown;
    },
    /** Called after each state of the room. */
    follow(view: RoomView | undefined): void {
      const at = view?.steps.find(({ id }) => id === view.at);
      const kind = steps.find(({ id }) => id === at?.id)?.kind;
      if (!view || !at || !kind) return;
      if (kind === 'predict' && at.revealed) void answerOf(at.id);
      if (OF_THE_CLASS.includes(kind)) void readClass(view);
    },
  };
}

const again = (ask: () => unknown) => setTimeout(ask, AGAIN_MS);

/** @returns nothing when it cannot be fetched now */
async function get<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json().catch(() => undefined)) as T | undefined) : undefined;
}
