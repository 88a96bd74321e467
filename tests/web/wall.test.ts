/** What the wall and the phones say of a result, in words: the middle beside the mean, bounds, what colours stand for, sources. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { QuestionFigure } from '../../models/room/types.ts';
import type { Role } from '../../web/features/school/room/types.ts';
import { opening as openEn, room as roomEn } from '../../web/features/school/room/words/en.ts';
import { opening as openFr, room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { tour as tourEn } from '../../web/features/school/room/tour/words/en.ts';
import { tour as tourFr } from '../../web/features/school/room/tour/words/fr.ts';
import Predict from '../../web/features/school/room/steps/Predict.svelte';
import Gap from '../../web/features/school/room/wall/Gap.svelte';
import Order from '../../web/features/school/room/wall/Order.svelte';
import { partsOf } from '../../web/features/school/room/wall/partsOf.ts';
import Votes from '../../web/features/school/room/wall/Votes.svelte';
import Why from '../../web/features/school/room/wall/Why.svelte';
import { wall as wallEn } from '../../web/features/school/room/wall/words/en.ts';
import { wall as wallFr } from '../../web/features/school/room/wall/words/fr.ts';
import { roomAddress } from '../../web/features/school/addresses.ts';
import { library, roomHtml, textOf } from './surfaces.ts';
import { percent } from '../../web/format.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createKit } from '../../web/features/school/kit.ts';

const plain = (html: string) => textOf(html).replaceAll(/\s+/g, ' ');
const flat = (words: string) => words.replaceAll(/\s+/g, ' ');
const about = (central: number) => ({ central, low: central / 2, high: central * 2 });
const home = {
  people: 20,
  perPerson: about(188),
  madeOf: { device: about(150), network: about(36), datacenter: about(2) },
};
/** As many as the bars below say, and no vaguer. */
const HALF = { under: 150, people: 14, of: 20 };
const cited = {
  sources: 'Sources: ADEME (2024); Arcep (2022), and one other',
  source: 'Sources: ADEME (2024) and others',
  all: 'ADEME (2024); Arcep (2022); Insee (2025)',
};

const voted = (counts: Record<string, number>, hidden: string[] = []): QuestionFigure => ({
  ...{ kind: 'choice', people: 20, counts, hidden },
});
const partsOfVote = (vote: QuestionFigure) =>
  partsOf({ step: { kind: 'vote', questions: [] } as never, revealed: true, figures: { vote }, hands: [] });

test('a class sees its votes, all of them, before what its choices would do', () => {
  const kinds = (vote: QuestionFigure) => partsOfVote(vote).map(({ kind }) => kind);
  expect(kinds(voted({ a: 12, b: 8 }))).toEqual(['votes', 'effect']);
  const many = Object.fromEntries([...'abcdefg'].map((id) => [id, 5]));
  expect(kinds(voted(many))).toEqual(['votes', 'votes', 'effect']);
  // where no number is told
  expect(kinds(voted({}))).toEqual(['effect']);
});

test('no button is named by a colour, which a theme changes', () => {
  for (const words of [tourFr, tourEn])
    expect(Object.values(words.stops).join(' ')).not.toMatch(
      /\b(dark|light|black|white|foncé|sombre|clair|noir|blanc)\b/i,
    );
});

test('data centres of a class and of the country are drawn on one scale of kilograms', () => {
  const nation = { share: 0.46, total: 376, publisher: 'ADEME', published: 2025, year: 2022 };
  const { body } = render(Gap, { props: { messages: wallFr, home, nation } as never });
  const widths = [...body.matchAll(/<rect class="(frame|fill)[^>]* width="([\d.]+)"/g)].map(
    ([, name, width]) => [name, Number(width)] as const,
  );
  expect(widths.map(([name]) => name)).toEqual(['frame', 'fill', 'frame', 'fill']);
  const [whole, part, all, its] = widths.map(([, width]) => width) as [number, number, number, number];
  expect(all).toBe(100);
  expect(whole / all).toBeCloseTo(188 / 376, 6);
  expect(part / its).toBeCloseTo(2 / (0.46 * 376), 6);
});

test.each([
  ['fr', wallFr],
  ['en', wallEn],
] as const)(
  'the reveal about video says how much more the mobile network weighs, and no other (%s)',
  (language, m) => {
    const kit = createKit(library, createAverage(library));
    for (const prediction of library.school.predictions) {
      const answer = kit.answer(prediction, language);
      const html = plain(render(Why, { props: { messages: m, answer } as never }).body);
      expect(answer.mobile !== undefined, prediction.id).toBe(prediction.id === 'video-hours');
      if (answer.mobile) {
        expect(answer.mobile).toMatch(/\d.*\d/);
        expect(html).toContain(flat(answer.mobile));
      }
      expect(html).not.toContain('undefined');
    }
  },
);

test('things to which a class gave one place are said to be level, and no order is drawn among them', () => {
  const drawn = (places: Readonly<Record<string, number>>) =>
    render(Order, {
      props: {
        messages: wallFr,
        labels: { a: 'A', b: 'B', c: 'C' },
        places,
        answer: { unit: 'kg', lines: [] } as never,
        order: ['a', 'b', 'c'],
      },
    }).body;
  const starts = (html: string) => [...html.matchAll(/ y1="([\d.]+)"/g)].map(([, y]) => Number(y));
  const apart = drawn({ a: 1.2, b: 2.1, c: 2.7 });
  expect(apart).not.toContain(wallFr.tied);
  expect(starts(apart)).toEqual([50, 150, 250]);
  const level = drawn({ a: 1.8, b: 2.4, c: 1.8 });
  expect(level.split(wallFr.tied)).toHaveLength(3);
  expect(starts(level)).toEqual([100, 100, 250]);
});

describe.each([
  ['fr', roomFr, wallFr],
  ['en', roomEn, wallEn],
] as const)('in %s', (language, m, wall) => {
  describe('what the homes of a class weigh', () => {
    const at = (role: Role, edges: readonly number[], bins: readonly number[]) => {
      const result = { kind: 'number' as const, people: 20, mean: 188, edges, bins };
      return plain(
        roomHtml(role, language, 'inventory', true, { figures: { result }, shown: { home, cited } }),
      );
    };
    test('is spread on the wall, with half of it beside a mean that a few large numbers pull up', () => {
      const pulled = at('screen', [100, 150], [8, 6, 6]);
      for (const said of [wall.half(HALF), wall.pulled, `${cited.source} · ${wall.listed(false)}`])
        expect(pulled).toContain(flat(said));
      const even = at('screen', [150, 200], [5, 5, 10]);
      expect(even).toContain(flat(wall.spread));
      expect(even).not.toMatch(/ 20 (?:sont|are)|of 20 are/);
    });
    test('gives way to what they are made of, where two heaps would tell nothing', () => {
      const two = at('screen', [100], [6, 14]);
      expect(two).not.toContain(flat(wall.spread));
      expect(two).toContain(flat(wall.heaviest.device));
    });
    test('is told on phones by what it is made of, and never by how much each weighs', () => {
      for (const role of ['pupil', 'lead'] as const) {
        const shown = at(role, [100, 150], [8, 6, 6]);
        expect(shown).toContain(flat(m.class.madeOf));
        expect(shown).not.toContain(flat(m.class.above('150')));
      }
    });
  });

  test('an answer set aside in the inventory is said beside what the class weighs, and not beside its votes', () => {
    const chosen = {
      ...{ titles: ['A'], tied: [], few: false, uncounted: [], overlap: false, sure: '' },
      rows: [{ id: 'keep-longer', title: 'A', tied: false, share: 3 }],
      ...{ saving: about(10), left: about(178) },
    };
    const drawn = (role: Role, shown: object, part: number) =>
      plain(roomHtml(role, language, 'vote', true, { aside: 1, shown, leading: ['A'], part }));
    const effect = drawn('screen', { home, chosen }, 1);
    // in the place of an effect that is not known yet
    for (const votes of [drawn('screen', { home, chosen }, 0), drawn('screen', {}, 1)]) {
      expect(votes).toContain(flat(wall.votes(20)));
      expect(votes).not.toContain(flat(wall.aside(1)));
    }
    expect(effect).toContain(flat(wall.aside(1)));
    // where a page has both, it says of which step
    const asked = library.school.activities['inventory']!.title[language];
    expect(drawn('lead', { home, chosen }, 0)).toContain(flat(`${asked} · ${m.aside(1)}`));
  });

  test('a card whose votes are hidden is named beside the others, without a number, where there are few in all', () => {
    const idsOf = (vote: QuestionFigure) =>
      partsOfVote(vote).flatMap((part) => (part.kind === 'votes' ? [part.ids] : []));
    const few = voted({ b: 10 }, ['a', 'c']);
    expect(idsOf(few)).toEqual([['b', 'a', 'c']]);
    expect(idsOf(voted({ b: 10 }, ['a', 'c', 'd', 'e', 'f']))).toEqual([['b']]);
    const shown = render(Votes, {
      props: {
        ...{ messages: wall, figure: few as never, ids: ['b', 'a', 'c'], leading: [], hands: false },
        step: { labels: { a: 'First', b: 'Second', c: 'Third' } } as never,
      },
    }).body;
    for (const title of ['First', 'Second', 'Third']) expect(shown).toContain(title);
    expect(shown.split(wall.hiddenKey)).toHaveLength(3);
  });

  test('the address to type is that of a page with a field for the code', () => {
    const html = roomHtml('screen', language, 'predict', false);
    expect(html).toMatch(new RegExp(`class="site[^"]*">[^<]*${roomAddress[language]}<`));
  });

  test('whoever leads fewer than ten is told beforehand that many numbers stay hidden', () => {
    const drawn = (people: number, revealed = false) =>
      plain(roomHtml('lead', language, 'predict', revealed, { people }));
    for (const few of [3, 6, 9]) expect(drawn(few)).toContain(flat(m.lead.small));
    for (const html of [drawn(10), drawn(20)]) expect(html).not.toContain(flat(m.lead.small));
    for (const some of [10, 16]) expect(drawn(some)).toContain(flat(m.lead.fairlySmall));
    for (const other of [9, 17]) expect(drawn(other)).not.toContain(flat(m.lead.fairlySmall));
    // the result is there: it says itself what is hidden
    expect(drawn(6, true)).not.toContain(flat(m.lead.small));
  });

  test('all the sources of what the class weighs are one tap away, on phones and for whoever leads', () => {
    for (const role of ['pupil', 'lead'] as const) {
      const html = roomHtml(role, language, 'class', true, { shown: { home, cited } });
      const [, summary, all] = html.match(
        /<details class="note[^"]*"><summary>([^<]*)<\/summary>\s*<p>([^<]*)<\/p>/,
      )!;
      expect([summary, all]).toEqual([cited.sources, `${cited.all}.`]);
    }
  });

  test.each([
    [{ 5: 6, 20: 8 }, ['50', '80', '95'], undefined, wall.people(24)],
    [{ 80: 9 }, ['5', '20', '50', '95'], undefined, wall.withinAtLeast(9, 24)],
    [{}, ['5', '20', '50', '80', '95'], undefined, wall.people(24)],
    [{}, ['5', '20', '50', '80', '95'], '50', wall.middle(percent(0.5, language))],
    [{ 50: 12, 80: 7, 95: 5 }, [], undefined, wall.within(12, 24)],
  ] as const)(
    'where a number of the range is hidden, no more than is sure is said: %o',
    (counts, hidden, middle, said) => {
      const figure = {
        ...{ kind: 'choice', people: 24, counts, hidden },
        ...(middle && { middle }),
      } as unknown as QuestionFigure;
      const answer = {
        reveal: { kind: 'estimate', value: { central: 82, low: 75, high: 96 }, nearest: 80 },
        answer: {
          lines: [{ value: '82 %' }],
          standing: 'known',
          graded: { surest: 'B', leastSure: 'B' },
          ...cited,
        },
      };
      const which = { id: 'predict-stage', figures: { stage: figure }, answer };
      const shown = plain(roomHtml('screen', language, 'predict', true, which));
      expect(shown).toContain(flat(said));
      // six answers where one was read as half of twelve
      expect(shown).not.toMatch(/au plus \d|at most \d/i);
    },
  );

  describe('an order', () => {
    const order = ['speaker', 'smartphone', 'laptop', 'tv'];
    const answer = {
      reveal: { kind: 'rank', order: order.map((id) => ({ id, value: about(50) })) },
      answer: {
        lines: order.map((label) => ({ label, value: '50 kg' })),
        standing: 'known',
        unit: 'kg',
        graded: { surest: 'B', leastSure: 'B' },
        ...cited,
      },
    };
    const drawn = (places: Readonly<Record<string, number>>) => {
      const figures = { making: { kind: 'rank' as const, people: 20, places } };
      return plain(roomHtml('screen', language, 'predict', true, { id: 'predict-making', figures, answer }));
    };
    test('that a class found is said to be found, and otherwise how much of it', () => {
      expect(drawn({ speaker: 1.2, smartphone: 2, laptop: 2.8, tv: 4 })).toContain(wall.placed(4, 4));
      const half = drawn({ smartphone: 1.2, speaker: 2, laptop: 2.8, tv: 4 });
      expect(half).toContain(wall.placed(2, 4));
      expect(half).not.toContain(wall.placed(4, 4));
      // those that are level are at no place
      expect(drawn({ speaker: 1.5, smartphone: 1.5, laptop: 3, tv: 4 })).toContain(wall.placed(2, 4));
    });
    test('that a pupil gave stands beside the one that is known, thing by thing', () => {
      const items = ['smartphone', 'speaker', 'laptop', 'tv'];
      const props = {
        messages: m,
        step: { questions: [{ kind: 'rank', id: 'making', items }], labels: {} },
        now: { figures: {} },
        facts: { answer: () => answer },
        said: { making: { kind: 'rank', items } },
      };
      const html = render(Predict, { props: props as never }).body;
      const lines = [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line]) => plain(line!).trim());
      expect(lines.map((line) => line.endsWith(`${flat(m.predicted.yours)} ${m.rankPlace(2)}`))).toEqual([
        true,
        false,
        false,
        false,
      ]);
      for (const line of lines) expect(line).toContain(flat(m.predicted.yours));
      expect(render(Predict, { props: { ...props, said: {} } as never }).body).not.toContain(
        m.predicted.yours,
      );
    });
  });

  test('the ribbon of what a class chose has a key: what is saved, then each part', () => {
    const row = (id: string, share: number) => ({ id, title: id, tied: false, share });
    const chosen = {
      titles: ['a', 'b'],
      rows: [row('a', 9), row('b', 12)],
      tied: [],
      few: false,
      uncounted: [],
      saving: about(21),
      left: about(167),
      overlap: true,
      sure: '',
      doubtful: false,
    };
    const html = roomHtml('screen', language, 'vote', true, { shown: { home, chosen }, part: 1 });
    const keys = [...html.matchAll(/<b class="key[^"]*">(.*?)<\/b>/gs)].map(([, key]) => plain(key!).trim());
    expect(keys).toEqual([wall.saves, ...Object.values(wall.parts)]);
    // in large type, what may come to nothing is not told as done
    const perhaps = { shown: { home, chosen: { ...chosen, doubtful: true } }, part: 1 };
    const titles = [html, roomHtml('screen', language, 'vote', true, perhaps)].map((drawn) =>
      plain(/<h1 class="mean">.*?<\/h1>/s.exec(drawn)![0]),
    );
    expect(titles.map((title) => /peut-être|perhaps/.test(title))).toEqual([false, true]);
  });
});

test('no size of a class is promised that its numbers are seen: what fewer than five say is hidden in any', () => {
  for (const { open } of [openFr, openEn]) expect(open.rehearseWhy).not.toMatch(/\d/);
});
