/** How far an action goes, in words that suit one as well as many. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Scope } from '../../../models/council/outcome/scope.ts';
import { amount, exact, hundredths, labelled, shown } from '../../format.ts';
import type { ToolMessages } from './words/fr.ts';

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

/** "76 réparations aidées ici": what a number for so many people comes to in a place; empty of any other action. */
export function hereSaid(
  { things }: { readonly things?: readonly string[] | undefined },
  { each }: Pick<Scope, 'each'>,
  intensity: number,
  language: Language,
  { levers }: Pick<ToolMessages, 'levers'>,
): string {
  if (!things || each === undefined) return '';
  const count = each * intensity;
  return levers.here(amount(count, language), shown(count), things);
}
