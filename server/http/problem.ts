/** Problems as answers: the body in the reader's language, the type and status of its kind. */
import type { Context, TypedResponse } from 'hono';
import type { Language } from '../../models/catalogue/catalogue.ts';
import {
  PROBLEMS,
  problemAddress,
  type ProblemBody,
  type ProblemEntry,
  type ProblemKind,
} from '../api/problem/contract.ts';
import { languageOf } from './language.ts';

const SECOND_MS = 1000;

export interface ProblemDetails {
  /** Replaces the sentence that is common to all problems of the kind. */
  readonly detail?: string;
  readonly errors?: readonly ProblemEntry[];
  readonly headers?: Readonly<Record<string, string>>;
}

export type ProblemAnswer<K extends ProblemKind> = Response &
  TypedResponse<ProblemBody, (typeof PROBLEMS)[K]['status'], 'json'>;

/** The answer that says what went wrong. */
export function problem<K extends ProblemKind>(
  c: Context,
  kind: K,
  details: ProblemDetails = {},
): ProblemAnswer<K> {
  const language = languageOf(c);
  c.set('refusal', kind);
  const requestId: unknown = c.get('requestId');
  const body = problemOf(kind, language, details, typeof requestId === 'string' ? requestId : undefined);
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    vary: 'Accept-Language',
    'cache-control': 'no-store',
    ...details.headers,
  };
  return new Response(JSON.stringify(body), { status: body.status, headers }) as ProblemAnswer<K>;
}

/** The header that says when to ask again, in whole seconds. */
export const retryAfter = (ms: number) => ({ 'retry-after': String(Math.ceil(ms / SECOND_MS)) });

/** The body of a problem, alone. */
export function problemOf(
  kind: ProblemKind,
  language: Language,
  details: ProblemDetails,
  id?: string,
): ProblemBody {
  const { title, status, detail } = PROBLEMS[kind];
  return {
    type: problemAddress(kind),
    title: title[language],
    status,
    detail: details.detail ?? detail[language],
    ...(id !== undefined && { instance: `urn:uuid:${id}` }),
    errors: [...(details.errors ?? [])],
  };
}
