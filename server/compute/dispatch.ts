/** The side of a calculator: it does what it is asked, one job after the other, and sends back the outcome. */

/** Functions by name. */
export type Jobs = Readonly<Record<string, (...needs: never[]) => unknown>>;

export interface Asked {
  readonly name: string;
  readonly needs: readonly never[];
}

/** What a job returned, or what it threw. */
export type Said = { readonly made: unknown } | { readonly error: unknown };

/** Answers the process that started this one, and ends with it. */
export function answerWith(jobs: Jobs): void {
  process.on('message', (asked: Asked) => {
    void done(jobs, asked).then((said) => process.send?.(said));
  });
}

async function done(jobs: Jobs, { name, needs }: Asked): Promise<Said> {
  try {
    return { made: await jobs[name]!(...needs) };
  } catch (error) {
    return { error };
  }
}
