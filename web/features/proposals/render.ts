/** The pages of the proposals that are the same for everyone: what the booklet states, and each proposal. */
import { namesProgramme, type NamedPage, type ServePages, type StillPage } from '../../served.ts';
import { renderFacts } from './factsPage.ts';
import { facts, proposal } from './page.ts';
import { renderLever } from './leverPage.ts';
import { pictureOfProposal, renderProposal } from './proposalPage.ts';

export const servedPages: ServePages = ({ library, average, draw }) => {
  const isNamed = namesProgramme(library);
  const isGesture = new Set(library.gestures.map(({ id }) => id));
  const ids = new Set(library.proposals.proposals.map(({ id }) => id));
  const stated: StillPage[] = [
    { address: facts.address, draw: (language) => draw(facts, language, renderFacts(language, library)) },
  ];
  const named: NamedPage = {
    address: proposal.address,
    has: (id) => ids.has(id),
    names: () => [...ids],
    draw: (language, id) =>
      draw(
        proposal,
        language,
        isNamed || isGesture.has(id)
          ? renderProposal(language, library, average(), id)!
          : renderLever(language, library, average(), id),
      ),
    picture: (language, id) =>
      isNamed || isGesture.has(id) ? pictureOfProposal(language, library, average(), id) : undefined,
  };
  return { still: isNamed ? stated : [], named: [named] };
};
