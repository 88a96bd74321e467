/** The method page on the server: what it says first, computed by the models, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import { type Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import { met } from './comparisons.ts';
import MethodPage from './MethodPage.svelte';
import { surfaceView, type SurfaceWords } from './surfaceView.ts';
import type { ApartMessages } from './words/apart/fr.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import type { MethodMessages } from './words/fr.ts';
import type { SensitivityMessages } from './words/sensitivity/fr.ts';
import type { SurfaceMessages } from './words/surface/fr.ts';

const METHOD = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);
const SURFACE = byLanguage(
  import.meta.glob<SurfaceMessages>('./words/surface/*.ts', { eager: true, import: 'surface' }),
);
const APART = byLanguage(
  import.meta.glob<ApartMessages>('./words/apart/*.ts', { eager: true, import: 'apart' }),
);
const SENSITIVITY = byLanguage(
  import.meta.glob<SensitivityMessages>('./words/sensitivity/*.ts', { eager: true, import: 'sensitivity' }),
);
const FACTORS = byLanguage(
  import.meta.glob<FactorsMessages>('./words/factors/*.ts', { eager: true, import: 'factors' }),
);

export function renderMethod(language: Language, library: Library) {
  const words: SurfaceWords = {
    surface: SURFACE[language],
    apart: APART[language],
    method: METHOD[language],
    sensitivity: SENSITIVITY[language],
    factors: FACTORS[language],
  };
  const view = surfaceView(library, language, words);
  const { published, stocks, lives } = words.method;
  const counted = (page: 'published' | 'stocks' | 'lives') => met(page, library);
  const titles = {
    published: published.title(counted('published').met, counted('published').all),
    stocks: stocks.title(counted('stocks').met, counted('stocks').all),
    lives: lives.title(counted('lives').met, counted('lives').all),
  };
  const { sources } = library;
  const main = render(MethodPage, { props: { language, messages: words, view, titles, sources } }).body;
  const { title, description } = words.method;
  return { title, description, main };
}
