/** The pages of the proposals that are the same for everyone: what the booklet states, and each proposal. */
import { createCommuneEffects } from '../../effects/commune.ts';
import type { NamedPage, ServePages, StillPage } from '../../served.ts';
import { renderFacts } from './factsPage.ts';
import { facts, proposal } from './page.ts';
import { renderProposal } from './proposalPage.ts';

export const servedPages: ServePages = ({ library, average, draw }) => {
  const inCommune = createCommuneEffects(library);
  const ids = new Set(library.proposals.proposals.map(({ id }) => id));
  const still: StillPage[] = [
    { address: facts.address, draw: (language) => draw(facts, language, renderFacts(language, library)) },
  ];
  const named: NamedPage = {
    address: proposal.address,
    has: (id) => ids.has(id),
    draw: (language, id) =>
      draw(proposal, language, renderProposal(language, library, { average: average(), inCommune }, id)!),
  };
  return { still, named: [named] };
};
