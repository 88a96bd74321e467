/** The parameters of GET /api/v1/proposals, and the words that each may be, in every language. */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { ACTORS, KINDS } from '../../../models/proposals/proposals.ts';
import { SEALS } from '../../../models/proposals/seal.ts';
import { textsIn } from '../../dictionaries.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';
import { describedBy } from '../schema/sentence.ts';
import type { ProposalParameterTexts } from './words/fr.ts';

const TEXTS = textsIn(
  import.meta.glob<ProposalParameterTexts>('./words/*.ts', { eager: true, import: 'proposalParameters' }),
);

/** Whether a proposal pulls a lever, so that an effect is computed. */
const EFFECTS = ['computed', 'none'] as const;

/**
 * What each parameter may be; a refused request is told so.
 * @param headings ids of chapters and headings
 */
export const proposalParameters = (headings: readonly string[]) =>
  ({
    heading: TEXTS.heading(headings),
    actor: TEXTS.actor(ACTORS),
    seal: TEXTS.seal(SEALS),
    kind: TEXTS.kind(KINDS),
    effect: TEXTS.effect(EFFECTS),
    lang: LANGUAGE_ABOUT,
  }) as const satisfies Record<string, Text>;

export function proposalsQuery(headings: readonly string[]) {
  const about = describedBy(proposalParameters(headings));
  return z.strictObject({
    heading: z.enum(headings).optional().openapi(about('heading')),
    actor: z.enum(ACTORS).optional().openapi(about('actor')),
    seal: z.enum(SEALS).optional().openapi(about('seal')),
    kind: z.enum(KINDS).optional().openapi(about('kind')),
    effect: z.enum(EFFECTS).optional().openapi(about('effect')),
    lang: languageCode.optional().openapi(about('lang')),
  });
}

export type ProposalsQuery = z.infer<ReturnType<typeof proposalsQuery>>;
