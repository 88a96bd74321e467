/** The answer to the short form of the household's page, for readers without script. It is neither kept nor logged. */
import type { Context, Hono } from 'hono';
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { problemsIn } from '../../models/request/check.ts';
import { fromForm } from '../../web/features/footprint/answer/shortForm.ts';
import { PATHS } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import type { Environment } from '../http/environment.ts';

export interface ShortFormParts {
  readonly site: Site;
  readonly language: Language;
  readonly library: Library;
}

export function addShortForm(app: Hono<Environment>, parts: ShortFormParts): void {
  app.post(PATHS.household[parts.language], (c) => answerForm(c, parts));
}

async function answerForm(c: Context, { site, language, library: { catalogue } }: ShortFormParts) {
  const form = await c.req.parseBody().catch(() => undefined);
  const typed = (name: string) => (typeof form?.[name] === 'string' ? form[name] : undefined);
  const checked = checkAnswers(fromForm(typed), catalogue);
  const answers: Answers = 'value' in checked ? checked.value : {};
  const problems = problemsIn(checked);
  c.header('cache-control', 'no-store');
  const status = !form ? 400 : problems.length > 0 ? 422 : 200;
  return c.html(site.household.answer(language, { answers, problems, typed }), status);
}
