/** The words of the picture's columns: the same for the drawing and for its table. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { flow } from '../../charts/flow.ts';
import { amount, between, percent } from '../../format.ts';
import type { ProposalsMessages } from './words/fr.ts';
import { savingWords } from '../../effects/effectWords.ts';
import { UNTOUCHED, type ActingNode, type FlowView, type ItemNode } from './flowView.ts';
import { itemLabel } from './itemLabel.ts';
import type { LeverNode } from './leverNodes.ts';

export type FlowWords = ReturnType<typeof flowWords>;

/** Sizes of the drawing, in units of its view box. */
export const FRAME = { x: [206, 496], span: 430, gap: 7, slots: [17, 40] } as const;
/** Number of items named among those that no proposal touches. */
const NAMED = 2;

export function flowWords(view: FlowView, library: Library, language: Language, m: ProposalsMessages) {
  const name = (item: string) => itemLabel(item, library.catalogue, language, m);
  const left = view.left.map((node) => leftWords(node, language, m, name));
  const right = view.right.map((node) => rightWords(node, view.total, library, language, m, name));
  const untouched = {
    kg: amount(view.untouched, language),
    share: percent(1 - view.shares.all, language),
    items: m.flow.untouchedIs(
      view.mostUntouched
        .slice(0, NAMED)
        .map(({ item, whole }) => (whole ? name(item) : m.flow.partly(name(item))))
        .join(', '),
    ),
  };
  const said = [
    ...right.map(
      ({ label, touched, saving }) =>
        `${label} (${m.flow.touches} ${m.effects.kg(touched)}, ${m.flow.saves(`${saving.amount}, ${saving.range}`)})`,
    ),
    `${m.flow.untouched} (${m.effects.kg(untouched.kg)})`,
  ];
  return {
    title: m.flow.title(percent(view.shares.all, language)),
    intro: m.flow.touchesIsNot(
      percent(view.shares.measures, language),
      percent(view.shares.gestures, language),
    ),
    summary: m.flow.summary(amount(view.total, language), said.join('. ')),
    left,
    right,
    untouched,
    drawn: flow(
      view.links,
      { left: view.left.map(({ id }) => id), right: [...view.right.map(({ node }) => node.id), UNTOUCHED] },
      FRAME,
    ),
  };
}

function leftWords(
  { id, component, items, alone, estimate, touched }: ItemNode,
  language: Language,
  m: ProposalsMessages,
  name: (item: string) => string,
) {
  return {
    id,
    component,
    label: alone ? name(items[0]!) : m.flow.others[component](items.length),
    kg: amount(estimate.central, language),
    range: between(estimate, language),
    touched: percent(touched, language),
  };
}

function rightWords(
  { node, proposals, seal, touched, saving, atMost }: ActingNode,
  total: number,
  library: Library,
  language: Language,
  m: ProposalsMessages,
  name: (item: string) => string,
) {
  const titles = [...library.measures, ...library.gestures].filter((one) =>
    proposals.some((each) => each.id === one.id),
  );
  return {
    id: node.id,
    label: nodeLabel(node, library, language, m, name),
    proposals: titles.map(({ title }) => title[language]).join(' · '),
    touched: amount(touched, language),
    share: percent(touched / total, language),
    saving: savingWords(saving, language, m.effects, atMost),
    seal,
  };
}

function nodeLabel(
  { levers, devices }: LeverNode,
  library: Library,
  language: Language,
  { flow: { grouped } }: ProposalsMessages,
  name: (item: string) => string,
): string {
  if (levers.length === 1) return library.levers[levers[0]!.id]!.label[language];
  return devices.length > 0 ? grouped.devices(devices.map(name).join(', ')) : grouped.uses(levers.length);
}
