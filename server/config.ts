/** The environment, read once: every setting and its default are here. */
import { isLanguage, LANGUAGES, type Language } from '../models/catalogue/language.ts';
import { LARGEST, SMALLEST } from '../models/room/caps.ts';
import { isNetwork } from './http/origins.ts';
import { LEGAL_BASES, type Publisher } from './publisher.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** How many processes share the port; more than one on PostgreSQL alone. */
  readonly workers: number;
  /** Whether the server serves a class on a local network: it then shows the addresses to type. */
  readonly lan: boolean;
  /** Spoken to whoever starts the server for a class: that of the flag, else that of the system. */
  readonly language: Language;
  /** Folder of the SQLite file; by default, a folder beside the application. */
  readonly dataDir: string | undefined;
  /** Address of a PostgreSQL database, used instead of the file. */
  readonly databaseUrl: string | undefined;
  /** Proxies in front of this server: they are believed about where requests come from. */
  readonly proxies: readonly string[];
  /** Where the site is published, such as https://sobrement.example: pages that are shared give their whole address. */
  readonly site: string | undefined;
  /** Who publishes the site, for its notices and for whoever writes to them; without a contact for flaws there is no security.txt. */
  readonly publisher: Publisher;
  /** Where Prometheus reads metrics on this machine, apart from the site; or the token with which it reads them on the site. */
  readonly metrics: { readonly port: number | undefined; readonly token: string | undefined };
  /** Which sites may show pieces of this one, as the sources of a policy (`frame-ancestors`). */
  readonly embeddedBy: string;
  /** How many screens a room may be for: whoever leads chooses up to that. */
  readonly roomScreens: number;
  /** Whether the proposals of the programme are shown; without them stand the levers that they pull, and the laws. */
  readonly showsProposals: boolean;
}

const DEFAULT_HOST = '127.0.0.1';
const EVERY_ADDRESS = '0.0.0.0';
const LAN = '--lan';
/** The flag that names a language, and where a system names its own, the strongest first. */
const SPOKEN = '--lang=';
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];
const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;
const MOST_WORKERS = 64;
/** How someone is reached by following a link. */
const FOLLOWED = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/;
/** Shorter ones are guessed. */
const LEAST_TOKEN = 20;

/**
 * The settings, or a sentence that says which one is wrong and what would be right.
 * @param words after the command: with `--lan` the server listens on every address, unless HOST says otherwise; with
 *   `--lang=fr` it speaks French to whoever starts it for a class
 * @param locale of the system, where the environment names none: `fr-FR`
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  words: readonly string[] = [],
  locale?: string,
): Config | { readonly wrong: string } {
  const said = (name: string) => (environment[name] === '' ? undefined : environment[name]);
  const [PORT, DATABASE_URL] = [said('PORT'), said('DATABASE_URL')];
  const port = PORT === undefined ? DEFAULT_PORT : portIn(PORT);
  if (port === undefined)
    return {
      wrong: `PORT is "${PORT}": it must be a whole number from 0 to ${LAST_PORT} (${DEFAULT_PORT} by default; 0 takes a free one).`,
    };
  if (DATABASE_URL !== undefined && !/^postgres(?:ql)?:\/\//.test(DATABASE_URL))
    return {
      wrong:
        'DATABASE_URL is not the address of a PostgreSQL database: postgres://user:password@host:5432/name.',
    };
  const proxies = (said('PROXY') ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  const odd = proxies.find((text) => !isNetwork(text));
  if (odd !== undefined)
    return {
      wrong: `PROXY has "${odd}": it must be addresses or networks of proxies, with commas between: 10.0.0.7, 10.1.0.0/16.`,
    };
  const SITE = said('SITE');
  const site = SITE === undefined ? undefined : originIn(SITE);
  if (SITE !== undefined && site === undefined)
    return { wrong: `SITE is "${SITE}": it must be where the site is published: https://sobrement.example.` };
  const publisher = publisherIn(said);
  if ('wrong' in publisher) return publisher;
  const [METRICS_PORT, METRICS_TOKEN] = [said('METRICS_PORT'), said('METRICS_TOKEN')];
  const metrics = {
    port: METRICS_PORT === undefined ? undefined : portIn(METRICS_PORT),
    token: METRICS_TOKEN,
  };
  if (METRICS_PORT !== undefined && metrics.port === undefined)
    return { wrong: `METRICS_PORT is "${METRICS_PORT}": it must be a whole number from 0 to ${LAST_PORT}.` };
  if (METRICS_TOKEN !== undefined && !new RegExp(`^\\S{${LEAST_TOKEN},}$`).test(METRICS_TOKEN))
    return { wrong: `METRICS_TOKEN must have ${LEAST_TOKEN} characters or more, and no space.` };
  const WORKERS = said('WORKERS');
  const workers = WORKERS === undefined ? 1 : Number(WORKERS);
  if (WORKERS !== undefined && !(/^\d{1,2}$/.test(WORKERS) && workers >= 1 && workers <= MOST_WORKERS))
    return {
      wrong: `WORKERS is "${WORKERS}": it must be a whole number of processes, from 1 (by default) to ${MOST_WORKERS}.`,
    };
  if (workers > 1 && DATABASE_URL === undefined)
    return {
      wrong: `WORKERS is "${WORKERS}": a SQLite file belongs to one process. For several, name a PostgreSQL database in DATABASE_URL.`,
    };
  if (workers > 1 && METRICS_TOKEN !== undefined)
    return {
      wrong:
        'METRICS_TOKEN is for one process: where WORKERS is more, METRICS_PORT gives the metrics of all of them together.',
    };
  const PROPOSALS = said('PROPOSALS');
  if (PROPOSALS !== undefined && PROPOSALS !== 'hidden' && PROPOSALS !== 'shown')
    return { wrong: `PROPOSALS is "${PROPOSALS}": it must be shown (by default) or hidden.` };
  const ROOM_SCREENS = said('ROOM_SCREENS');
  const roomScreens = ROOM_SCREENS === undefined ? LARGEST : Number(ROOM_SCREENS);
  if (!(Number.isInteger(roomScreens) && roomScreens >= SMALLEST && roomScreens <= LARGEST))
    return {
      wrong: `ROOM_SCREENS is "${ROOM_SCREENS}": it must be a whole number of screens, from ${SMALLEST} to ${LARGEST} (by default).`,
    };
  const embeddedBy = embeddersIn(said('EMBEDDED_BY'));
  if (typeof embeddedBy !== 'string') return embeddedBy;
  const flag = words.find((word) => word.startsWith(SPOKEN))?.slice(SPOKEN.length);
  const unknown = words.find((word) => word !== LAN && !(word.startsWith(SPOKEN) && isLanguage(flag)));
  if (unknown !== undefined)
    return {
      wrong: `"${unknown}" is not understood: ${LAN}, to serve a class on a local network, and ${LANGUAGES.map((each) => SPOKEN + each).join(' or ')} are all that can be said.`,
    };
  const named = [flag, ...LOCALES.map(said), locale].map((name) => name?.split(/[-_.]/)[0]);
  const language = named.find(isLanguage) ?? LANGUAGES[0];
  const lan = words.includes(LAN);
  const host = said('HOST') ?? (lan ? EVERY_ADDRESS : DEFAULT_HOST);
  const showsProposals = PROPOSALS !== 'hidden';
  return {
    host,
    port,
    workers,
    lan,
    language,
    dataDir: said('DATA_DIR'),
    databaseUrl: DATABASE_URL,
    proxies,
    site,
    publisher,
    metrics,
    embeddedBy,
    roomScreens,
    showsProposals,
  };
}

/** `https://ville.example`, `https://*.example:8443`. */
const EMBEDDER = /^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/;

/** Which sites may show pieces of this one: this site itself always may, so that whoever hosts it sees them. */
function embeddersIn(text = 'all'): string | { readonly wrong: string } {
  if (text === 'all') return '*';
  const sites = text === 'none' ? [] : text.split(',').map((each) => each.trim());
  const odd = sites.find((each) => !EMBEDDER.test(each));
  return odd === undefined
    ? ["'self'", ...sites].join(' ')
    : {
        wrong: `EMBEDDED_BY has "${odd}": it must be all (by default), none, or sites with commas between: https://ville.example, https://*.school.example.`,
      };
}

/** Who publishes the site, or what is wrong in what is said of it. */
function publisherIn(said: (name: string) => string | undefined): Publisher | { readonly wrong: string } {
  const contacts = {
    CONTACT: said('CONTACT'),
    SECURITY_CONTACT: said('SECURITY_CONTACT'),
    DPO_CONTACT: said('DPO_CONTACT'),
  };
  for (const [name, contact] of Object.entries(contacts))
    if (contact !== undefined && !FOLLOWED.test(contact) && !(name === 'DPO_CONTACT' && contact === 'none'))
      return {
        wrong: `${name} is "${contact}": it must be mailto:someone@sobrement.example, or an address that begins with https://.`,
      };
  const ACCESSIBILITY_PLAN = said('ACCESSIBILITY_PLAN');
  if (ACCESSIBILITY_PLAN !== undefined && !/^https:\/\/\S+$/.test(ACCESSIBILITY_PLAN))
    return {
      wrong: `ACCESSIBILITY_PLAN is "${ACCESSIBILITY_PLAN}": it must be an address that begins with https://.`,
    };
  const [LEGAL_BASIS, LOG_DAYS] = [said('LEGAL_BASIS'), said('LOG_DAYS')];
  const basis = LEGAL_BASES.find((each) => each === LEGAL_BASIS);
  if (LEGAL_BASIS !== undefined && basis === undefined)
    return { wrong: `LEGAL_BASIS is "${LEGAL_BASIS}": it must be ${LEGAL_BASES.join(' or ')}.` };
  if (LOG_DAYS !== undefined && !/^\d{1,4}$/.test(LOG_DAYS))
    return { wrong: `LOG_DAYS is "${LOG_DAYS}": it must be a whole number of days.` };
  return {
    name: said('PUBLISHER_NAME'),
    form: said('PUBLISHER_FORM'),
    id: said('PUBLISHER_ID'),
    address: said('PUBLISHER_ADDRESS'),
    phone: said('PUBLISHER_PHONE'),
    director: said('PUBLICATION_DIRECTOR'),
    hostingName: said('HOSTING_NAME'),
    hostingAddress: said('HOSTING_ADDRESS'),
    hostingPhone: said('HOSTING_PHONE'),
    contact: contacts.CONTACT,
    security: contacts.SECURITY_CONTACT,
    dpo: contacts.DPO_CONTACT,
    basis,
    transfers: said('TRANSFERS'),
    accessibilityPlan: ACCESSIBILITY_PLAN,
    logDays: LOG_DAYS === undefined ? undefined : Number(LOG_DAYS),
  };
}

/** The port that a text names, if it names one. */
function portIn(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= LAST_PORT ? port : undefined;
}

/** The origin that an address names; nothing when it names more, or is not the address of a site. */
function originIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const whole = /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  return whole ? url.origin : undefined;
}
