/** The page of one figure: everything needed to find it again, judge it and see the other published values. */
import { render } from 'svelte/server';
import type { Dispute } from '../../../data/disputes.ts';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Publisher } from '../../../server/publisher.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { labelled } from '../../format.ts';
import { factorPath } from '../../pages.ts';
import FactorPage from './FactorPage.svelte';
import { nameOf, unitOf, valueOf } from './value.ts';
import { around } from './around.ts';
import { reportOf } from './report.ts';

const MESSAGES = byLanguage(
  import.meta.glob<FactorsMessages>('./words/factors/*.ts', { eager: true, import: 'factors' }),
);

/** What the page of a figure is made from. */
export interface FactorParts {
  readonly library: Library;
  readonly disputes: readonly Dispute[];
  readonly publisher: Publisher;
  /** Where the site is published, when its host says so. */
  readonly origin?: string | undefined;
}

/** @returns nothing when no figure has this name */
export function renderFactor(
  language: Language,
  { library, disputes, publisher, origin = '' }: FactorParts,
  id: FactorId,
) {
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
    disputes: disputes.filter((dispute) => dispute.factor === id),
    report: reportOf(factor, {
      ...{ language, messages, sources: library.sources, contact: publisher.contact },
      address: origin + factorPath(id, language),
      version: `${library.catalogue.version} (${library.catalogue.hash})`,
    }),
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
