/** Runs ADEME's own model: every figure taken from it equals it, and the same uses weigh the same. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { UseAnswer } from '../../models/household/answers.ts';
import { plan } from '../../models/household/plan.ts';
import { ademeValue, NOT_IN_THE_PACKAGE, rule } from './ademe.ts';

const { catalogue, factors } = load();
const taken = Object.values(factors)
  .filter(({ source }) => source === 'ADEME-ACV')
  .map(({ id }) => id);

/** Figures in data/ have six digits. */
const ROUNDING = 5e-6;

describe('figures taken from ADEME’s package', () => {
  test('are all mapped here, or listed as exceptions with a reason', () => {
    expect(taken.length).toBeGreaterThan(150);
    expect(taken.filter((id) => !(id in NOT_IN_THE_PACKAGE) && ademeValue(id) === undefined)).toEqual([]);
    expect(Object.keys(NOT_IN_THE_PACKAGE).filter((id) => !taken.includes(id))).toEqual([]);
  });

  test.each(taken.filter((id) => !(id in NOT_IN_THE_PACKAGE)))('%s equals the one in the package', (id) => {
    expect(Math.abs(factors[id]!.central / ademeValue(id)! - 1)).toBeLessThan(ROUNDING);
  });
});

/** The same conventions on both sides: everything by GB, hosted in France, ADEME's mix. */
const mix = rule('électricité . FE France') / 1000;
const french: Catalogue = {
  ...catalogue,
  factors: {
    ...catalogue.factors,
    'electricity.FR': { ...catalogue.factors['electricity.FR']!, central: mix },
  },
};
const WEEKS = 365 / 7;

/** Network and data centre of one unit of a use, in grams. */
function ours(use: UseAnswer): { network: number; datacenter: number } {
  const { lines } = plan(
    {
      people: 1,
      devices: [],
      connections: { fixedLines: 1, sims: 1 },
      uses: [use],
      networkMethod: 'average',
      switches: { hosting: 'france', email: 'ademe' },
    },
    french,
  );
  const grams = (component: string) =>
    (lines
      .filter((line) => line.component === component && line.item === use.type)
      .reduce((sum, { amount }) => sum + amount, 0) *
      1000) /
    WEEKS;
  return { network: grams('network'), datacenter: grams('datacenter') };
}

const near = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThan(tolerance);

describe.each([
  ['sd', "'SD'"],
  ['hd', "'HD'"],
  ['uhd', "'ultra HD'"],
])('an hour of video, %s', (definition, quality) => {
  test.each([
    ['fixed', "'fixe FR'"],
    ['mobile', "'mobile FR'"],
  ] as const)('weighs what ADEME says, on the %s network and in data centres', (network, theirs) => {
    const found = ours({ type: 'video', hoursPerWeek: 1, definition, network });
    const said = {
      'streaming . durée': 60,
      'streaming . qualité': quality,
      'streaming . transmission . réseau': theirs,
    };
    near(found.network, rule('streaming . transmission', said), 1e-5);
    near(found.datacenter, rule('streaming . data center', said), 1e-5);
  });
});

test.each([
  ['sd', "'SD'", 1e-5],
  ['hd', "'HD'", 1e-5],
  // 168 MB is 0.168 GB here, and 168/1024 in ADEME's model
  ['audio', "'audio'", 0.0241],
])(
  'an hour of video call, %s, weighs what ADEME says for one of its two callers',
  (definition, quality, tolerance) => {
    const found = ours({ type: 'video-call', hoursPerWeek: 1, definition, network: 'fixed' });
    near(
      found.network,
      rule('visio . transmission', {
        'visio . durée': 60,
        'visio . qualité': quality,
        'visio . emplacements': 2,
      }) / 2,
      tolerance,
    );
  },
);

test('a search weighs what ADEME says: the same for servers, 4.9 % more for the network since sizes are in thousands, not 1024', () => {
  const found = ours({ type: 'search', countPerWeek: 1, network: 'fixed' });
  near(found.datacenter, rule('recherche web . data center'), 1e-5);
  near(found.network, rule('recherche web . transmission') * 1.024 ** 2, 1e-5);
});

describe.each([
  ['usual', 1],
  ['plain', 0.075],
  ['attachment-1mb', 1.075],
  ['attachment-5mb', 5.075],
])('an e-mail kept ten years, %s', (definition, taille) => {
  const found = () => ours({ type: 'email', countPerWeek: 1, definition, network: 'fixed' });
  const said = { 'email . taille': taille };

  test('weighs on servers what ADEME says for one of its two ends, without losses on what is kept, as for files', () => {
    const losses = rule('serveur . PUE mails') - 1;
    const usage = (size: number) => rule('email . data center . usage', { 'email . taille': size });
    const keeping = ((usage(1) - usage(0.075)) / 0.925) * taille;
    const lost = (keeping * losses) / (1 + losses);
    near(found().datacenter, (rule('email . data center', said) - lost) / 2, 1e-4);
  });

  test('weighs on the reader’s network what ADEME says, 2.4 % more with 1000 than with 1024', () => {
    near(found().network, rule('email . transmission . récepteur', said) * 1.024, 1e-5);
  });
});

test('a call and an e-mail are counted by one rule: ADEME counts two ends, the household its own', () => {
  const call = ours({ type: 'video-call', hoursPerWeek: 1, definition: 'hd', network: 'fixed' });
  const theirs = rule('visio . transmission', {
    'visio . durée': 60,
    'visio . qualité': "'HD'",
    'visio . emplacements': 2,
  });
  expect(theirs / call.network).toBeCloseTo(2, 4);
  const mail = (['usage', 'construction'] as const).map((part) => {
    const end = (side: string) => rule(`email . data center . ${part} . ${side}`, { 'email . taille': 1 });
    return [end('émetteur'), end('récepteur')];
  });
  for (const [sent, received] of mail) expect(sent).toBeCloseTo(received!, 12);
  expect(factors['email.electricity']!.central).toBeCloseTo(ademeValue('email.electricity')!, 9);
});

test('a file of 1 GB weighs what ADEME says, for network and servers', () => {
  const found = ours({ type: 'download', countPerWeek: 1, network: 'fixed' });
  near(found.network, rule('fichier . transmission', { 'fichier . taille': 1 }), 1e-5);
  near(found.datacenter, rule('fichier . data center', { 'fichier . taille': 1 }), 1e-5);
});

test('a year of a new smartphone weighs what ADEME’s life cycle gives', () => {
  const years = rule('acv . smartphone . durée de vie théorique');
  const { lines } = plan(
    {
      devices: [{ type: 'smartphone', count: 1, origin: 'new', yearsKept: years, hoursPerDay: 3 }],
      uses: [],
      connections: { fixedLines: 0, sims: 0 },
    },
    catalogue,
  );
  const theirs = ['fabrication', 'distribution', 'fin de vie'].reduce(
    (sum, stage) => sum + rule(`acv . smartphone . carbone . ${stage}`),
    0,
  );
  const use = rule('acv . smartphone . consommation annuelle') * catalogue.factors['electricity.FR']!.central;
  near(
    lines.reduce((sum, { amount }) => sum + amount, 0),
    theirs / 1000 / years + use,
    1e-9,
  );
});
