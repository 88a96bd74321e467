/** The page of one figure: everything needed to find it again, judge it and see the other published values. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { labelled } from '../../format.ts';
import { factorPath } from '../../pages.ts';
import FactorPage from './FactorPage.svelte';
import { nameOf, unitOf, valueOf } from './value.ts';
import { around } from './around.ts';

const MESSAGES = byLanguage(
  import.meta.glob<FactorsMessages>('./words/factors/*.ts', { eager: true, import: 'factors' }),
);

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
    sources: library.sources,
    around: around(factor, library),
  };
  const addresses = inEach((each) => factorPath(id, each));
  const label = nameOf(factor, language, { sources: library.sources, words: messages });
  return {
    title: label.charAt(0).toUpperCase() + label.slice(1),
    description: labelled(label, `${valueOf(factor, language)} ${unitOf(factor.unit, messages)}`, language),
    main: render(FactorPage, { props }).body,
    addresses,
  };
}
