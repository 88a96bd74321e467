/** The API and the pages in one application, as the server starts them; a test says what it replaces. */
import { createApi, type ApiParts } from '../../server/api/api.ts';
import { createApp } from '../../server/app.ts';
import type { Log } from '../../server/http/log.ts';
import { createDoor } from '../../server/live/door.ts';
import { createPages, type PagesParts } from '../../server/pages/pages.ts';

export const ASSETS = {
  css: {
    site: '/site.css',
    simple: '/simple.css',
    pages: '/pages.css',
    fleet: '/fleet.css',
    kit: '/kit.css',
    school: '/school.css',
    room: '/room.css',
    lead: '/lead.css',
    report: '/report.css',
    wall: '/wall.css',
    meeting: '/meeting.css',
    poster: '/poster.css',
    household: '/household.css',
    act: '/act.css',
    laid: '/laid.css',
    council: '/council.css',
    method: '/method.css',
    home: '/home.css',
    proposal: '/proposal.css',
  },
  scripts: {},
  sharedBytes: 3000,
};

export interface WholeParts extends ApiParts, Pick<PagesParts, 'lan' | 'publisher' | 'built' | 'embeddedBy'> {
  readonly assets?: PagesParts['assets'];
  readonly log?: Log;
}

export function createWhole({ assets = ASSETS, lan, log = () => undefined, ...parts }: WholeParts) {
  const { library, store, now = () => 0 } = parts;
  const common = { ...parts, now, door: parts.door ?? createDoor({ library, store, now }) };
  const api = createApi(common);
  const pages = createPages({ ...common, assets, document: api.document, ...(lan && { lan }) });
  return createApp({ api, pages, now, log, embeddedBy: parts.embeddedBy });
}
