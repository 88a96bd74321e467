/**
 * The effect of each proposal on the household whose answers are kept on this device. A button asks for it; it is
 * computed here and replaces the French average in the rows. Nothing is sent.
 */
import { mount } from 'svelte';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { withRanges } from '../../../models/catalogue/ranges.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { gainOf } from '../../../models/proposals/alone.ts';
import { inGainOrder } from '../../../models/proposals/order.ts';
import { usualIn } from '../../../models/proposals/usual.ts';
import { SEALS } from '../../../models/proposals/seal.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { unpack } from '../../../models/catalogue/wire.ts';
import { fetchPage, get } from '../../client.ts';
import { amount } from '../../format.ts';
import type { EffectMessages } from '../../effects/words/fr.ts';
import { open } from '../../storage/read.ts';
import { effectOf, type Ground } from '../../effects/effect.ts';
import MineChoices from './MineChoices.svelte';
import MineRows from './MineRows.svelte';
import type { Heads, Mine, Row } from './mineView.ts';

/** Number of proposals computed between two pauses that let the page respond. */
const SLICE = 4;

const EFFECTS = import.meta.glob<{ readonly effects: EffectMessages }>('./*.ts', {
  base: '../../effects/words',
});

/**
 * Shows the effects in one language.
 * @returns whether the answers could be read
 * @throws when anything else fails
 */
export async function showMine(kept: string, language: Language): Promise<boolean> {
  const [{ effects: m }, catalogue, { numbers: proposals }, rows] = await Promise.all([
    EFFECTS[`./${language}.ts`]!(),
    fetchCatalogue(),
    get<'/api/v1/proposals'>(`/api/v1/proposals?lang=${language}`),
    allRows(),
  ]);
  const opened = open(kept, { catalogue });
  if (!('answers' in opened)) return false;
  const { ranges } = opened.answers;
  const chosen = withRanges(catalogue, ranges);
  const sample = createSample(chosen.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  await breath();
  const footprint = createEstimator(chosen, sample)(opened.answers);
  const bench = createProposalBench(chosen, sample, withRanges(proposals, ranges));
  const ground: Ground = { footprint, bench, effectsOf: createEffects(bench), per: 'household' };
  const found: Mine['rows'][number][] = [];
  for (const [i, row] of rows.entries()) {
    if (i % SLICE === 0) await breath();
    const proposal = proposals.proposals.find(({ id }) => id === row.id);
    // in this home, of what it counts
    const own = proposal && { ...proposal, intensity: usualIn(proposal, proposals, footprint.situation) };
    found.push({ ...row, effect: own && effectOf(own, ground) });
  }
  show(
    inGainOrder(found, ({ effect }) => gainOf(effect)),
    language,
    m,
  );
  const done = m.mine.done(rows.length, amount(footprint.total.central, language));
  document.getElementById('found')!.textContent = ranges === 'published' ? `${done} ${m.mine.narrow}` : done;
  return true;
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

async function fetchCatalogue() {
  const { numbers } = await get<'/api/v1/catalogue'>('/api/v1/catalogue');
  return unpack(await get<'/api/v1/catalogue/:hash'>(numbers));
}

const rowsIn = (page: ParentNode): Row[] =>
  [...page.querySelectorAll<HTMLTableRowElement>('.proposals tr[data-id]')].map((row) => {
    const link = row.querySelector('a')!;
    const badge = row.querySelector('.seal')!;
    return {
      id: row.dataset.id!,
      title: link.textContent,
      href: link.getAttribute('href')!,
      aside: row.querySelector('th small')!.textContent,
      seal: SEALS.find((each) => badge.classList.contains(each))!,
    };
  });

/** The rows of this page and of the other pages of the same search, in their order. */
async function allRows(): Promise<Row[]> {
  const rows = rowsIn(document);
  for (const link of ['prev', 'next'] as const) {
    let address = document.querySelector<HTMLAnchorElement>(`.pages [rel=${link}]`)?.href;
    while (address) {
      const page = await (await fetchPage(address)).text();
      const other = new DOMParser().parseFromString(page, 'text/html');
      rows.push(...rowsIn(other));
      const further = other.querySelector(`.pages [rel=${link}]`)?.getAttribute('href');
      address = further ?? undefined;
    }
  }
  return rows;
}

/** Takes the place of the server's rows, and of the button that asked for it. */
function show(rows: Mine['rows'], language: Language, m: EffectMessages): void {
  let hides = $state(false);
  const mine: Mine = {
    rows,
    get hides() {
      return hides;
    },
    set hides(on) {
      hides = on;
    },
  };
  const table = document.querySelector('.proposals')!;
  const said = (where: string) => table.querySelector(where)!.textContent;
  const heads: Heads = { caption: said('caption'), proposal: said('thead th') };
  mount(MineRows, {
    target: table.parentElement!,
    anchor: table,
    props: { mine, heads, language, messages: m },
  });
  const place = document.getElementById('mine')!;
  // the rest describes the French average, and pages that are now a single one
  for (const old of [table, ...place.children, ...document.querySelectorAll('.lede, .pages')]) old.remove();
  mount(MineChoices, { target: place, props: { mine, messages: m } });
  // the pressed button is gone, so the focus moves here
  place.querySelector<HTMLElement>('input, a')!.focus();
}
