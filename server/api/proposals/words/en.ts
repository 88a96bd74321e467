import type { ProposalParameterTexts } from './fr.ts';

export const proposalParameters: ProposalParameterTexts = {
  heading: (headings: readonly string[]) =>
    `Part of the programme, a chapter with all its headings; one of: ${headings.join(', ')}`,
  actor: (actors: readonly string[]) => `Who would act; one of: ${actors.join(', ')}`,
  seal: (seals: readonly string[]) => `How the effect is known; one of: ${seals.join(', ')}`,
  kind: (kinds: readonly string[]) =>
    `Measure of the programme or gesture of a household; one of: ${kinds.join(', ')}`,
};
