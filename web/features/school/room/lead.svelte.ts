/** The facilitator's screen: actions on the room, authorised by the secret it came with; its desk and its clock. */
import { send, type Got, type Outcome } from '../../../client.ts';
import { roomPath } from '../../../pages.ts';
import { createApi, type RoomBody, type SentPart } from './api.ts';
import { startOf } from './clock.ts';
import type { WallShow } from '../../../../models/room/types.ts';
import { createHands } from './hands.svelte.ts';
import { createLive } from './live.svelte.ts';
import { createTaking } from './report/taking.svelte.ts';
import { createSounds } from './sounds.svelte.ts';
import { stepsNow, type PollTitles } from './stepsNow.ts';
import type { Initial, Revealed, StepShown } from './types.ts';

export type Lead = ReturnType<typeof createLead>;
/** A text that was taken away may be put back, for a moment: until then it stands where it was, and counts no more. */
export type DeskText = Got<'/api/v1/rooms/:code/desk'>['texts'][number] & { readonly leaving?: true };

interface Leaving {
  readonly was: DeskText;
  readonly stop: () => void;
}

const SECOND_MS = 1000;
/** For so long a text that was taken away may be put back. */
const PUT_BACK_MS = 8000;
/** In the fragment of the address with which the room opens, which browsers never send. */
const TOKEN = 't';
const PHRASE = 'p';
const FORBIDDEN = 403;
const SINCE = 's';

/** @param titles of the votes that are put in between steps */
export function createLead(initial: Initial, titles: PollTitles) {
  const { code, language } = initial;
  const api = createApi(code, language);
  const live = createLive(code, api, 'lead');
  const stepsHere = () => stepsNow(initial.steps, live.view, titles);
  const sounds = createSounds(code, initial.steps);
  const taking = createTaking(code, language);
  let token = $state.raw<string | undefined>();
  let phrase = $state.raw('');
  let before = $state.raw<string | undefined>();
  let wrong = $state.raw('');
  let desk = $state.raw<Omit<Got<'/api/v1/rooms/:code/desk'>, 'origin' | 'view'>>({
    seats: 0,
    most: 0,
    sizes: [],
    late: 0,
    hideMs: 0,
    poll: false,
    reached: '',
    screens: [],
    texts: [],
  });
  let wiped = $state.raw(true);
  let comeback = $state.raw<{ code: string; expires: string } | undefined>();
  let since = $state.raw(0);
  /** When the class came in: milliseconds since 1970; 0 before it has. */
  let begun = $state.raw(0);
  /** Until when a reveal may be taken back. */
  let hideUntil = $state.raw(0);
  let now = $state.raw(0);
  let at: string | undefined;
  /** The last reading of the desk. None starts once the room is being ended, since its desk is gone. */
  let looking = Promise.resolve();
  let ending = false;
  let showing = Promise.resolve(true);
  /** Texts that were taken away and may be put back, as they were, each with what keeps it from going for good. */
  let leaving = $state.raw<readonly Leaving[]>([]);
  const leavingAs = (name: string) => leaving.find(({ was }) => nameOf(was) === name);
  const texts = $derived(
    desk.texts.map((text): DeskText => {
      const left = leavingAs(nameOf(text));
      return left ? { ...left.was, leaving: true } : text;
    }),
  );

  function holdWithoutPhrase(): void {
    const kept = { [TOKEN]: token!, ...(before !== undefined && { [SINCE]: before }) };
    const secrets = new URLSearchParams(kept).toString();
    if (!hold(code, secrets)) location.hash = secrets;
  }

  /** Whether it was done; errors are shown through `wrong`. */
  async function act<P extends SentPart>(part: P, body: RoomBody<P>): Promise<boolean> {
    const done = await api.say(part, body, token!);
    wrong = saidOf(done);
    return done.kind === 'done';
  }

  const hands = createHands(
    code,
    (body) => act('/contributions', body),
    (why) => (wrong = why),
  );

  async function accept({ step, question, key }: DeskText): Promise<void> {
    await act('/acceptances', { step, question, key });
    await readDesk();
  }

  /** @returns whether it is written so */
  async function rewrite(
    { step, question, key }: DeskText,
    change: Pick<RoomBody<'/texts'>, 'act' | 'other' | 'text'>,
  ): Promise<boolean> {
    const done = await act('/texts', { ...change, step, question, key });
    await readDesk();
    return done;
  }

  /** Takes a text away: nobody sees it from now on. Its words are deleted once it may not be put back any more. */
  async function remove(text: DeskText): Promise<void> {
    const name = nameOf(text);
    const timer = setInterval(() => {
      // not from under the hand that may put it back
      if (!document.activeElement?.matches('.put-back')) void removeForGood(text);
    }, PUT_BACK_MS);
    leaving = [...leaving, { was: text, stop: () => clearInterval(timer) }];
    if (text.accepted && !(await rewrite(text, { act: 'restore' }))) stay(name);
  }

  async function removeForGood(text: DeskText): Promise<void> {
    const { key, question } = text;
    const name = nameOf(text);
    leavingAs(name)?.stop();
    // whoever wrote it may have written it anew, or be gone
    if (!ending && desk.texts.some((one) => nameOf(one) === name)) {
      await act('/removals', { key, question });
      await readDesk();
    }
    stay(name);
  }

  async function putBack(text: DeskText): Promise<void> {
    const { was } = leavingAs(nameOf(text))!;
    stay(nameOf(text));
    if (!was.accepted) return;
    if (was.originals) await rewrite(was, { act: 'edit', text: was.text });
    else await accept(was);
  }

  function stay(name: string): void {
    leavingAs(name)?.stop();
    leaving = leaving.filter(({ was }) => nameOf(was) !== name);
  }

  /** Readings of the desk run one after another. */
  const readDesk = (): Promise<void> => (looking = looking.then(lookAtDesk));

  async function lookAtDesk(): Promise<void> {
    if (token === undefined || ending) return;
    const found = await api.read('/desk', token);
    if (found.kind === 'done') take(found.body);
    else if (found.kind === 'refused' && found.status === FORBIDDEN) token = undefined;
  }

  function take(found: typeof desk): void {
    desk = found;
    now = Date.now();
    hideUntil = now + found.hideMs;
    const joined = found.screens.flatMap((screen) => (screen.joined ? [Date.parse(screen.joined)] : []));
    const { view } = live;
    if (joined.length > 0) begun = Math.min(...joined);
    else if (begun === 0 && view && (initial.invented || view.version > 0))
      begun = startOf(`${code}.whole`, 'whole');
  }

  function heard(): void {
    // a class that still comes in is told of the first activity, whose minutes have not begun
    if (live.view?.started && live.view.at !== at) {
      at = live.view.at;
      // minutes are planned for an activity, whose steps share one clock
      since = startOf(code, stepsHere().find(({ id }) => id === at)?.script?.now.title ?? at);
    }
    if (live.link === 'on') void readDesk();
  }

  const place = (): number =>
    Math.max(
      0,
      stepsHere().findIndex(({ id }) => id === live.view?.at),
    );

  return {
    initial,
    live,
    get token() {
      return token;
    },
    get phrase() {
      return phrase;
    },
    /**
     * The problem, in words. `lost` is about the network, `phrase` about a phrase of another room or of none; any other
     * is about the hands.
     */
    get wrong() {
      return wrong;
    },
    get desk() {
      return desk;
    },
    /** The code for the class's first answers, when it has come back. */
    get before() {
      return before;
    },
    get comeback() {
      return comeback;
    },
    hands,
    sounds,
    taking,
    /** Whether the files of the database keep no trace of the ended session. */
    get wiped() {
      return wiped;
    },
    /** Seconds since the class reached this step. */
    get seconds() {
      return since === 0 ? 0 : Math.max(0, Math.floor((now - since) / SECOND_MS));
    },
    /** Seconds since the class came in. */
    get wholeSeconds() {
      return begun === 0 ? 0 : Math.max(0, Math.floor((now - begun) / SECOND_MS));
    },
    /** Seconds for which a reveal may still be taken back; 0: it may not. */
    get hideSeconds() {
      return Math.max(0, Math.ceil((hideUntil - now) / SECOND_MS));
    },
    get steps() {
      return stepsHere();
    },
    get place() {
      return place();
    },
    go: (by: 1 | -1) => act('/acts', { act: 'go', step: stepsHere()[place() + by]!.id }),
    /** Has the wall show something else: one request at a time, so that the last one stands. */
    show(change: Partial<WallShow>): Promise<boolean> {
      return (showing = showing.then(() =>
        live.view ? act('/wall', { ...live.view.wall, ...change }) : false,
      ));
    },
    lead: (kind: 'lock' | 'unlock' | 'pair' | 'narrow' | 'widen' | 'reveal' | 'hide', step: StepShown) =>
      act('/acts', { act: kind, step: step.id }),
    /** The answer to a prediction, before the class sees it; nothing when it cannot be fetched now. */
    async preview(step: StepShown): Promise<Revealed | undefined> {
      const headers = { 'facilitator-token': token! };
      const found = await send<Revealed>(`${roomPath(code, language, 'revealed')}/${step.id}`, { headers });
      return found.kind === 'done' ? found.body : undefined;
    },
    lockDoor: (locked: boolean) => act('/door', { locked }),
    size: async (screens: number) => {
      await act('/size', { screens });
      await readDesk();
    },
    setAside: async (number: number, step: StepShown, aside: boolean) => {
      await act('/asides', { number, step: step.id, aside });
      await readDesk();
    },
    /** What the class wrote, with what was just taken away. */
    get texts() {
      return texts;
    },
    ...{ accept, rewrite, remove, putBack },
    poll: async (step: StepShown) => {
      await act('/polls', { step: step.id });
      await readDesk();
    },
    removeScreen: async (number: number) => {
      await act('/dismissals', { number });
      await readDesk();
    },
    /**
     * Makes the report first, since nothing is left to make it from afterwards.
     * @returns false when it could not be made: the session is then not ended, unless it may end without
     */
    async end(keep: boolean, evenWithout: boolean): Promise<boolean> {
      ending = true;
      await looking;
      const report = await taking.make();
      if (!report && !evenWithout) {
        ending = false;
        return false;
      }
      const ended = await api.say('/end', { keep }, token!);
      wrong = saidOf(ended);
      ending = ended.kind === 'done';
      if (ended.kind !== 'done') return true;
      comeback = ended.body.comeback ?? undefined;
      wiped = ended.body.wiped;
      taking.show(report !== undefined);
      hands.forget();
      return true;
    },
    async recover(said: string): Promise<void> {
      const found = await api.say('/recovery', { phrase: said });
      const isWrong = found.kind === 'refused' && found.status === FORBIDDEN;
      wrong = isWrong ? 'phrase' : saidOf(found);
      if (found.kind !== 'done') return;
      token = found.body.token;
      holdWithoutPhrase();
      await readDesk();
    },
    /** The phrase is on paper: a page that is opened again does not show it. */
    noted(): void {
      phrase = '';
      holdWithoutPhrase();
    },
    /** @param onChange called after each state of the room */
    start(onChange: () => void): void {
      const secrets = new URLSearchParams(takeSecrets(code));
      token = secrets.get(TOKEN) ?? undefined;
      phrase = secrets.get(PHRASE) ?? '';
      before = secrets.get(SINCE) ?? undefined;
      hands.recall();
      now = Date.now();
      setInterval(() => (now = Date.now()), SECOND_MS);
      addEventListener('beforeunload', (event) => {
        if (live.link === 'ended' && taking.isLoose) event.preventDefault();
      });
      sounds.start();
      live.start(false, () => {
        heard();
        sounds.follow(live.view);
        onChange();
        // however it ended: from here, from another device, or at its term
        if (live.link === 'ended') {
          hands.forget();
          hold(code, '');
        }
      });
    },
  };
}

const nameOf = ({ step, question, key }: Pick<DeskText, 'step' | 'question' | 'key'>): string =>
  [step, question, key].join(' ');

const heldAs = (code: string) => `sobrement.lead.${code}`;

/** Keeps the secrets for this tab alone, and until it closes. @returns whether the browser allows it */
function hold(code: string, secrets: string): boolean {
  try {
    if (secrets === '') sessionStorage.removeItem(heldAs(code));
    else sessionStorage.setItem(heldAs(code), secrets);
    return true;
  } catch {
    return false; // storage is forbidden: the address keeps them
  }
}

/**
 * The secrets of the address, which leave it: whoever looks over a shoulder, at a shared screen or in a history would
 * find them there. Without any, those that this tab holds.
 */
function takeSecrets(code: string): string {
  const brought = location.hash.slice(1);
  if (brought !== '') {
    if (hold(code, brought)) history.replaceState(null, '', location.pathname + location.search);
    return brought;
  }
  try {
    return sessionStorage.getItem(heldAs(code)) ?? '';
  } catch {
    return '';
  }
}

/** What is wrong, in words; empty when nothing is. */
const saidOf = (outcome: Outcome<unknown>): string =>
  outcome.kind === 'refused' ? outcome.wrong : outcome.kind === 'lost' ? 'lost' : '';
