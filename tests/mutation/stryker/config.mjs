/** Stryker on one folder of models/, named by FOLDER: the mutants of a sample, each against the tests of that folder. */
const { FOLDER } = process.env;

export default {
  packageManager: 'npm',
  plugins: ['./tests/mutation/stryker/sample.mjs', './tests/mutation/stryker/runner.mjs'],
  testRunner: 'in-one-process',
  checkers: ['sample'],
  mutate: [`models/${FOLDER}/**/*.ts`, '!models/household/answerFields.ts', '!models/household/limits.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutFactor: 3,
  timeoutMS: 120_000,
  dryRunTimeoutMinutes: 30,
  reporters: ['json', 'dots'],
  jsonReporter: { fileName: `reports/mutation/${FOLDER}.json` },
  clearTextReporter: { allowColor: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'var', 'reports', 'tests/e2e', 'web/public'],
};
