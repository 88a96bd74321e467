/**
 * `/s/{id}` leads to the page of a kept scenario; next to it is the page that deletes it, which works without
 * scripts: it asks on GET and deletes on POST, with the token in the body. None of it is cached.
 */
import type { Context, Hono } from 'hono';
import type { Territories } from '../../data/territories/territories.ts';
import type { Language, Text } from '../../models/catalogue/catalogue.ts';
import type { SavedState } from '../../web/features/saved/savedState.ts';
import { LANGUAGES, inEach } from '../../models/catalogue/language.ts';
import { territoryPath } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import {
  DELETION_PATHS,
  deletionLink,
  deletionPath,
  shortPath,
  SHORT_PATHS,
} from '../api/scenarios/contract.ts';
import { orUnavailable } from '../store/failure.ts';
import type { KeptScenario } from '../store/scenarios.ts';
import type { Store } from '../store/store.ts';
import type { Environment } from '../http/environment.ts';

export interface ShortLinkParts {
  readonly site: Site;
  readonly store: Store | undefined;
  readonly territories: Territories;
}

const STATUS = { ask: 200, deleted: 200, wrong: 403, unknown: 404, unavailable: 503 } as const;

export function addShortLinks(app: Hono<Environment>, { site, store, territories }: ShortLinkParts): void {
  /** What is kept under a name; `unavailable` when nobody can tell. */
  const look = async (id: string): Promise<KeptScenario | 'unknown' | 'unavailable'> =>
    orUnavailable(async () => (await store?.scenarios.find(id)) ?? (store ? 'unknown' : 'unavailable'));

  const remove = async (id: string, token: string): Promise<SavedState> =>
    orUnavailable(async () => {
      if (!store) return 'unavailable';
      const done = await store.scenarios.delete(id, token);
      return done === 'wrong-token' ? 'wrong' : done;
    });

  const addressOf = ({ territory, query }: KeptScenario, language: Language) =>
    territoryPath(territory, language) + (query === '' ? '' : `?${query}`);

  const shownOf = (kept: KeptScenario, language: Language) => ({
    name:
      territories.get(kept.territory)?.name ?? new URLSearchParams(kept.query).get('name') ?? kept.territory,
    address: addressOf(kept, language),
    expires: kept.expires,
  });

  function answer(c: Context, language: Language, found: KeptScenario | SavedState, addresses: Text) {
    const kept = typeof found === 'string' ? undefined : found;
    const state = typeof found === 'string' ? found : 'ask';
    c.header('cache-control', 'no-store');
    const html = site.saved(language, {
      state,
      addresses,
      ...(kept && { scenario: shownOf(kept, language) }),
    });
    return c.html(html, STATUS[state]);
  }

  for (const language of LANGUAGES) {
    const short = `${SHORT_PATHS[language]}/:id` as const;
    app.get(short, async (c) => {
      const id = c.req.param('id');
      const found = await look(id);
      if (typeof found === 'string')
        return answer(
          c,
          language,
          found,
          inEach((each) => shortPath(id, each)),
        );
      c.header('cache-control', 'no-store');
      return c.redirect(addressOf(found, language), 302);
    });
    app.on(['GET', 'POST'], `${short}/${DELETION_PATHS[language]}`, async (c) => {
      const id = c.req.param('id')!;
      const before = c.req.query('token');
      // links that were given before the token left the query: they lead where it is sent no further
      if (before !== undefined && c.req.method === 'GET') {
        c.header('cache-control', 'no-store');
        return c.redirect(deletionLink(id, before, language), 302);
      }
      const found = c.req.method === 'POST' ? await remove(id, await tokenIn(c)) : await look(id);
      if (found === 'wrong') c.set('refusal', 'wrong-token');
      return answer(
        c,
        language,
        found,
        inEach((each) => deletionPath(id, each)),
      );
    });
  }
}

/** The token that the form of the page sends. */
async function tokenIn(c: Context<Environment>): Promise<string> {
  const form: Readonly<Record<string, unknown>> = await c.req.parseBody().catch(() => ({}));
  return typeof form.token === 'string' ? form.token.trim() : '';
}
