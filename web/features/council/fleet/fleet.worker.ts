/**
 * Reads inventories and assesses fleets in the background, so that the page never freezes. It works in steps and checks
 * for new messages between two of them. Files stay here and disappear with the page; only numbers are fetched from the
 * server.
 */
import { unpack } from '../../../../models/catalogue/wire.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../../models/draws/sample.ts';
import { councilCatalogue } from '../../../../models/fleet/judge/council.ts';
import { createReports, type ReportOf } from '../../../../models/fleet/judge/report.ts';
import { exportInventory } from '../../../../models/fleet/read/export.ts';
import { readInventory } from '../../../../models/fleet/read/read.ts';
import { BYTE_ORDER_MARK } from '../../../../models/request/csv.ts';
import { breath } from '../../../breath.ts';
import { get, type Got } from '../../../client.ts';
import { exportWords } from './exportWords.ts';
import type { Answered, Asked } from './messages.ts';
import { openFile, type OpenedFile } from './openedFile.ts';

type Ask<K extends Asked['kind']> = Extract<Asked, { kind: K }>;

const opened = new Map<number, OpenedFile>();
let rules: Promise<Got<'/api/v1/fleets'>> | undefined;
let reports: Promise<ReportOf> | undefined;
/** A counter: results of an older request are dropped. */
let readings = 0;
let judgings = 0;

const say = (answered: Answered): void => postMessage(answered);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'stop') readings++;
  else if (data.kind === 'forget') opened.delete(data.file);
  else if (data.kind === 'judge') void judge(data);
  else {
    const mine = ++readings;
    const asked = data.kind === 'read' ? read(data, mine) : give(data, mine);
    void asked.catch(() => say({ kind: 'failed', what: 'reading' }));
  }
});

/** Runs a generator to its end, unless a newer request arrives: it then returns nothing. */
async function walk<Y, R>(
  mine: number,
  steps: Generator<Y, R, void>,
  tell: (step: Y) => void,
): Promise<R | undefined> {
  for (;;) {
    await breath();
    if (mine !== readings) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
    tell(value);
  }
}

async function read({ file, blob, options }: Ask<'read'>, mine: number): Promise<void> {
  if (blob) {
    const found = await openFile(blob, (steps) =>
      walk(mine, steps, (share) => say({ kind: 'progress', records: 0, share })),
    );
    if (found === undefined) return;
    if (typeof found === 'string') return say({ kind: 'refused', file, problem: found });
    opened.set(file, found);
  }
  const { source, format } = opened.get(file)!;
  const { reading } = await theRules();
  const inventory = await walk(mine, readInventory(source, reading, options), (step) =>
    say({ kind: 'progress', ...step }),
  );
  if (inventory) say({ kind: 'read', file, format, inventory });
}

async function give({ file, options, names }: Ask<'export'>, mine: number): Promise<void> {
  const { reading } = await theRules();
  const words = exportWords(names);
  const pieces = await walk(
    mine,
    exportInventory(opened.get(file)!.source, reading, options, words),
    () => undefined,
  );
  if (pieces)
    say({ kind: 'exported', file, blob: new Blob([BYTE_ORDER_MARK, ...pieces], { type: 'text/csv' }) });
}

async function judge({ fleet, choices }: Ask<'judge'>): Promise<void> {
  const mine = ++judgings;
  try {
    const reportOf = await (reports ??= loadReports());
    await breath();
    if (mine === judgings) say({ kind: 'judged', report: reportOf(fleet, choices), draws: DEFAULT_DRAWS });
  } catch {
    reports = undefined;
    say({ kind: 'failed', what: 'judging' });
  }
}

function theRules() {
  rules ??= get<'/api/v1/fleets'>('/api/v1/fleets').catch((error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
}

async function loadReports(): Promise<ReportOf> {
  const [fleet, { numbers }] = await Promise.all([theRules(), get<'/api/v1/catalogue'>('/api/v1/catalogue')]);
  const catalogue = unpack(await get<'/api/v1/catalogue/:hash'>(numbers));
  const sample = createSample(councilCatalogue(catalogue, fleet.rules).factors, DEFAULT_DRAWS, DEFAULT_SEED);
  return createReports(catalogue, fleet.rules, sample);
}
