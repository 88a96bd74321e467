/** A factor as the API tells it, in one language: a row of the list, or with everything around it. */
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { PLAIN_COLON } from '../../../models/catalogue/writing.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Cell } from '../../../models/request/csv.ts';
import { present } from '../../../models/request/present.ts';
import { FIGURES, type FigureColumn } from './columns.ts';
import type { FactorDetail, FactorRow } from './contract.ts';

export function factorRowOf(factor: DocumentedFactor, { sources }: Library, language: Language): FactorRow {
  const { id, title, publisher, year } = sources[factor.source]!;
  return { ...fieldsOf(factor, language), source: { id, title, publisher, year } };
}

export function factorDetailOf(factor: DocumentedFactor, library: Library, language: Language): FactorDetail {
  const all = Object.values(library.factors);
  const refs = (ids: readonly FactorId[]) => ids.map((id) => refOf(library.factors[id]!, language));
  return {
    ...fieldsOf(factor, language),
    source: present(library.sources[factor.source]!),
    alternativeTo: factor.alternativeTo ? refOf(library.factors[factor.alternativeTo]!, language) : null,
    alternatives: all
      .filter(({ alternativeTo }) => alternativeTo === factor.id)
      .map((other) => refOf(other, language)),
    derivedFrom: refs(factor.derivedFrom ?? []),
    usedToDerive: all
      .filter(({ derivedFrom }) => derivedFrom?.includes(factor.id))
      .map((other) => refOf(other, language)),
    switches: switchesOf(factor.id, library, language),
  };
}

/** What a factor says in the same words in both languages. */
const PLAIN = [
  'central',
  'low',
  'high',
  'unit',
  'shape',
  'range',
  'grade',
  'status',
  'year',
  'geography',
  'where',
  'licence',
  'reviewBy',
] as const;

function fieldsOf(factor: DocumentedFactor, language: Language) {
  const { id, kind, label, none, step, values, centralIs, scope, note, formula } = factor;
  const plain = Object.fromEntries(PLAIN.map((field) => [field, factor[field]]));
  return {
    id,
    kind,
    label: label[language],
    ...(plain as Pick<DocumentedFactor, (typeof PLAIN)[number]>),
    ...present({
      none,
      step,
      values,
      centralIs,
      scope: scope?.[language],
      note: note?.[language],
      formula: formula?.[language],
    }),
  };
}

const refOf = ({ id, label, central, low, high, unit }: DocumentedFactor, language: Language) => ({
  id,
  label: label[language],
  central,
  low,
  high,
  unit,
});

/** The options under which a factor is replaced, or replaces another. */
function switchesOf(id: FactorId, { catalogue }: Library, language: Language): FactorDetail['switches'] {
  return catalogue.switches.flatMap((choice) =>
    choice.options.flatMap((option) =>
      Object.entries(option.replaces)
        .filter(([from, to]) => from === id || to === id)
        .map(([replaces, by]) => ({
          switch: choice.id,
          option: option.id,
          label: choice.label[language] + PLAIN_COLON[language] + option.label[language],
          replaces,
          by,
        })),
    ),
  );
}

/** Figures as a table holds them: the names of the columns, then a line of each. */
export function figureLines(
  figures: readonly DocumentedFactor[],
  library: Library,
  language: Language,
): readonly (readonly Cell[])[] {
  const columns = Object.keys(FIGURES) as FigureColumn[];
  const lines = figures.map((factor) => {
    const source = library.sources[factor.source]!;
    const { derivedFrom = [], alternativeTo } = factor;
    const cells: Readonly<Partial<Record<FigureColumn, Cell>>> = {
      ...factorRowOf(factor, library, language),
      values: factor.values?.map((pair) => pair.join(':')).join(' '),
      source: source.id,
      sourceTitle: source.title,
      sourceUrl: source.url,
      derivedFrom: derivedFrom.join(' '),
      alternativeTo,
    };
    return columns.map((column) => cells[column]);
  });
  return [columns, ...lines];
}
