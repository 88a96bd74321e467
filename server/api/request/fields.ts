/**
 * The fields of a request apart from the answers. They are declared in the same table as the answers, so that the
 * same checker refuses them with the same sentences.
 */
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { pickFields } from '../../../models/proposals/pickFields.ts';
import { type Picks } from '../../../models/proposals/picks.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import type { Fields } from '../../../models/request/field.ts';
import { textsIn } from '../../dictionaries.ts';
import type { RunTexts } from './words/fr.ts';

export interface RunFields {
  readonly draws?: number;
  readonly seed?: number;
}

export type FootprintRequest = Answers & RunFields;
export type EffectsRequest = FootprintRequest & Picks;

const RUN_TEXTS = textsIn(import.meta.glob<RunTexts>('./words/*.ts', { eager: true, import: 'runFields' }));

const DRAWS = { min: 100, max: 10_000 } as const;

export const RUN_FIELDS: Fields = {
  draws: {
    kind: 'number',
    integer: true,
    ...DRAWS,
    unit: 'draws',
    about: RUN_TEXTS.draws(DEFAULT_DRAWS),
  },
  seed: {
    kind: 'number',
    integer: true,
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    unit: 'seed',
    about: RUN_TEXTS.seed(DEFAULT_SEED),
  },
};

/** The fields of a request for effects. The picked proposals come first, because the request is about them. */
export const effectsFields = (proposals: Pick<Proposals, 'proposals'>): Fields => ({
  ...pickFields(proposals),
  ...RUN_FIELDS,
});
