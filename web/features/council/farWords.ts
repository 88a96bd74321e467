/** How far an action goes, in words that suit one as well as many. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { exact, hundredths, labelled } from '../../format.ts';

/** What the unit of a share begins with. */
export const PERCENT = /^%\s*/;
/** Of what is so many times something else. */
export const TIMES = /^(?:fois|times) /;

/** "20 % des achats", "1 × la collecte nationale", "cafés : 2". @param unit of the action */
export function farSaid(unit: string, by: number, language: Language): string {
  const number = exact(by, language);
  if (TIMES.test(unit)) return unit.replace(TIMES, `${number} × `);
  return PERCENT.test(unit)
    ? `${hundredths(number, language)} ${unit.replace(PERCENT, '')}`
    : labelled(unit, number, language);
}
