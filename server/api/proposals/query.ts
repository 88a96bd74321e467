/** The parameters of GET /api/v1/proposals, and the words that each may be, in both languages. */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { ACTORS, KINDS } from '../../../models/proposals/proposals.ts';
import { SEALS } from '../../../models/proposals/seal.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';

/**
 * What each parameter may be; a refused request is told so.
 * @param headings ids of chapters and headings
 */
export const proposalParameters = (headings: readonly string[]) =>
  ({
    heading: {
      fr: `Partie du programme, un chapitre comprenant ses intertitres ; l’une de : ${headings.join(', ')}`,
      en: `Part of the programme, a chapter with all its headings; one of: ${headings.join(', ')}`,
    },
    actor: {
      fr: `Qui agirait ; l’un de : ${ACTORS.join(', ')}`,
      en: `Who would act; one of: ${ACTORS.join(', ')}`,
    },
    seal: {
      fr: `Comment l’effet est connu ; l’un de : ${SEALS.join(', ')}`,
      en: `How the effect is known; one of: ${SEALS.join(', ')}`,
    },
    kind: {
      fr: `Mesure du programme ou geste d’un foyer ; l’un de : ${KINDS.join(', ')}`,
      en: `Measure of the programme or gesture of a household; one of: ${KINDS.join(', ')}`,
    },
    lang: LANGUAGE_ABOUT,
  }) as const satisfies Record<string, Text>;

export function proposalsQuery(headings: readonly string[]) {
  const texts = proposalParameters(headings);
  const about = ({ fr, en }: Text) => ({ description: `${en}. / ${fr}.` });
  return z.strictObject({
    heading: z.enum(headings).optional().openapi(about(texts.heading)),
    actor: z.enum(ACTORS).optional().openapi(about(texts.actor)),
    seal: z.enum(SEALS).optional().openapi(about(texts.seal)),
    kind: z.enum(KINDS).optional().openapi(about(texts.kind)),
    lang: languageCode.optional().openapi(about(texts.lang)),
  });
}

export type ProposalsQuery = z.infer<ReturnType<typeof proposalsQuery>>;
