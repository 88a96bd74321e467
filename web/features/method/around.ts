/** What surrounds a factor: its alternatives, and the choices that use it. */
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Library } from '../../../data/library.ts';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Text } from '../../../models/catalogue/catalogue.ts';

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

/** Options under which this figure replaces another or is replaced. */
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
