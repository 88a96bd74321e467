import type { ResultsMessages } from '../fr.ts';
import { charts } from '../../../../../words/charts/en.ts';
import { seals } from '../../../../../words/seals/en.ts';

export const results: ResultsMessages = {
  results: {
    title: (n) =>
      n === '1' ? 'Your device in service, not an average' : `Your ${n} devices in service, not averages`,
    finding: (devices, mass, range) =>
      devices === '1'
        ? `1 device in service weighs ${mass} CO₂e a year (${range}).`
        : `${devices} devices in service weigh ${mass} CO₂e a year (${range}).`,
    perPost: (kg, range) => `Per post: ${kg} (${range}).`,
    stages: (use) => `Of which ${use} is electricity; the rest is making, delivering and end of life.`,
    scope: 'The council’s lines, uses and online services are not here: an inventory does not tell them.',
    table: 'By type, in a year',
    perYear: 'CO₂e a year',
    type: 'Device',
    devices: 'In service',
    supposed: 'What was supposed',
    busy: 'Computing…',
    failed: 'The computation did not succeed. Reload the page.',
    nothing: 'No device in service: nothing to compute.',
    posts: 'Desk posts',
    postsHint: (n) => `${n} from the file: workstations that are named, else users`,
    note: (draws) => `${draws} cases computed; the same factors and the same rules as on the household page.`,
  },
  pyramid: {
    title: 'Ages',
    choose: 'Device shown',
    finding: (type, years) => `${type}: ${years} years on average`,
    noYear: (type) => `${type}: no date of purchase`,
    beyond: (n, all, life) =>
      n === '0'
        ? `None has reached ${life} years, the life followed.`
        : `${n} of ${all} ${n === '1' ? 'has' : 'have'} reached ${life} years, the life followed.`,
    age: 'Age',
    years: (n) => `${n} years`,
    oneYear: (n) => (n === '1' ? '1 year' : `${n} years`),
    more: (n) => `${n} years and more`,
    undatedRow: 'no date',
    table: 'Ages of each type',
    mean: 'Mean age, in years',
    kept: 'Life followed, in years',
    undated: 'No date',
    asTable: 'These ages as a table',
  },
  habits: {
    title: 'Lives and prices: what is followed, and correcting it',
    lede: 'All that is computed follows these lives and prices. What you type prevails; left empty, your file does.',
    years: 'Life followed',
    euros: 'Price of a new one, in euros',
    life: {
      said: (years) => `${years} years, as you say`,
      left: (years, n) =>
        `${years} years, the age by which half leave: ${n} that left, and those still there`,
      ages: (years, n) => `${years} years, from the ages of ${n} devices`,
      usual: (years) => `${years} years, as is usual: your file does not show enough`,
    },
    price: {
      said: (euros) => `€${euros}, as you say`,
      file: (euros, n) => `€${euros}, ${n === '1' ? 'from 1 device' : `mean of ${n} devices`} of the file`,
      source: (euros) => `€${euros}, from a source: the file has no price`,
      unknown: () => 'cost unknown, to be typed',
    },
  },
  charts,
  budget: {
    title: 'What renewing costs',
    euros: (n) => `€${n}`,
    finding: (before, after) =>
      before === after
        ? `Over ten years: ${before}, with or without the choices below.`
        : `Over ten years: ${before}, and ${after} with the choices below.`,
    range: (before, after) => `Range: ${before === after ? before : `${before}, and ${after}`}.`,
    unpriced: (types) => `Cost unknown, to be typed above: ${types}. These purchases are in no total.`,
    caption: 'Outline: as today. Full, and the number: with the choices below.',
    byYear: 'Budget by year',
    byType: 'Budget by type and year',
    before: 'As today',
    after: 'With these choices',
    unknown: 'cost unknown',
    bought: (n, euros) => `${n} for ${euros}`,
    boughtUnknown: (n) => `${n}, cost unknown`,
    note: 'Constant prices. No parts, upkeep or work. What is past its age is bought in the first year.',
    apart:
      'A refurbished device costs less, lasts a second life and is bought again sooner, as in the simulator of the commune. Two things differ all the same: here everything is counted, what the law asks for included, and nothing is kept beyond the longest life published; the simulator counts only what goes beyond the law, and adds the years to the whole fleet. Its euros and its kilograms are therefore not these.',
    sourced: (types) => `Prices from a source, not from your file: ${types}.`,
  },
  machines: {
    title: 'What to do with each machine',
    lede: 'One rule for each decision, the same for all. The list may be downloaded, by group or line by line.',
    maybeHere: (n) =>
      `${n === '1' ? '1 line out of service is' : `${n} lines out of service are`} counted as still here: the questions about the file, above, change it.`,
    decisions: {
      keep: 'Keep',
      upgrade: 'Upgrade and keep',
      replace: 'Replace, refurbished if possible',
      give: 'Give away',
      check: 'Check the date',
      recycle: 'Recycle',
    },
    why: {
      keep: 'Not due yet, without a date, or in stock. A screen or a phone at its age, or in its last year, may serve two years more.',
      upgrade:
        'At its age, or in its last year: with its disk or memory changed, a computer serves two years more. Councils do so.',
      replace:
        'At its age, and two years more would pass the longest life published, or your own. By a refurbished one where possible.',
      give: 'Out of service and still there, under ten years old: to a charity, a school or staff, as the law allows.',
      check:
        'Out of service and still there, ten years by its years alone: its date would tell whether to give or to recycle it.',
      recycle: 'More than ten years old when retired: the law sends it to recycling.',
    },
    reasons: {
      young: 'not due yet',
      undated: 'no date of purchase, to be found',
      due: 'at its age, two years more are possible',
      'past-longest': 'at its age; two years more would pass the longest life published',
      'past-life': 'at the end of the life followed',
      spare: 'in stock, replaces the next that breaks',
      waiting: 'out of service, may serve elsewhere',
      'waiting-old': 'out of service, more than ten years',
      'waiting-unsure': 'out of service, ten years by its years alone: to check',
      'no-second-life': 'out of service; its second life is not known',
    },
    lastYear: {
      due: 'in its last year, two years more are possible',
      'past-longest': 'in its last year; two years more would pass the longest life published',
      'past-life': 'in the last year of the life followed',
    },
    aged: (age, life, year) => `of ${year}, ${age} of ${life} years`,
    saved: (what) => `saves about ${what}, once`,
    costs: (euros) => `costs about ${euros} more than new ones, for as many years`,
    sparesOne: (euros) => `saves ${euros}`,
    costsOne: (euros) => `costs ${euros} more than a new one`,
    number: 'Number',
    gainOfOne: 'Gain of one',
    others: (n) => `And ${n} more groups, in the list.`,
    download: 'Download the list (CSV)',
    downloadWorkbook: 'Download the list (.xlsx)',
    lines: (file) => `Each line of ${file}, with its maker and department (CSV)`,
    later: (n) => `then ${n} under ten years old, once replaced`,
    file: 'machines',
    headers: [
      'Device',
      'Year of purchase',
      'State',
      'Origin',
      'Number',
      'Decision',
      'Reason',
      'Gain of one, kg CO₂e',
      'Euros saved on one',
    ],
    decided: ['Decision', 'Reason', 'Gain, kg CO₂e', 'Euros saved'],
    note: 'A gain counts once: two years more save of a new one the part that two years are of its life; refurbished ones, what they weigh less than a new one over as many years; a gift, what it avoids elsewhere. Euros without parts.',
  },
  fewer: {
    title: 'Fewer devices',
    lede: 'Those that are too many have no successor. Their making alone is counted: they are on the least.',
    aims: {
      computersPerPost: 'Computers for each post, at most',
      screensPerComputer: 'Screens for each computer, at most',
    },
    missing: {
      computersPerPost: 'first say how many posts, above',
      screensPerComputer: 'it takes computers and screens in service',
    },
    now: (ratio) => `${ratio} today`,
    computers: (n) => (n === '1' ? '1 computer' : `${n} computers`),
    screens: (n) => (n === '1' ? '1 screen' : `${n} screens`),
    less: (devices) =>
      `${devices.join(' and ')} fewer. Not in “together”, below; in the purchases and the budget.`,
  },
  place: {
    taken: (all, listed) =>
      `The simulator counts ${all} ${all === '1' ? 'device' : 'devices'}: the computers and screens in service, of ${listed} in your list.`,
    title: (name) => `What this fleet says of ${name}`,
    computers: (count) => `computers of the council: ${count}`,
    lede: 'These values take the place of averages in the diagnosis, the simulator, the note and the documents, which tell what was changed. They alone leave, in the address; neither the file nor its lines.',
    years: (n) => `${n} years`,
    ages: (count, mean) =>
      count === '1' ? `1 dated, ${mean} years old` : `${count} dated, age by age, ${mean} years on average`,
    few: (owned, usual, people) =>
      `Your list has ${owned} ${owned === '1' ? 'computer' : 'computers'}; for ${people} inhabitants, the mean taken here would give about ${usual}. Is it your whole fleet?`,
    fewWhy: 'Sobrement chose to ask below a fifth of this mean.',
    mean: 'Where the mean comes from',
    use: (name) => `Use it for ${name}`,
    back: 'Go back without it',
    another: 'For another place',
    which: 'Which place does this fleet belong to?',
    sought: 'Find a place',
    soughtHint: 'name or postcode',
    found: (n) => (n === '0' ? 'No place of that name.' : `${n} ${n === '1' ? 'place' : 'places'} found.`),
    inhabitants: (n) => (n === '1' ? '1 inhabitant' : `${n} inhabitants`),
    notSought: 'The search did not succeed: it needs the network.',
    nothing: 'No computer in service: nothing to take to the page of the commune.',
  },
  acting: {
    title: 'Keep, refurbish, give',
    assumption: 'Assumptions',
    lede: 'How far each decision goes, and what it changes, from the real ages onward. The list above counts the coming year; here is all that the decision acts on: kg a year, euros over ten years.',
    ranged: (more, less) => `from ${more} more to ${less} less`,
    shares: {
      keepLonger: '% of devices',
      refurbished: '% of purchases',
      donated: '% of what leaves before 10 years',
    },
    saves: (mass, range) => `${mass} less a year (${range}).`,
    adds: (mass, range) => `${mass} more a year (${range}).`,
    either: (more, less) => `From ${more} more to ${less} less a year: which way is not sure.`,
    none: 'Nothing.',
    dearer: (euros) => `${euros} more in ten years.`,
    cheaper: (euros) => `${euros} less in ten years.`,
    sameEuros: 'As many euros in ten years.',
    unchosen: (share) => `Not chosen; counted at ${share}.`,
    together: 'Keeping and refurbishing, together.',
    once: 'What two decisions save of one device is counted once.',
    donatedYearly: (devices, mass, range) =>
      `Given a year: ${devices}. Avoided elsewhere: ${mass} (${range}).`,
    donatedOnce: (devices, mass, range, share) =>
      `Once, ${share} of what waits, retired: ${devices}. Avoided elsewhere: ${mass} (${range}).`,
    noSecondLife: (types) => `Without a known second life, counted for nothing: ${types}.`,
    seals,
  },
  plan: {
    finding: (mass, range) =>
      `Over ten years, purchases avoided or made lighter save ${mass} CO₂e (${range}).`,
    apart:
      'A year, above, spreads the making over the time of use and counts electricity; here it counts in the year of purchase, without electricity, by real ages. Ten times one does not make the other.',
    year: 'Year',
    before: 'Planned purchases',
    after: 'With these choices',
    saving: 'Making avoided',
  },
  perPost: {
    title: 'Per post',
    missing: 'Say how many desk posts there are, above.',
    reference: (value, who) => `Elsewhere: ${value}, ${who}.`,
  },
  legal: {
    title: 'What the law asks for',
    year: 'Calendar year',
    formula: 'Formula',
    made: 'Computed',
    law: 'Text',
    thresholds: 'Thresholds',
    from: (share, year) => `${share} since ${year}`,
    caution: 'What a file does not tell',
    source: 'Source',
    fields: {
      spent: 'Spending of the year, € before tax',
      spentReused: 'of which reuse, € before tax',
      spentRecycled: 'of which recycled matter, without reuse, € before tax',
      gifts: 'Gifts, at their flat values, €',
      retiredInStock: 'Retired, in stock on 1 January',
      sentToReuse: 'Sent to reuse in the year',
    },
    untold: (devices) =>
      `Share unknown: this file counts ${devices} out of service, under ten years old, without saying where each goes. Type both numbers: how many there were, how many were given.`,
    unsure: (n) =>
      `${n} more ${n === '1' ? 'is' : 'are'} ten years old by years alone: to check, not counted.`,
    gap: (missing) => `${missing} missing.`,
    reached: 'Nothing is missing.',
    reuseAlone: (share) => `Reuse alone makes ${share}.`,
    partAboveWhole: 'The part is more than the whole: check both amounts.',
  },
  between: (low, high) => `between ${low} and ${high}`,
  colon: ': ',
};
