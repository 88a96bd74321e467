/** The pages of the method: how we count, figures published elsewhere, every figure of ours. */
import { once } from '../../../models/draws/memo.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { datasetData } from '../../linkedData.ts';
import type { NamedPage, QueriedPage, ServePages, StillPage } from '../../served.ts';
import { renderCalculations } from './calculationsPage.ts';
import { renderDoors } from './doorsPage.ts';
import { renderDirections } from './directionsPage.ts';
import { renderFactor } from './factorPage.ts';
import { renderFactors } from './factorsPage.ts';
import { renderMethod } from './methodPage.ts';
import {
  calculations,
  directions,
  doors,
  factor,
  factors,
  lives,
  method,
  published,
  reconciliation,
  sensitivity,
  sensitivityCase,
  stocks,
  versions,
} from './page.ts';
import { renderPublished } from './publishedPage.ts';
import { renderReconciliation } from './reconciliationPage.ts';
import { addressOf, readQuery } from './query.ts';
import { renderSensitivity, renderSensitivityCase } from './sensitivityPage.ts';
import { AVERAGE, worked } from './sensitivityView.ts';
import { renderVersions } from './versionsPage.ts';

const PUBLISHED = { published, stocks, lives };

export const servedPages: ServePages = ({
  library,
  territories,
  versions: kept,
  disputes,
  publisher,
  assets: { origin },
  search,
  draw,
}) => {
  // some tenths of a second when one of the two languages is first asked for; the server then keeps the pages
  const sensitive = once(() => worked(library, territories));
  const still: StillPage[] = [
    { address: method.address, draw: (language) => draw(method, language, renderMethod(language, library)) },
    {
      address: calculations.address,
      draw: (language) => draw(calculations, language, renderCalculations(language, library)),
    },
    { address: doors.address, draw: (language) => draw(doors, language, renderDoors(language, library)) },
    {
      address: directions.address,
      draw: (language) => draw(directions, language, renderDirections(language, library)),
    },
    ...(['published', 'stocks', 'lives'] as const).map((name) => ({
      address: PUBLISHED[name].address,
      draw: (language: Language) => draw(PUBLISHED[name], language, renderPublished(name, language, library)),
    })),
    {
      address: sensitivity.address,
      draw: (language) => draw(sensitivity, language, renderSensitivity(language, library, sensitive())),
    },
    {
      address: versions.address,
      draw: (language) => draw(versions, language, renderVersions(language, library, kept)),
    },
  ];
  const queried: QueriedPage = {
    address: factors.address,
    answer(language, path, read) {
      const query = readQuery(read);
      return {
        address: addressOf(path, query),
        draw() {
          const body = renderFactors(language, library, query, search);
          const linked = datasetData(
            {
              ...{ language, name: body.title, description: body.description, origin },
              address: factors.address[language],
            },
            library.catalogue,
            kept.releases.at(-1)!.frozen,
            [
              { encodingFormat: 'text/csv', address: `/api/v1/factors?format=csv&lang=${language}` },
              { encodingFormat: 'application/json', address: `/api/v1/catalogue/${library.catalogue.hash}` },
            ],
          );
          return draw(factors, language, { ...body, linked });
        },
      };
    },
  };
  const { cases, reconciliations } = library;
  const examples = [AVERAGE, ...cases.households.map(({ id }) => id), cases.territory];
  const named: NamedPage[] = [
    {
      address: factor.address,
      has: (id) => Object.hasOwn(library.factors, id),
      names: () => Object.keys(library.factors),
      draw: (language, id) =>
        draw(factor, language, renderFactor(language, { library, disputes, publisher, origin }, id)!),
    },
    {
      address: reconciliation.address,
      has: (id) => reconciliations.rows.some((row) => row.id === id),
      names: () => reconciliations.rows.map(({ id }) => id),
      draw: (language, id) => draw(reconciliation, language, renderReconciliation(language, library, id)),
    },
    {
      address: sensitivityCase.address,
      has: (id) => examples.includes(id),
      names: () => examples,
      draw: (language, id) =>
        draw(sensitivityCase, language, renderSensitivityCase(language, library, sensitive(), id)),
    },
  ];
  return { still, queried: [queried], named };
};
