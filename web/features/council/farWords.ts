/** How far an action goes, in words that suit one as well as many. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { exact, hundredths, labelled } from '../../format.ts';

const PERCENT = /^%\s*/;

/** "20 % des achats", "cafés : 2". @param unit of the action */
export function farSaid(unit: string, by: number, language: Language): string {
  const number = exact(by, language);
  return PERCENT.test(unit)
    ? `${hundredths(number, language)} ${unit.replace(PERCENT, '')}`
    : labelled(unit, number, language);
}
