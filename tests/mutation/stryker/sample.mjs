/** A seeded sample of the mutants of a folder: those that stand first in the order of a hash. The others are not run. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const SEED = 20_261_127;
const SIZE = 400;

const rank = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  createHash('sha256')
    .update(JSON.stringify([SEED, relative(process.cwd(), fileName), start, end, mutatorName, replacement]))
    .digest('hex');

class Sample {
  async init() {}

  /** The mutants that Stryker would run: static ones are already left out. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const ranked = mutants.map((mutant) => ({ id: mutant.id, rank: rank(mutant) }));
    ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    return Object.fromEntries(
      ranked.map(({ id }, i) => [
        id,
        i < SIZE ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
