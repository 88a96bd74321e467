/** The catalogue by hash: numbers and prose, serialised once. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import { packedOf } from '../../../data/versions/packed.ts';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { ofHomes, ofMethods } from '../../../models/catalogue/homes.ts';
import { inEach, isLanguage } from '../../../models/catalogue/language.ts';
import { core, pack, withSpreads } from '../../../models/catalogue/wire.ts';
import { memo, once } from '../../../models/draws/memo.ts';
import { present } from '../../../models/request/present.ts';
import { textsIn } from '../../dictionaries.ts';
import { IMMUTABLE, keepJson, keptAnswer, onceInEach, REVALIDATED } from '../../http/cachedBody.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import {
  catalogueRoute,
  coreRoute,
  homesRoute,
  methodsRoute,
  numbersRoute,
  proseRoute,
  type CatalogueIndex,
  type CatalogueProse,
  type PackedBody,
} from './contract.ts';
import type { AbsentTexts } from './words/fr.ts';

const LICENCE = 'ODbL-1.0';

export function catalogueRoutes(library: Library) {
  const { catalogue } = library;
  const index = once(() => keepJson(indexOf(library), REVALIDATED));
  const numbers = once(() => keepJson<PackedBody>({ ...pack(catalogue) }, IMMUTABLE));
  const keepPart = (part: Catalogue) => keepJson(partOf(part), IMMUTABLE);
  const usual = once(() => keepPart(core(catalogue)));
  const homes = onceInEach((language) => keepPart(ofHomes(catalogue, language)));
  const methods = onceInEach((language) => keepPart(ofMethods(catalogue, language)));
  const prose = onceInEach((language) => keepJson(proseOf(library, language), IMMUTABLE));
  const older = new Map<string, ReturnType<typeof numbers>>();
  const absent = (c: Context) =>
    problem(c, 'unknown-catalogue', { detail: ABSENT.present(catalogue.hash)[languageOf(c)] });
  return new OpenAPIHono()
    .openapi(catalogueRoute, (c) => keptAnswer(c, index()))
    .openapi(numbersRoute, (c) => {
      const { hash } = c.req.valid('param');
      if (hash === catalogue.hash) return keptAnswer(c, numbers());
      const packed = packedOf(hash);
      if (!packed) return absent(c);
      return keptAnswer(
        c,
        memo(older, hash, () => keepJson<PackedBody>({ ...packed }, IMMUTABLE)),
      );
    })
    .openapi(coreRoute, (c) =>
      c.req.valid('param').hash === catalogue.hash ? keptAnswer(c, usual()) : absent(c),
    )
    .openapi(homesRoute, (c) => {
      const { hash, language } = c.req.valid('param');
      if (hash !== catalogue.hash) return absent(c);
      return isLanguage(language) ? keptAnswer(c, homes[language]()) : problem(c, 'unknown-address');
    })
    .openapi(methodsRoute, (c) => {
      const { hash, language } = c.req.valid('param');
      if (hash !== catalogue.hash) return absent(c);
      return isLanguage(language) ? keptAnswer(c, methods[language]()) : problem(c, 'unknown-address');
    })
    .openapi(proseRoute, (c) => {
      const { hash, language } = c.req.valid('param');
      if (hash !== catalogue.hash) return absent(c);
      return isLanguage(language) ? keptAnswer(c, prose[language]()) : problem(c, 'unknown-address');
    });
}

/** A part of the numbers, as it is sent. */
export const partOf = (part: Catalogue) => withSpreads(pack(part, 'climate')) as unknown as PackedBody;

const ABSENT = textsIn(import.meta.glob<AbsentTexts>('./words/*.ts', { eager: true, import: 'absent' }));

export function indexOf({ catalogue: { version, hash } }: Library): CatalogueIndex {
  const numbers = `/api/v1/catalogue/${hash}`;
  return {
    version,
    hash,
    licence: LICENCE,
    numbers,
    core: `${numbers}/core`,
    homes: inEach((language) => `${numbers}/homes/${language}`),
    methods: inEach((language) => `${numbers}/methods/${language}`),
    prose: inEach((language) => `${numbers}/prose/${language}`),
  };
}

export function proseOf(library: Library, language: Language): CatalogueProse {
  const { catalogue, switchProse } = library;
  const switches = catalogue.switches.map(({ id, label, options }) => {
    const prose = switchProse[id];
    const explained = options.map((option) => [
      option.id,
      { label: option.label[language], why: prose?.options[option.id]?.[language] ?? '' },
    ]);
    return [
      id,
      {
        label: label[language],
        reason: prose?.reason[language] ?? '',
        options: Object.fromEntries(explained),
      },
    ];
  });
  return {
    version: catalogue.version,
    hash: catalogue.hash,
    language,
    factors: mapped(library.factors, (factor) => factorProse(factor, language)),
    sources: mapped(library.sources, ({ id: _id, ...source }) => present(source)),
    switches: Object.fromEntries(switches),
    gaps: mapped(library.gaps, (text) => text[language]),
  };
}

function mapped<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function factorProse(factor: DocumentedFactor, language: Language): CatalogueProse['factors'][string] {
  const { kind, source, where, year, geography, grade, status, range, reviewBy, licence } = factor;
  return present({
    label: factor.label[language],
    kind,
    source,
    where,
    year,
    geography,
    grade,
    status,
    range,
    reviewBy,
    licence,
    scope: factor.scope?.[language],
    note: factor.note?.[language],
    formula: factor.formula?.[language],
    derivedFrom: factor.derivedFrom,
    alternativeTo: factor.alternativeTo,
  });
}
