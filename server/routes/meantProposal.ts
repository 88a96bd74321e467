/** What is said of an id that no proposal has: the nearest one, when it is near enough to be what was meant. */
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { explain } from '../../models/request/sentences.ts';
import { pickFields } from '../../models/proposals/picks.ts';
import { PROBLEMS } from '../contract/problem.ts';

/** The checker of requests already looks for the nearest id, and has the sentence. */
export function meantProposal(id: string, { catalogue, proposals }: Library, language: Language): string {
  const detail = PROBLEMS['unknown-proposal'].detail[language];
  const checked = checkAnswers({ proposals: [{ id }] }, catalogue, pickFields(proposals));
  const [wrong] = 'problems' in checked ? checked.problems : [];
  return wrong?.nearest === undefined ? detail : `${detail} ${explain(wrong, language).right}`;
}
