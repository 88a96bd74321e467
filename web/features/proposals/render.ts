/** The pages of the proposals, and the average to which they all refer. */
import type { NamedPage, QueriedPage, ServePages, StillPage } from '../../served.ts';
import { listedHeadings, renderList } from './listPage.ts';
import { renderFacts, renderProposals } from './overviewPage.ts';
import { facts, list, proposal, proposals } from './page.ts';
import { renderProposal } from './proposalPage.ts';
import { addressOf, readQuery } from './query.ts';

export const servedPages: ServePages = ({ library, average, draw }) => {
  const headings = listedHeadings(library);
  const ids = new Set(library.proposals.proposals.map(({ id }) => id));
  const still: StillPage[] = [
    {
      address: proposals.address,
      draw: (language) => draw(proposals, language, renderProposals(language, library, average())),
    },
    { address: facts.address, draw: (language) => draw(facts, language, renderFacts(language, library)) },
  ];
  const queried: QueriedPage = {
    address: list.address,
    answer(language, path, read) {
      const query = readQuery(read, headings);
      return {
        address: addressOf(path, query),
        draw: () => draw(list, language, renderList(language, library, average(), query)),
      };
    },
  };
  const named: NamedPage = {
    address: proposal.address,
    has: (id) => ids.has(id),
    draw: (language, id) => draw(proposal, language, renderProposal(language, library, average(), id)!),
  };
  return { still, queried: [queried], named: [named] };
};
