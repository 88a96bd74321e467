/** The screens of a room that has just been opened, with the longest run and the wordiest level. */
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { throughVite } from '../throughVite.ts';

const { PATHS, roomPath } = await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

const ASKED = { run: '180', level: 'lycee', screens: 'each', cards: 'proposals' };

export interface RoomView {
  /** Where the page is, with a placeholder for the code. */
  readonly name: string;
  readonly path: string;
  readonly screen: 'enter' | 'pupil' | 'lead' | 'wall';
  /** Part of an address that the screen requests: without it, this is not the intended screen. */
  readonly asks: string;
}

/**
 * Each screen is of a room of its own: whoever leads is told at once of a pupil who comes, which is one more request.
 * @param origin the origin of the built server
 */
export async function openRoomViews(origin: string): Promise<RoomView[]> {
  const views: RoomView[] = [];
  for (const language of LANGUAGES) {
    const open = async (part?: 'lead' | 'screen') => {
      const { code, token, phrase } = await openRoom(origin, language);
      const secrets = new URLSearchParams({ t: token, p: phrase }).toString();
      const path = roomPath(code, language, part);
      return {
        name: roomPath('…', language, part),
        path: part === 'lead' ? `${path}#${secrets}` : path,
      };
    };
    views.push(
      { name: PATHS.room[language], path: PATHS.room[language], screen: 'enter', asks: PATHS.room[language] },
      { ...(await open()), screen: 'pupil', asks: '/seats' },
      { ...(await open('lead')), screen: 'lead', asks: '/desk' },
      { ...(await open('screen')), screen: 'wall', asks: '/stream' },
    );
  }
  return views;
}

async function openRoom(
  origin: string,
  language: Language,
): Promise<Record<'code' | 'token' | 'phrase', string>> {
  const response = await fetch(`${origin}/api/v1/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...ASKED, language }),
  });
  if (!response.ok) throw new Error(`A room could not be opened: ${await response.text()}`);
  return (await response.json()) as Record<'code' | 'token' | 'phrase', string>;
}
