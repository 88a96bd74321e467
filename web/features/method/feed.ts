/** The versions of the figures as a feed (Atom, RFC 4287), for whoever wants to be told of the next one. */
import type { Versions } from '../../../data/versions/load.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import { dateWords } from '../../dates.ts';
import { escapeHtml } from '../../document.ts';
import { labelled } from '../../format.ts';
import { pathOf } from '../../pages.ts';
import type { VersionsMessages } from './words/versions/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<VersionsMessages>('./words/versions/*.ts', { eager: true, import: 'versions' }),
);

/** Where the feed is: beside the page that it tells of. */
export const feedPath = (language: Language): string => `${pathOf('versions', language)}.atom`;

/** @param origin where the site is */
export function versionsFeed(
  language: Language,
  { releases }: Pick<Versions, 'releases'>,
  origin: string,
): string {
  const m = MESSAGES[language];
  const tag = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
  const link = (rel: string, path: string) => `<link rel="${rel}" href="${escapeHtml(origin + path)}"/>`;
  const day = (date: string) => tag('updated', `${date}T00:00:00Z`);
  const page = pathOf('versions', language);
  const entries = releases
    .map(({ version, frozen, changed, models, modelsChanged }) => {
      const of = `${page}#v${version}`;
      const told = modelsChanged
        ? ` ${labelled(m.models(String(models)), modelsChanged[language], language)}`
        : '';
      return [
        '<entry>',
        tag('title', m.version(version, dateWords(frozen, language))),
        tag('id', origin + of),
        link('alternate', of),
        day(frozen),
        tag('summary', changed[language] + told),
        '</entry>',
      ].join('');
    })
    .reverse();
  return [
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    tag('title', `Sobrement — ${m.title}`),
    tag('id', origin + feedPath(language)),
    link('self', feedPath(language)),
    link('alternate', page),
    day(releases.at(-1)!.frozen),
    `<author>${tag('name', 'Sobrement')}</author>`,
    ...entries,
    '</feed>',
  ].join('');
}
