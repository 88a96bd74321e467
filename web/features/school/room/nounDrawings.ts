/** The drawing, in the sprite of the site, of the noun that a question, one of its options or a card is about. */
import type { Target } from '../../../../models/school/school.ts';
import { drawingOfThing } from '../../../drawings.ts';

/** Of what is neither a device nor a use. */
const OF_TARGET = { people: 'person', dormant: 'plug', connection: 'box' } as const;
/** Of uses whose drawing is that of the thing they are done with. */
const OF_USE: Readonly<Record<string, string>> = { 'game-online': 'console', social: 'talk' };
/** Of predictions and of what they put in order, by id. */
const OF_PREDICTION: Readonly<Record<string, string>> = {
  'video-hours': 'video',
  years: 'calendar',
  drawers: 'plug',
  repair: 'repair',
  refurbished: 'loop',
  stage: 'home',
  speaker: 'speaker',
  storage: 'cloud',
  ai: 'ai',
  car: 'car',
  network: 'antenna',
  device: 'laptop',
  datacenter: 'server',
};

/** Of the proposals of cards and of the levers in their place, by id. */
const OF_CARD: Readonly<Record<string, string>> = {
  'legal-guarantee': 'law',
  'repairable-society': 'repair',
  'subsidised-phones': 'smartphone',
  'ad-screens': 'monitor',
  'take-back': 'plug',
  'public-reuse': 'school',
  'free-software': 'desktop',
  'eco-design': 'cloud',
  'fixed-networks': 'antenna',
  'longer-life-by-law': 'law',
  repair: 'repair',
  'unsubsidised-phones': 'smartphone',
  'ad-panels': 'monitor',
  drawers: 'plug',
  'fixed-over-mobile': 'antenna',
  'keep-longer': 'calendar',
  'buy-refurbished': 'loop',
  'repair-it': 'repair',
  'fewer-televisions': 'tv',
  'smaller-television': 'tv',
  'box-asleep': 'box',
  'lower-definition': 'video',
};

/** @returns the name of its drawing; nothing where there is none */
export function drawingOfTarget(target: Target): string | undefined {
  if (!('type' in target)) return OF_TARGET[target.to];
  if (target.field === 'yearsKept') return 'calendar';
  return OF_USE[target.type] ?? drawingOfThing(target.type);
}

/**
 * @param id of a prediction, or of what it puts in order
 * @returns the name of its drawing; nothing where there is none
 */
export const drawingOfPrediction = (id: string): string | undefined =>
  OF_PREDICTION[id] ?? drawingOfThing(id);

/**
 * @param id of the proposal of a card, which a room opened with other cards may not know
 * @returns the name of its drawing; nothing where there is none
 */
export const drawingOfCard = (id: string): string | undefined => OF_CARD[id];
