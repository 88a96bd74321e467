/** What one proposal, or one action of a council, would do in a commune, drawn for a page of another site. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { leversIn, rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { kindOfCode } from '../../../models/territory/row.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { Draw } from '../../document.ts';
import type { Embedding } from '../../embedding.ts';
import { pathOf, proposalPath, territoryPath } from '../../pages.ts';
import { namesProgramme } from '../../served.ts';
import type { LaidPageMessages } from './laid/words/page/fr.ts';
import EmbeddedProposal from './one/EmbeddedProposal.svelte';
import type { OneMessages } from './one/words/fr.ts';
import { embeddedProposal as page } from './page.ts';
import type { ProposalsMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);
const ONE = byLanguage(import.meta.glob<OneMessages>('./one/words/*.ts', { eager: true, import: 'one' }));
const PAGE = byLanguage(
  import.meta.glob<LaidPageMessages>('./laid/words/page/*.ts', { eager: true, import: 'laidPage' }),
);

export function createEmbeddedProposal(library: Library, territories: Territories, draw: Draw) {
  const isNamed = namesProgramme(library);
  const measureOf = (id: string) => (isNamed ? library.measures.find((each) => each.id === id) : undefined);
  const leversOf = (id: string) =>
    library.stock.levers.filter((lever) => lever.id === id || lever.measures.includes(id));

  return {
    /** Whether a proposal, or an action of a council, has this name; where levers stand alone, whether it leads to one. */
    has: (id: string, { leversAlone }: Embedding): boolean =>
      (!leversAlone && measureOf(id) !== undefined) || leversOf(id).length > 0,
    missing: (language: Language, { theme }: Embedding): string =>
      draw(page, language, {
        title: ONE[language].unknown,
        description: ONE[language].unknown,
        main: `<h1>${ONE[language].unknown}</h1>`,
        within: { whole: pathOf('proposals', language), theme },
      }),
    /** What may be shown: the proposals that a council can enact, or its actions where those are not shown. */
    choices(language: Language): readonly { readonly id: string; readonly title: string }[] {
      const { levers } = library.stock;
      const enacted = new Set(levers.flatMap(({ measures }) => measures));
      return isNamed
        ? library.measures
            .filter(({ id }) => enacted.has(id))
            .map(({ id, title }) => ({ id, title: title[language] }))
        : levers.map(({ id, label }) => ({ id, title: label[language] }));
    },
    /**
     * @param id of one that there is
     * @param code of any commune, known or not; none for one of ten thousand people
     */
    draw(
      language: Language,
      id: string,
      code: string | undefined,
      { theme, leversAlone }: Embedding,
    ): string {
      const own = new Set(leversOf(id).map((lever) => lever.id));
      const known = code !== undefined && kindOfCode(code) === 'commune' && territories.has(code);
      const place = known ? territories.get(code) : undefined;
      const levers = (
        place
          ? leversIn(library, placeIn(place, library.territories, library.factors))
          : rankedLevers(library)
      ).filter(({ lever }) => own.has(lever.id));
      const measure = leversAlone ? undefined : measureOf(id);
      const [first] = levers;
      const title = (measure?.title ?? first!.lever.label)[language];
      const text = (measure ?? first!.lever).text[language];
      const props = {
        language,
        messages: ONE[language],
        title,
        text,
        origin: measure ? library.programme.origin[language] : '',
        whoDecides: MESSAGES[language].whoDecides,
        seals: MESSAGES[language].sealsMean,
        levers,
        place,
        unknown: code !== undefined && !known ? PAGE[language].commune.unknown : undefined,
      };
      const whole = measure
        ? proposalPath(id, language)
        : `${territoryPath(place?.code ?? 'france', language)}?${new URLSearchParams({ [first!.lever.id]: String(first!.lever.intensity.usual) }).toString()}`;
      return draw(page, language, {
        title,
        description: text,
        main: render(EmbeddedProposal, { props }).body,
        within: { whole, theme },
      });
    },
  };
}
