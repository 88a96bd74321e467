/** The page of one figure: everything needed to find it again, judge it and see the other published values. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { factors as en } from './words/factors/en.ts';
import { factors as fr } from './words/factors/fr.ts';
import { factorPath, LANGUAGES } from '../../pages.ts';
import FactorPage from './FactorPage.svelte';
import { nameOf, unitOf, valueOf } from './value.ts';
import { around } from './around.ts';

const MESSAGES = { fr, en };

/** @returns nothing when no figure has this name */
export function renderFactor(language: Language, library: Library, id: FactorId) {
  const factor = Object.hasOwn(library.factors, id) ? library.factors[id] : undefined;
  if (!factor) return undefined;
  const messages = MESSAGES[language];
  const props = {
    language,
    messages,
    factor,
    source: library.sources[factor.source]!,
    around: around(factor, library),
  };
  const addresses = Object.fromEntries(LANGUAGES.map((one) => [one, factorPath(id, one)])) as unknown as Text;
  const label = nameOf(factor, language);
  return {
    title: label.charAt(0).toUpperCase() + label.slice(1),
    description: `${label}${language === 'fr' ? '\u202f:' : ':'} ${valueOf(factor, language)} ${unitOf(factor.unit, messages)}`,
    main: render(FactorPage, { props }).body,
    addresses,
  };
}
