/**
 * The effects on the household whose answers are kept on this device, in the place of those on a French person. They are
 * computed here; nothing is sent.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { unpack, unpackFactors, type PackedCatalogue } from '../../../../models/catalogue/wire.ts';
import { layDown, type LaidEffect, type LaidReceipt } from '../../../../models/proposals/laid.ts';
import type { GainGroup } from '../../../../models/proposals/order.ts';
import { breath } from '../../../breath.ts';
import { amount, between } from '../../../format.ts';
import { open } from '../../../storage/read.ts';
import { ownGround } from '../ownGround.ts';
import { drawingOf } from './drawings.ts';
import { bandsOf, edgesOf, marksOf, named, NUMBERED, stripsOf } from './marks.ts';
import type { LaidState } from './numbers.ts';
import {
  findingOf,
  kgOf,
  minuteTold,
  nameOf,
  rowTold,
  tapeTold,
  unnamedTold,
  weighed,
  type Telling,
} from './telling.ts';
import type { LaidMessages } from './words/fr.ts';

const WORDS = import.meta.glob<{ readonly laid: LaidMessages }>('./words/*.ts');
const SVG = 'http://www.w3.org/2000/svg';

interface Mine {
  readonly laid: LaidReceipt;
  readonly telling: Telling;
  readonly label: string;
}

let worked: Promise<Mine | undefined> | undefined;

/**
 * @param person what is shown of a French person, filtered as asked
 * @returns the same of the reader's own receipt; nothing where the answers cannot be read
 * @throws when what it is computed from could not be fetched; the next call tries again
 */
export async function mineOver(
  person: Element,
  kept: string,
  state: string,
  language: Language,
): Promise<Element | undefined> {
  worked ??= workOut(kept, JSON.parse(state) as LaidState, language).catch((error: unknown) => {
    worked = undefined;
    throw error;
  });
  const mine = await worked;
  return mine && drawOver(person.cloneNode(true) as HTMLElement, mine);
}

async function workOut(kept: string, state: LaidState, language: Language): Promise<Mine | undefined> {
  const named = [...kept.matchAll(/"(?:type|grid)":"([^"]*)"/g)];
  const part = kept.includes('"switches":{"')
    ? `/methods/${language}`
    : named.every(([, id]) => state.usual.includes(id!))
      ? '/core'
      : `/homes/${language}`;
  const [{ laid: messages }, { catalogue, opened }] = await Promise.all([
    WORDS[`./words/${language}.ts`]!(),
    openedWith(kept, state.catalogue, part),
  ]);
  if (!('answers' in opened)) return undefined;
  const { answers } = opened;
  const { packed, ...measures } = state.measures;
  const sent = { ...measures, factors: unpackFactors(packed) };
  const { catalogue: chosen, proposals, ground } = await ownGround(answers, catalogue, sent);
  await breath();
  const laid = layDown(proposals.proposals, ground, 'household');
  const { footprint } = ground;
  const people = messages.people(amount(footprint.people, language), footprint.people === 1);
  const { total } = footprint;
  const label = messages.label(amount(total.central, language), people, between(total, language));
  const telling: Telling = { language, messages, catalogue: chosen, per: 'household' };
  const narrow = answers.ranges === 'published' ? ` ${messages.narrow}` : '';
  return {
    laid,
    telling,
    label: label + narrow,
  };
}

/** What is kept, read with a part of the catalogue, or with all of it where the part does not know everything. */
async function openedWith(kept: string, address: string, part: string) {
  const catalogue = await catalogueAt(address + part);
  const opened = open(kept, { catalogue });
  const isKnown = 'answers' in opened && opened.leftOut.length === 0;
  if (isKnown) return { catalogue, opened };
  const whole = await catalogueAt(address);
  return { catalogue: whole, opened: open(kept, { catalogue: whole }) };
}

async function catalogueAt(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return unpack((await answer.json()) as PackedCatalogue);
}

function drawOver(subject: HTMLElement, { laid, telling, label }: Mine): HTMLElement {
  const one = (where: string) => subject.querySelector(where);
  const write = (where: string, text: string) => {
    const place = one(where);
    if (place) place.textContent = text;
  };
  subject.dataset.subject = 'mine';
  // of a French person, as are those of the gestures
  one('.mean')?.remove();
  one('.seg [aria-current]')?.removeAttribute('aria-current');
  one('[data-mine]')!.setAttribute('aria-current', 'true');
  const { segments } = laid;
  const rowOf = (id: string) => one(`.pr[data-id="${id}"]`);
  const effects = laid.effects.filter(({ shownBy: { id } }) => rowOf(id));
  // where the programme is not shown, nothing counts its proposals
  if (one('.prog')) write('h1', findingOf({ effects }, telling));
  /** A filter may have left out its own link, not those that share its effect. */
  const titleOf = (id: string) =>
    (rowOf(id)!.querySelector(`[href$="/${id}"]`) ?? rowOf(id)!.querySelector('a')!).textContent;
  const outsideOf = ({ shownBy: { id } }: LaidEffect) => rowOf(id)!.querySelector('.off')?.textContent;
  const told = minuteTold(effects, telling, titleOf, outsideOf);
  one('#surest')!.replaceChildren(
    ...told.flatMap(([figure, rest]) => {
      const bold = document.createElement('b');
      bold.textContent = figure;
      return [bold, rest];
    }),
  );
  write('#whose', label);
  write('.named', tapeTold(segments, telling));
  write('.un', unnamedTold(segments, telling));
  drawTape(one('.tape')!, laid, telling);
  const listOf = (group: GainGroup) => one(`ol[data-group=${group}]`) ?? listUnder(group);
  const listUnder = (group: GainGroup) => {
    const list = document.createElement('ol');
    list.className = 'prs';
    list.dataset.group = group;
    one(`.gh[data-group=${group}]`)!.after(list);
    return list;
  };
  const { heavier } = weighed(effects);
  for (const effect of effects) {
    const row = rowOf(effect.shownBy.id)!;
    row.toggleAttribute('data-heavy', heavier.includes(effect));
    const told = rowTold(effect, segments, telling);
    row.querySelector('.n b')!.textContent = told.figure;
    row.querySelector('.n small')!.textContent = told.range;
    const strip = row.querySelector('svg.st');
    strip?.setAttribute('aria-label', told.acts);
    strip?.replaceChildren(
      strip.firstElementChild!,
      ...stripsOf(effect.bites, segments).flatMap(({ component, ...paths }) =>
        (['acts', 'most', 'takes'] as const).map((name) =>
          mark('path', { class: `${name} ${component}`, d: paths[name] }),
        ),
      ),
    );
    // moved one after the other, they take the order in which they are
    listOf(effect.group).append(row);
  }
  for (const head of subject.querySelectorAll<HTMLElement>('.gh[data-group]')) {
    const list = one(`ol[data-group=${head.dataset.group}]`);
    head.hidden = !list?.firstElementChild;
    if (head.hidden) list?.remove();
    // what follows its name is of a French person
    const title = head.firstChild!;
    title.textContent = title.textContent!.split('\u2002')[0]!;
  }
  return subject;
}

function mark(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

function drawTape(tape: Element, { segments }: LaidReceipt, telling: Telling): void {
  tape.setAttribute('aria-label', tapeTold(segments, telling));
  const bands = Object.entries(bandsOf(segments));
  const symbol = tape.firstElementChild!;
  symbol.replaceChildren(...bands.map(([tier, d]) => mark('path', { class: `band ${tier}`, d })));
  tape.replaceChildren(symbol);
  const box = (name: string, from: number, width: number, height: number) =>
    mark('rect', { class: name, x: `${from}%`, y: 36, width: `${width}%`, height });
  for (const [i, { from, width, middle, drawn }] of marksOf(segments).entries()) {
    const segment = segments[i]!;
    const x = `${middle}%`;
    const group =
      tape.querySelector(`g.${segment.component}`) ??
      tape.appendChild(mark('g', { class: segment.component }));
    group.append(box('', from, width, 30));
    const href = `/icon.svg#i-${drawingOf(segment)}`;
    if (drawn !== 'never') group.append(mark('use', { class: `i ${drawn}`, href, x, width: 28, height: 28 }));
    if (width >= NUMBERED) group.append(mark('text', { x, y: 59 }, amount(kgOf(segment), telling.language)));
    const name = named(nameOf(segment, telling), width);
    if (name) group.append(mark('text', { class: 'nm', x, y: 83 }, name));
  }
  for (const { component, from, width } of edgesOf(segments))
    tape.append(box(`edge ${component}`, from, width, 5));
}
