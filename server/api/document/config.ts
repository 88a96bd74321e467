/** The texts of the OpenAPI document itself. Its addresses are relative, because the server may stand anywhere. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { DOCUMENT_LANGUAGE } from '../../../models/catalogue/documentLanguage.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { TAGS } from '../answer/tags.ts';
import { PROBLEMS, problemAddress } from '../problem/contract.ts';

export type OpenAPIDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

export const OPENAPI_VERSION = '3.1.0';

/** The languages by their names, in that of the document. */
const NAMES = new Intl.DisplayNames([DOCUMENT_LANGUAGE], { type: 'language' });
const SPOKEN = LANGUAGES.map((language) => NAMES.of(language));

export const DESCRIPTION = `Carbon footprint of a household's digital life (devices, networks, data centres), and what the measures of a programme and the gestures of a household save of it. Every figure has a range and a source.

Amounts are in kgCO2e per year, ranges are 5th to 95th percentiles. A key that is absent from a request is unanswered and stands at the national distribution; an empty list or a zero is an answer: none.

Sentences are in ${SPOKEN.join(' or ')}, by \`?lang=\` or \`Accept-Language\` (${SPOKEN[0]} when neither says). Errors are problems as RFC 9457 describes them; their \`type\` is an address where the error is explained. Nothing that is sent is logged, and nothing is kept but what one asks to keep.

Pages of any site may call what keeps nothing: all but rooms, totals and scenarios. Whatever may be kept by its reader has an \`ETag\`. There is no key and no quota of calls: a calculation that would make others wait is answered 429 or 503 with \`Retry-After\`. Rooms opened, scenarios kept and wrong codes have an allowance for each origin, which \`RateLimit-Policy\` and \`RateLimit\` tell.`;

/** What the document says of the API as a whole; `x-problems` lists what may go wrong. */
export const documentConfig = (version: string) => ({
  openapi: OPENAPI_VERSION,
  info: {
    title: 'Sobrement API',
    version: `v1, catalogue ${version}`,
    description: DESCRIPTION,
    license: { name: 'EUPL-1.2 (code), ODbL-1.0 (catalogue)', url: 'https://eupl.eu/1.2/en/' },
  },
  servers: [{ url: '/' }],
  tags: Object.entries(TAGS).map(([name, { description }]) => ({ name, description })),
  'x-problems': Object.entries(PROBLEMS).map(([kind, { status, title, detail }]) => ({
    id: kind,
    type: problemAddress(kind as keyof typeof PROBLEMS),
    status,
    title,
    detail,
  })),
});
