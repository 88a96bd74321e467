import type { ProposalParameterTexts } from './fr.ts';

export const proposalParameters: ProposalParameterTexts = {
  heading: (headings) =>
    `Part of the programme, a chapter with all its headings; one of: ${headings.join(', ')}`,
  actor: (actors) => `Who would act; one of: ${actors.join(', ')}`,
  seal: (seals) => `How the effect is known; one of: ${seals.join(', ')}`,
  kind: (kinds) => `Measure of the programme or gesture of a household; one of: ${kinds.join(', ')}`,
  effect: (effects) => `Whether an effect is computed; one of: ${effects.join(', ')}`,
};
