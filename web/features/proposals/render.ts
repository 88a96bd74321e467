/** The pages of the proposals, and the average to which they all refer. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Average } from '../../effects/average.ts';
import { createCommuneEffects } from '../../effects/commune.ts';
import { listedHeadings, renderList } from './listPage.ts';
import { renderFacts, renderProposals } from './overviewPage.ts';
import { renderProposal } from './proposalPage.ts';
import { readQuery, type ProposalsQuery } from './query.ts';

export function createProposalPages(library: Library, average: () => Average) {
  const headings = listedHeadings(library);
  const inCommune = createCommuneEffects(library);
  return {
    read: (read: (name: string) => string | undefined): ProposalsQuery => readQuery(read, headings),
    overview: (language: Language) => renderProposals(language, library, average()),
    facts: (language: Language) => renderFacts(language, library),
    list: (language: Language, query: ProposalsQuery) => renderList(language, library, average(), query),
    /** @returns nothing when no proposal has this name */
    one: (language: Language, id: string) =>
      renderProposal(language, library, { average: average(), inCommune }, id),
  };
}
