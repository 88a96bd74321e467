/**
 * The pages of a room: a form opens it, a code leads into it, the facilitator leads it, a wall shows it. None of them
 * is cached, or logged with its code. A wrong code costs as much here as in the API, from the same allowance. The
 * facilitator’s secret stands after the # of an address, which no browser sends.
 */
import type { Context, Hono } from 'hono';
import type { Library } from '../../data/library.ts';
import { isAlone } from '../../data/programme/leversAlone.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { VOTE_RUN } from '../../models/room/vote.ts';
import { SCREENS } from '../../models/room/types.ts';
import { cardsOf, type OpeningRequest } from '../../models/school/opening.ts';
import { CARDS, LEVELS } from '../../models/school/school.ts';
import { POSTER_SIZES } from '../../web/features/school/room/posterSizes.ts';
import type { Chosen, Role, WrongEntry } from '../../web/features/school/room/types.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { PATHS, roomPath } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import { pageAnswer } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';
import type { LiveRoom } from '../live/rooms.ts';
import type { Door } from '../live/door.ts';
import { orUnavailable } from '../store/failure.ts';
import { bare, isId } from '../store/randomId.ts';
import { ROOM_CODE_LENGTH, ROOM_KEY_LENGTH, TOTALS_CODE_LENGTH } from '../store/rooms.ts';

const STATUS = {
  unknown: 404,
  ended: 410,
  outdated: 410,
  later: 429,
  unavailable: 503,
  form: 422,
  cards: 422,
} as const;
const OK = 200;
const ROLES = ['pupil', 'lead', 'screen'] as const satisfies readonly Role[];

export interface RoomPagesParts {
  readonly library: Library;
  readonly site: Site;
  readonly door: Door;
}

export function addRoomPages(app: Hono<Environment>, { library, site, door }: RoomPagesParts): void {
  const { rooms, byCode, byKey } = door;
  const asks = !isAlone(library);

  async function look(c: Context, code: string): Promise<LiveRoom | WrongEntry | Response> {
    if (!rooms) return 'unavailable';
    const ask = async (name: string) => {
      const live = await rooms.look(name);
      return live === 'unknown' ? undefined : live;
    };
    const { name, key } = parted(code);
    const found = await (key === undefined
      ? byCode(c, name, ask)
      : byKey(c, name, ask, (live) => typeof live === 'string' || live.key === key));
    // the vote of a council has pages of its own
    const isVote = typeof found === 'object' && !(found instanceof Response) && found.setup.run === VOTE_RUN;
    return isVote ? 'unknown' : found;
  }

  /** For a page, which says it in words. */
  async function find(c: Context, code: string): Promise<LiveRoom | WrongEntry> {
    const found = await orUnavailable(() => look(c, code));
    if (!(found instanceof Response)) return found;
    return found.status === STATUS.later ? 'later' : 'unknown';
  }

  /** For what a page fetches: the answer of the API says why there is none. */
  async function fetched(
    c: Context,
    code: string,
    tell: (live: LiveRoom) => Response | Promise<Response>,
  ): Promise<Response> {
    c.header('cache-control', 'no-store');
    const found = await look(c, code);
    if (found instanceof Response) return found;
    return typeof found === 'string' ? c.notFound() : tell(found);
  }

  async function open(c: Context, form: Form): Promise<string | WrongEntry> {
    if (!rooms) return 'unavailable';
    const asked = asksFor(form, library.school.runs);
    if (!asked) return 'form';
    if (asks && cardsOf(asked) === undefined) return 'cards';
    const opened = await orUnavailable(() => door.open(c, asked));
    if (typeof opened === 'number') return 'later';
    if (typeof opened === 'string') return opened;
    const since = sinceIn(form);
    // beside the secrets, which no server sees: nothing records that two sessions belong to one class
    const secrets = new URLSearchParams({ t: opened.token, p: opened.phrase, ...since }).toString();
    return `${roomPath(opened.code + opened.key, asked.language, 'lead')}#${secrets}`;
  }

  for (const language of LANGUAGES) {
    const refuse = (c: Context, wrong: WrongEntry, code = '', chosen?: Chosen, status?: typeof OK) =>
      pageAnswer(c, site.school.enter(language, wrong, code, chosen), status ?? STATUS[wrong]);
    const uncached = (c: Context) => c.header('cache-control', 'no-store');

    app.post(PATHS.room[language], async (c) => {
      uncached(c);
      const form: Form = await c.req.parseBody().catch(() => ({}));
      const to = await open(c, form);
      if (!isWrong(to)) return c.redirect(to, 303);
      const asked = to === 'cards' ? asksFor(form, library.school.runs) : undefined;
      const { s: since } = sinceIn(form);
      // where nothing was said of the cards, nothing is wrong: the next question is asked
      const status = asked && form['cards'] === undefined ? OK : undefined;
      return refuse(c, to, '', asked && { ...asked, ...(since !== undefined && { since }) }, status);
    });
    app.get(PATHS.room[language], (c): Response | Promise<Response> => {
      uncached(c);
      const code = bare(c.req.query('code') ?? '');
      if (code === '') return pageAnswer(c, site.school.enter(language, undefined, ''));
      return c.redirect(roomPath(code, language, c.req.query('as') === 'lead' ? 'lead' : undefined), 303);
    });
    for (const role of ROLES)
      app.get(roomPath(':code', language, role === 'pupil' ? undefined : role), async (c) => {
        uncached(c);
        const said = c.req.param('code')!;
        const found = await find(c, said);
        const { name: code } = parted(said);
        if (typeof found === 'string') return refuse(c, found, code);
        const { key, setup } = found;
        return pageAnswer(c, site.school.room({ code, key, role, setup, language }));
      });
    app.get(`${roomPath(':code', language, 'revealed')}/:step`, (c) => {
      const { code, step } = c.req.param() as { code: string; step: string };
      return fetched(c, code, async ({ view, setup }) => {
        const token = c.req.header('facilitator-token');
        const leads = token !== undefined && (await door.leads(code, token));
        if (token !== undefined && !leads) return door.mistake(c, 'wrong-facilitator');
        const maySee = leads || view.steps.some(({ id, revealed }) => id === step && revealed);
        const shown = maySee ? site.school.revealed(setup, step, language) : undefined;
        return shown ? c.json(shown) : c.notFound();
      });
    });
    app.get(roomPath(':code', language, 'poster'), async (c) => {
      uncached(c);
      const code = bare(c.req.param('code')!);
      const found = await find(c, code);
      if (typeof found === 'string') return refuse(c, found, code);
      const size = POSTER_SIZES.find((one) => one === c.req.query('format')) ?? 'a4';
      return pageAnswer(c, site.school.poster(found, code, language, size));
    });
    app.get(roomPath(':code', language, 'ticket'), (c) =>
      fetched(c, c.req.param('code')!, ({ setup }) => c.json(site.school.ticket(setup, language))),
    );
    app.get(roomPath(':code', language, 'report'), (c) => {
      const code = bare(c.req.param('code')!);
      return fetched(c, code, (live) => c.json(site.school.report(code, live, language)));
    });
    app.get(roomPath(':code', language, 'class'), (c) =>
      fetched(c, c.req.param('code')!, (live) => c.json(classIn(live, language))),
    );
  }

  /** Worked out once for each state of a room, however many screens ask for it. */
  const classes = new WeakMap<object, Map<Language, object>>();
  function classIn({ setup, view, room }: LiveRoom, language: Language): object {
    const known = classes.get(view) ?? new Map<Language, object>();
    classes.set(view, known);
    const made = known.get(language) ?? site.school.classOf(setup, room, language);
    known.set(language, made);
    return made;
  }
}

/** A code as an address has it: alone, as it is typed, or with the key that a square holds. */
function parted(said: string): { readonly name: string; readonly key: string | undefined } {
  const text = bare(said);
  if (text.length !== ROOM_CODE_LENGTH + ROOM_KEY_LENGTH) return { name: text, key: undefined };
  return { name: text.slice(0, ROOM_CODE_LENGTH), key: text.slice(ROOM_CODE_LENGTH) };
}

const isWrong = (text: string): text is WrongEntry => Object.hasOwn(STATUS, text);

type Form = Readonly<Record<string, unknown>>;

/** The code under which a class that comes back has its totals; empty when `since` is not such a code. */
const sinceIn = ({ since }: Form): Record<string, string> =>
  typeof since === 'string' && isId(since, TOTALS_CODE_LENGTH) ? { s: since } : {};

/** What a form asks for; undefined when one of its words is not among the choices. */
function asksFor(form: Form, runs: readonly { readonly id: string }[]): OpeningRequest | undefined {
  const among = <T extends string>(name: string, words: readonly T[]) =>
    words.find((word) => word === form[name]);
  const cards = among('cards', CARDS);
  const [run, level, language, screens] = [
    among(
      'run',
      runs.map(({ id }) => id),
    ),
    among('level', LEVELS),
    among('language', LANGUAGES),
    among('screens', SCREENS),
  ];
  if (!run || !level || !language || !screens) return undefined;
  const invented = form.class === 'invented';
  return { run, level, language, screens, invented, ...(cards && { cards }) };
}
