/**
 * The proposals: the whole list kept, and those of which something is computed, which the pages ask for; another part of
 * the list made when asked for; each one kept on its own.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import { headingIds } from '../../../data/programme/records.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { once } from '../../../models/draws/memo.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { pickFields } from '../../../models/proposals/pickFields.ts';
import { explain } from '../../../models/request/sentences.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { MODEL_WORDS } from '../../dictionaries.ts';
import { keepJson, keptAnswer, REVALIDATED } from '../../http/cachedBody.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { refuseIn } from '../../http/queryProblem.ts';
import { PROBLEMS } from '../problem/contract.ts';
import { proposalRoute, proposalsRoute, type ProposalsBody } from './contract.ts';
import { proposalDetailOf } from './detail.ts';
import { createProposalFilter, type ProposalFilter } from './filter.ts';
import type { NumbersBody } from './lever.ts';
import { leverRow } from './leverRow.ts';
import { proposalParameters } from './query.ts';
import { proposalRows } from './row.ts';

const CACHED = 'public, max-age=300';

export function proposalRoutes(library: Library, estimators: Estimators) {
  const headings = headingIds(library);
  const inLanguage = inEach((language) => createList(library, estimators, language));
  return new OpenAPIHono({ defaultHook: refuseIn(proposalParameters(headings)) })
    .openapi(proposalsRoute(headings), (c) => {
      const language = languageOf(c);
      const { lang: _lang, ...filter } = c.req.valid('query');
      const { whole, computed, filtered } = inLanguage[language];
      const { effect, ...others } = filter;
      if (effect !== 'none' && Object.keys(others).length === 0)
        return keptAnswer(c, (effect ? computed : whole)(), language);
      const headers = { 'cache-control': CACHED, 'content-language': language, vary: 'Accept-Language' };
      return c.json(filtered(filter), 200, headers);
    })
    .openapi(proposalRoute, (c) => {
      const { id } = c.req.valid('param');
      const language = languageOf(c);
      const found = inLanguage[language].each.get(id);
      return found
        ? keptAnswer(c, found(), language)
        : problem(c, 'unknown-proposal', { detail: meantProposal(id, library, language) });
    });
}

/** @param found the proposals that are asked for; by default, all */
export function proposalsOf(
  library: Library,
  language: Language,
  found = proposalRows(library, language),
): ProposalsBody {
  const { catalogue, programme, proposals } = library;
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    origin: programme.origin[language],
    total: found.length,
    proposals: found,
    levers: proposals.levers.map((lever) => leverRow(lever, library, language)),
    numbers: proposals as unknown as NumbersBody, // the same, but for what TypeScript calls readonly
  };
}

/** The proposals in one language: all, those of a filter, and each by its id. */
function createList(library: Library, estimators: Estimators, language: Language) {
  const rows = proposalRows(library, language);
  const matching = createProposalFilter(library);
  const filtered = (filter: ProposalFilter): ProposalsBody =>
    proposalsOf(library, language, rows.filter(matching(filter)));
  const each = rows.map(
    (row) =>
      [
        row.id,
        once(() => keepJson(proposalDetailOf(row, library, estimators, language), REVALIDATED)),
      ] as const,
  );
  const kept = (filter: ProposalFilter) => once(() => keepJson(filtered(filter), REVALIDATED));
  return { whole: kept({}), computed: kept({ effect: 'computed' }), filtered, each: new Map(each) };
}

/**
 * What is said of an id that no proposal has: the nearest one, when it is near enough to be what was meant. The
 * checker of requests already looks for the nearest id, and has the sentence.
 */
function meantProposal(id: string, { catalogue, proposals }: Library, language: Language): string {
  const detail = PROBLEMS['unknown-proposal'].detail[language];
  const checked = checkAnswers({ proposals: [{ id }] }, catalogue, pickFields(proposals));
  const [wrong] = problemsIn(checked);
  return wrong?.nearest === undefined
    ? detail
    : `${detail} ${explain(wrong, MODEL_WORDS[language].request, language).right}`;
}
