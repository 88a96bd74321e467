/** Every page of the site in the language in marks, drawn by the server; loaded from the copy that `added.ts` makes. */
import type { Language } from '../../../models/catalogue/language.ts';
import { STEP_KINDS } from '../../../models/room/types.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { PATHS, roomPath, sheetPath } from '../../../web/pages.ts';
import { PAGES } from '../../../web/site.ts';
import { createWhole } from '../../server/whole.ts';
import { homeHtml, homeOf, library, roomHtml } from '../../web/surfaces.ts';

/** The marked language stands in the place of this one. */
const LANGUAGE: Language = 'en';
const TODAY = Date.UTC(2026, 10, 25, 12);

/** What is not measured, besides the addresses of the pages. */
const MORE = [
  `${PATHS.council[LANGUAGE]}?q=rouen`,
  `${PATHS.council[LANGUAGE]}/own?name=Ici&people=900`,
  `${PATHS.council[LANGUAGE]}/76709?repair-bonus=600&repair-cafe=1`,
  `${PATHS.proposals[LANGUAGE]}?q=rouen`,
  `${PATHS.proposals[LANGUAGE]}?commune=99999&seal=measured`,
  `${PATHS.proposals[LANGUAGE]}?actor=operator&acts=device`,
  `${PATHS.factor[LANGUAGE]}?q=laptop&kind=device`,
  `${PATHS.factor[LANGUAGE]}/laptop.manufacture@manufacturers`,
  `${PATHS.comeBack[LANGUAGE]}?then=abc`,
  sheetPath({ sheet: 'pupil', run: '55', level: 'lycee' }, LANGUAGE),
  sheetPath({ sheet: 'guide', run: '55', level: 'cycle-3', grid: 'RE' }, LANGUAGE),
  `${PATHS.home[LANGUAGE]}nowhere`,
  `${PATHS.factor[LANGUAGE]}/nothing`,
  '/en/s/abc',
];

/** Each page by its address or its name. */
export async function pages(): Promise<Map<string, string>> {
  const store = await createStore(sqlite(':memory:'), () => TODAY);
  const app = createWhole({ library, store, lan: () => ['http://192.0.2.7:3000'] });
  const drawn = new Map<string, string>();
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await app.request(path, init);
    // some addresses only lead to another
    if (!answer.headers.has('location')) drawn.set(`${init ? 'POST ' : ''}${path}`, await answer.text());
  };
  for (const { address, measured } of PAGES)
    for (const rest of [...new Set(['', ...(measured?.(LANGUAGE) ?? [])])])
      if (!drawn.has(address[LANGUAGE] + rest)) await ask(address[LANGUAGE] + rest);
  for (const path of MORE) await ask(path);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const body of ['people=2&smartphone=2', 'people=900'])
    await ask(PATHS.household[LANGUAGE], { method: 'POST', headers: form, body });
  const opened = await app.request('/api/v1/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      run: '180',
      level: 'lycee',
      language: LANGUAGE,
      screens: 'each',
      cards: 'proposals',
    }),
  });
  const { code } = (await opened.json()) as { readonly code: string };
  for (const part of [undefined, 'lead', 'screen'] as const)
    drawn.set(`room, ${part ?? 'pupil'}`, await (await app.request(roomPath(code, LANGUAGE, part))).text());
  for (const role of ['pupil', 'lead', 'screen'] as const)
    for (const kind of STEP_KINDS)
      for (const revealed of [false, true])
        drawn.set(
          `${role}, ${kind}${revealed ? ', revealed' : ''}`,
          roomHtml(role, LANGUAGE, kind, revealed),
        );
  const home = await homeOf(LANGUAGE, { people: 2, devices: [{ type: 'smartphone', count: 2 }] });
  for (const [part, html] of await homeHtml(home, LANGUAGE)) drawn.set(`household, ${part}`, html);
  return drawn;
}
