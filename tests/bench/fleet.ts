/**
 * A council's inventory of 50,000 lines, as a text and as a workbook: how long the whole reading takes, the longest time between two reports of
 * progress (a page that reads without a worker would freeze that long), and what is computed from it.
 */
import { load } from '../../data/load.ts';
import { councilCatalogue } from '../../models/fleet/judge/council.ts';
import { createFleetEstimator } from '../../models/fleet/judge/footprint.ts';
import { createMeasures } from '../../models/fleet/judge/measures.ts';
import { readInventory, type FleetInventory } from '../../models/fleet/read/read.ts';
import type { ReadingRules } from '../../models/fleet/read/rules.ts';
import { readWorkbook } from '../../models/fleet/workbook/workbook.ts';
import { openArchive } from '../../web/features/council/fleet/archive.ts';
import { archived, excel, inCells } from '../models/fleet/workbooks.ts';
import { createSample } from '../../models/draws/sample.ts';
import { spread, times, type Row } from './measure.ts';

const LINES = 50_000;
const SAMPLES = 12;
const TODAY = { year: 2026, month: 11, day: 25 } as const;
const MODELS = [
  'Latitude 5420',
  'OptiPlex 3060',
  'ProLite XUB2792QSU',
  'LaserJet M404',
  'Galaxy A54',
  'Something else',
];

/** As GLPI exports it: every line has its own name and user, and every fifth device is refurbished. */
function inventory(): string {
  const lines = Array.from({ length: LINES }, (_, i) => {
    const date = `${String(1 + (i % 28)).padStart(2, '0')}-03-20${10 + (i % 16)}`;
    const model = `${MODELS[i % MODELS.length]} ${i % 300}`;
    return `"PC-${i}";"En service";"Maker";"SN${i}";"";"${model}";"Site ${i % 40}";"user${i % 9000}";"${date}";"${i % 5 ? '' : 'reconditionné'}";`;
  });
  return `"Nom";"Statut";"Fabricant";"Numéro de série";"Type";"Modèle";"Lieu";"Usager";"Date d'achat";"Origine";\r\n${lines.join('\r\n')}`;
}

/** The same lines as Excel writes them, packed. */
function workbook(text: string): Uint8Array {
  const rows = text.split('\r\n').map((line) => line.slice(1, -2).split('";"'));
  return archived(excel({ sheets: { Parc: inCells(rows) } }));
}

/** All that the worker does with a workbook: unpacked, its sheets read, then its inventory. */
function readPacked(bytes: Uint8Array, rules: ReadingRules): FleetInventory {
  const archive = openArchive(bytes);
  if (typeof archive === 'string') throw new Error(archive);
  const sheets = run(readWorkbook(archive.kind, archive.parts));
  if (typeof sheets === 'string') throw new Error(sheets);
  return run(readInventory(sheets, rules, { today: TODAY }));
}

function run<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as T;
  }
}

export function fleetRows(): Row[] {
  const { catalogue, fleet } = load();
  const text = inventory();
  const packed = workbook(text);
  const whole: number[] = [];
  const longest: number[] = [];
  let read: FleetInventory | undefined;
  for (let i = 0; i < SAMPLES; i++) {
    const reading = readInventory(text, fleet.reading, { today: TODAY });
    let [all, most] = [0, 0];
    for (;;) {
      const began = performance.now();
      const { done, value } = reading.next();
      const took = performance.now() - began;
      all += took;
      most = Math.max(most, took);
      if (!done) continue;
      read = value;
      break;
    }
    // the first run is the coldest, and counts
    whole.push(all);
    longest.push(most);
  }
  const council = councilCatalogue(catalogue, fleet.rules);
  const sample = createSample(council.factors, 1000, 1);
  const estimate = createFleetEstimator(council, sample);
  const measures = createMeasures(catalogue, fleet.rules, sample);
  const counted = read!.fleet;
  return [
    { what: `an inventory of ${LINES} lines, read`, ...spread(whole), target: 2000 },
    { what: 'the longest of its steps', ...spread(longest), target: 50 },
    {
      what: `a workbook of ${LINES} lines, unpacked and read (${Math.round(packed.length / 1e6)} MB)`,
      ...times(() => readPacked(packed, fleet.reading), { samples: SAMPLES }),
      target: 3000,
    },
    {
      what: `its footprint, with ranges (${counted.groups.length} groups)`,
      ...times(() => estimate(counted)),
    },
    {
      what: 'two measures on it, with ranges',
      ...times((i) => measures(counted, { keepLonger: 1, refurbished: (i % 10) / 10 }), { samples: 100 }),
    },
  ];
}
