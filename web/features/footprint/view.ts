/**
 * What the page shows of a footprint: figures and words, ready to draw. The server makes the first view and the browser
 * the next ones. Both use the same models, so the page hydrates on what it already shows.
 */
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { CompleteDevice } from '../../../models/household/situation.ts';
import {
  createEstimator,
  type EstimatedItem,
  type Estimator,
  type Footprint,
} from '../../../models/household/footprint.ts';
import { MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '../../../models/catalogue/units.ts';
import { once } from '../../../models/draws/memo.ts';
import { bounds, ranged } from '../../../models/draws/quantile.ts';
import type { Sample } from '../../../models/draws/sample.ts';
import { addedUp, amount } from '../../format.ts';
import { present } from '../../../models/request/present.ts';
import type { HouseholdMessages } from './words/fr.ts';

/** What a receipt is made of: things, what connects them, and what one does online, whose traffic and servers are one thing. */
export const GROUPS = ['device', 'network', 'use'] as const;
export type Group = (typeof GROUPS)[number];

export interface ViewItem {
  /** Such as `device/smartphone`, by group; the smaller ones of a group are one item. */
  readonly key: string;
  readonly label: string;
  /** What several devices of one kind are called, whatever their sizes. */
  readonly kind?: string | undefined;
  readonly detail: string;
  readonly estimate: Estimate;
  readonly assumed: boolean;
  /** Nobody has said that there is one, and most homes like this one have none. */
  readonly rare?: true | undefined;
  /** Absent as long as the numbers have not come. */
  readonly members?: readonly string[];
}

export interface ViewGroup {
  readonly group: Group;
  readonly items: readonly ViewItem[];
}

export interface View extends Pick<Footprint, 'people' | 'total' | 'perPerson'> {
  readonly groups: readonly ViewGroup[];
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

/** @param unfolded the groups whose smaller items are shown one by one */
export function createView(footprint: Footprint, workshop: Workshop, unfolded: readonly string[] = []): View {
  const pieces = piecesOf(footprint, workshop);
  return {
    people: footprint.people,
    total: footprint.total,
    perPerson: footprint.perPerson,
    groups: GROUPS.map((group) => {
      const own = pieces.filter((piece) => piece.group === group);
      return viewGroup(group, own, footprint, workshop, unfolded.includes(group));
    }),
    dormant: footprint.situation.dormant.central,
  };
}

/** Who lives there, with the choices of method: what unanswered things are estimated from. */
export const onlyPeople = ({ people, children, teenagers, seniors, switches }: Answers): Answers =>
  present({ people, children, teenagers, seniors, switches }) as Answers;

/** Below this share of the total, an unanswered item joins the smaller ones. */
const SMALL = 0.03;
/** The largest item of a group is always shown, however small. */
const ALWAYS = 1;

function viewGroup(
  group: Group,
  pieces: readonly Piece[],
  footprint: Footprint,
  workshop: Workshop,
  unfolded: boolean,
): ViewGroup {
  const views = pieces
    .map((piece) => viewItem(piece, footprint, workshop))
    .sort((a, b) => b.estimate.central - a.estimate.central);
  const limit = footprint.total.central * SMALL;
  const small = unfolded
    ? []
    : views.slice(ALWAYS).filter(({ estimate, assumed }) => assumed && estimate.central < limit);
  const large = views.filter((view) => !small.includes(view));
  const items = small.length > 1 ? [...large, smaller(group, small, pieces, workshop)] : views;
  return { group, items };
}

interface Piece {
  readonly group: Group;
  readonly item: string;
  readonly members: readonly EstimatedItem[];
}

/** The group of what a use moves and computes is `use`, and both are one piece. */
export const groupOf = (
  { component, item }: Pick<EstimatedItem, 'component' | 'item'>,
  { uses }: Pick<Catalogue, 'uses'>,
): Group => {
  if (component === 'device') return 'device';
  const isUse = component === 'datacenter' || item === 'other-traffic' || uses.some(({ id }) => id === item);
  return isUse ? 'use' : 'network';
};

function piecesOf({ items }: Footprint, { catalogue }: Workshop): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const one of items) {
    const group = groupOf(one, catalogue);
    const key = `${group}/${one.item}`;
    const members = [...(pieces.get(key)?.members ?? []), one];
    pieces.set(key, { group, item: one.item, members });
  }
  return [...pieces.values()];
}

/** As a row of the receipt lists it. */
const nameOf = ({ component, item }: EstimatedItem) => `${component}/${item}`;

function viewItem({ group, item, members }: Piece, footprint: Footprint, workshop: Workshop): ViewItem {
  const { messages } = workshop;
  const { situation } = footprint;
  const answered = isAnswered(group, item, situation.answers);
  const device = situation.devices.find((one) => group === 'device' && one.item === item);
  return {
    key: `${group}/${item}`,
    // words are made when they are read: after a press, those of the receipt come a frame later
    get label() {
      return numbered(item, footprint, workshop);
    },
    get kind() {
      return device && labelOf(device.type.variantOf ?? item, workshop).replace(/ \(.*|,.*/, '');
    },
    get detail() {
      if (device) return deviceDetail(device, situation, messages);
      return answered ? '' : assumedDetail(members, messages);
    },
    estimate: together(members),
    assumed: !answered,
    rare: (device && !answered && device.count.central < HALF) || undefined,
    members: members.map(nameOf),
  };
}

/** What fewer homes have is not drawn as a thing of this one. */
const HALF = 0.5;

/** Several devices of one type are told apart by a number. */
export function numbered(
  item: string,
  { situation }: Pick<Footprint, 'situation'>,
  workshop: Pick<Workshop, 'catalogue' | 'messages'>,
): string {
  const id = baseId(item);
  const alike = situation.devices.filter((device) => baseId(device.item) === id);
  // what a size or a use leaves out is said where it is asked
  const label = labelOf(item, workshop).replace(/ \(.*\)$/, '');
  return alike.length > 1 ? `${label} ${alike.findIndex((device) => device.item === item) + 1}` : label;
}

function smaller(
  group: Group,
  small: readonly ViewItem[],
  pieces: readonly Piece[],
  { messages }: Workshop,
): ViewItem {
  const members = pieces
    .filter(({ item }) => small.some(({ key }) => key === `${group}/${item}`))
    .flatMap((piece) => piece.members);
  return {
    key: `${group}/smaller`,
    label: messages.smaller(small.length),
    /** The next to have a line of its own is named, so that nothing seems to come from nowhere. */
    get detail() {
      return `${small[0]!.label}…`;
    },
    estimate: together(members),
    assumed: true,
    members: members.map(nameOf),
  };
}

/** What items weigh together, draw by draw: one of them, or more. The range is found when it is read: not every view tells it. */
export function together(members: readonly EstimatedItem[]): Estimate {
  if (!members[1]) return members[0]!.estimate;
  const range = once(() => {
    const row = new Float64Array(members[0]!.draws.length);
    for (const { draws } of members) for (let i = 0; i < row.length; i++) row[i]! += draws[i]!;
    return bounds(row);
  });
  return ranged(
    members.reduce((sum, { estimate }) => sum + estimate.central, 0),
    range,
  );
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

const about = (text: string) => `≈\u00a0${text}`;

/** A mean of fewer is told as that of several homes: nobody has a part of one. */
const ABOUT_ONE = 0.95;

const soMany = (mean: number, { inTen, language }: HouseholdMessages): string =>
  about(mean < ABOUT_ONE ? inTen(amount(mean * 10, language)) : amount(mean, language));

/** By the week or the month, what is counted in a year. */
const PARTS_OF_YEAR: Partial<Record<string, number>> = {
  hour: WEEKS_PER_YEAR,
  item: WEEKS_PER_YEAR,
  GB: MONTHS_PER_YEAR,
};

/** How much the receipt supposes of lines, or of what is done online: the servers count it after the network, in its own unit. */
function assumedDetail(members: readonly EstimatedItem[], messages: HouseholdMessages): string {
  const { value, unit } = members[members.length - 1]!.parts[0]!.line.quantity;
  const word = messages.measures[unit];
  return word
    ? about(`${amount(value / (PARTS_OF_YEAR[unit] ?? 1), messages.language)}\u00a0${word}`)
    : soMany(value, messages);
}

function deviceDetail(
  device: CompleteDevice,
  { answers }: Footprint['situation'],
  messages: HouseholdMessages,
): string {
  const say = (value: number) => amount(value, messages.language);
  const { count, yearsKept, origin, owner } = device.answer;
  const years = messages.years(say(device.years.central));
  const { central } = device.count;
  const words = [
    // one alone is not counted
    count !== undefined ? central !== 1 && `×\u00a0${say(central)}` : soMany(central, messages),
    owner === 'employer' ? messages.employer : yearsKept === undefined ? about(years) : years,
    origin && messages.origins[origin],
    origin === 'second-hand' && answers.secondHand !== 'half' && messages.notMade,
    origin === 'refurbished' && device.factors.refit && messages.refit,
  ];
  return words.filter(Boolean).join(' · ');
}

/** Whether the row is based on an answer. */
function isAnswered(group: Group, item: string, { devices, uses, connections }: Answers): boolean {
  const id = baseId(item);
  if (group === 'device')
    return devices?.some((device) => device.type === id && device.count !== undefined) ?? false;
  if (id === 'fixed-line') return connections?.fixedLines !== undefined;
  if (id === 'mobile-plan') return connections?.sims !== undefined;
  if (id === 'other-traffic')
    return connections?.fixedGBPerMonth !== undefined || connections?.mobileGBPerMonth !== undefined;
  return uses?.some((use) => use.type === id) ?? false;
}

/** What lines come to for whoever adds them up as they are written, in kgCO2e a year. */
export const summed = (items: readonly ViewItem[]): number =>
  addedUp(items.map(({ estimate }) => estimate.central));

/** What weighs together on a receipt: several devices of one kind, or one thing. */
export interface Kind extends Pick<ViewItem, 'key' | 'label'> {
  /** Whoever adds up what is read of several finds it. */
  readonly kg: number;
  readonly items: readonly ViewItem[];
}

/** The kinds of things of a receipt, the heaviest first. */
export function kindsOf({ groups }: Pick<View, 'groups'>): Kind[] {
  const kinds = new Map<string, ViewItem[]>();
  for (const item of groups.flatMap(({ items }) => items)) {
    const kind = item.kind ?? baseId(item.key);
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  }
  return [...kinds]
    .map(([kind, items]) => ({
      key: baseId(items[0]!.key),
      // made when it is read, as those of items; of several, how many instead of a number each
      get label() {
        return items[1] ? `${kind}\u00a0×\u00a0${items.length}` : items[0]!.label;
      },
      kg: items[1] ? summed(items) : items[0]!.estimate.central,
      items,
    }))
    .sort((a, b) => b.kg - a.kg);
}

export const heaviestOf = (view: View): Kind => kindsOf(view)[0]!;
