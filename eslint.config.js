/**
 * Lint: the recommended rules, the arrows between folders (see CONTRIBUTING.md), and what keeps models/ pure and free
 * of numbers with a physical meaning. svelte-check covers types and accessibility. No rule here needs types: the
 * rules that do (promises that nobody waits for) doubled the time and found nothing.
 */
import { existsSync, readdirSync } from 'node:fs';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';

const FEATURES = 'web/features';

/** The core rules marked as recommended: the list of @eslint/js, without one more package. */
const recommended = Object.fromEntries(
  [...builtinRules].filter(([, { meta }]) => meta.docs.recommended).map(([name]) => [name, 'error']),
);

/** Refuses the imports of the given files that match one of the patterns. */
const refuse = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** A relative import that leads out into one of the folders. */
const into = (folders, message, options = {}) => ({
  regex: `^(?:\\.\\./)+(?:${folders})/`,
  message,
  ...options,
});

const typesOnly = { allowTypeImports: true };
const modelsAlone = 'models/ imports models/ only: arrows point to models, and models points nowhere.';
const webPackages =
  'web/ may import svelte, d3, hono/client, uqr and fflate; anything else weighs on a phone.';
const webPatterns = [
  {
    regex: '^(?!\\.|svelte(?:/|$)|d3(?:[-/]|$)|hono/client$|uqr$|fflate$)',
    message: webPackages,
    ...typesOnly,
  },
  { regex: '^(?:zod|node:)', message: 'zod and node:* never reach the browser.' },
  into('data|server', 'web/ takes types, never values, from data/ and server/.', typesOnly),
  into('tests', 'Nothing imports tests/.'),
];

const features = existsSync(FEATURES)
  ? readdirSync(FEATURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];

/** A feature never imports another feature: what two of them share goes to parts/, charts/ or models/. */
const featureRules = features.map(({ name }) => {
  const others = features.map((other) => other.name).filter((other) => other !== name);
  const message = 'A feature never imports another feature.';
  const patterns = others.length ? [into(`(?:features/)?(?:${others.join('|')})`, message)] : [];
  return refuse([`${FEATURES}/${name}/**`], ...webPatterns, ...patterns);
});

const arrows = [
  refuse(
    ['models/**'],
    { regex: '^(?!\\.)', message: modelsAlone },
    into('data|server|web|tests', modelsAlone),
  ),
  refuse(
    ['data/**'],
    {
      regex: '^(?!\\.|zod$)',
      message: 'data/ imports models/ and zod; load.ts alone reads files and hashes.',
    },
    into('server|web|tests', 'data/ knows neither the server nor the pages.'),
  ),
  refuse(
    ['data/load.ts', 'data/*/load.ts'],
    {
      regex: '^(?!\\.|zod$|node:fs(?:/promises)?$|node:crypto$)',
      message: 'load.ts may import zod, node:fs and node:crypto only.',
    },
    into('server|web|tests', 'data/ knows neither the server nor the pages.'),
  ),
  refuse(['server/**'], into('web|tests', 'server/pages/ alone loads what web/ renders.')),
  refuse(['server/pages/**'], into('tests', 'Nothing imports tests/.')),
  refuse(['web/**'], ...webPatterns),
  ...featureRules,
];

/** JavaScript leaves the last bits of these functions to each engine. Those in numbers.ts are equal everywhere. */
const engineDependent = [
  'exp',
  'expm1',
  'log',
  'log1p',
  'log2',
  'log10',
  'pow',
  'cbrt',
  'hypot',
  'sin',
  'cos',
  'tan',
];
const impure = ['Date', 'performance', 'process', 'document', 'window', 'fetch', 'setTimeout', 'crypto'];
const purity = {
  files: ['models/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...impure.map((name) => ({
        name,
        message: 'models/ is pure: time, chance and the world are passed in.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'random.ts is the only source of chance.' },
      ...engineDependent.map((property) => ({
        object: 'Math',
        property,
        message: 'Use numbers.ts: same bits everywhere.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "BinaryExpression[operator='**']",
        message: 'Like Math.pow: its last bits depend on the engine.',
      },
    ],
  },
};

/**
 * A number with a physical meaning belongs in data/, with a source. A named constant says what it is.
 * numbers.ts, random.ts and quantile.ts hold coefficients of published algorithms, which have no unit.
 */
const magicNumbers = {
  files: ['models/**'],
  ignores: [
    'models/draws/numbers.ts',
    'models/draws/gamma.ts',
    'models/draws/gamma.ts',
    'models/draws/random.ts',
    'models/draws/quantile.ts',
  ],
  rules: {
    'no-magic-numbers': [
      'error',
      { ignore: [-1, 0, 1, 2, 7, 12, 24, 60, 100, 365, 365.25, 1000], ignoreArrayIndexes: true },
    ],
  },
};

/** The coefficients of AS 241 are printed with more digits than a double holds; they stay as printed. */
const publishedDigits = {
  files: ['models/draws/numbers.ts', 'models/draws/gamma.ts', 'tests/models/draws/numbers.test.ts'],
  rules: { 'no-loss-of-precision': 'off' },
};

export default defineConfig(
  globalIgnores([
    'portable/',
    'dist/',
    '.svelte-check/',
    'node_modules/',
    'coverage/',
    'reports/',
    '.stryker-tmp/',
  ]),
  { rules: recommended },
  tseslint.configs.recommended,
  svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      'no-undef': 'off', // the type checker knows better which names exist
      // French typography: no-break spaces belong in texts, never between words of code
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['web/**/*.svelte'], rules: { 'svelte/no-inline-styles': 'error' } }, // the security policy blocks them
  arrows,
  purity,
  magicNumbers,
  publishedDigits,
);
