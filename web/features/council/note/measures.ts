/** The levers in use, as a council reads them: how far, by when, who decides, and how its effect is known. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyLever } from '../../../../models/council/plan/catalogue.ts';
import { timesOf } from '../../../../models/council/run/interventions.ts';
import { rampOf, type Pull, type Setting } from '../../../../models/council/plan/scenario.ts';
import type { Seal } from '../../../../models/proposals/seal.ts';
import { amount, hundredths } from '../../../format.ts';
import { farSaid } from '../farWords.ts';
import type { NoteMessages } from './words/fr.ts';

export interface MeasureRow {
  readonly id: string;
  readonly label: string;
  /** "20 % des achats", "cafés : 2" */
  readonly told: string;
  /**
   * Values by target year, in the unit of the lever; a lever per thousand inhabitants gives the number for this place.
   */
  readonly cells: readonly string[];
  readonly start: string;
  /** When the lever reaches its full effect. */
  readonly full: string;
  readonly ours: boolean;
  readonly seal: Seal;
}

/** @param years the target years, among those simulated */
export function measuresOf(
  pulls: readonly Pull[],
  levers: readonly PolicyLever[],
  years: readonly number[],
  setting: Setting,
  language: Language,
  m: NoteMessages,
): MeasureRow[] {
  return pulls.flatMap((pull) => {
    const lever = levers.find(({ id }) => id === pull.lever);
    if (!lever) return [];
    const ramp = rampOf(pull, setting);
    return {
      id: lever.id,
      label: lever.label[language],
      told: ambition(lever, pull.intensity, language),
      cells: years.map((year) => {
        const part = ramp[year - setting.base - 1] ?? 0;
        return part === 0 ? '–' : reached(lever, pull.intensity, part, setting, language, m);
      }),
      start: String(pull.start),
      full: String(pull.start + pull.ramp),
      ours: lever.competence === 'council',
      seal: lever.seal,
    };
  });
}

/** An intensity with its unit. */
export const ambition = ({ intensity: { unit } }: PolicyLever, by: number, language: Language): string =>
  farSaid(unit[language], by, language);

/**
 * How far a lever has got by a given year: whole items, or a share. @param part of the whole intensity, reached by then
 */
function reached(
  lever: PolicyLever,
  whole: number,
  part: number,
  { place }: Setting,
  language: Language,
  m: NoteMessages,
): string {
  const { per } = lever.intensity;
  const by = whole * part;
  if (per === 'percent') return hundredths(amount(by, language), language);
  if (per === 'years') return m.measures.years(amount(by, language));
  if (per === 'times') return m.measures.times(amount(by, language));
  const count = timesOf(lever, by, place);
  if (count < 1) return part < 1 ? m.measures.starting : m.measures.fewerThanOne;
  return amount(Math.round(count), language);
}
