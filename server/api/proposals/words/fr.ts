/** What each parameter of the list of proposals may be, in French; its shape is what the other languages must have. */
export const proposalParameters = {
  heading: (headings: readonly string[]) =>
    `Partie du programme, un chapitre comprenant ses intertitres ; l’une de : ${headings.join(', ')}`,
  actor: (actors: readonly string[]) => `Qui agirait ; l’un de : ${actors.join(', ')}`,
  seal: (seals: readonly string[]) => `Comment l’effet est connu ; l’un de : ${seals.join(', ')}`,
  kind: (kinds: readonly string[]) =>
    `Mesure du programme ou geste d’un foyer ; l’un de : ${kinds.join(', ')}`,
  effect: (effects: readonly string[]) => `Si un effet est calculé ; l’un de : ${effects.join(', ')}`,
};

export type ProposalParameterTexts = typeof proposalParameters;
