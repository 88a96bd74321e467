/** A test that cannot be run here says why, in the count of a whole run too: the results keep what is told of a test, not of its skip. */
import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    skipped?: string;
  }
}

/** @param why a sentence */
export function skipAloud(context: TestContext, why: string): never {
  context.task.meta.skipped = why;
  return context.skip(why);
}
