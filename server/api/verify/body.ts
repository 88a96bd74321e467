/** A saved result → what the API says of it. */
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { present } from '../../../models/request/present.ts';
import { MODELS_VERSION } from '../../../models/versions/modelsVersion.ts';
import { inAnswers, versionOf, type SavedResult } from '../../../models/versions/savedResult.ts';
import { verdictOf, verifySaved, type SavedVerdict, type Verified } from '../../../models/versions/verify.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { textsIn } from '../../dictionaries.ts';
import { entriesOf } from '../problem/entries.ts';
import type { Verification } from './contract.ts';
import type { VerdictTexts } from './words/fr.ts';

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
    sentence: SENTENCES[verdict][language],
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
    method: SAID.method[language],
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

const SAID = textsIn(import.meta.glob<VerdictTexts>('./words/*.ts', { eager: true, import: 'verdicts' }));

const SENTENCES: Readonly<Record<SavedVerdict, Text>> = SAID.sentences;
