/** Policies in one language, kept: they do not change while the server runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { keptDocument } from '../../http/cachedBody.ts';
import { policiesRoute, type PoliciesBody } from './contract.ts';

export function policyRoutes(library: Library) {
  const answer = keptDocument((language) => policiesOf(library, language));
  return new OpenAPIHono().openapi(policiesRoute, (c) => answer(c));
}

const ONE_PERSON = { code: 'own', kind: 'own' as const, population: 1 };

export function policiesOf(library: Library, language: Language): PoliciesBody {
  const { catalogue, factors, programme, stock, territories } = library;
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    origin: programme.origin[language],
    base: stock.base,
    householdsPerPerson: placeIn(ONE_PERSON, territories, factors).households,
    inHomes: factors[territories.households.share]!.central,
    levers: rankedLevers(library).map(({ lever, group, difference, helps }) => {
      const { id, label, text, seal, competence, measures, laws, intensity, effects, costs } = lever;
      return {
        id,
        label: label[language],
        text: text[language],
        seal,
        group,
        alone: { central: -difference.central, low: -difference.high, high: -difference.low },
        helps,
        competence,
        measures,
        laws,
        intensity: {
          unit: intensity.unit[language],
          min: intensity.min,
          max: intensity.max,
          step: intensity.step,
          usual: intensity.usual,
        },
        actions: effects.map(({ kind }) => kind),
        payers: costs.map(({ payer }) => payer),
      };
    }),
    names: Object.fromEntries(Object.keys(stock.factors).map((id) => [id, factors[id]!.label[language]])),
    numbers: { ...stock },
  };
}
