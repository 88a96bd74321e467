/** Computes all communes in the background, one kind after another, and reports progress. To stop it, terminate it. */
import { DEFAULT_DRAWS } from '../../../../models/draws/sample.ts';
import { fetchPage } from '../../../client.ts';
import { DEFAULT_GRID } from '../../../../models/catalogue/country.ts';
import { unknownCosts } from '../../../../models/council/outcome/euros.ts';
import {
  everywhere,
  type Commune,
  type EverywhereRunning,
} from '../../../../models/council/outcome/everywhere.ts';
import { sealOfPulls } from '../../../../models/council/outcome/ranking.ts';
import { departuresOf } from '../../../../models/council/plan/departures.ts';
import { csvRecords } from '../../../../models/fleet/read/csv.ts';
import { breath } from '../../../breath.ts';
import { benchesOf, loadNumbers, type Numbers } from '../bench.ts';
import type { CouncilMessages, ToolMessages } from '../words/fr.ts';
import { changesTold } from '../changeWords.ts';
import { labelsOf } from '../leverLabels.ts';
import { underLawSaid } from '../sentences.ts';
import type { Answered, Asked } from './messages.ts';
import { tableOf } from './table.ts';

interface Words {
  readonly council: CouncilMessages;
  readonly tool: ToolMessages;
}
const WORDS = import.meta.glob<Words>('./*.ts', { base: '../words' });

/** Number of draws between two progress reports. */
const PIECE = 100;

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

const say = (answered: Answered): void => postMessage(answered);

async function answer(asked: Asked): Promise<void> {
  try {
    const [numbers, words, list] = await Promise.all([
      loadNumbers(asked.language),
      WORDS[`./${asked.language}.ts`]!(),
      fetchPage('/api/v1/communes.csv').then((response) => response.text()),
    ]);
    const communes = communesIn(list);
    const { inHomes, numbers: stock } = numbers.policies;
    const bench = { ...benchesOf(numbers, DEFAULT_DRAWS)(asked.told.assumed), stock };
    const running = everywhere(bench, communes, { ...asked, inHomes });
    let done = 0;
    while (done < 1) {
      say({ done: (done = running.advance(PIECE)) });
      await breath();
    }
    const rows = communes.map((commune) => running.rowOf(commune));
    const told = alike(asked, numbers, words, running);
    say({ csv: tableOf(rows, { ...asked, ...told }), communes: rows.length });
  } catch (error) {
    say({ failed: String(error) });
  }
}

/** What holds for every commune alike. */
function alike(
  { language, told, seals }: Asked,
  { policies }: Numbers,
  { council, tool: m }: Words,
  { underLaw }: EverywhereRunning,
) {
  const { numbers: stock, names } = policies;
  const here = { ...told, others: [], done: [], from: undefined, households: undefined };
  const departures = departuresOf(here, { stock, names, households: 0, language });
  const years = { base: stock.base, horizon: told.horizon };
  const unknown = unknownCosts({ pulls: told.pulls }, stock, years, told.costs);
  const seal = sealOfPulls(told.pulls, stock);
  const nameOf = labelsOf(stock, language);
  return {
    against: [council.against[told.trend], underLawSaid(underLaw(), nameOf, language, m)].join(' ').trim(),
    seal: seal === null ? '' : seals[seal],
    unknown: unknown.map(nameOf).join(', '),
    changed: changesTold(departures, language, m),
  };
}

function communesIn(list: string): Commune[] {
  const [, ...records] = csvRecords(list, ',');
  return records.map(({ cells: [code = '', name = '', department = '', population, grid, size] }) => ({
    code,
    name,
    department,
    population: Number(population),
    peoplePerHome: Number(size),
    ...(grid !== undefined && grid !== DEFAULT_GRID && { grid }),
  }));
}
