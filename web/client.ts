/**
 * The one way to the API: bodies and answers have the types of the routes that the server declares, known to the
 * compiler only, so that a page carries no description of the API.
 */
import type { ExtractSchema } from 'hono/types';
import type { PackedCatalogue } from '../models/catalogue/wire.ts';
import type { StockCatalogue } from '../models/council/plan/catalogue.ts';
import type { FleetRules, ReadingRules } from '../models/fleet/read/rules.ts';
import type { Proposals } from '../models/proposals/proposals.ts';
import type { ApiRoutes } from '../server/api/api.ts';

type Routes = ExtractSchema<ApiRoutes>;

type Method = '$get' | '$post';

/** The path of a route, as the server writes it: `/api/v1/rooms/:code`. */
type Path<M extends Method> = keyof {
  [P in keyof Routes as string extends P ? never : M extends keyof Routes[P] ? P : never]: P;
} &
  string;

type Endpoint<P, M extends Method> = P extends keyof Routes
  ? M extends keyof Routes[P]
    ? Routes[P][M]
    : never
  : never;

export type GetPath = Path<'$get'>;
export type PostPath = Path<'$post'>;

/** A path with something in place of each of its names. */
type Filled<P extends string> = P extends `${infer Before}:${string}/${infer After}`
  ? `${Before}${string}/${Filled<After>}`
  : P extends `${infer Before}:${string}`
    ? `${Before}${string}`
    : P;

type Address<P extends string> = Filled<P> | `${Filled<P>}?${string}`;

/** What a route answers when it does what it is asked. */
type AnswerOf<E> = E extends { readonly status: 200 | 201; readonly output: infer Output }
  ? Output
  : E extends { readonly status: 204 }
    ? undefined
    : never;

type BodyOf<E> = E extends { readonly input: { readonly json: infer Body } } ? Body : never;

type WithNumbers<P extends GetPath, N> = Omit<AnswerOf<Endpoint<P, '$get'>>, keyof N> & N;

export type CatalogueAddress = `/api/v1/catalogue/${string}`;

/** What the models compute with: the contract gives its outline, the models its type. */
interface Numbers {
  '/api/v1/catalogue': WithNumbers<'/api/v1/catalogue', { readonly numbers: CatalogueAddress }>;
  '/api/v1/catalogue/:hash': PackedCatalogue;
  '/api/v1/fleets': WithNumbers<
    '/api/v1/fleets',
    { readonly reading: ReadingRules; readonly rules: FleetRules }
  >;
  '/api/v1/policies': WithNumbers<'/api/v1/policies', { readonly numbers: StockCatalogue }>;
  '/api/v1/proposals': WithNumbers<'/api/v1/proposals', { readonly numbers: Proposals }>;
}

export type Got<P extends GetPath> = P extends keyof Numbers ? Numbers[P] : AnswerOf<Endpoint<P, '$get'>>;
export type Posted<P extends PostPath> = AnswerOf<Endpoint<P, '$post'>>;
export type PostBody<P extends PostPath> = Sent<BodyOf<Endpoint<P, '$post'>>>;

/** A body is only read. */
type Sent<T> = T extends object ? { readonly [K in keyof T]: Sent<T[K]> } : T;

/** @throws Error naming the address that did not answer */
export async function fetchPage(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * `get<'/api/v1/prices'>('/api/v1/prices?lang=fr')`
 * @throws Error naming the address that did not answer
 */
export const get = async <P extends GetPath>(address: Address<P>): Promise<Got<P>> =>
  (await (await fetchPage(address)).json()) as Got<P>;

export type Outcome<T> =
  | { readonly kind: 'done'; readonly body: T }
  /** Nothing was answered, or nothing that can be read. */
  | { readonly kind: 'lost' }
  /** Why, in the language of the address: the whole problem, and the first thing to correct. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string; readonly wrong: string };

const NO_CONTENT = 204;

interface Problem {
  readonly detail?: string;
  readonly errors?: readonly { readonly wrong: string }[];
}

/** Sends a request that may be refused: a refusal is a value. */
export async function send<T>(address: string, request: RequestInit): Promise<Outcome<T>> {
  const response = await fetch(address, request).catch(() => undefined);
  if (response?.status === NO_CONTENT) return { kind: 'done', body: undefined as T };
  const read = (await response?.json().catch(() => undefined)) as (T & Problem) | undefined;
  if (!response || !read) return { kind: 'lost' };
  if (response.ok) return { kind: 'done', body: read };
  const { detail = '', errors } = read;
  return { kind: 'refused', status: response.status, detail, wrong: errors?.[0]?.wrong ?? detail };
}

/** `post<'/api/v1/scenarios'>('/api/v1/scenarios?lang=fr', { territory, query })` */
export const post = <P extends PostPath>(
  address: Address<P>,
  body: PostBody<P>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome<Posted<P>>> =>
  send(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
