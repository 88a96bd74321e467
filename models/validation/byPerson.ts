/**
 * What one person in France is said to weigh, from published means to our mean home: the range is what factors may be
 * worth, not how homes differ. kg a year and per person.
 */
import type { Choices } from '../catalogue/conventions.ts';
import type { Spread } from '../draws/spread.ts';
import type { Answers, DeviceAnswer } from '../household/answers.ts';
import type { DrawnLine } from '../household/lineDraws.ts';
import type { Line } from '../household/line.ts';
import { stockFootprint, THEIR_GRID, THEIR_MAKING, THEIR_USE } from './byCountry.ts';
import { yearsOf } from './country.ts';
import { centralOf, convention, NO_ANSWERS, parameter } from './facts.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../catalogue/units.ts';
import type { Facts, Walk } from './facts.ts';
import { wholeNetworks } from './totals.ts';
import { anyLine, isMaking, isUse, over, partOf, plus, times, worldOf } from './world.ts';

export const BY_PERSON: Readonly<Record<string, Walk>> = {
  'ngc-default-answers': (facts) => theirAnswers(facts),
  'ngc-national': (facts) => [...theirAnswers(facts), ['equipment', ofMeanHome(facts, anyLine)]],
  'inhabitant-2022': (facts) => inhabitant(facts, ({ making, use }) => plus(making, use)),
  'stages-2022': (facts) =>
    inhabitant(facts, ({ making, use }) => times(over(making, plus(making, use)), HUNDRED)),
  'audiovisual-devices': (facts) => audiovisual(facts, 'device'),
  'audiovisual-networks': (facts) => audiovisual(facts, 'network'),
  'audiovisual-datacenters': (facts) => audiovisual(facts, 'datacenter'),
};

const meanHome = ({ catalogue }: Facts, answers: Answers = {}): readonly DrawnLine[] =>
  worldOf(catalogue).mean.lines(answers);

/** Of a person in a home that has answered nothing. */
function ofMeanHome(facts: Facts, keep: (line: Line) => boolean): Spread {
  const people = centralOf(facts, facts.catalogue.people.factor);
  return times(partOf(meanHome(facts), keep), 1 / people);
}

/** Nos Gestes Climat: how many of each a home has by default; personal things are per person there. */
const THEIR_DEVICES = [
  'smartphone',
  'laptop',
  'tablet',
  'desktop-home',
  'monitor-24',
  'tv',
  'smart-speaker',
  'console-home',
  'console-handheld',
];

function theirAnswers(facts: Facts): [Spread, ...(readonly [string, Spread])[]] {
  const people = centralOf(facts, facts.catalogue.people.factor);
  const count = (type: string) => convention(facts, `ngc-${type}`);
  const owned = (more: (type: string) => Partial<DeviceAnswer>): DeviceAnswer[] =>
    THEIR_DEVICES.map((type) => ({ type, count: count(type), ...more(type) }));
  const bought = owned((type) => ({ origin: 'new', yearsKept: centralOf(facts, yearsOf(type)) }));
  const run = (answers: Answers, keep: (line: Line) => boolean = anyLine) =>
    times(partOf(meanHome(facts, { people, ...answers }), keep), 1 / people);
  const devices = (switches: Choices, keep?: (line: Line) => boolean) =>
    run({ ...NO_ANSWERS, devices: bought, switches }, keep);
  const internet = withTheirHours(facts);
  const theirSwitches = { ...THEIR_MAKING, ...THEIR_USE };
  const usual: Answers = { devices: owned(() => ({})) };
  const madeAndDelivered = ({ stage }: Line) => stage === 'manufacture' || stage === 'distribution';
  const withInternet = (spread: Spread): Spread => spread.map((value) => value + internet);
  return [
    withInternet(devices(theirSwitches, madeAndDelivered)),
    ['end-of-life', withInternet(devices(theirSwitches, isMaking))],
    ['device-electricity', withInternet(devices(theirSwitches))],
    ['making', withInternet(devices({}))],
    ['lives', withInternet(run({ ...NO_ANSWERS, ...usual }))],
    ['internet', run({ ...usual, uses: hoursOnline(facts, people) })],
  ];
}

/** Their hours a day, at the mean of two scenarios of one study. */
const withTheirHours = (facts: Facts): number =>
  convention(facts, 'ngc-hours') * DAYS_PER_YEAR * convention(facts, 'ngc-internet-hour');

/** The same hours and the same two scenarios here: half music, half HD video, on a mobile network. */
function hoursOnline(facts: Facts, people: number) {
  const hoursPerWeek = (convention(facts, 'ngc-hours') * DAYS_PER_WEEK * people) / 2;
  return [
    { type: 'music', network: 'mobile' as const, hoursPerWeek },
    { type: 'video', network: 'mobile' as const, definition: 'hd', hoursPerWeek },
  ];
}

interface Stages {
  readonly making: Spread;
  readonly use: Spread;
}

const stages = (lines: readonly DrawnLine[], by: number): Stages => ({
  making: times(partOf(lines, isMaking), by),
  use: times(partOf(lines, isUse), by),
});

const both = (first: Stages, ...others: readonly Stages[]): Stages => ({
  making: plus(first.making, ...others.map(({ making }) => making)),
  use: plus(first.use, ...others.map(({ use }) => use)),
});

/** From the whole country, divided by its inhabitants, to one person at home. */
function inhabitant(facts: Facts, read: (stages: Stages) => Spread): ReturnType<Walk> {
  const population = parameter(facts, 'population');
  const theirs = { ...THEIR_MAKING, ...THEIR_USE, ...THEIR_GRID };
  const national = stockFootprint(facts, 'theirs', theirs);
  const atHome = (lives: 'theirs' | 'ours', switches: Choices) =>
    ofHomes(facts, stockFootprint(facts, lives, switches), population);
  const perGB = stages(
    worldOf(facts.catalogue).lines({ ...wholeNetworks(facts), networkMethod: 'average' }),
    1 / population,
  );
  const ofTier = (component: Line['component']): Stages => ({
    making: ofMeanHome(facts, (line) => line.component === component && isMaking(line)),
    use: ofMeanHome(facts, (line) => line.component === component && isUse(line)),
  });
  const servers = ofTier('datacenter');
  return [
    read(both(stages(national, 1 / population), perGB, nationalServers(facts))),
    ['collective', read(both(stages(national, 1 / population), perGB, servers))],
    ['work', read(both(atHome('theirs', theirs), perGB, servers))],
    ['lives', read(both(atHome('ours', theirs), perGB, servers))],
    ['use', read(both(atHome('ours', {}), perGB, servers))],
    ['equipment', read(both(ofTier('device'), perGB, servers))],
    ['networks', read(both(ofTier('device'), ofTier('network'), servers))],
  ];
}

/** Every data centre that works for the country, with the shares of the stages of the older inventory. */
function nationalServers(facts: Facts): Stages {
  const all = worldOf(facts.catalogue).factor(facts.catalogue.nationalDatacenters);
  const making = convention(facts, 'datacenters-making-2020');
  return { making: times(all, making), use: times(all, 1 - making) };
}

/** The part of homes, type by type. */
function ofHomes(facts: Facts, lines: readonly DrawnLine[], population: number): Stages {
  const types = facts.published.stocks.map(({ device }) => device);
  const [first, ...others] = types.map((type): Stages => {
    const share = (1 - convention(facts, `professional-${type}`)) / population;
    const own = (keep: (line: Line) => boolean) =>
      times(
        partOf(lines, (line) => line.item === type && keep(line)),
        share,
      );
    return { making: own(isMaking), use: own(isUse) };
  }) as [Stages, ...Stages[]];
  return both(first, ...others);
}

const SCREENS_AND_DECODERS = ['tv', 'set-top-box'];
const WATCHED_AND_HEARD = ['video', 'music'];

/** % of a tier in what a mean home watches and hears: televisions and decoders, video and music online. */
function audiovisual(facts: Facts, tier: Line['component']): ReturnType<Walk> {
  const counts = ({ component, item }: Line) =>
    (component === 'device' ? SCREENS_AND_DECODERS : WATCHED_AND_HEARD).includes(item);
  const run = (answers: Answers) => {
    const found = meanHome(facts, answers);
    const part = partOf(found, (line) => counts(line) && line.component === tier);
    return times(over(part, partOf(found, counts)), HUNDRED);
  };
  return [
    run({ networkMethod: 'average', switches: { hosting: 'france' } }),
    ['hosting', run({ networkMethod: 'average' })],
    ['network-two-part', run({})],
  ];
}
