/** Requests to the rooms API and their outcome: done, to be retried, or refused with the reason in words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';

export type Outcome<T> =
  | { readonly kind: 'done'; readonly body: T }
  /** There is no network, or the server cannot answer now. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly status: number; readonly wrong: string };

export interface Request {
  readonly body?: object;
  /** The facilitator's token. */
  readonly token?: string;
}

const TOO_MANY = 429;
const SERVER_FAULT = 500;
const NO_CONTENT = 204;

export type Api = ReturnType<typeof createApi>;

export function createApi(code: string, language: Language) {
  /** @param part of the room, such as `/seats`; empty for the room itself */
  return async function ask<T>(part: string, { body, token }: Request = {}): Promise<Outcome<T>> {
    const response = await fetch(`/api/v1/rooms/${code}${part}?lang=${language}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token !== undefined && { 'facilitator-token': token }),
      },
    }).catch(() => undefined);
    if (!response || response.status === TOO_MANY || response.status >= SERVER_FAULT) return { kind: 'lost' };
    if (response.status === NO_CONTENT) return { kind: 'done', body: undefined as T };
    const read = (await response.json().catch(() => undefined)) as (T & Problem) | undefined;
    if (!read) return { kind: 'lost' };
    if (response.ok) return { kind: 'done', body: read };
    const wrong = read.errors?.[0]?.wrong ?? read.detail ?? '';
    return { kind: 'refused', status: response.status, wrong };
  };
}

interface Problem {
  readonly detail?: string;
  readonly errors?: readonly { readonly wrong: string }[];
}
