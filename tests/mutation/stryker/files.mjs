/** The tests that judge a folder of models/: its own, and those that hold for the whole of what it computes. */
import { readdirSync } from 'node:fs';

const WITH = {
  draws: ['tests/examples'],
  stock: [],
  proposals: [],
  household: ['tests/examples', 'tests/models'],
  council: [],
};

export const FOLDERS = Object.keys(WITH);

/** @returns paths from the root of the tree */
export const testFilesOf = (folder) =>
  [`tests/models/${folder}`, ...WITH[folder]].flatMap((under) =>
    readdirSync(under)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${under}/${name}`),
  );
