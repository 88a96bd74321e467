/**
 * What the page shows of a footprint: figures and words, ready to draw. The server makes the first view and the browser
 * the next ones. Both use the same models, so the page hydrates on what it already shows.
 */
import { COMPONENTS, type Catalogue, type Component } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { collectiveShare } from '../../../models/household/collective.ts';
import {
  createEstimator,
  type EstimatedItem,
  type Estimator,
  type Footprint,
} from '../../../models/household/footprint.ts';
import { plan } from '../../../models/household/plan.ts';
import { interval } from '../../../models/draws/quantile.ts';
import type { Sample } from '../../../models/draws/sample.ts';
import { amount } from '../../format.ts';
import { present } from '../../../models/request/present.ts';
import type { HouseholdMessages } from './words/fr.ts';
import { describeQuestion, onlyPeople, type QuestionView } from './question.ts';

export interface ViewItem {
  /** Such as `device/smartphone`; a group also lists its items. */
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly estimate: Estimate;
  readonly assumed: boolean;
  readonly members: readonly string[];
}

export interface ViewTier {
  readonly component: Component;
  readonly estimate: Estimate;
  readonly items: readonly ViewItem[];
}

export interface View {
  readonly people: number;
  readonly total: Estimate;
  readonly perPerson: Estimate;
  readonly tiers: readonly ViewTier[];
  /** kgCO2e a year of a household with no other answers, estimated from its size. */
  readonly reference: number;
  readonly collective: Estimate;
  readonly question: QuestionView | null;
  readonly dormant: number;
}

/** Everything that views are made from, kept from one answer to the next. */
export interface Workshop {
  readonly catalogue: Catalogue;
  readonly sample: Sample;
  readonly estimate: Estimator;
  readonly messages: HouseholdMessages;
}

export const createWorkshop = (
  catalogue: Catalogue,
  sample: Sample,
  messages: HouseholdMessages,
): Workshop => ({
  catalogue,
  sample,
  estimate: createEstimator(catalogue, sample),
  messages,
});

export interface Asking {
  /** The question to show; when absent, the number of people, then the best question, not in `seen`. */
  readonly question?: string | undefined;
  readonly seen?: readonly string[];
  /** Components whose smaller items are shown one by one. */
  readonly unfolded?: readonly string[];
}

export function createView(
  answers: Answers,
  footprint: Footprint,
  workshop: Workshop,
  { question, seen = [], unfolded = [] }: Asking = {},
): View {
  const { catalogue, messages } = workshop;
  const { people, questions } = footprint;
  const unseen = questions.filter((candidate) => !seen.includes(candidate.question));
  // how many live there comes first: the rest is counted by person, or by home of that size
  const best = unseen.find((candidate) => candidate.question === PEOPLE) ?? unseen[0];
  const shown = question ?? best?.question;
  const share = questions.find((candidate) => candidate.question === shown)?.share ?? 0;
  return {
    people,
    total: footprint.total,
    perPerson: footprint.perPerson,
    tiers: COMPONENTS.map((component) => tier(component, footprint, workshop, unfolded.includes(component))),
    reference: plan(sameSize(answers), catalogue).total,
    collective: collectiveShare(catalogue, answers, people).share,
    question:
      shown === undefined ? null : describeQuestion(shown, share, answers, catalogue, messages.language),
    dormant: footprint.situation.dormant.central,
  };
}

const PEOPLE = 'people';

/** For a like-for-like comparison: the same people, grid and conventions, and no other answers. */
const sameSize = (answers: Answers): Answers => {
  const { grid, networkMethod, secondHand } = answers;
  return present({ ...onlyPeople(answers), grid, networkMethod, secondHand });
};

/** Below this share of the total, an unanswered item joins the smaller ones. */
const SMALL = 0.02;
/** This many items of a component are always shown, however small: the largest. */
const ALWAYS = 2;

function tier(component: Component, footprint: Footprint, workshop: Workshop, unfolded: boolean): ViewTier {
  const all = mergeTraffic(
    footprint.items.filter((item) => item.component === component),
    workshop,
  );
  const views = all
    .map((item) => viewItem(item, footprint, workshop))
    .sort((a, b) => b.estimate.central - a.estimate.central);
  const limit = footprint.total.central * SMALL;
  const small = unfolded
    ? []
    : views.slice(ALWAYS).filter(({ estimate, assumed }) => assumed && estimate.central < limit);
  const large = views.filter((view) => !small.includes(view));
  const items = small.length > 1 ? [...large, smaller(component, small, all, workshop)] : views;
  return { component, estimate: footprint.byComponent[component], items };
}

interface Piece {
  readonly component: Component;
  readonly item: string;
  readonly members: readonly EstimatedItem[];
}

/** The traffic of all uses is one row of the receipt; its explanation lists the uses. */
function mergeTraffic(items: readonly EstimatedItem[], { catalogue }: Workshop): Piece[] {
  const carried = new Set([...catalogue.uses.map(({ id }) => id), 'other-traffic']);
  const traffic = items.filter(({ component, item }) => component === 'network' && carried.has(item));
  const pieces = items
    .filter((item) => !traffic.includes(item))
    .map((item) => ({ component: item.component, item: item.item, members: [item] }));
  return traffic.length > 0
    ? [...pieces, { component: 'network', item: 'traffic', members: traffic }]
    : pieces;
}

function viewItem({ component, item, members }: Piece, footprint: Footprint, workshop: Workshop): ViewItem {
  const { messages } = workshop;
  const answered = isAnswered(component, item, footprint.situation.answers);
  return {
    key: `${component}/${item}`,
    label: labelOf(item, workshop),
    detail:
      component === 'device' ? deviceDetail(item, footprint, workshop) : answered ? '' : messages.assumed,
    estimate: members.length === 1 ? members[0]!.estimate : together(members),
    assumed: !answered,
    members: members.map((member) => `${member.component}/${member.item}`),
  };
}

function smaller(
  component: Component,
  small: readonly ViewItem[],
  pieces: readonly Piece[],
  { messages }: Workshop,
): ViewItem {
  const members = pieces
    .filter((piece) => small.some(({ key }) => key === `${component}/${piece.item}`))
    .flatMap((piece) => piece.members);
  return {
    key: `${component}/smaller`,
    label: messages.smaller(small.length),
    detail: messages.assumed,
    estimate: together(members),
    assumed: true,
    members: members.map((member) => `${member.component}/${member.item}`),
  };
}

function together(members: readonly EstimatedItem[]): Estimate {
  const row = new Float64Array(members[0]!.draws.length);
  let sum = 0;
  for (const { estimate, draws } of members) {
    sum += estimate.central;
    for (let i = 0; i < row.length; i++) row[i]! += draws[i]!;
  }
  return interval(sum, row);
}

const baseId = (item: string) => item.split('#')[0]!;

/** The name of an item in the reader's language. */
export function labelOf(
  item: string,
  { catalogue, messages }: Pick<Workshop, 'catalogue' | 'messages'>,
): string {
  const id = baseId(item);
  const known =
    catalogue.devices.find((type) => type.id === id) ?? catalogue.uses.find((type) => type.id === id);
  return known?.label[messages.language] ?? messages.items[id] ?? id;
}

function deviceDetail(item: string, { situation }: Footprint, { messages }: Workshop): string {
  const device = situation.devices.find((candidate) => candidate.item === item);
  if (!device) return '';
  const say = (value: number) => amount(value, messages.language);
  const { count, origin, owner } = device.answer;
  const words = [
    `${count === undefined ? '≈' : '×'}\u00a0${say(device.count.central)}`,
    owner === 'employer' ? messages.employer : messages.years(say(device.years.central)),
    origin && messages.origins[origin],
  ];
  return words.filter(Boolean).join(' · ');
}

/** Whether the row is based on an answer. */
function isAnswered(component: Component, item: string, { devices, uses, connections }: Answers): boolean {
  const id = baseId(item);
  if (component === 'device')
    return devices?.some((device) => device.type === id && device.count !== undefined) ?? false;
  if (component === 'datacenter') return uses?.some((use) => use.type === id) ?? false;
  if (id === 'fixed-line') return connections?.fixedLines !== undefined;
  if (id === 'mobile-plan') return connections?.sims !== undefined;
  return connections?.fixedGBPerMonth !== undefined || connections?.mobileGBPerMonth !== undefined;
}
