/**
 * When a schema refuses a parameter, the answer says so in the reader's language, from the contract's own
 * description.
 */
import type { Context } from 'hono';
import type { z } from '@hono/zod-openapi';
import type { Language, Text } from '../../models/catalogue/catalogue.ts';
import type { ProblemEntry } from '../api/problem/contract.ts';
import { textsIn } from '../dictionaries.ts';
import { languageOf } from './language.ts';
import { problem } from './problem.ts';
import type { QueryTexts } from './words/fr.ts';

type Checked = { readonly success: true } | { readonly success: false; readonly error: z.ZodError };

/** What each parameter of a route may be. */
type Parameters = Readonly<Record<string, Text>>;

/**
 * A hook of a route: it turns what the schemas of its address and headers refused into a problem, in the words of its
 * parameters. Bodies have a judge of their own.
 */
export const refuseIn = (parameters: Parameters) =>
  function refuse(checked: Checked, c: Context) {
    if (checked.success) return undefined;
    const language = languageOf(c);
    const errors = checked.error.issues.flatMap((issue) => entriesOf(issue, parameters, language));
    return problem(c, 'invalid-query', { errors: errors.slice(0, MOST) });
  };

const MOST = 20;

const SAID = textsIn(import.meta.glob<QueryTexts>('./words/*.ts', { eager: true, import: 'queries' }));

function entriesOf(issue: z.core.$ZodIssue, parameters: Parameters, language: Language): ProblemEntry[] {
  if (issue.code === 'unrecognized_keys') {
    const said = { code: 'unknown-key', wrong: SAID.unknown[language], right: SAID.leaveOut[language] };
    return issue.keys.map((key) => ({ parameter: key, path: key, ...said }));
  }
  const name = String(issue.path[0] ?? '');
  const about = Object.hasOwn(parameters, name) ? parameters[name]?.[language] : undefined;
  return [
    {
      parameter: name,
      path: name,
      code: 'not-allowed',
      wrong: SAID.wrong[language],
      right: about ? `${about}.` : issue.message,
    },
  ];
}
