/**
 * The built scripts run on a phone of 2016 that has its last updates: Safari 15.6, where an iPhone 7 stops, and Chrome 106,
 * where Android 6 stops. Their syntax, their built-in functions and what they ask of the browser are gone through.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';

const BUILT = fileURLToPath(new URL('../../dist/client', import.meta.url));
const BROWSERS = ['ios_saf 15.6-15.8', 'chrome 106'];

/** Newer than ECMAScript 2021, and there: https://github.com/mdn/browser-compat-data. */
const THERE = [
  'class-fields',
  'class-instance-fields',
  'class-static-fields',
  'class-private-fields',
  'class-private-methods',
  'array-prototype-at',
  'string-prototype-at',
  'array-prototype-findlast-findlastindex',
  'object-hasown',
];
/** Told by the name of a method alone, which arrays and our own objects have too. */
const NAMESAKES = /^es-x\/no-(?:iterator-prototype-\w+|set-prototype-difference|array-prototype-with)$/;

/** Offered only where the browser has it. */
const OFFERED = ['document.fullscreenEnabled', 'document.fullscreenElement', 'document.exitFullscreen'];

const { rules: all } = esx.configs['flat/restrict-to-es2021'] as { rules: Linter.RulesRecord };
const rules = Object.keys(all).filter(
  (rule) => !NAMESAKES.test(rule) && !THERE.some((known) => rule === `es-x/no-${known}`),
);

const eslint = new ESLint({
  cwd: BUILT,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    // a script is the same in both languages but for its words
    { ignores: ['**/*.en-*.js'] },
    {
      plugins: { 'es-x': esx, compat } as NonNullable<Linter.Config['plugins']>,
      settings: { 'es-x': { aggressive: true }, browsers: BROWSERS, polyfills: OFFERED },
      rules: {
        ...Object.fromEntries(rules.map((rule) => [rule, 'error'] as const)),
        // of 2018, and in Safari since 16.4 alone
        'es-x/no-regexp-lookbehind-assertions': 'error',
        'compat/compat': 'error',
      },
    },
  ],
});

const results = await eslint.lintFiles(['**/*.js']);
const missing = new Set(
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ message }) => `${filePath.slice(join(BUILT, '/').length)}: ${message}`),
  ),
);
for (const line of missing) console.log(line);
console.log(`${results.length} scripts, ${missing.size} faults.`);
if (missing.size > 0 || results.length === 0) process.exitCode = 1;
