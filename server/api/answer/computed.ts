/** The answer to what is computed by name: its JSON, or the problem that says why it was not done. */
import type { Context, TypedResponse } from 'hono';
import type { JSONParsed } from 'hono/utils/types';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Computing } from '../../compute/computing.ts';
import type { ApiJobs, Json } from '../../compute/jobs.ts';
import { isUndone } from '../../compute/pool.ts';
import { languageOf } from '../../http/language.ts';
import { problem, retryAfter, type ProblemAnswer } from '../../http/problem.ts';

type Body<K extends keyof ApiJobs> = Awaited<ReturnType<ApiJobs[K]>> extends Json<infer T> ? T : never;

/** @param costMs how long a request may take */
export async function computed<K extends keyof ApiJobs>(
  c: Context,
  computing: Computing<ApiJobs>,
  name: K,
  costMs: (request: Parameters<ApiJobs[K]>[0]) => number,
  request: Parameters<ApiJobs[K]>[0],
): Promise<
  | (Response & TypedResponse<JSONParsed<Body<K>>, 200, 'json'>)
  | ProblemAnswer<'too-many-requests'>
  | ProblemAnswer<'calculation-lost'>
> {
  const language = languageOf(c);
  const needs = [request, language] as [unknown, Language] as Parameters<ApiJobs[K]>;
  const made = await computing.ask(c, name, costMs(request), ...needs);
  if (isUndone(made)) {
    const headers = retryAfter(made.waitMs);
    if (made.undone === 'busy') return problem(c, 'too-many-requests', { headers });
    return problem(c, 'calculation-lost', { headers });
  }
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-language': language,
    // what compresses would add the second, and build the answer anew for it
    vary: 'Accept-Language, Accept-Encoding',
  };
  return new Response(made as string, { headers }) as Response &
    TypedResponse<JSONParsed<Body<K>>, 200, 'json'>;
}
