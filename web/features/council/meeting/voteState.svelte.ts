/**
 * One screen of a vote on scenarios: that of whoever asked for it, who holds the secret, or a member’s phone. What it
 * shows is what the room tells everyone: nothing before it is shown, and no count of fewer than five.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { QuestionFigure } from '../../../../models/room/types.ts';
import { VOTE_STEP, type VoteOption } from '../../../../models/room/vote.ts';
import { post, send, type Got, type Posted } from '../../../client.ts';
import type { MeetingMessages } from './words/fr.ts';

export interface VoteAsked {
  readonly code: string;
  /** The secret of whoever asked for the vote; absent on a member’s phone. */
  readonly token: string | undefined;
  readonly language: Language;
  /** What the address of this screen has to choose from; then what someone calls each, where somebody does. */
  readonly options: readonly VoteOption[];
  readonly titles: Readonly<Partial<Record<VoteOption, string>>>;
  /** What each does, in a few words; absent of the law. */
  readonly does: Readonly<Partial<Record<VoteOption, string>>>;
  /** Every action of those that have more than it names. */
  readonly all: Readonly<Partial<Record<VoteOption, readonly string[]>>>;
  readonly messages: MeetingMessages['vote'];
}

type Choice = Extract<QuestionFigure, { kind: 'choice' }>;

interface View {
  readonly ended: boolean;
  readonly steps: readonly {
    readonly revealed: boolean;
    readonly answered: number;
    readonly figures: Readonly<Record<string, QuestionFigure>>;
  }[];
}

const BYTES = 16;
const NOT_FOUND = 404;
const GONE = 410;

/** Kept for the tab, until the vote is over. Storage may be forbidden or full: the page then works without it. */
function kept(item: string): string | null {
  try {
    return sessionStorage.getItem(item);
  } catch {
    return null;
  }
}

function keep(item: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(item);
    else sessionStorage.setItem(item, text);
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** A name that nobody guesses; without a secure context, which a local network does not have. */
const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export function createVote({ code, token, language, options: own, messages: m }: VoteAsked) {
  let view = $state.raw<View>();
  let said = $state.raw('');
  let options = $state.raw(own);
  /** What names this screen, and what it chose: read again, the page votes in the same place and says for what. */
  const [NAME, CHOICE] = [`vote.${code}`, `vote.${code}.choice`];
  let choice = $state.raw((kept(CHOICE) ?? undefined) as VoteOption | undefined);
  const room = `/api/v1/rooms/${code}` as const;
  // an address that was typed has no scenarios: the vote knows where they are told
  void send<Got<'/api/v1/rooms/:code'>>(room, {}).then((found) => {
    if (found.kind === 'refused' && found.status === NOT_FOUND) said = m.unknown;
    if (found.kind === 'refused' && found.status === GONE) over();
    if (found.kind !== 'done') return;
    const question = found.body.steps[0]?.questions[0];
    if (question?.kind === 'choice') options = question.options as readonly VoteOption[];
    const { address } = found.body;
    const elsewhere = address !== undefined && address !== location.pathname + location.search;
    if (token === undefined && own.length < options.length && elsewhere)
      location.replace(address + location.hash);
  });
  const headers = token === undefined ? undefined : { 'facilitator-token': token };
  const events = new EventSource(`${room}/stream?as=${token === undefined ? 'pupil' : 'lead'}`);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    if (data !== 'ended') return (view = JSON.parse(data) as View);
    over();
  };

  /** On a page that is read again too, nothing of the vote is left. */
  function over(): void {
    events.close();
    said = m.late;
    view = undefined;
    choice = undefined;
    keep(NAME, undefined);
    keep(CHOICE, undefined);
  }

  async function seat(): Promise<string | undefined> {
    const known = kept(NAME) ?? randomName();
    keep(NAME, known);
    const joined = await post<'/api/v1/rooms/:code/seats'>(`${room}/seats?lang=${language}`, {
      people: 1,
      key: known,
    });
    return joined.kind === 'done' ? (joined.body as Posted<'/api/v1/rooms/:code/seats'>).seat : undefined;
  }

  return {
    get options() {
      return options;
    },
    get said() {
      return said;
    },
    /** The option for which this screen's voice is counted. */
    get choice() {
      return choice;
    },
    get answered(): number {
      return view?.steps[0]?.answered ?? 0;
    },
    get revealed(): boolean {
      return view?.steps[0]?.revealed ?? false;
    },
    get ended(): boolean {
      return said === m.late || said === m.unknown;
    },
    get figure(): Choice | undefined {
      return view?.steps[0]?.figures[VOTE_STEP] as Choice | undefined;
    },
    async choose(option: VoteOption): Promise<void> {
      const at = await seat();
      const sent =
        at &&
        (await post<'/api/v1/rooms/:code/contributions'>(`${room}/contributions?lang=${language}`, {
          key: randomName(),
          seat: at,
          step: VOTE_STEP,
          people: 1,
          answers: { [VOTE_STEP]: { kind: 'choice', options: [option] } },
        }));
      if (!sent || sent.kind === 'lost') said = m.lost;
      else if (sent.kind === 'refused') said = m.late;
      else {
        said = '';
        choice = option;
        keep(CHOICE, option);
      }
    },
    async reveal(): Promise<void> {
      const done = await post<'/api/v1/rooms/:code/acts'>(
        `${room}/acts?lang=${language}`,
        { act: 'reveal', step: VOTE_STEP },
        headers,
      );
      if (done.kind !== 'done') said = m.lost;
    },
    async end(): Promise<void> {
      const done = await post<'/api/v1/rooms/:code/end'>(
        `${room}/end?lang=${language}`,
        { keep: false },
        headers,
      );
      if (done.kind === 'lost') said = m.lost;
    },
    stop: () => events.close(),
  };
}
