import { ACTS, type Budget, type Dictionary, type Page, type Script, type Style } from '../../page.ts';
import {
  schoolAddress,
  simpleSchoolAddress,
  schoolDataAddress,
  offlineAddress,
  comeBackAddress,
  printAddress,
  roomAddress,
  SINGLE_SHEETS,
  SHEETS_BY,
} from './addresses.ts';

/** A printed sheet is whole: it is not split into pages. */
const PRINTED: Budget = { bytes: 20_000, scriptBytes: 2_000, elements: 720 };
/** The facilitator's page, on a classroom computer: same budget as a council's tool. */
const LEADS: Budget = { bytes: 60_000, scriptBytes: 40_000, elements: 300 };

const PRINTED_STYLES: readonly Style[] = ['site', 'pages', 'kit'];
const KIT: readonly Style[] = [...PRINTED_STYLES, 'school'];

export const school: Page = { address: schoolAddress, section: 'school', styles: KIT, kept: true };

/** How a pupil joins, in simplified language. */
export const simpleSchool: Page = {
  address: simpleSchoolAddress,
  section: 'school',
  simplified: true,
  kept: true,
  styles: ['simple'],
};

export const schoolData: Page = {
  address: schoolDataAddress,
  section: 'school',
  styles: KIT,
};

/** How to do without internet and, on a computer that serves a class, where the class finds it. */
export const offline: Page = { address: offlineAddress, section: 'school', styles: KIT };

export const comeBack: Page = {
  address: comeBackAddress,
  section: 'school',
  styles: KIT,
  unlisted: true,
};

/** What is printed; its sheets are measured on the longest of each kind. */
export const sheet: Page = {
  address: printAddress,
  section: 'school',
  styles: PRINTED_STYLES,
  budget: PRINTED,
  measured: (language) => [
    `/${SHEETS_BY.pupil[language]}/180-adults`,
    `/${SHEETS_BY.guide[language]}/180-adults`,
    ...Object.values(SINGLE_SHEETS).map((name) => `/${name[language]}`),
  ],
};

/** Where a code leads into a room. Like every page of a room, it is measured in a room that is opened for it. */
export const enter: Page = {
  address: roomAddress,
  section: 'school',
  styles: KIT,
  entry: true,
  unlisted: true,
  measured: () => [],
};

/** The charter of a class, to print. */
export const poster: Page = {
  address: roomAddress,
  styles: ['poster'],
  bare: true,
  unlisted: true,
  measured: () => [],
  script: { name: 'poster', source: 'web/features/school/room/printPoster.ts' },
};

/** A dictionary of the screens of a class, in the files of one folder. */
const wordsOf = (name: string, from = 'web/features/school/room/words'): Dictionary => ({ name, from });

/** A screen of a class at work. */
const roomScreen = (
  script: Omit<Script, 'alone'>,
  budget: Budget,
  styles: Pick<Page, 'styles' | 'stylesLater'>,
): Page => ({
  address: roomAddress,
  ...styles,
  bare: true,
  unlisted: true,
  measured: () => [],
  script: { ...script, alone: true },
  budget,
});

// pure, so that a script that reads an address leaves its page out
export const pupil = /* @__PURE__ */ roomScreen(
  {
    name: 'room',
    source: 'web/features/school/room/startPupil.ts',
    words: wordsOf('pupil'),
    wordsLater: wordsOf('own', 'web/features/school/room/own/words'),
    smallest: true,
  },
  ACTS,
  { styles: ['room'] },
);
/** The screen of whoever leads the class, and who prints what it takes away. */
export const lead = /* @__PURE__ */ roomScreen(
  { name: 'lead', source: 'web/features/school/room/startLead.ts', words: wordsOf('room') },
  LEADS,
  { styles: ['lead'], stylesLater: ['report'] },
);

const WALL_WORDS: Dictionary = { name: 'wall', from: 'web/features/school/room/wall/words' };

/** The screen on the wall. */
export const wall: Page = {
  address: roomAddress,
  styles: ['wall'],
  bare: true,
  unlisted: true,
  measured: () => [],
  script: { name: 'wall', source: 'web/features/school/room/startWall.ts', words: WALL_WORDS, alone: true },
  budget: LEADS,
};

export const PAGES: readonly Page[] = [
  school,
  simpleSchool,
  schoolData,
  offline,
  comeBack,
  sheet,
  enter,
  pupil,
  lead,
  wall,
  poster,
];
