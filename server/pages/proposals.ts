/**
 * The proposals over HTTP. That of a commune is simulated by the calculators of long computations, and the list of the first
 * edition leads to the one page there is now.
 */
import type { Hono } from 'hono';
import { formerly } from '../../web/features/proposals/laid/query.ts';
import { PATHS } from '../../web/pages.ts';
import { PAGE_COST } from '../compute/cost.ts';
import { isUndone } from '../compute/pool.ts';
import { keptAnswer } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';
import { retryAfter } from '../http/problem.ts';
import type { CouncilParts } from './council.ts';

const UNDONE = { busy: 429, lost: 503 } as const;

export function addProposalPages(app: Hono<Environment>, parts: CouncilParts): void {
  const { site, language, cached, computing } = parts;
  const path = PATHS.proposals[language];

  app.get(path, async (c) => {
    const read = (name: string) => c.req.query(name);
    const { asked, address, simulated } = site.proposals.answer(language, read);
    const named = asked.q === undefined ? undefined : site.proposals.named(asked.q);
    if (named !== undefined) return c.redirect(`${path}?commune=${named}`);
    if (!simulated)
      return keptAnswer(
        c,
        cached.get(address, () => site.proposals.draw(language, asked)),
      );
    const made = await cached.later(address, () => computing.ask(c, 'proposals', PAGE_COST, language, asked));
    if (!isUndone(made)) return keptAnswer(c, made);
    const html = site.undone(language, made.undone, address);
    return c.html(html, UNDONE[made.undone], { 'cache-control': 'no-store', ...retryAfter(made.waitMs) });
  });

  app.get(PATHS.list[language], (c) =>
    c.redirect(
      formerly(path, (name) => c.req.query(name)),
      301,
    ),
  );
}
