/** The page of one figure: everything that lets someone find it again, judge it and see what else was published. */
import { render } from 'svelte/server';
import type { DocumentedFactor, Library } from '../../../data/library.ts';
import type { FactorId, Language, Text } from '../../../models/catalogue.ts';
import { factors as en } from '../../i18n/en/factors.ts';
import { factors as fr } from '../../i18n/fr/factors.ts';
import { factorPath, LANGUAGES } from '../../pages.ts';
import FactorPage from './FactorPage.svelte';
import { nameOf, unitOf, valueOf } from './value.ts';

const MESSAGES = { fr, en };

export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly option: Text;
  readonly why: Text | undefined;
}

export interface Around {
  readonly alternativeTo: DocumentedFactor | undefined;
  readonly alternatives: readonly DocumentedFactor[];
  readonly derivedFrom: readonly DocumentedFactor[];
  readonly usedBy: readonly DocumentedFactor[];
  readonly choices: readonly Choice[];
}

export function around(factor: DocumentedFactor, library: Library): Around {
  const all = Object.values(library.factors);
  const base = factor.alternativeTo ?? factor.id;
  return {
    alternativeTo: factor.alternativeTo ? library.factors[factor.alternativeTo] : undefined,
    alternatives: all.filter(({ id, alternativeTo }) => alternativeTo === base && id !== factor.id),
    derivedFrom: (factor.derivedFrom ?? []).map((id) => library.factors[id]!),
    usedBy: all.filter(({ derivedFrom }) => derivedFrom?.includes(factor.id)),
    choices: choicesOf(factor.id, library),
  };
}

/** Options under which this figure replaces another, or is replaced. */
function choicesOf(id: FactorId, { catalogue, switchProse }: Library): Choice[] {
  return catalogue.switches.flatMap(({ id: name, label, options }) =>
    options
      .filter(({ replaces }) => Object.entries(replaces).some(([from, to]) => from === id || to === id))
      .map((option) => ({
        id: `${name}/${option.id}`,
        label,
        option: option.label,
        why: switchProse[name]?.options[option.id],
      })),
  );
}

/** Nothing when no figure has this name. */
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
