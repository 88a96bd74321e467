/** Computes all communes beside the page, kind after kind, and tells how far it is. To stop it is to end it. */
import { csvRecords } from '../../../../models/fleet/csv.ts';
import { DEFAULT_GRID } from '../../../../models/footprint/answers.ts';
import { everywhere, type Commune } from '../../../../models/policy/everywhere.ts';
import { benchesOf, breath, get, loadNumbers, WHOLE } from '../bench.ts';
import type { Answered, Asked } from './messages.ts';
import { tableOf } from './table.ts';

/** Draws between two words of progress. */
const PIECE = 100;

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

const say = (answered: Answered): void => postMessage(answered);

async function answer(asked: Asked): Promise<void> {
  try {
    const [numbers, list] = await Promise.all([
      loadNumbers(asked.language),
      get('/api/v1/communes.csv').then((response) => response.text()),
    ]);
    const communes = communesIn(list);
    const grids = [...new Set(communes.map(({ grid }) => grid))];
    const { householdsPerPerson, numbers: stock } = numbers.policies;
    const bench = { ...benchesOf(numbers, WHOLE)(asked.told.assumed), stock };
    const running = everywhere(bench, grids, { ...asked, householdsPerPerson });
    let done = 0;
    while (done < 1) {
      say({ done: (done = running.advance(PIECE)) });
      await breath();
    }
    const rows = communes.map((commune) => running.rowOf(commune));
    say({ csv: tableOf(rows, asked), communes: rows.length });
  } catch (error) {
    say({ failed: String(error) });
  }
}

function communesIn(list: string): Commune[] {
  const [, ...records] = csvRecords(list, ',');
  return records.map(({ cells: [code = '', name = '', department = '', population, grid] }) => ({
    ...{ code, name, department, population: Number(population) },
    ...(grid !== undefined && grid !== DEFAULT_GRID && { grid }),
  }));
}
