/**
 * The effect of each proposal on the household whose answers are kept on this device. A button asks for it; it is
 * computed here and replaces the French average in the rows. Nothing is sent.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { unpack, type PackedCatalogue } from '../../../models/catalogue/wire.ts';
import { amount } from '../../format.ts';
import type { EffectMessages } from '../../effects/words/fr.ts';
import { open } from '../../storage/read.ts';
import { effectOf, type Ground } from '../../effects/effect.ts';
import { byEffect, effectWords } from '../../effects/effectWords.ts';

/** The same number of draws as everywhere else. */
const DRAWS = 1000;
const SEED = 1;
/** Number of proposals computed between two pauses that let the page respond. */
const SLICE = 4;

/** Shows the effects in one language, and resolves to whether the answers could be read. */
export type Show = (kept: string, language: Language) => Promise<boolean>;

/**
 * @returns whether the answers could be read
 * @throws when anything else fails
 */
export async function showMine(kept: string, language: Language, m: EffectMessages): Promise<boolean> {
  const [catalogue, proposals, rows] = await Promise.all([fetchCatalogue(), fetchProposals(), allRows()]);
  const opened = open(kept, { catalogue });
  if (!('answers' in opened)) return false;
  const sample = createSample(catalogue.factors, DRAWS, SEED);
  await breath();
  const footprint = createEstimator(catalogue, sample)(opened.answers);
  const bench = createProposalBench(catalogue, sample, proposals);
  const ground: Ground = { footprint, bench, effectsOf: createEffects(bench), per: 'household' };
  const effects = new Map<string, AloneEffect | undefined>();
  for (const [i, row] of rows.entries()) {
    if (i % SLICE === 0) await breath();
    const proposal = proposals.proposals.find(({ id }) => id === row.dataset.id);
    if (proposal) effects.set(proposal.id, effectOf(proposal, ground));
  }
  write(rows, effects, language, m);
  say(m.mine.done(rows.length, amount(footprint.total.central, language)));
  return true;
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function fetchCatalogue() {
  const { numbers } = await get<{ numbers: string }>('/api/v1/catalogue');
  return unpack(await get<PackedCatalogue>(numbers));
}

const fetchProposals = async (): Promise<Proposals> =>
  (await get<{ numbers: Proposals }>(`/api/v1/proposals?lang=${document.documentElement.lang}`)).numbers;

const rowsOf = (within: ParentNode) => [
  ...within.querySelectorAll<HTMLTableRowElement>('.proposals tr[data-id]'),
];

/** The rows of this page and of the other pages of the same search, in their order. */
async function allRows(): Promise<HTMLTableRowElement[]> {
  const rows = rowsOf(document);
  for (const link of ['prev', 'next'] as const) {
    let address = document.querySelector<HTMLAnchorElement>(`.pages [rel=${link}]`)?.href;
    while (address) {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const other = new DOMParser().parseFromString(await response.text(), 'text/html');
      rows.push(...rowsOf(other));
      const further = other.querySelector(`.pages [rel=${link}]`)?.getAttribute('href');
      address = further ?? undefined;
    }
  }
  return rows;
}

function write(
  rows: HTMLTableRowElement[],
  effects: ReadonlyMap<string, AloneEffect | undefined>,
  language: Language,
  m: EffectMessages,
): void {
  const effect = ({ dataset }: HTMLTableRowElement) => effects.get(dataset.id!);
  for (const row of rows) writeRow(row, effect(row), language, m);
  rows.sort((a, b) => byEffect(effect(a), effect(b)));
  const body = document.querySelector('.proposals tbody')!;
  body.replaceChildren(...rows);
  body.parentElement!.querySelector('thead th:last-child')!.textContent = m.mine.column;
  // these describe the French average, and pages that are now a single one
  for (const said of document.querySelectorAll('.lede, .pages')) said.remove();
  const idle = rows.filter((row) => !changes(effect(row)));
  const place = document.getElementById('mine')!;
  place.replaceChildren(...choices(idle, m));
  // the pressed button is gone, so the focus moves here
  place.querySelector<HTMLElement>('input, a')!.focus();
}

const changes = (effect: AloneEffect | undefined): boolean =>
  effect !== undefined && (effect.aside !== undefined || effect.saving.high > 0 || effect.saving.low < 0);

function writeRow(
  row: HTMLTableRowElement,
  effect: AloneEffect | undefined,
  language: Language,
  m: EffectMessages,
): void {
  const cell = row.cells[1]!;
  const badge = cell.querySelector('.evidence');
  const words = effectWords(effect, language, m, 'household');
  const small = document.createElement('small');
  small.textContent = words.range;
  cell.replaceChildren(
    words.number === undefined ? words.amount : m.less(words.number),
    ...(words.range ? [small] : []),
    ...(badge ? [badge] : []),
  );
}

/** The choices offered with the result: hide what changes nothing, or go back. */
function choices(idle: readonly HTMLTableRowElement[], m: EffectMessages): Node[] {
  const back = document.createElement('a');
  back.className = 'link';
  back.href = location.href;
  back.textContent = m.mine.back;
  if (idle.length === 0) return [back];
  const label = document.createElement('label');
  const box = document.createElement('input');
  label.className = 'radio';
  box.type = 'checkbox';
  box.onchange = () => idle.forEach((row) => (row.hidden = box.checked));
  label.append(box, m.mine.hide(idle.length));
  return [label, back];
}

function say(text: string): void {
  document.getElementById('found')!.textContent = text;
}
