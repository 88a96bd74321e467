/** The draft of a deliberation, in English: a reading copy, since a council in France deliberates in French. */
import type { DeliberationMessages } from './fr.ts';

const unread = {
  place: 'Authority',
  council: '[deliberating assembly]',
  head: '[mayor | president]',
  power: '[article to complete]',
};

function costs(sum: string, blanks: readonly string[], article: number): string {
  const where = `to be written in article ${article} (${blanks.join(', ')})`;
  if (blanks.length === 0) return sum || 'a cost that nobody has given yet';
  if (blanks.length === 1)
    return sum
      ? `${sum}, without the only cost that nobody gave, ${where}`
      : `a cost that nobody gave, ${where}`;
  return sum
    ? `${sum}, without the only costs that nobody gave, ${where}`
    : `costs that nobody gave, ${where}`;
}

const listed = (all: readonly string[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all.join('');
const through = (themes: readonly string[]): string => (themes.length > 0 ? `, ${listed(themes)}` : '');

export const deliberation: DeliberationMessages = {
  title: (name) => `${name}: draft deliberation`,
  description: (name) =>
    `A draft deliberation for ${name}, made from the scenario: legal bases, reasons, articles, ways of appeal. To be re-read; as .docx, .odt or text.`,
  back: 'Back to the scenario',
  lede: 'Made from your scenario, with the figures of the note. What stands in brackets is filled in or struck out. Have it re-read by a lawyer.',
  undecided: (actions) =>
    actions === 0
      ? 'This draft decides nothing: no action is set. It recalls the law, and nothing more.'
      : actions === 1
        ? 'This draft decides nothing: its action is to be sought with others, or already asked for by the law.'
        : `This draft decides nothing: its ${actions} actions are to be sought with others, or already asked for by the law.`,
  toPrice: (blanks) =>
    blanks === 1
      ? 'One cost is still to be written: no source gives it, and none is supposed.'
      : `${blanks} costs are still to be written: no source gives them, and none is supposed.`,
  price: 'Type them in article 3',
  costOf: (action) => `${action}: cost a year, in euros`,
  mend: 'Change it:',
  write: 'Write these costs',
  shared: 'A cost that is written holds for all your scenarios, here and on the page of the territory.',
  sameText:
    'A council in France deliberates in French. This is a reading copy, as are its files: take those to vote on from the French page.',
  take: 'Download',
  files: { docx: 'Word (.docx)', odt: 'LibreOffice (.odt)', txt: 'Text (.txt)' },
  note: 'The note to annex',
  pieces: 'The pieces of the REEN law',
  file: (code) => `deliberation-${code}`,
  running: 'Draft, to be re-read by a lawyer',
  semicolon: ';',
  colon: ': ',
  bodies: {
    commune: { place: 'Commune', council: 'municipal council', head: 'mayor', power: 'article L. 2121-29' },
    epci: {
      place: 'Group of communes',
      council: 'community council',
      head: 'president',
      power: 'articles [L. 5211-1 and L. 2121-29]',
    },
    department: { ...unread, place: 'Department', council: 'departmental council', head: 'president' },
    region: { ...unread, place: 'Region', council: 'regional council', head: 'president' },
    country: unread,
    own: unread,
  },
  opening: (place, name, department) =>
    `French Republic. ${department ? `Department: ${department}. ` : ''}${place}: ${name}.`,
  register: 'From the register of deliberations. Meeting of [date].',
  summons: 'Summoned on: [..]. In office: [..]. Present: [..]. Proxies: [..]. Voting: [..].',
  present: 'Present: [names]. Absent: [names]. Secretary: [..]. Reporting: [..].',
  heading: 'Draft deliberation no. [..]',
  object: 'Subject:',
  about: {
    above: (_themes, from, to) =>
      `responsible digital strategy, [adoption | update | yearly review], from ${from} to ${to}`,
    about: (themes, from, to) =>
      `[responsible digital strategy | voluntary policy of digital sobriety]${through(themes)}, from ${from} to ${to}`,
    below: (themes, from, to) =>
      `voluntary policy of digital sobriety${through(themes)}, from ${from} to ${to}`,
  },
  themes: {
    rescue: 'repair',
    wake: 'reuse',
    release: 'reuse',
    refurbish: 'reuse',
    donate: 'reuse',
    lengthen: 'longer lives',
    fewer: 'equipment',
    lend: 'lending',
    unplug: 'electricity',
  },
  formula: (council) => `The ${council},`,
  visas: {
    code: (power) => `Having regard to the general code of local authorities, in particular ${power}`,
    codeDuty: (power) =>
      `Having regard to the general code of local authorities, in particular ${power} and article L. 2311-1-1 [and D. 2311-15-1]`,
    gift: 'Having regard to the general code of the property of public persons, in particular articles L. 3212-2 and L. 3212-3',
    purchases:
      'Having regard to law no. 2020-105 of 10 February 2020, in particular article 58, and decree no. 2024-134 of 21 February 2024',
    retired:
      'Having regard to law no. 2021-1485 of 15 November 2021, in particular article 16, and decree no. 2023-266 of 12 April 2023',
    strategy:
      'Having regard to the same law, in particular article 35, and decree no. 2022-1084 of 29 July 2022',
    before: '[Having regard to deliberation no. [..] of [..]]',
    committee: '[Having regard to the opinion of the committee [..] of [..]]',
    advertising:
      'Having regard to decree no. 2022-1294 of 5 October 2022 on illuminated advertising [and to the local regulation on advertising of [..]]',
    note: (version) => `Having regard to the annexed note, made with Sobrement (${version})`,
  },
  maybe: (clause) => `[${clause}]`,
  reasons: {
    named: (title) => `Whereas the scenario “${title}”, which the annexed note describes`,
    people: (people, years) => `Whereas the authority has ${people} inhabitants${years ? ` (${years})` : ''}`,
    status: {
      above: (above) => ` and comes under article 35 of law no. 2021-1485, above ${above} inhabitants`,
      about: (above) =>
        ` and [comes under article 35 of law no. 2021-1485 | acts voluntarily], the threshold being ${above} inhabitants`,
      below: (above) =>
        ` and acts voluntarily, article 35 of law no. 2021-1485 being binding above ${above} inhabitants only`,
    },
    group: (name, people) =>
      `, while it binds the group of communes of which it is a member, ${name} (${people} inhabitants)`,
    unnamed: ' and acts voluntarily, article 35 of law no. 2021-1485 not naming it',
    diagnosis: (carbon, range, own) =>
      `Whereas the devices of its inhabitants and its own weigh ${carbon} CO₂e a year (${range}), from national averages and ${own ? 'the inventory of its own computers and screens' : 'with no local inventory'}, networks and data centres apart`,
    unsaid: '[..]%',
    purchases: (shares, own) =>
      `Whereas, of its spending on IT and telephone equipment in [year], ${own} is refurbished, from reuse, and [..]% holds recycled matter, two shares that decree no. 2024-134 tells apart, for a legal threshold of ${shares} [, the difference being due to this significant technical constraint: [..]]`,
    retired: (years, share, own) =>
      `Whereas, of its retired IT equipment under ${years} years old in [year], ${own} went to reuse, for a legal threshold of ${share}`,
    effect: {
      all: (told) =>
        `Whereas the annexed calculation expects this of the actions decided, beyond what the law already asks: ${told}`,
      decided: (told) =>
        `Whereas the annexed calculation expects this of the only actions that this deliberation decides, beyond what the law already asks: ${told}`,
      together: (told) =>
        `Whereas, for information, all the actions of the scenario together have this effect, those still to be sought with others included, as the note tells it: ${told}`,
      none: (told) =>
        `Whereas the actions of the scenario are to be sought with others, or are already asked for by the law, and together, beyond what the law already asks, would have this effect: ${told}`,
    },
    cost: (from, to, sum, blanks, article) =>
      `Whereas they cost, from ${from} to ${to}: ${costs(sum, blanks, article)}`,
    byMeans:
      ', from national averages, from which this council may differ beyond these ranges, and with no local inventory',
    share: (percents) =>
      `that is ${percents.replace(/^<\s*/, 'less than ')} of what the devices here weigh over these years`,
    helps: (cases) => `carbon falling in ${cases} cases out of 10`,
    supposing:
      ', subject to assumptions of the calculation that nobody checked and on which most of the result rests',
    costTogether: (from, to, sum, blanks, article) =>
      `Whereas all these actions together would cost, from ${from} to ${to}: ${costs(sum, blanks, article)}`,
    sum: {
      net: (value) => `for the council, in all, ${value}`,
      netKnown: (value) => `for the council, without the unknown costs, ${value}`,
      netPurchases: (value) =>
        `for the purchases of the council alone, the cost of the actions not counted, ${value}`,
    },
    ranged: (said, range) => `${said} (${range})`,
    spent: (euros, range, yearly) =>
      `${euros} spent${range ? ` (${range})` : ''}${yearly ? `, at ${yearly}` : ''}`,
    spared: (euros, all) => `and, apart, ${euros} of computers not bought, which makes, ${all}`,
    bought: (euros, all) => `and, apart, ${euros} more of computers bought, which makes, ${all}`,
    minus: ', a minus sign being a saving',
    changed: (count, own) =>
      `Whereas this estimate rests on ${count === 1 ? 'one changed hypothesis' : `${count} changed hypotheses`}${own === 0 ? '' : own === 1 ? ' and on one value of the council (inventory or typed)' : ` and on ${own} values of the council (inventory or typed)`}, told in an annex`,
  },
  voted: 'Having deliberated, [unanimously | by [..] votes for, [..] against, [..] abstentions]:',
  article: (nth) => `Article ${nth}.`,
  articles: {
    strategy:
      '[Adopts | Updates | Takes note of the yearly review of] the annexed responsible digital strategy.',
    voluntary:
      'Commits itself voluntarily to a policy of digital sobriety, which the annexed note describes. Beyond what article 2 recalls, no law obliges the authority to it.',
    law: (purchases, years, retired) =>
      `Recalls what the law already asks. Of what the authority spends each year on IT and telephone equipment, a share from reuse [or with recycled matter]: ${purchases}. Of its retired equipment under ${years} years old, a share sent to reuse: ${retired}. A significant technical constraint, due to the nature of the purchase, may set that purchase aside: its reasons are then given.`,
    decided: 'Decides the following actions:',
    blank: {
      whole: '[cost to be written: €',
      beyondLaw: '[cost to be written, for what goes beyond the law: €',
      dots: '………',
      after: ' a year]',
      without: ', without the costs to be written',
    },
    studied: (head, article) =>
      `[Asks the ${head} to study the actions struck out of article ${article} for want of a cost, and to present that cost before any decision: [..].]`,
    shared: (head) =>
      `Asks the ${head} to seek, with those on whom they depend, the following actions, which the authority does not decide alone:`,
    lawOnly: 'Adds nothing to the law for:',
    action: (label, far, calendar, cost) => `– ${label} (${far}), ${calendar}: ${cost}.`,
    aid: ' [Rules of the aid, to be written or annexed: receivers [..], amount [..], documents to give [..], an end when the envelope is reached.]',
    toCount: ' [Their number, counted here: [..]. Where there is none, this action is struck out.]',
    givable:
      ' What can serve no more is recycled. [Equipment that can serve again, by the list attached: [..].]',
    beyond: (most) => ` [more than is plausible here, ${most} at most: to be struck out, or justified: [..]]`,
    unpriced: (label, far, calendar) => `– ${label} (${far}), ${calendar}.`,
    calendar: (start, full) =>
      start === full ? `from ${start} on` : `from ${start}, full effect in ${full}`,
    gift: 'Authorises the gift to [..] of the retired equipment of which the list is joined [list to be joined], first for the share that the law asks for, under [2° | 3° | 5° | 11°] of article L. 3212-2 of the general code of the property of public persons, which article L. 3212-3 applies to local authorities. Each association that receives some signs the annexed commitment.',
    indicators: 'Sets the indicators and targets of annex 2.',
    followed:
      'Sets the indicators of annex 2; beyond the thresholds that the law already sets, their targets will come with the decisions.',
    review:
      'States that a review of these indicators will be presented each year, in the report on sustainable development, before the debate on the draft budget.',
    reviewFree: 'Asks that a review of these indicators be presented to it each year.',
    total: (sum) => `Total: ${sum}.`,
    inYear: (sum, year) => `${sum} in ${year}`,
    aYear: (sum, from, to) => `${sum} a year from ${from} to ${to}`,
    inAll: (sum) => `that is ${sum} in all`,
    budget: (sum) =>
      `States that the credits needed${sum ? `, estimated at ${sum},` : ''} will be entered in the budget of each year, subject to its vote [chapter [..]].`,
    carried: (head) => `Asks the ${head} to carry out this deliberation.`,
  },
  signature: (head) =>
    `The ${head}, [first name, name, signature]. The secretary of the meeting, [first name, name, signature].`,
  sent: 'Sent to the representative of the State on [..]. Published on [..].',
  appeal:
    'This deliberation may be contested before the administrative court of [..] within two months of its publication, or, within that time, by a request to its author, which interrupts it.',
  annexes: {
    actions: 'Annex 1. Actions, means, calendar',
    columns: ['Action', 'How far', 'Calendar', 'Means', 'Who decides', 'Effect'],
    none: 'No action is chosen.',
    indicators: 'Annex 2. Indicators and targets',
    indicator: 'Indicator',
    legal: (label) => `${label} (legal threshold, a minimum)`,
    legalPurchases: 'Purchases from reuse [or with recycled matter], share of spending',
    decided: (label, unit, article) => `${label}, in ${unit} (target of article ${article})`,
    cell: (value, low, high) => `${value} (${low} to ${high})`,
    together:
      'For information, with all the actions of the scenario, those to be sought included: the figures of the note, not targets.',
    toFollow: 'to be followed',
    expected:
      'For information, what the calculation expects of the actions that are decided, with its ranges: effects, which are not targets.',
    reopen: (address) => `This scenario reopens at ${address}`,
    changed: 'Annex 3. Changed hypotheses',
    unchanged: 'None: every hypothesis is that of Sobrement.',
    unchangedOnly: 'No hypothesis of Sobrement is changed; what follows comes from the council.',
    gift: 'Annex 4. To whom equipment may be given',
    giftColumns: ['Receiver', 'Article', 'Conditions'],
    receivers: [
      [
        'Associations of parents, of school support, of students',
        'L. 3212-2, 3°',
        'IT equipment no longer used; value of each limited by article D. 3212-3; written commitment; no resale.',
      ],
      [
        'Associations recognised as of public utility',
        'L. 3212-2, 3°',
        'The same; resale allowed at the “solidarity price” only, to people in hardship or associations that help them.',
      ],
      [
        'Reuse bodies accredited as solidarity enterprises of social utility',
        'L. 3212-2, 3°',
        'As the first; 3° provides no resale in their favour.',
      ],
      [
        'Associations of general interest that equip, train and support people in precarious situations',
        'L. 3212-2, 3°',
        'As those of public utility [to be checked: article D. 3212-3 does not name them].',
      ],
      [
        'Staff of the authority',
        'L. 3212-2, 5°; D. 3212-4',
        'IT equipment and needed software; limited value; no resale.',
      ],
      [
        'State, local authorities, their groupings and public establishments',
        'L. 3212-2, 11°',
        'Value limited by decree; no resale.',
      ],
      [
        'Works of assistance: 1901 associations and foundations',
        'L. 3212-2, 2°',
        'Movable goods, within a limit of value.',
      ],
    ],
    notGiven:
      'Neither residents directly, nor firms, nor associations without one of these qualities are in this list.',
    pledge:
      'Commitment to sign: “The association undertakes to use the equipment received for its statutory purpose only and not to resell it, save at the solidarity price of 3° of article L. 3212-2 of the general code of the property of public persons.”',
    check: 'To check before the meeting, then to take out',
    toWrite: (blanks, article) =>
      `${blanks === 1 ? 'One cost is' : `${blanks} costs are`} to be written in article ${article}: no source gives ${blanks === 1 ? 'it' : 'them'}, and nothing was supposed. An action that is left without a cost is struck out, or goes to the next article.`,
    few: (owned, usual) =>
      `Inventory: it counts ${owned} computers, where the mean of a council of this size would give about ${usual}. If it is not the whole fleet, what its own devices avoid and spare is underestimated.`,
    counted: (screens) =>
      `Advertising screens: the effect is that of about ${screens}, by the mean of the country. The real number is to be counted here: perhaps none, and the action is then struck out.`,
    purchases: (doubt) => `Purchases: compute both shares. ${doubt}`,
    checks: [
      'Credits: they are voted each year. See with the finance department whether this spending calls for a commitment or programme authorisation.',
      'Significant technical constraint (article 58, II): write your reasons, no definition is proposed here.',
      'Yearly review: see whether it calls for a vote or is taken note of.',
      'An article of a code in brackets: to be checked, it may depend on the authority.',
      'Summons, majority, register, publicity: general code of local authorities, articles L. 2121-10 to L. 2121-25 and L. 2131-1 for a commune.',
    ],
  },
};
