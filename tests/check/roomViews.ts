/** The screens of a room that has just been opened, with the longest run and the wordiest level. */
import { LANGUAGES } from '../../models/catalogue/language.ts';
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

/** @param origin the origin of the built server */
export async function openRoomViews(origin: string): Promise<RoomView[]> {
  const views: RoomView[] = [];
  for (const language of LANGUAGES) {
    const response = await fetch(`${origin}/api/v1/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ASKED, language }),
    });
    if (!response.ok) throw new Error(`A room could not be opened: ${await response.text()}`);
    const { code, token, phrase } = (await response.json()) as Record<'code' | 'token' | 'phrase', string>;
    const secrets = new URLSearchParams({ t: token, p: phrase }).toString();
    const at = (part?: 'lead' | 'screen') => ({
      name: roomPath('…', language, part),
      path: roomPath(code, language, part),
    });
    const lead = at('lead');
    views.push(
      { name: PATHS.room[language], path: PATHS.room[language], screen: 'enter', asks: PATHS.room[language] },
      { ...at(), screen: 'pupil', asks: '/seats' },
      { ...lead, path: `${lead.path}#${secrets}`, screen: 'lead', asks: '/desk' },
      { ...at('screen'), screen: 'wall', asks: '/stream' },
    );
  }
  return views;
}
