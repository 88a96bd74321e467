import { departures, supposing } from '../../../../models/council/plan/words/en.ts';
import type { CouncilMessages, ToolMessages } from './fr.ts';
import { euros } from '../../../words/euros/en.ts';
import { councilGainGroups, seals } from '../../../words/seals/en.ts';

/** Of a count as it is written. */
const s = (count: string): string => (count === '1' ? '' : 's');

export const council: CouncilMessages = {
  pictured: (horizon) => `Avoided by ${horizon}, by action`,
  search: {
    title: 'A commune, a group of communes: what would repair and second hand change?',
    description:
      'Find a French commune, group of communes, department or region: a first diagnosis of its digital life without typing anything, then what repair and reuse would change, with cost and margin.',
    lede: 'Search by name or postcode. A first diagnosis shows without typing anything more.',
    label: 'Commune, group of communes, department, region',
    example: 'Le Trait, 76580',
    submit: 'Search',
    found: (count) => `${count} territories found`,
    foundMost: (count) => `The ${count} territories nearest to this name; say more of it to find others`,
    foundOne: 'One territory found',
    nothing: 'Nothing under this name. Try the postcode, or fewer letters.',
    inhabitants: (people) => `${people} inhabitant${s(people)}`,
    examples: 'For instance',
    own: 'Another territory',
    ownText: 'A district, a country, an imagined town: a name and a number of inhabitants are enough.',
    ownName: 'Name (required)',
    ownPeople: 'Inhabitants (required)',
    colon: ': ',
    ownSubmit: 'See this territory',
    ownWrong: (most) => `a name is needed, and a whole number of inhabitants, from 0 to ${most}.`,
    fleet: 'The council’s own fleet',
    fleetText:
      'An inventory, wherever it comes from, is enough: footprint, ages, ratios of the AGEC and REEN laws. The file never leaves your device.',
    insee: (code) => `INSEE code ${code}`,
    populations: (year) => `Populations of ${year}, after Insee.`,
  },
  ones: {
    'repair-bonus': 'one repair helped',
    'repair-cafe': 'one café',
    workshop: 'one laptop refitted',
    collection: 'once the national drive',
    'council-longer': 'one more year',
    loan: 'one borrower',
  },
  things: {
    'repair-bonus': ['helped repair', 'helped repairs'],
    collection: ['phone', 'phones'],
    loan: ['borrower', 'borrowers'],
  },
  kinds: {
    commune: 'commune',
    epci: 'group of communes',
    department: 'department',
    region: 'region',
    country: 'country',
    own: 'territory typed in',
  },
  title: (name) => `${name}: repair, reuse, keep`,
  description: (name) =>
    `The digital life of ${name}: what it weighs, and what repair, reuse and longer lives would change, with cost and margin.`,
  back: 'Search another territory',
  toReady: 'Choose a policy',
  toVote: 'To the note and the deliberation',
  fleet: 'Its own fleet: import an inventory',
  problems: {
    title: 'To correct',
    range: (field, min, max) => `${field}: a number between ${min} and ${max}.`,
    unknown: (field) => `${field}: unknown field, left out.`,
    word: (field, words) => `${field}: one of these words, ${words}.`,
    ages: (field, oldest) =>
      `${field}: how many devices, a hyphen, then how many by age, from 0 to ${oldest} years, with a dot between two.`,
    sum: (field, sum, count) => `${field}: by age there are ${sum}, not ${count}.`,
  },
  diagnosis: {
    title: 'Where things stand',
    people: (people, homes, size, share, of) =>
      `${people} inhabitant${s(people)}, about ${homes} household${s(homes)}. Households are estimated: ${size} people each, ${of}; ${share} of inhabitants in one.`,
    meanOf: {
      department: (name) => `the mean of the department (${name}, Insee 2021)`,
      region: 'the mean of the region’s departments (Insee 2021)',
      country: 'the mean of France',
      instead: 'the mean of France, since no source gives this place’s',
    },
    sameHomes: (size, range) =>
      `Their homes hold ${size} people on average, ${range} from one commune to another.`,
    devices: (inUse, bought, asleep) =>
      `About ${inUse} digital devices in service, in homes and in the council. ${bought} are bought new each year, and ${asleep} sleep in drawers.`,
    carbon: (mass, range, perPerson) =>
      `Making and running them weighs ${mass} CO₂e a year (${range}, 9 times out of 10), or ${perPerson} kg per inhabitant.`,
    apart: 'Networks, data centres and uses are counted on the household page, not here.',
    doors: 'Why these figures are not those of the household page, line by line',
    electricity: (name) =>
      `Electricity is that of this place (${name}), kept as it is today: no source says how it will change.`,
    reen: {
      above: (people) =>
        `Above ${people} inhabitants: the REEN law asks for a responsible digital strategy, with a diagnosis and a yearly review.`,
      below: (people) =>
        `Below ${people} inhabitants: the REEN law asks for no responsible digital strategy.`,
      about: (people) =>
        `About ${people} inhabitants: the counts of population disagree; the REEN law may apply.`,
    },
    group: (people) => `Its group of communes, of ${people} inhabitants, is bound by it.`,
    same: (communes, from, below) =>
      `Communes of ${from === '0' ? 'fewer than' : `${from} to`} ${below} inhabitants: ${communes} in France.`,
    sameOpen: (communes, from) => `Communes of ${from} inhabitants and more: ${communes} in France.`,
    count: (years) => `Population of ${years}. `,
    within: 'In',
    members: 'Its communes',
    membersOther: 'Its territories',
    more: (count) => `and ${count} other${s(count)}`,
    competence:
      'Who decides what: primary schools belong to the commune, lower secondary schools to the department, upper secondary schools to the region.',
  },
  picture: {
    bought: 'bought new a year',
    inUse: 'in service',
    asleep: 'in drawers',
    square: (devices) => (devices === '1' ? 'A square is one device.' : `A square is ${devices} devices.`),
    tones: 'Full: nearly certain. Thin: depends on the survey.',
    own: (drawn) => `${drawn ? 'In ink' : 'Too few for a square'}, those of the council: `,
    owned: (owned) => `about ${owned}.`,
    counted: (owned) =>
      `${owned} computers and screens in service, by its inventory; its other devices are not counted here.`,
    few: (owned, usual) =>
      `Careful: ${owned} ${owned === '1' ? 'computer' : 'computers'}, where the mean would give about ${usual} here. If some are missing, what the fleet avoids is underestimated.`,
    national:
      'Equipment: means of the country by inhabitant and by home, as no survey counts commune by commune.',
    nationalHomes:
      'Equipment of inhabitants: means of the country by inhabitant and by home, as no survey counts commune by commune.',
  },
  laws: {
    from: (share, year) => `${share} in ${year}`,
    since: (share, year) => `${share} since ${year}`,
  },
  again: 'A refurbished device is bought again sooner: cheaper, it may still cost more.',
  ends: {
    people: (most, people) => `at most ${most}: one for ${people} people, a choice of Sobrement`,
    asleep: (most) => `at most ${most}: as many as are put away here in a year`,
    longest: (most, years) =>
      `at most ${most}: nothing counted beyond ${years} years, the longest life published`,
    one: (most) => `at most ${most}: each computer keeps a screen`,
    here: (most) => `at most ${most} here`,
    mean: (count) =>
      `about ${count} here by the mean of the country: the real number is not known, perhaps none`,
    most: (most) => `at most ${most}`,
    banned: (people, unit) =>
      `below ${people} inhabitants, banned already: nothing to gain here, unless the commune is part of an urban unit of more than ${unit} inhabitants (its sheet on insee.fr tells)`,
  },
  against: {
    none: 'Compared with the law applied, with as many devices as today.',
    published:
      'Compared with the law applied, with the published trend (ADEME and Arcep, 2023): more and more connected objects.',
  },
  trend: ({ from, until, devices, times, range }) =>
    `From ${from} to ${until}, ADEME and Arcep foresee ${devices} more devices in France, mostly connected objects. Here, watches and small objects (sensors, plugs, bulbs) are therefore ${times} times as many in ${until} as in ${from} (${range}). All others keep today’s sales.`,
};

export const tool: ToolMessages = {
  departures,
  levers: {
    title: 'What can be decided',
    start: 'start',
    ramp: 'years to get there',
    beyondLaw: ' beyond the law',
    cost: (one, shared) => `cost a year in €, for ${one}${shared ? ', in every scenario' : ''}`,
    each: (price, one, usual, many) =>
      `. That is ${price} for ${one}${usual ? `; a source says ${usual}, which is ${many!} for that sum` : ''}.`,
    over: (amount, horizon) => `that is ${amount} by ${horizon}`,
    unknown: 'cost of doing it unknown, to be typed',
    unsourced: 'No source tells it. Count purchases, hours, lost revenue; 0 if nothing.',
    costOnce: (cost) => `Counted otherwise: ${euros(cost)} once, at the start.`,
    from: 'First year',
    horizon: 'Last year',
    households: 'Households',
    trend: 'Without these actions, the number of devices',
    trends: { none: 'stays as it is today', published: 'follows the published trend' },
    trendAbout: 'What does this trend say?',
    gaps: 'Nobody has measured it, hence no figure here: shared printers, the equipment of primary, lower and upper secondary schools, a reuse corner at the tip, the websites and hosting of the council.',
    compute: 'Compute',
    assumption: 'Assumptions, law and cost',
    unfold: 'The whole page: assumptions, costs, years, tables',
    assumptions:
      'You disagree? Type your value: it stands in the place of ours, without a range. An empty box brings ours back.',
    own: 'your value',
    others: 'Not for the council alone to decide',
    seals,
    gainGroups: councilGainGroups,
    order: 'In each group, the largest sure gain first.',
    law: 'Law',
    measure: 'Proposal',
    quoted: 'What is missing, and whose the proposals are',
    proposals: 'Read them',
    here: (count, value, things) => `${count} ${things[Number(value !== 1)]} here`,
    inAll: (law, own) => `${own ? `in all, your ${own} included` : 'in all'}; the law: ${law}`,
    implausible: (most) => `More than is plausible here: ${most} at most.`,
    usual: (intensity, shared) => `Set to ${intensity}${shared ? ', with other communes' : ''}`,
    without: 'Remove',
    settings: 'Years, households, trend',
  },
  gains: {
    lede: (horizon) =>
      `Each figure runs until ${horizon}, beyond the law: what an action that is set brings, or what it would add. They do not add up: actions touch the same devices.`,
    brings: 'brings here',
    adds: 'would add',
    banned: 'within a large urban unit only, ',
    less: (mass, range) => `${mass} less (${range})`,
    more: (mass, range) => `${mass} more (${range})`,
    either: (more, less) => `from ${more} more to ${less} less`,
    nothing: 'nothing beyond the law and what is done',
    saves: (amount) => `saves ${amount}`,
    costs: (amount) => `costs ${amount}`,
    eitherWay: (saving, cost) => `from ${saving} saved to ${cost} spent`,
    unknown: 'unknown cost',
    partly: (said, purchases) =>
      purchases
        ? `cost of the actions not counted, ${said} on purchases alone`
        : `unknown costs aside, ${said}`,
    free: 'costs €0',
    over: (years, purchases) =>
      ` for the council over ${years} years${purchases ? '' : ', purchases included'}`,
    cases: (cases) => `falls in ${cases} cases out of 10`,
    nearly: 'more than 9',
    hardly: 'fewer than 1',
    supposing: `, ${supposing}`,
  },
  ready: {
    title: 'Four policies, ready',
    lede: (horizon) =>
      `By ${horizon}, on one scale. The first is compared with a territory without the law, the others with the law applied.`,
    names: {
      law: () => 'The law, nothing more',
      sure: () => 'Sure and sober',
      budget: (amount) => `With ${amount} a year`,
      ambitious: () => 'Ambitious',
    },
    rules: {
      law: 'Buying reused, giving retired equipment away: what is already asked.',
      sure: 'What the council decides, measured or calculated, that helps 9 times out of 10, on what is here for sure.',
      budget: 'The same, then those whose cost is known, the cheapest first.',
      ambitious: 'All that the council decides and that changes something here, as is usual at this size.',
    },
    paid: (actions, years) =>
      `the council pays ${actions} of actions over ${years} years; the purchases spared taken off, `,
    left: (amount) => ` · at full effect ${amount} a year are not spent`,
    take: 'Start from here',
  },
  legal: {
    title: 'The law, and where you stand',
    own: {
      euros: 'your share of refurbished purchases, in % (recycled matter apart)',
      devices: 'your share given away, in %',
    },
    ask: 'Type your share: the page will say what is missing.',
    met: (year) => `The law is followed in ${year}.`,
    euros: (points, year, amount, range) =>
      `${points} points are missing in ${year}: about ${amount} of purchases a year (${range}), of computers alone.`,
    devices: (points, year, devices) =>
      `${points} points are missing in ${year}: in computers a year, ${devices}.`,
  },
  tabs: {
    title: 'Scenarios',
    only: 'Scenario',
    scenario: (letter) => `Scenario ${letter}`,
    done: 'Already done',
    doneText:
      'What is already in force counts in the reference and in every scenario. The sliders of the scenarios add to it; a share that the law sets is set as a whole, with what is done.',
    add: 'Compare with another',
    remove: (letter) => `Remove scenario ${letter}`,
    name: 'Name of this scenario',
  },
  compare: {
    title: (horizon) => `The scenarios side by side, until ${horizon}`,
    unknown: 'without the unknown costs',
    better: (better, other, cases, supposing, price) =>
      `${better} avoids more carbon than ${other} in ${cases} cases out of 10${supposing}${price}.`,
    same: (one, other) => `${one} and ${other} are the same policy.`,
    dearer: (amount, partly) => `, but costs the council ${amount} more${partly}`,
    cheaper: (amount, partly) => `, and costs the council ${amount} less${partly}`,
    partly: ', unknown costs aside',
  },
  outputs: {
    kg: 'Carbon, a year',
    jobs: 'Jobs, a year',
    kgSpread: 'Carbon spread over the life of devices, a year',
    bought: 'Devices bought new, a year',
    reused: 'Second lives that begin, a year',
    repaired: 'Devices kept thanks to the repairs of these actions, a year',
    asleep: 'Devices in drawers',
    inUse: 'Devices in service',
    waste: 'Waste, a year',
  },
  results: {
    nothing:
      'No action is set: the path is that of the law applied. First set an action: the note and the deliberation will come here.',
    saves: (mass, range, horizon) => `By ${horizon}, ${mass} CO₂e less (${range}).`,
    adds: (mass, range, horizon) =>
      `By ${horizon}, ${mass} CO₂e more (${range}): these actions weigh more than they avoid.`,
    moreServe: (devices) =>
      `Why more: ${devices} more devices are used, here or elsewhere. Their electricity, and the refit of those that have one, weigh more here than the purchases avoided.`,
    either: (horizon, said) => `By ${horizon}, ${said} (CO₂e).`,
    none: (horizon) => `By ${horizon}, nothing that can be measured.`,
    share: (percents, weight, range) =>
      `That is ${percents} of what the devices here weigh over these years: ${weight} (${range}).`,
    unsure: 'The sign is not sure: by these assumptions the balance may also grow heavier.',
    sparks: { avoided: 'Saved a year', course: 'Total a year', money: 'Euros, year by year' },
    chartText: (reference, scenario, year, without) =>
      `In ${year}: ${reference} ${without}${scenario === undefined ? '' : `, ${scenario} with these actions`}.`,
    done: (mass, horizon) =>
      `What is already done avoids, beyond the law, ${mass} CO₂e by ${horizon}; it is counted in the reference.`,
    doneAdds: (mass, horizon) =>
      `What is already done adds, beyond the law, ${mass} CO₂e by ${horizon}; it is counted in the reference.`,
    doneWithin: 'What is already done does not exceed what the law asks: nothing is counted of it.',
    other: { none: 'if their number does not move', published: 'with the published trend' },
    otherMore: (name, mass, year) => `Without these actions, ${name}: ${mass} more in ${year}.`,
    otherLess: (name, mass, year) => `Without these actions, ${name}: ${mass} less in ${year}.`,
    law: {
      saves: (mass, range, horizon) =>
        `What the law already asks (buying reused, giving retired equipment away) avoids ${mass} CO₂e by ${horizon} (${range}), if it is followed, against a territory that would do none of it.`,
      adds: (mass, range, horizon) =>
        `What the law already asks (buying reused, giving retired equipment away) adds ${mass} CO₂e by ${horizon} (${range}), if it is followed, against a territory that would do none of it.`,
      once: 'An action counts for what it does beyond it.',
    },
    underLaw: (name, level, asked, year) =>
      `${name}: ${level}, below the ${asked} that the law asks for in ${year}: neither gain nor cost beyond the law that year.`,
    asLaw: (name, asked, year) =>
      `${name}: ${asked}, what the law asks for in ${year}: neither gain nor cost beyond the law that year.`,
    criteria: {
      title: 'Beyond carbon: metals, material, fossil energy',
    },
    avoided: 'What is avoided each year',
    avoidedText: (year, saved) => `In ${year}: ${saved}.`,
    peak: (year) => `Highest in ${year}: part of the purchases avoided then is only put off.`,
    lawAlone: 'with the law alone',
    noMore: 'nothing more',
    perYear: 't CO₂e a year',
    perYearKg: 'kg CO₂e a year',
    table: (year) => `What it changes in ${year}`,
    busy: 'Computing…',
    preview: 'A preview; the whole computation follows.',
    later: 'No network: this part must wait, and will come once it is back. The rest of the page stays.',
    failed:
      'The calculation did not succeed: without network, it must wait. Your settings stay in the address, and the rest of the page can be read. Reload it once the network is back.',
  },
  money: {
    title: (horizon) => `What it costs by ${horizon}, and to whom`,
    until: (horizon) => `By ${horizon}`,
    council: 'Actions of the council',
    councilKnown: 'Actions of the council, without the unknown costs',
    purchases: 'Its purchases of computers',
    net: 'For the council, in all',
    household: 'Apart: inhabitants (aids alone)',
    maker: 'Apart: makers (national bonus)',
    toType: 'unknown cost, to be typed',
    netKnown: 'For the council, without the unknown costs',
    netPurchases: 'For the council, on its purchases alone: cost of the actions not counted',
    rounded: (sum) => `${sum} before rounding`,
    euros,
  },
  drivers: {
    title: 'What makes the range wide',
  },
  take: {
    title: 'To take away',
    voted: (name) => `For the vote${name ? ` (${name})` : ''}`,
    note: 'a one-page note to annex',
    deliberation: 'a draft deliberation',
    meeting: 'in the council room',
    review: 'the review, in a year',
    pieces: 'the pieces of the REEN law, to complete',
    csv: 'the years as a table (CSV)',
    json: 'the years for a program (JSON)',
  },
  seek: 'Start from a target or a budget',
  share: {
    short: 'Keep a short link',
    link: 'The address of this page holds the whole scenario: copy it, and it opens the same again.',
  },
  changed: {
    title: 'Hypotheses changed (ours → the one taken here)',
    own: 'From the council, by its inventory or typed',
    yearly: (lever) => `cost a year, ${lever}`,
    each: (price, round, ours) => `, ${round ? '' : 'about '}${price} each${ours && ` instead of ${ours}`}`,
    bare: 'without a range',
    within: 'in the typed cost',
    unknown: 'unknown',
    counted: (owned, usual) => `${owned} (mean: about ${usual})`,
    few: 'Careful, that is few: if some are missing, what the fleet avoids is underestimated.',
    perThousand: 'per 1,000 inhabitants',
    no: 'no',
    yes: 'yes',
  },
  between: (low, high) => `between ${low} and ${high}`,
  wrong: (min, max) => `A number between ${min} and ${max}.`,
  none: 'none',
  fewerThanOne: 'fewer than one',
  aboutOne: 'about one',
  colon: ': ',
  note: (draws) =>
    `Stock and flow model, survival by age, ${draws} cases computed, the same for every path. Each range holds the result 9 times out of 10.`,
};
