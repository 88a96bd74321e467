/** Random answers over the real catalogue, all of which pass the checks at the edge. */
import fc from 'fast-check';
import { NETWORK_METHODS, type Origin, type UseType } from '../../models/catalogue/catalogue.ts';
import { RANGES } from '../../models/catalogue/ranges.ts';
import type { Answers, ConnectionsAnswer, DeviceAnswer, UseAnswer } from '../../models/household/answers.ts';
import { catalogue } from './shared.ts';
import { evenly } from './evenly.ts';

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** Removes the keys that were not drawn: they are absent, not undefined. */
const answered = <T extends object>(value: Loose<T>): T =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;

const amount = (max: number) => evenly(0, max);
const years = evenly(0.1, 20);
const origins: Origin[] = ['new', 'refurbished', 'second-hand'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>, whole: boolean): fc.Arbitrary<T | undefined> =>
  whole ? arbitrary : fc.option(arbitrary, { nil: undefined });

const device = (whole: boolean): fc.Arbitrary<DeviceAnswer> =>
  fc
    .record({
      type: fc.constantFrom(...catalogue.devices.map(({ id }) => id)),
      count: maybe(fc.integer({ min: 0, max: 5 }), whole),
      origin: fc.option(fc.constantFrom(...origins), { nil: undefined }),
      yearsKept: maybe(years, whole),
      hoursPerDay: maybe(amount(24), whole),
      owner: fc.option(fc.constantFrom('household' as const, 'employer' as const), {
        nil: undefined,
        freq: 3,
      }),
      boughtThisYear: maybe(fc.integer({ min: 0, max: 3 }), whole),
      passedOn: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map((drawn) => answered<DeviceAnswer>(drawn));

const MOST = { hoursPerWeek: 80, countPerWeek: 2000, storedGB: 2000, storedCount: 20_000 } as const;

const useOf = (type: UseType, whole: boolean): fc.Arbitrary<UseAnswer> => {
  const names = type.definitions.map(({ id }) => id);
  return fc
    .record({
      type: fc.constant(type.id),
      network: fc.option(fc.constantFrom('fixed' as const, 'mobile' as const), { nil: undefined }),
      definition:
        names.length > 0 ? fc.option(fc.constantFrom(...names), { nil: undefined }) : fc.constant(undefined),
      [type.measure]: maybe(amount(MOST[type.measure]), whole),
    })
    .map((drawn) => answered<UseAnswer>(drawn as Loose<UseAnswer>));
};

const use = (whole: boolean) => fc.oneof(...catalogue.uses.map((type) => useOf(type, whole)));

const connections = (whole: boolean): fc.Arbitrary<ConnectionsAnswer> =>
  fc
    .record({
      fixedLines: maybe(fc.integer({ min: 0, max: 3 }), whole),
      fixedGBPerMonth: maybe(amount(3000), whole),
      sims: maybe(fc.integer({ min: 0, max: 5 }), whole),
      mobileGBPerMonth: maybe(amount(500), whole),
    })
    .map((drawn) => answered<ConnectionsAnswer>(drawn));

const switches = fc
  .record(
    Object.fromEntries(
      catalogue.switches.map(({ id, options }) => [
        id,
        fc.option(fc.constantFrom(...options.map((option) => option.id)), { nil: undefined, freq: 1 }),
      ]),
    ),
  )
  .map((drawn) => answered<Record<string, string>>(drawn));

const people = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3), fc.nat(3), fc.nat(3))
  .map(([all, children, teenagers, seniors]) => {
    const young = Math.min(children, all - 1);
    const teens = Math.min(teenagers, all - young);
    return {
      people: all,
      children: young,
      teenagers: teens,
      seniors: Math.min(seniors, all - young - teens),
    };
  });

const unlisted = fc.option(fc.constantFrom('none' as const, 'national' as const), { nil: undefined });

const household = (whole: boolean): fc.Arbitrary<Answers> =>
  fc
    .record({
      ages: whole ? people : fc.option(people, { nil: undefined }),
      grid: fc.option(fc.constantFrom(...catalogue.grids.map(({ id }) => id)), { nil: undefined }),
      devices: maybe(fc.array(device(whole), { maxLength: 8 }), whole),
      unlistedDevices: whole ? fc.constant(undefined) : unlisted,
      dormant: maybe(fc.integer({ min: 0, max: 10 }), whole),
      connections: maybe(connections(whole), whole),
      uses: maybe(fc.array(use(whole), { maxLength: 6 }), whole),
      unlistedUses: whole ? fc.constant(undefined) : unlisted,
      networkMethod: fc.option(fc.constantFrom(...NETWORK_METHODS), { nil: undefined }),
      secondHand: fc.option(fc.constantFrom('cut-off' as const, 'half' as const), { nil: undefined }),
      view: fc.option(fc.constantFrom('life' as const, 'purchase-year' as const), { nil: undefined }),
      switches: fc.option(switches, { nil: undefined }),
      ranges: fc.option(fc.constantFrom(...RANGES), { nil: undefined }),
    })
    .map(({ ages, ...rest }) => answered<Answers>({ ...ages, ...rest }));

/** Anything may be left unanswered. */
export const anyAnswers = household(false);

/** Every amount is answered: no national distribution remains, only the uncertainty of factors. */
export const wholeAnswers = household(true);
