/** The page of a class that comes back, on the server. */
import { render } from 'svelte/server';
import type { Language, Text } from '../../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { ComeBackMessages } from './words/fr.ts';
import type { WallMessages } from '../room/wall/words/fr.ts';
import type { OpeningMessages } from '../room/words/fr.ts';
import { dateWords } from '../../../dates.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { comeBackPath, PATHS } from '../../../pages.ts';
import ComeBackPage from './ComeBackPage.svelte';
import { comparedOf, type Ground } from './compared.ts';
import type { Returned, ComeBackShown } from './comeBackView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ComeBackMessages>('./words/*.ts', { eager: true, import: 'comeBack' }),
);

const OPENING = byLanguage(
  import.meta.glob<OpeningMessages>('../room/words/*.ts', { eager: true, import: 'opening' }),
);

const WALL = byLanguage(
  import.meta.glob<WallMessages>('../room/wall/words/*.ts', { eager: true, import: 'wall' }),
);

const DAY = 10;

export function renderComeBack(ground: Ground & { readonly origin: Text | undefined }, returned: Returned) {
  const { language, origin } = ground;
  const messages = MESSAGES[language];
  const { then, now, typed } = returned;
  const { school } = ground.sideOf().library;
  const day = (moment: number) => dateWords(new Date(moment).toISOString().slice(0, DAY), language);
  const shown: ComeBackShown = {
    ...returned,
    ...(then && {
      compared: {
        ...comparedOf(ground, then, now),
        dates: {
          then: day(then.created),
          now: now && day(now.created),
          until: day(Math.min(then.expires, now?.expires ?? Infinity)),
        },
      },
    }),
  };
  const addressOf = (each: Language) =>
    typed.then === '' ? PATHS.comeBack[each] : comeBackPath(each, typed.then, typed.now || undefined);
  const props = { language, messages, room: OPENING[language], wall: WALL[language], school, origin, shown };
  return {
    title: messages.title,
    description: messages.description,
    main: render(ComeBackPage, { props }).body,
    addresses: inEach(addressOf),
  };
}
