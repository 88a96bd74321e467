/** Refuses what is not an answer, in the sender's words, before the contract's own schema reads it. */
import type { MiddlewareHandler } from 'hono';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { type Checked } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { entriesOf } from '../problem/entries.ts';

/** @param extra the fields that the route takes beside the answers */
export const checkBody = (catalogue: Catalogue, extra: Fields): MiddlewareHandler =>
  refuseUnless((value) => checkAnswers(value, catalogue, extra));

/** @param check says what is wrong with a body, when something is */
export function refuseUnless(check: (value: unknown) => Checked<unknown>): MiddlewareHandler {
  return async (c, next) => {
    const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (mediaType !== 'application/json') return problem(c, 'unsupported-media-type');
    const value = parse(await c.req.text());
    if (value === undefined) return problem(c, 'not-json');
    const checked = check(value);
    if ('problems' in checked) {
      return problem(c, 'invalid-answers', { errors: entriesOf(checked.problems, value, languageOf(c)) });
    }
    return next();
  };
}

/** JSON has no undefined, so undefined says that this is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
