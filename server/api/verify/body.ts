/** A saved result → what the API says of it. */
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { present } from '../../../models/request/present.ts';
import { MODELS_VERSION } from '../../../models/versions/modelsVersion.ts';
import { inAnswers, versionOf, type SavedResult } from '../../../models/versions/savedResult.ts';
import { verdictOf, verifySaved, type SavedVerdict, type Verified } from '../../../models/versions/verify.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { entriesOf } from '../problem/entries.ts';
import type { Verification } from './contract.ts';

/** The body of an answer; the contract's example is made by it too. */
export function verificationOf(
  saved: SavedResult,
  library: Library,
  { kept }: Pick<Versions, 'kept'>,
  estimators: Estimators,
  language: Language,
): Verification {
  const { catalogue } = library;
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, total } = saved;
  const version = versionOf(saved, catalogue, kept)!;
  const models = saved.models ?? version.models;
  const verified = verifySaved(saved, version, catalogue);
  const today = estimators.estimate(verified.answers, draws, seed).total;
  const another = version.hash !== catalogue.hash || models !== MODELS_VERSION;
  const verdict = verdictOf(verified, total, today, another);
  const from = total?.central ?? verified.then;
  return {
    verdict,
    sentence: SENTENCES[language][verdict],
    unit: 'kgCO2e per year',
    saved: { catalogue: { version: version.version, hash: version.hash }, models, total: total ?? null },
    then: verified.then,
    today: {
      catalogue: { version: catalogue.version, hash: catalogue.hash },
      models: MODELS_VERSION,
      total: today,
      seed,
      draws,
    },
    difference: from === null ? null : today.central - from,
    movedBy: verified.movedBy,
    factors: factorsOfDifference(verified, library, language),
    redrawn: verified.redrawn,
    method: METHOD[language],
    leftOut: entriesOf(
      verified.leftOut.map((problem) => ({ ...problem, path: inAnswers(problem.path) })),
      saved,
      language,
    ),
  };
}

const factorsOfDifference = ({ factors }: Verified, library: Library, language: Language) =>
  factors.map(({ id, unit, from, to, kg }) =>
    present({ id, label: library.factors[id]?.label[language], unit, from, to, share: kg }),
  );

const SENTENCES: Readonly<Record<Language, Readonly<Record<SavedVerdict, string>>>> = {
  fr: {
    same: 'Le même résultat.',
    range: 'Le même total ; sa fourchette a été calculée à nouveau, avec d’autres lois de probabilité.',
    factors:
      'Le total a bougé parce que des chiffres du catalogue ont changé : « factors » dit lesquels, et de combien.',
    models:
      'Les modèles ont changé : le résultat enregistré est celui des modèles d’alors, « today » celui des modèles d’aujourd’hui.',
    unmatched:
      'Ces réponses n’ont pas donné ce total avec ce catalogue : le fichier a pu être modifié. « then » dit ce qu’elles donnaient.',
  },
  en: {
    same: 'The same result.',
    range: 'The same total; its range was computed again, with other laws of probability.',
    factors:
      'The total moved because figures of the catalogue changed: "factors" says which, and by how much.',
    models:
      'The models changed: the saved result is that of the models of then, "today" is that of the models of today.',
    unmatched:
      'These answers did not give this total with that catalogue: the file may have been changed. "then" says what they gave.',
  },
};

const METHOD: Readonly<Record<Language, string>> = {
  fr: 'Un total est une somme de produits de facteurs. Dans chaque produit, la part d’un facteur qui a changé est sa valeur de Shapley : la moyenne de ce que son remplacement déplace, dans tous les ordres possibles. Les parts s’additionnent exactement.',
  en: 'A total is a sum of products of factors. In each product, the share of a factor that changed is its Shapley value: the mean of what replacing it moves, over every possible order. Shares add up exactly.',
};
