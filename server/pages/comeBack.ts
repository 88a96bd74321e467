/**
 * The page for a class that comes back with one code, two codes or none. Nothing on it is cached. A wrong code costs
 * as much as in the API, from the same allowance. Nothing records that two sessions belong to one class: whoever has
 * both codes compares them.
 */
import type { Context, Hono } from 'hono';
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Returned, WrongCode } from '../../web/features/school/comeBack/comeBackView.ts';
import type { KeptTotals } from '../../web/features/school/comeBack/compared.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { PATHS } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import type { TotalsBody } from '../api/rooms/body.ts';
import type { Environment } from '../http/environment.ts';
import type { Door } from '../live/door.ts';
import { orUnavailable } from '../store/failure.ts';
import { bare } from '../store/randomId.ts';
import type { Store } from '../store/store.ts';

const STATUS = { unknown: 404, same: 422, later: 429, unavailable: 503 } as const satisfies Record<
  WrongCode,
  number
>;

export interface ComeBackParts {
  readonly library: Library;
  readonly site: Site;
  readonly store: Store | undefined;
  readonly door: Pick<Door, 'byCode'>;
}

export function addComeBackPages(
  app: Hono<Environment>,
  { library: { school }, site, store, door }: ComeBackParts,
): void {
  async function look(c: Context, code: string): Promise<KeptTotals | WrongCode> {
    if (!store) return 'unavailable';
    return orUnavailable(async () => {
      const found = await door.byCode(c, code, (name) => store.rooms.findTotals(name));
      if (found instanceof Response) return found.status === STATUS.later ? 'later' : 'unknown';
      const { created, expires } = found;
      const { run, level, cards, steps, home, effect } = found.totals as TotalsBody['totals'];
      // a run that is no longer offered has no texts left
      if (!school.runs.some(({ id }) => id === run)) return 'unknown';
      return { code, run, level: level as KeptTotals['level'], cards, steps, home, effect, created, expires };
    });
  }

  async function returned(c: Context): Promise<Returned> {
    const typed = { then: bare(c.req.query('then') ?? ''), now: bare(c.req.query('now') ?? '') };
    if (typed.then === '') return { typed };
    const then = await look(c, typed.then);
    if (typeof then === 'string') return { typed, wrong: then };
    if (typed.now === '') return { typed, then };
    if (typed.now === typed.then) return { typed, then, wrong: 'same' };
    const now = await look(c, typed.now);
    if (typeof now === 'string') return { typed, then, wrong: now };
    return now.created < then.created ? { typed, then: now, now: then } : { typed, then, now };
  }

  const answer = (language: Language) => async (c: Context) => {
    c.header('cache-control', 'no-store');
    const found = await returned(c);
    return c.html(site.school.comeBack(language, found), found.wrong ? STATUS[found.wrong] : 200);
  };
  async function deleted(c: Context): Promise<Returned> {
    const form: Readonly<Record<string, unknown>> = await c.req.parseBody().catch(() => ({}));
    const code = bare(typeof form.delete === 'string' ? form.delete : '');
    const found = await look(c, code);
    if (typeof found === 'string') return { typed: { then: code, now: '' }, wrong: found };
    const done = await orUnavailable(() => store!.rooms.deleteTotals(code));
    const typed = { then: '', now: '' };
    return done === 'unavailable' ? { typed, wrong: done } : { typed, deleted: true };
  }

  for (const language of LANGUAGES) {
    app.post(PATHS.comeBack[language], async (c) => {
      c.header('cache-control', 'no-store');
      const found = await deleted(c);
      return c.html(site.school.comeBack(language, found), found.wrong ? STATUS[found.wrong] : 200);
    });
  }
  for (const language of LANGUAGES) app.get(PATHS.comeBack[language], answer(language));
}
