/**
 * The built scripts and styles work on a phone of 2016 that has its last updates: Safari 15.6, where an iPhone 7 stops, and Chrome 106,
 * where Android 6 stops. The syntax of scripts, their built-in functions and what they ask of the browser are gone through, then
 * all that styles ask for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { lackedBy } from './oldStyles.ts';

const BUILT = fileURLToPath(new URL('../../dist/client', import.meta.url));
const BROWSERS = ['ios_saf 15.6-15.8', 'chrome 106'];
const LAST = { safari_ios: [15, 6], chrome_android: [106, 0] } as const;

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

/** What styles ask for that is not there, and that nobody misses who holds a phone. */
const BETTER_WITH = [
  // said on the page about the tool
  'text-wrap',
  // its path clips it too
  'overflow-x: clip (clip)',
  // for a mouse, and for colours that a computer forces
  'cursor: pointer (pointer)',
  'cursor: default (default)',
  'resize',
  'forced-color-adjust',
  '@media (forced-colors)',
  // on paper
  '@page',
  'break-after: avoid (avoid)',
  // sliders have the look of the phone
  ':-webkit-slider-runnable-track',
  ':-webkit-slider-thumb',
  // for other browsers, each in a rule of its own
  ':-moz-progress-bar',
  ':-moz-range-track',
  ':-moz-range-thumb',
];

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
const styles = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);
for (const name of styles)
  for (const line of lackedBy(LAST, readFileSync(join(BUILT, name), 'utf8')))
    if (!BETTER_WITH.includes(line)) missing.add(`${name}: ${line}`);
for (const line of missing) console.log(line);
console.log(`${results.length} scripts, ${styles.length} styles, ${missing.size} faults.`);
if (missing.size > 0 || results.length === 0 || styles.length === 0) process.exitCode = 1;
