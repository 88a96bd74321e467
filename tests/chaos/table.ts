/** Prints what `npm run chaos` found as a table: each fault, whether the server met it, and how long that took. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Row {
  readonly file: string;
  readonly fault: string;
  readonly outcome: string;
  readonly seconds: number;
}

const OUTCOMES = { passed: 'holds', failed: 'FAILS', skipped: 'skipped', pending: 'FAILS' } as const;
const MS = 1000;

export default class Table implements Reporter {
  onUserConsoleLog({ content }: { readonly content: string }): void {
    process.stdout.write(content);
  }

  onTestCaseResult(test: TestCase): void {
    const { fault, outcome, seconds } = rowOf(test);
    console.log(`${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${fault}`);
    for (const { message, stacks = [] } of test.result().errors ?? [])
      console.log(message, ...stacks.slice(0, 1).map(({ file, line }) => `(${file}:${line})`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly { readonly message: string }[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()].map(rowOf));
    const unread = modules.flatMap((module) => module.errors()).concat(errors as never);
    for (const { message } of unread) console.log(message);
    console.log(
      `\nFaults, ${new Date().toISOString().slice(0, 10)}, Node ${process.version} on ${process.platform}`,
    );
    console.table(rows);
    const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
    console.log(
      `${count('holds')} hold, ${count('FAILS') + unread.length} fail, ${count('skipped')} skipped`,
    );
  }
}

const rowOf = (test: TestCase): Row => ({
  file: test.module.relativeModuleId.replace(/^tests\//, '').replace(/\.test\.ts$/, ''),
  fault: test.fullName,
  outcome: OUTCOMES[test.result().state],
  seconds: Math.round((test.diagnostic()?.duration ?? 0) / (MS / 10)) / 10,
});
