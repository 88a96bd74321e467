/**
 * The tests of the models alone, with fewer random cases, which Stryker runs once per mutant:
 * `npm i --no-save @stryker-mutator/core@9.6.1 @stryker-mutator/vitest-runner@9.6.1 && npx stryker run tests/mutation/stryker.config.json`.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/mutation/all.proofs.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    testTimeout: 20_000,
  },
});
