/**
 * A pupil's screen: its seat, its answers, and what waits for the network. Every answer is first kept on the device,
 * then sent under its own key until the server has stored it, and counted once however often it is sent. In a rehearsal
 * nothing is sent: the screen can be tried, and the class is invented.
 */
import { createApi } from './api.ts';
import { forget, inPairs, newKey, recall, remember, type Answers, type Kept } from './keep.ts';
import { createLive } from './live.svelte.ts';
import type { Initial } from './types.ts';

export type Pupil = ReturnType<typeof createPupil>;

const FIRST_WAIT_MS = 1500;
const LONGEST_WAIT_MS = 15_000;

export function createPupil(initial: Initial) {
  const { code, language, screens, invented, steps } = initial;
  const api = createApi(code, language);
  const live = createLive(code, api);
  let kept = $state.raw<Kept>({ said: {}, drafts: {}, queue: [] });
  let refused = $state.raw<Readonly<Record<string, string>>>({});
  let joinRefused = $state.raw('');
  /** Whether the door was locked when this screen came: it knocks again when the door opens. */
  let shut = false;
  let busy = false;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(change: Partial<Kept>): void {
    kept = { ...kept, ...change };
    remember(code, kept);
  }

  /** Joins if necessary, then sends what waits, in order. */
  async function flush(): Promise<void> {
    if (invented || busy || kept.people === undefined || live.link === 'ended' || removed()) return;
    busy = true;
    clearTimeout(timer);
    const lost = !(await join()) || !(await sendAll());
    busy = false;
    if (!lost) {
      wait = FIRST_WAIT_MS;
      return;
    }
    timer = setTimeout(() => void flush(), wait);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }

  /** Whether joining is settled: the screen has a seat, or will never have one. */
  async function join(): Promise<boolean> {
    if (kept.seat !== undefined) return true;
    if (kept.joins === undefined) keep({ joins: newKey() });
    const body = { people: kept.people!, key: kept.joins! };
    const found = await api.say('/seats', body);
    if (found.kind === 'lost') return false;
    if (found.kind === 'done') keep({ seat: found.body.seat, number: found.body.number });
    else {
      joinRefused = found.wrong;
      shut = live.view?.doorLocked ?? false;
      const { people: _people, ...others } = kept;
      kept = others;
    }
    return true;
  }

  function knock(): void {
    shut = false;
    joinRefused = '';
    if (screens === 'each') keep({ people: 1 });
    void flush();
  }

  /** Whether nothing waits any more. */
  async function sendAll(): Promise<boolean> {
    while (kept.seat !== undefined && kept.queue.length > 0) {
      const first = kept.queue[0]!;
      const step = steps.find(({ id }) => inPairs(id) === first.step)?.id;
      const again = step !== undefined && { step, pairs: true };
      const body = { ...first, ...again, seat: kept.seat, people: kept.people! };
      const sent = await api.say('/contributions', body);
      if (sent.kind === 'lost') return false;
      if (sent.kind === 'refused') refused = { ...refused, [first.step]: sent.wrong };
      keep({ queue: kept.queue.filter(({ key }) => key !== first.key) });
    }
    return true;
  }

  const removed = () => kept.number !== undefined && (live.view?.removed.includes(kept.number) ?? false);

  return {
    initial,
    live,
    /** Whether the facilitator removed this screen. */
    get removed() {
      return removed();
    },
    /** Joins like a screen that was never there. */
    joinAgain(): void {
      kept = { said: {}, drafts: {}, queue: [], ...(screens === 'each' && { people: 1 }) };
      remember(code, kept);
      refused = {};
      void flush();
    },
    get kept() {
      return kept;
    },
    get joinRefused() {
      return joinRefused;
    },
    refusedAt: (step: string): string | undefined => refused[step],
    waits: (step: string): boolean => kept.queue.some((one) => one.step === step),
    /** @param people for whom this screen answers */
    join(people: number): void {
      joinRefused = '';
      keep({ people });
      void flush();
    },
    draft(step: string, answers: Answers): void {
      keep({ drafts: { ...kept.drafts, [step]: answers } });
    },
    say(step: string, answers: Answers): void {
      const { [step]: _draft, ...drafts } = kept.drafts;
      const { [step]: _wrong, ...others } = refused;
      refused = others;
      // replaces an earlier answer to the same step that has not been sent
      const waiting = kept.queue.filter((one) => one.step !== step);
      const queue = invented ? [] : [...waiting, { key: newKey(), step, answers }];
      keep({ said: { ...kept.said, [step]: answers }, drafts, queue });
      void flush();
    },
    /** @param onChange called after each state of the room */
    start(onChange: () => void): void {
      kept = recall(code);
      if (screens === 'each' && kept.people === undefined) keep({ people: 1 });
      live.start(true, () => {
        onChange();
        if (live.link === 'ended') forget(code);
        else if (shut && live.view?.doorLocked === false) knock();
        else if (kept.queue.length > 0 || kept.seat === undefined) void flush();
      });
      addEventListener('online', () => void flush());
      void flush();
    },
  };
}
