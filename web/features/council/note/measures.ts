/** The levers in use, as a council reads them: how far, by when, who decides, and how its effect is known. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Library } from '../../../../data/library.ts';
import type { PolicyLever, StockCatalogue } from '../../../../models/council/plan/catalogue.ts';
import { beyondLaw, floorOf, levelsWith, type Done } from '../../../../models/council/plan/law.ts';
import { settingOf } from '../../../../models/council/plan/plan.ts';
import { timesOf, rampOf, type Pull, type Setting } from '../../../../models/council/plan/scenario.ts';
import type { Seal } from '../../../../models/proposals/seal.ts';
import { amount, exact, hundredths, percent } from '../../../format.ts';
import { farSaid, hereSaid, PERCENT, TIMES } from '../farWords.ts';
import type { Opened } from '../scenarioAddress.ts';
import { scopesIn } from '../simulations.ts';
import type { CouncilMessages, ToolMessages } from '../words/fr.ts';
import type { NoteMessages } from './words/fr.ts';

export interface MeasureRow {
  readonly id: string;
  readonly label: string;
  /** "50 % des achats, dont 30 % par la loi", "2 cafés" */
  readonly told: string;
  /**
   * Values by target year, in the unit of the lever; a lever per thousand inhabitants, or of so many times something else,
   * gives the number for this place. A share that a law bounds is all of it: never less than what the law asks or than what is done.
   */
  readonly cells: readonly string[];
  /** What a council can count by target year, and so aims at, in `unit`. */
  readonly levels: readonly number[];
  /** That of the lever; of so many times something else, or so many for so many people, the things themselves. */
  readonly unit: string;
  /** Of a share that a law bounds, the first year in which it goes beyond: before, the law alone acts. */
  readonly start: string;
  /** When the lever reaches its full effect. */
  readonly full: string;
  readonly ours: boolean;
  readonly seal: Seal;
}

interface MeasureWords {
  readonly council: CouncilMessages;
  readonly tool: ToolMessages;
  readonly note: NoteMessages;
}

/** @param years the target years, among those simulated */
export function measuresOf(
  pulls: readonly Pull[],
  library: Pick<Library, 'catalogue' | 'stock'>,
  years: readonly number[],
  { place, told }: Pick<Opened, 'place' | 'told'>,
  language: Language,
  { council, tool, note: m }: MeasureWords,
): MeasureRow[] {
  const setting = settingOf(told, place, library.stock.base);
  const scopes = scopesIn(place, library, told.assumed);
  return pulls.flatMap((pull) => {
    const lever = library.stock.levers.find(({ id }) => id === pull.lever);
    if (!lever) return [];
    const [ramp, levels] = [rampOf(pull, setting), levelsWith(lever, pull, setting)];
    const { per, unit } = lever.intensity;
    const { each = 1 } = scopes[lever.id]!;
    const things = per === 'times' && council.things[lever.id];
    const far = ambition(lever, pull.intensity, language);
    return {
      id: lever.id,
      label: lever.label[language],
      told: [
        things ? m.measures.yearly(hereSaid({ things }, { each }, pull.intensity, language, tool), far) : far,
        comesTo(lever, pull, setting, language, m),
        floorSaid(lever, pull, setting, language, m),
        ...(per === 'whole' && !Number.isInteger(pull.intensity) ? [m.measures.together] : []),
      ]
        .filter(Boolean)
        .join(', '),
      cells: years.map((year) => {
        const at = year - setting.base - 1;
        const level = levels[at] ?? 0;
        if (things && level > 0) return amount(level * each, language);
        return level === 0 ? '–' : reached(lever, level, pull.intensity, ramp[at]! < 1, setting, language, m);
      }),
      levels: years.map((year) => (levels[year - setting.base - 1] ?? 0) * each),
      unit: m.measures.counted[lever.id] ?? unit[language],
      start: String(startOf(lever, pull, setting)),
      full: String(pull.start + pull.ramp),
      ours: lever.competence === 'council',
      seal: lever.seal,
    };
  });
}

export const leverIn = ({ levers }: StockCatalogue, lever: string): PolicyLever =>
  levers.find(({ id }) => id === lever)!;

/** How far an action goes by target year, in the unit of its row: what a council can count, and so aims at. */
export const aimsOf = ({ cells, levels, unit }: MeasureRow, language: Language): readonly string[] =>
  PERCENT.test(unit) ? cells : levels.map((level) => (level === 0 ? '–' : amount(level, language)));

/** The first year in which a pull adds something to what is there without; its own start where it never does. */
function startOf(lever: PolicyLever, pull: Pull, setting: Done): number {
  if (!lever.minimum) return pull.start;
  const first = beyondLaw(lever, pull, setting).findIndex((level) => level > 0);
  return first === -1 ? pull.start : setting.base + 1 + first;
}

/** From so many on, a thing is told in the plural in both languages. */
const MANY = 2;

/** An intensity with its unit: "2 cafés", "50 % des achats". */
export const ambition = ({ intensity }: PolicyLever, by: number, language: Language): string => {
  const unit = intensity.unit[language];
  return by < MANY || PERCENT.test(unit) || TIMES.test(unit)
    ? farSaid(unit, by, language)
    : `${exact(by, language)} ${unit}`;
};

/** "soit 34 ici": what a number for so many people comes to; empty below one. */
function comesTo(
  lever: PolicyLever,
  { intensity }: Pull,
  { place }: Setting,
  language: Language,
  m: NoteMessages,
): string {
  const count = lever.intensity.per === 'thousand' ? timesOf(lever, intensity, place) : 0;
  return count < 1 ? '' : m.measures.here(amount(Math.round(count), language));
}

/** "environ 27 % de l’aide restent aux habitants": of an aid that is partly taken back by prices; else empty. */
export function keptSaid(
  { passThrough }: PolicyLever,
  { factors }: StockCatalogue,
  language: Language,
  { measures: m }: NoteMessages,
): string {
  return passThrough === undefined ? '' : m.kept(percent(factors[passThrough]!.central, language));
}

/** "dont 30 % par la loi": what is there without this action, of a share that a law bounds; else empty. */
function floorSaid(
  lever: PolicyLever,
  { intensity }: Pull,
  setting: Done,
  language: Language,
  { measures: { floor } }: NoteMessages,
): string {
  const without = floorOf(lever, setting);
  if (!without) return '';
  const say = floor[without.by][intensity > without.level ? 'within' : 'instead'];
  return say(hundredths(amount(without.level, language), language));
}

/** How far a lever has got by a given year: items, or a share. @param whole its intensity @param under way to it */
function reached(
  lever: PolicyLever,
  by: number,
  whole: number,
  under: boolean,
  { place }: Setting,
  language: Language,
  m: NoteMessages,
): string {
  const { per } = lever.intensity;
  if (per === 'percent') return hundredths(amount(by, language), language);
  if (per === 'years') return m.measures.years(amount(by, language));
  const count = timesOf(lever, by, place);
  // a part of a thing, shared with other places, is a part in each year too
  if (per === 'whole' && !Number.isInteger(whole)) return amount(count, language);
  if (count < 1) return under ? m.measures.starting : m.measures.fewerThanOne;
  return amount(Math.round(count), language);
}
