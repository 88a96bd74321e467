import type { SurfaceMessages } from './fr.ts';

export const surface = {
  heading: 'Under each line of a receipt, a sum and its sources',
  lede: (factors: string, sources: string) =>
    `${factors} figures, ${sources} sources. You can read, redo and correct every one of them.`,
  search: 'Find a figure',
  submit: 'Search',
  example: (n: string) => `For example: one thing, and the ${n} figures that were published for it`,
  ours: 'We use the first. The others stay beside it, so that you can compare.',
  all: (n: string) => `See all ${n} figures`,
  download: 'Download the table',
  misses: {
    title: (met, all, more) =>
      `By our rules, we find ${met} of ${all} published figures again; by theirs, ${more} more.`,
    shared: {
      smaller: (n: string, missed: string) => `In ${n} of the ${missed} misses, ours is smaller.`,
      larger: (n: string, missed: string) => `In ${n} of the ${missed} misses, ours is larger.`,
    },
    sharedSubject: (n: string, missed: string, subject: string) =>
      `${n} of the ${missed} misses are about one thing: “${subject}”.`,
    lede: 'Others published them, and we work them out again. A full dot is in the band: found. An empty one is outside: missed.',
    hits: (n: string) => `${n} found`,
    stay: (many: number, n: string) =>
      many === 1 ? 'One missed, even counting as they do' : `${n} missed, even counting as they do`,
    theirs: (many: number, n: string) =>
      many === 1
        ? 'One missed, but found if we count as they do'
        : `${n} missed, but found if we count as they do`,
    rule: 'Hit or miss: the rule',
    smaller: 'ours is smaller',
    larger: 'larger',
    pair: (theirs: string, ours: string) => `theirs ${theirs}, ours ${ours}`,
    theirWay: (found: string) => ` (${found} their way)`,
    more: 'Why each of them differs',
  },
  studies: {
    title: (n: string, kg: string) =>
      `${n} choices between studies move an average home by more than ${kg} kg`,
    one: (kg: string) => `One choice between studies moves an average home by more than ${kg} kg`,
    none: (kg: string) => `No choice between studies moves an average home by more than ${kg} kg`,
    lede: (kg: string) =>
      `Where studies do not agree, we follow one of them. Here is what another would give, for an average home of ${kg} kg.`,
    ends: (low: string, high: string) => `${low} to ${high} kg`,
    more: 'What moves it most',
    change: 'Use another study on my own receipt',
  },
  sections: {
    label: 'On this page',
    apart: 'One line, number by number',
    published: 'Our figures beside those of others',
    studies: 'What another study would give',
    further: 'All the sums',
  },
  further: {
    title: 'Further down',
    calculations: 'The sums, in full',
    others: 'Other comparisons',
  },
} satisfies SurfaceMessages;
