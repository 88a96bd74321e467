/** The programme in one language, kept: it does not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Files } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { keptDocument } from '../../http/cachedBody.ts';
import { cited } from '../answer/parts.ts';
import { programmeRoute, type ProgrammeBody } from './contract.ts';

type Heading = Omit<Files['programme']['chapters'][number], 'headings'>;

export function programmeRoutes(library: Library) {
  const answer = keptDocument((language) => programmeOf(library, language));
  const named = new OpenAPIHono().openapi(programmeRoute, (c) => answer(c));
  // where the programme is not shown, its address leads nowhere
  return library.programme.chapters.length > 0 ? named : (new OpenAPIHono() as typeof named);
}

export function programmeOf(library: Library, language: Language): ProgrammeBody {
  const { catalogue, programme, measures } = library;
  const headingOf = ({ id, title, link: { kind, through, reason } }: Heading) => ({
    id,
    title: title[language],
    link: { kind, through, reason: reason[language] },
    measures: measures.filter(({ heading }) => heading === id).map((measure) => measure.id),
  });
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    title: programme.title[language],
    origin: programme.origin[language],
    source: cited(programme.source, library),
    chapters: programme.chapters.map((chapter) => ({
      ...headingOf(chapter),
      headings: chapter.headings.map(headingOf),
    })),
    facts: programme.facts.map(({ id, heading, stated, today, note }) => ({
      id,
      heading,
      stated: stated[language],
      today: today.map(({ value, year, source, where, certainty }) => ({
        value: value[language],
        year,
        source: cited(source, library),
        where,
        certainty,
      })),
      note: note[language],
    })),
  };
}
