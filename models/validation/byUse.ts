/**
 * One hour, one mail, one answer: what calculators of uses publish, and what the same use adds to a footprint here.
 * Ours holds the traffic, the servers and the electricity of the device while it is on; the making of the device is
 * charged by the year, whatever it is used for.
 */
import type { FactorId } from '../draws/factor.ts';
import type { Spread } from '../draws/spread.ts';
import type { Choices } from '../catalogue/conventions.ts';
import type { Answers, UseAnswer } from '../household/answers.ts';
import type { Line } from '../household/line.ts';
import { centralOf, convention, NO_ANSWERS, type Facts, type Run, type Walk } from './facts.ts';
import { DAYS_PER_YEAR, GRAMS_PER_KG, WEEKS_PER_YEAR } from '../catalogue/units.ts';
import { isMaking, isUse, minus, partOf, plus, times, worldOf, type World } from './world.ts';

export const BY_USE: Readonly<Record<string, Walk>> = {
  streaming,
  'video-call': videoCall,
  mail,
  'ai-answer': aiAnswer,
};

/** ADEME’s package: its watts, its hours, its electricity; every server in France; everything per GB. */
const THEIR_DEVICES: Choices = { 'use-electricity': 'ademe', 'electricity-france': 'ademe-2022' };
const SERVERS_AT_HOME: Choices = { ...THEIR_DEVICES, hosting: 'france' };

/** Hours a day by which the making of a device is divided, in ADEME’s package. */
const THEIR_HOURS: Readonly<Record<string, FactorId>> = {
  tv: 'hours.tv@ademe',
  laptop: 'hours.laptop@ademe',
  tablet: 'tablet.hours',
  smartphone: 'hours.smartphone@ademe',
  'desktop-home': 'hours.desktop-home@ademe',
  'monitor-24': 'monitor-24.hours',
};

interface DeviceHour {
  readonly making: Spread;
  readonly electricity: Spread;
}

/** g per hour of screen, for shares of devices that add up to one. */
function deviceHour(facts: Facts, shares: Readonly<Record<string, number>>, switches: Choices): DeviceHour {
  const hours = Object.entries(shares).map(([type, share]) => {
    const hoursPerDay = centralOf(facts, THEIR_HOURS[type]!);
    const footprint = worldOf(facts.catalogue).lines({
      ...NO_ANSWERS,
      people: 1,
      devices: [{ type, count: 1, origin: 'new', yearsKept: centralOf(facts, `${type}.years`), hoursPerDay }],
      switches,
    });
    const perHour = (share * GRAMS_PER_KG) / (DAYS_PER_YEAR * hoursPerDay);
    return {
      making: times(partOf(footprint, isMaking), perHour),
      electricity: times(partOf(footprint, isUse), perHour),
    };
  });
  const [first, ...others] = hours as [DeviceHour, ...DeviceHour[]];
  return {
    making: plus(first.making, ...others.map(({ making }) => making)),
    electricity: plus(first.electricity, ...others.map(({ electricity }) => electricity)),
  };
}

/** A household with one line and one SIM, which does one use and nothing else. */
const doing = (use: UseAnswer, others: Partial<Answers> = {}): Answers => ({
  ...NO_ANSWERS,
  people: 1,
  connections: { fixedLines: 1, sims: 1 },
  uses: [use],
  ...others,
});

/** g for one of what is counted once a week, in networks or servers. */
function ofUse(world: World, answers: Answers, component: Line['component']): Spread {
  const { type } = answers.uses![0]!;
  const ofYear = partOf(world.lines(answers), (line) => line.item === type && line.component === component);
  return times(ofYear, GRAMS_PER_KG / WEEKS_PER_YEAR);
}

/**
 * One hour of a use of the screen.
 * @param use as they count it
 * @param electricity of the device, by our rules
 * @returns its traffic by their rules, everything per GB and every server in France; and the runs from there to ours, the
 * last of which counts the use as our households do it
 */
function hourOf(use: UseAnswer, world: World, electricity: Spread) {
  const usual = doing({ type: use.type, hoursPerWeek: 1 });
  const perGB = ofUse(world, doing(use, { networkMethod: 'average' }), 'network');
  const twoPart = ofUse(world, doing(use), 'network');
  const atHome = ofUse(world, doing(use, { switches: SERVERS_AT_HOME }), 'datacenter');
  const anywhere = ofUse(world, doing(use), 'datacenter');
  return {
    traffic: [perGB, atHome] as const,
    toOurs: (last: string): Run[] => [
      ['device-electricity', plus(electricity, perGB, atHome)],
      ['network-two-part', plus(electricity, twoPart, atHome)],
      ['hosting', plus(electricity, twoPart, anywhere)],
      [last, plus(electricity, ofUse(world, usual, 'network'), ofUse(world, usual, 'datacenter'))],
    ],
  };
}

function streaming(facts: Facts): ReturnType<Walk> {
  const world = worldOf(facts.catalogue);
  const shares = {
    tv: convention(facts, 'streaming-tv'),
    laptop: convention(facts, 'streaming-laptop'),
    tablet: convention(facts, 'streaming-tablet'),
    smartphone: convention(facts, 'streaming-smartphone'),
  };
  const theirs = deviceHour(facts, shares, THEIR_DEVICES);
  const ours = deviceHour(facts, shares, {});
  const hd: UseAnswer = { type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek: 1 };
  const { traffic, toOurs } = hourOf(hd, world, ours.electricity);
  return [
    plus(theirs.making, theirs.electricity, ...traffic),
    ['making-by-year', plus(theirs.electricity, ...traffic)],
    ...toOurs('usual-definition'),
  ];
}

function videoCall(facts: Facts): ReturnType<Walk> {
  const world = worldOf(facts.catalogue);
  const theirs = deviceHour(facts, { laptop: 1 }, THEIR_DEVICES);
  const ours = deviceHour(facts, { laptop: 1 }, {});
  const call: UseAnswer = { type: 'video-call', network: 'fixed', definition: 'sd', hoursPerWeek: 1 };
  const { traffic, toOurs } = hourOf(call, world, ours.electricity);
  const theirEnds = convention(facts, 'call-ends');
  const byEnd = theirEnds / endsCounted(facts, doing(call));
  const electricity = times(theirs.electricity, theirEnds);
  const ofEnds = times(plus(...traffic), byEnd);
  return [
    plus(times(theirs.making, theirEnds), electricity, ofEnds),
    ['making-by-year', plus(electricity, ofEnds)],
    ['ends', plus(theirs.electricity, ...traffic)],
    ...toOurs('usual-network'),
  ];
}

/** How many ends of a call our traffic holds: read from the model, so that a change of rule is followed. */
function endsCounted(facts: Facts, call: Answers): number {
  const { line } = worldOf(facts.catalogue)
    .lines(call)
    .find(({ line: { item, component } }) => item === 'video-call' && component === 'network')!;
  return line.quantity.value / WEEKS_PER_YEAR / centralOf(facts, 'video-call.traffic.sd');
}

function mail(facts: Facts): ReturnType<Walk> {
  const world = worldOf(facts.catalogue);
  const shares = {
    'desktop-home': convention(facts, 'mail-desktop'),
    'monitor-24': convention(facts, 'mail-desktop'),
    laptop: convention(facts, 'mail-laptop'),
    tablet: convention(facts, 'mail-tablet'),
    smartphone: convention(facts, 'mail-smartphone'),
  };
  const hours = convention(facts, 'mail-minutes') / MINUTES_PER_HOUR;
  const theirs = deviceHour(facts, shares, THEIR_DEVICES);
  const electricity = times(theirs.electricity, hours);
  const ourElectricity = times(deviceHour(facts, shares, {}).electricity, hours);
  const heavy = (others: Partial<Answers>, component: Line['component']) =>
    ofMailOf(facts, convention(facts, 'mail-GB'), others, component);
  const usual = (others: Partial<Answers>, component: Line['component']) =>
    ofUse(world, doing({ type: 'email', network: 'fixed', countPerWeek: 1 }, others), component);
  const perGB: Partial<Answers> = { networkMethod: 'average' };
  const atHome: Partial<Answers> = { switches: SERVERS_AT_HOME };
  return [
    plus(times(theirs.making, hours), electricity, heavy(perGB, 'network'), heavy(atHome, 'datacenter')),
    ['making-by-year', plus(electricity, heavy(perGB, 'network'), heavy(atHome, 'datacenter'))],
    ['device-electricity', plus(ourElectricity, heavy(perGB, 'network'), heavy(atHome, 'datacenter'))],
    ['size', plus(ourElectricity, usual(perGB, 'network'), usual(atHome, 'datacenter'))],
    ['network-two-part', plus(ourElectricity, usual({}, 'network'), usual(atHome, 'datacenter'))],
    ['hosting', plus(ourElectricity, usual({}, 'network'), usual({}, 'datacenter'))],
  ];
}

const MINUTES_PER_HOUR = 60;

/** g of one mail of a given size: the model is linear in size, so two of its definitions give any other. */
function ofMailOf(facts: Facts, GB: number, others: Partial<Answers>, component: Line['component']): Spread {
  const { definitions } = facts.catalogue.uses.find(({ id }) => id === 'email')!;
  const sizes = definitions.map(({ id, traffic }) => ({ id, GB: centralOf(facts, traffic) }));
  const light = sizes.reduce((least, each) => (each.GB < least.GB ? each : least));
  const heavy = sizes.reduce((most, each) => (each.GB > most.GB ? each : most));
  const of = (definition: string) =>
    ofUse(
      worldOf(facts.catalogue),
      doing({ type: 'email', network: 'fixed', definition, countPerWeek: 1 }, others),
      component,
    );
  const first = of(light.id);
  return plus(first, times(minus(of(heavy.id), first), (GB - light.GB) / (heavy.GB - light.GB)));
}

function aiAnswer(facts: Facts): ReturnType<Walk> {
  const { catalogue } = facts;
  const answer = doing({ type: 'ai-text', countPerWeek: 1 });
  const abroad: Choices = { hosting: 'usa' };
  const allAbroad = { [catalogue.hosting.domesticShare]: 0, [catalogue.hosting.foreignShare]: 1 };
  const { electricity, servers } = catalogue.uses.find(({ id }) => id === 'ai-text')!;
  const theirEnergy = { [electricity!]: convention(facts, 'ecologits-answer') };
  const theirServers = { [servers!]: convention(facts, 'ecologits-servers') };
  const world = worldOf(catalogue);
  const grams = (of: World, switches: Choices) => ofUse(of, { ...answer, switches }, 'datacenter');
  return [
    grams(world.having({ ...allAbroad, ...theirEnergy, ...theirServers }), abroad),
    ['energy', grams(world.having({ ...allAbroad, ...theirServers }), abroad)],
    ['servers', grams(world.having(allAbroad), abroad)],
    ['hosting', grams(world, {})],
  ];
}
