/** A class as seen from outside: what the screens of pupils and of a facilitator send over HTTP. */
import { Agent, request } from 'node:http';
import type { Answer } from '../../models/room/types.ts';
import type { RoomSetup, RoomView } from '../../server/live/rooms.ts';
import type { NewRoom } from '../../server/store/rooms.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Connections that stay open, like those of browsers; idle, they do not keep a process alive. */
const agent = new Agent({ keepAlive: true });
const ROOMS = '/api/v1/rooms';

/**
 * Rejects when the connection breaks: then nobody knows whether the request was received.
 * @param from the address of origin, as a proxy reports it
 */
export function send(address: string, sent?: unknown, token?: string, from?: string): Promise<Reply> {
  const text = sent === undefined ? undefined : JSON.stringify(sent);
  const headers: Record<string, string> = {
    ...(text !== undefined && {
      'content-type': 'application/json',
      'content-length': `${Buffer.byteLength(text)}`,
    }),
    ...(token !== undefined && { 'facilitator-token': token }),
    ...(from !== undefined && { 'x-forwarded-for': from }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      address,
      { method: text === undefined ? 'GET' : 'POST', headers, agent },
      (reply) => {
        let said = '';
        reply.setEncoding('utf8').on('data', (piece: string) => (said += piece));
        reply.on('end', () => resolve({ status: reply.statusCode!, text: said }));
        reply.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

/** The parsed reply to a request that must succeed. */
export async function must<T>(reply: Promise<Reply>): Promise<T> {
  const { status, text } = await reply;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export interface Contribution {
  readonly key: string;
  readonly seat: string;
  readonly step: string;
  readonly people: number;
  readonly answers: Readonly<Record<string, Answer>>;
}

const OPTIONS = 4;

export interface Facilitator {
  readonly code: string;
  readonly address: string;
  readonly token: string;
  readonly phrase: string;
  /** The step and question of the vote, and its options. */
  readonly vote: { readonly step: string; readonly question: string; readonly options: readonly string[] };
  act(act: 'go' | 'lock' | 'unlock' | 'reveal', step: string): Promise<void>;
  view(): Promise<RoomView>;
}

/**
 * @param origin `http://127.0.0.1:41234`
 * @param from the address of the school, as a proxy reports it
 */
export async function openRoom(origin: string, from?: string): Promise<Facilitator> {
  const asked = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', cards: 'proposals' };
  const { code, token, phrase } = await must<NewRoom>(send(origin + ROOMS, asked, undefined, from));
  const address = `${origin}${ROOMS}/${code}`;
  const room = () => must<RoomSetup & { view: RoomView }>(send(address));
  const vote = (await room()).steps.find(({ kind }) => kind === 'vote')!;
  const [question] = vote.questions;
  return {
    code,
    address,
    token,
    phrase,
    // few enough options for each to be chosen by five
    vote: {
      step: vote.id,
      question: question!.id,
      options: 'options' in question! ? question.options.slice(0, OPTIONS) : [],
    },
    act: (act, step) => must(send(`${address}/acts`, { act, step }, token)),
    view: async () => (await room()).view,
  };
}

export const join = async (address: string): Promise<string> =>
  (await must<{ seat: string }>(send(`${address}/seats`, { people: 1 }))).seat;

/** A pupil's vote for one option. */
export const ballot = ({ vote }: Facilitator, seat: string, key: string, nth: number): Contribution => ({
  key,
  seat,
  step: vote.step,
  people: 1,
  answers: { [vote.question]: { kind: 'choice', options: [vote.options[nth % vote.options.length]!] } },
});
