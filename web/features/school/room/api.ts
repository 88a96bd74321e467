/** Requests to the rooms API and their outcome: done, to be retried, or refused with the reason in words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import {
  post,
  send,
  type Got,
  type GetPath,
  type Outcome,
  type PostBody,
  type PostPath,
} from '../../../client.ts';

type Room = '/api/v1/rooms/:code';

/** The part of an address that comes after the code of the room; empty for the room itself. */
type PartIn<P extends string> = P extends `${Room}${infer Part}` ? Part : never;
export type ReadPart = PartIn<GetPath>;
export type SentPart = PartIn<PostPath>;
export type RoomBody<P extends SentPart> = PostBody<`${Room}${P}` & PostPath>;

const TOO_MANY = 429;
const SERVER_FAULT = 500;

export type Api = ReturnType<typeof createApi>;

export function createApi(code: string, language: Language) {
  const addressOf = <P extends string>(part: P) => `/api/v1/rooms/${code}${part}?lang=${language}` as const;
  const headersOf = (token?: string): Record<string, string> =>
    token === undefined ? {} : { 'facilitator-token': token };
  return {
    /** @param token the facilitator's */
    read: async <P extends ReadPart>(part: P, token?: string) =>
      orLost(await send<Got<`${Room}${P}` & GetPath>>(addressOf(part), { headers: headersOf(token) })),
    /** @param token the facilitator's */
    say: async <P extends SentPart>(part: P, body: RoomBody<P>, token?: string) =>
      orLost(await post<`${Room}${P}` & PostPath>(addressOf(part) as never, body, headersOf(token))),
  };
}

/** What may be asked again later is lost rather than refused: the server cannot answer now. */
const orLost = <T>(outcome: Outcome<T>): Outcome<T> =>
  outcome.kind === 'refused' && (outcome.status === TOO_MANY || outcome.status >= SERVER_FAULT)
    ? { kind: 'lost' }
    : outcome;
