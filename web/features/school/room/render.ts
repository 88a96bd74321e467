/** The pages of a room on the server, before anything but its settings is known. */
import { COUNTRY } from '../../../../models/catalogue/country.ts';
import { render } from 'svelte/server';
import type { Territories } from '../../../../data/territories/territories.ts';
import type { Language, Text } from '../../../../models/catalogue/catalogue.ts';
import type { Room } from '../../../../models/room/types.ts';
import { reveal } from '../../../../models/school/predict.ts';
import type { Level } from '../../../../models/school/school.ts';
import { saidAt } from '../../../../models/school/easier.ts';
import { createFigures } from '../../../../models/school/figures.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { TourMessages } from './tour/words/fr.ts';
import type { OpeningMessages, RoomMessages } from './words/fr.ts';
import type { Draw } from '../../../document.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { roomPath } from '../../../pages.ts';
import { grouped } from '../grouped.ts';
import type { SideOf } from '../side.ts';
import {
  enter as enterPage,
  lead as leadPage,
  poster as posterPage,
  pupil as pupilPage,
  wall as wallPage,
} from '../page.ts';
import { createApi } from './api.ts';
import { charterOf } from './charterOf.ts';
import EnterPage from './EnterPage.svelte';
import { createFacts } from './facts.svelte.ts';
import { createLead } from './lead.svelte.ts';
import LeadPage from './LeadPage.svelte';
import { createLive } from './live.svelte.ts';
import { createPupil } from './pupil.svelte.ts';
import Poster from './Poster.svelte';
import type { PosterSize } from './posterSizes.ts';
import { createToolbox } from './toolbox.svelte.ts';
import PupilPage from './PupilPage.svelte';
import { createCountdown } from './wall/countdown.svelte.ts';
import WallPage from './wall/WallPage.svelte';
import type { WallMessages } from './wall/words/fr.ts';
import { predictionIn } from './predictionIn.ts';
import { initialOf, type Shown } from './roomSteps.ts';
import { reportOf } from './report/reportOf.ts';
import type { ReportShown } from './report/report.ts';
import type { ReportMessages } from './report/words/fr.ts';
import { ticketFacts } from './ticketFacts.ts';
import type { Chosen, ClassShown, Initial, Revealed, Setup, TicketFacts, WrongEntry } from './types.ts';

const MESSAGES = byLanguage(import.meta.glob<RoomMessages>('./words/*.ts', { eager: true, import: 'room' }));
const OPENING = byLanguage(
  import.meta.glob<OpeningMessages>('./words/*.ts', { eager: true, import: 'opening' }),
);
const REPORT = byLanguage(
  import.meta.glob<ReportMessages>('./report/words/*.ts', { eager: true, import: 'report' }),
);
const ON_WALL = byLanguage(
  import.meta.glob<WallMessages>('./wall/words/*.ts', { eager: true, import: 'wall' }),
);
const TOUR = byLanguage(import.meta.glob<TourMessages>('./tour/words/*.ts', { eager: true, import: 'tour' }));
const PAGE_OF = { pupil: pupilPage, lead: leadPage, screen: wallPage } as const;

/** A room as it stands. */
export interface RoomNow {
  readonly setup: Setup;
  readonly room: Room;
  readonly view: RoomView;
}

export interface RoomParts {
  readonly sideOf: SideOf;
  /** The programme whose proposals may be chosen; none where the host does not show them. */
  readonly origin: Text | undefined;
  readonly territories: Territories;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
  readonly draw: Draw;
}

export function createRoomPages({ sideOf, origin, territories, lan, draw }: RoomParts) {
  const both = (address: (language: Language) => string) => inEach(address);

  function drawn(initial: Initial): string {
    const { code, language, role, steps } = initial;
    const messages = MESSAGES[language];
    const facts = createFacts(code, language, steps);
    if (role === 'pupil')
      return render(PupilPage, { props: { messages, pupil: createPupil(initial), facts } }).body;
    if (role === 'lead')
      return render(LeadPage, {
        props: {
          messages,
          lead: createLead(initial, messages.poll),
          toolbox: createToolbox(),
          facts,
          origin: '',
        },
      }).body;
    const live = createLive(code, createApi(code, language));
    const countdown = createCountdown(code, steps);
    const onWall = { messages: ON_WALL[language], initial, live, facts, countdown, origin: '' };
    return render(WallPage, { props: onWall }).body;
  }

  /** The answer to a prediction; nothing when the step has none. */
  function revealed({ steps, cards, level }: Setup, id: string, language: Language): Revealed | undefined {
    const { library, average, kit } = sideOf(cards);
    const asked = predictionIn(steps, id, library.school.predictions);
    if (!asked) return undefined;
    const figures = createFigures(library.catalogue, library.proposals, average().sample);
    return { answer: kit().answer(saidAt(asked, level as Level), language), reveal: reveal(asked, figures) };
  }

  return {
    room(shown: Omit<Shown, 'lan'>): string {
      const { code, role, language } = shown;
      const { library, kit } = sideOf(shown.setup.cards);
      const { population } = territories.get(COUNTRY)!;
      const made = initialOf({ ...shown, lan: lan()[0] }, library, kit(), population);
      const initial = role === 'lead' && made.invented ? { ...made, tour: TOUR[language] } : made;
      const m = MESSAGES[language];
      const name = { pupil: m.title, lead: m.leadTitle, screen: m.screenTitle }[role](grouped(code));
      const title = initial.invented ? m.lead.rehearsing.title(name) : name;
      const addresses = both((each) => roomPath(code, each, role === 'pupil' ? undefined : role));
      return draw(PAGE_OF[role], language, {
        title,
        description: m.description,
        main: `<div id="room">${drawn(initial)}</div>`,
        addresses,
        state: initial,
      });
    },
    /**
     * @param wrong absent when the page only asks for a code
     * @param chosen what was asked for, when a choice is missing
     */
    enter(language: Language, wrong: WrongEntry | undefined, code: string, chosen?: Chosen): string {
      const messages = { ...MESSAGES[language], ...OPENING[language] };
      const { school } = sideOf().library;
      const props = { language, messages, wrong, code, school, origin, ...(chosen && { chosen }) };
      const main = render(EnterPage, { props }).body;
      const {
        description,
        wrong: { title },
      } = messages;
      return draw(enterPage, language, { title, description, main });
    },
    /** The charter on a sheet of paper. */
    poster(
      { setup, view }: { setup: Setup; view: RoomView },
      code: string,
      language: Language,
      size: PosterSize,
    ): string {
      const messages = MESSAGES[language];
      const charter = charterOf(view, sideOf(setup.cards).library, language);
      const main = render(Poster, { props: { messages, code, size, charter } }).body;
      const addresses = both((each) => roomPath(code, each, 'poster'));
      const { description } = messages;
      return draw(posterPage, language, { title: messages.charter.chosen, description, main, addresses });
    },
    revealed,
    ticket: ({ cards }: Pick<Setup, 'cards'>, language: Language): TicketFacts =>
      ticketFacts(sideOf(cards).library, language),
    classOf(setup: Setup, room: Room, language: Language): ClassShown {
      const { classOf, kit } = sideOf(setup.cards);
      const shown = classOf(setup, room, language);
      return shown.home ? { ...shown, cited: kit().cited(language) } : shown;
    },
    /** What the class takes away, of what is revealed. */
    report(code: string, { setup, room, view }: RoomNow, language: Language): ReportShown {
      const { library, kit, classOf } = sideOf(setup.cards);
      const { population } = territories.get(COUNTRY)!;
      const shown = { code, role: 'pupil', setup, language, lan: undefined } as const;
      return reportOf({
        initial: initialOf(shown, library, kit(), population),
        level: setup.level as Level,
        room,
        view,
        shown: classOf(setup, room, language),
        answerTo: (step) => revealed(setup, step, language),
        school: library.school,
        sources: kit().cited(language).sources,
        version: library.catalogue.version,
        messages: MESSAGES[language],
        words: REPORT[language],
      });
    },
  };
}
