/** The invented class: it says only what a class may say, on every step of every run, and always the same. */
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { pollOf } from '../../../models/room/poll.ts';
import { rehearsal } from '../../../models/room/rehearsal.ts';
import { apply, openRoom, replay } from '../../../models/room/room.ts';
import { FLOOR, SCREENS, type RoomEvent, type Step } from '../../../models/room/types.ts';
import { answersOfInventory } from '../../../models/school/inventory.ts';
import { inventedClass, type Asked } from '../../../models/school/invented.ts';
import { LEVELS, type HomeInventory } from '../../../models/school/school.ts';
import { debateSteps, RESULT, roomSteps } from '../../../models/school/steps.ts';
import { fresh } from '../shared.ts';
import { school } from './shared.ts';

const known = new Map<string, number>();
const result = (home: HomeInventory): number => {
  const name = JSON.stringify(home);
  const value = known.get(name) ?? fresh(answersOfInventory(home, school.questions)).perPerson.central;
  known.set(name, value);
  return value;
};
const asked: Asked = { sayings: school.invented, screens: 'each', language: 'fr', result };
const PEOPLE = school.invented.people;
const CASES = school.runs.flatMap(({ id, steps }) =>
  LEVELS.flatMap((level) => SCREENS.map((screens) => ({ id, screens, level, steps }))),
);
/** The class goes there; what is closed is opened, and what is shown with a later step is not revealed. */
const goes = ({ id, closed }: Step, _place: number, all: readonly Step[]): RoomEvent[] => [
  { kind: 'go', step: id },
  ...(closed ? [{ kind: 'unlock' as const, step: id }] : []),
  ...(isKept(id, all) ? [] : [{ kind: 'reveal' as const, step: id }]),
];
const isKept = (step: string, all: readonly Step[]) => all.some(({ compares }) => compares === step);

describe.each(CASES)('run $id, $level, screens: $screens', ({ screens, level, steps }) => {
  const made = roomSteps(steps, level, school);
  const invented = inventedClass({ ...asked, screens });

  test('everything it says is taken by the room', () => {
    let room = openRoom(made, screens);
    const events = [
      ...invented.joins,
      ...made.flatMap((step, place) => [...goes(step, place, made), ...invented.answers(step)]),
    ];
    for (const event of events) {
      const applied = apply(room, event);
      if ('refused' in applied) throw new Error(`${JSON.stringify(event)}: ${applied.refused}`);
      room = applied.room;
    }
  });

  test('it writes no more sentences than it may vote on, and answers each vote that is put in', () => {
    const rules = rehearsal(invented);
    for (const { id } of made.filter(({ kind }) => kind === 'charter' || kind === 'vote')) {
      const played = replay(rules.open(made, screens), made.flatMap(goes), rules.apply);
      const texts = Object.entries(played.states[id]!.piles).flatMap(([question, { shown }]) =>
        shown.flatMap(({ key, answer }) => (answer?.kind === 'text' ? [{ question, key }] : [])),
      );
      const options = made
        .find((step) => step.id === id)!
        .questions.flatMap((question) => (question.kind === 'choice' ? question.options.slice(-2) : []));
      const asked = replay(
        played,
        [
          ...texts.map((text): RoomEvent => ({ kind: 'accept', step: id, ...text })),
          { kind: 'poll', step: id, ...(texts.length === 0 && { options }) },
          { kind: 'reveal', step: pollOf(id) },
        ],
        rules.apply,
      );
      expect(asked.steps.map((step) => step.id)).toContain(pollOf(id));
      expect(Object.values(figures(asked, pollOf(id)))).toMatchObject([{ kind: 'choice', people: PEOPLE }]);
    }
  });

  test('every question has its figure once it is revealed', () => {
    const rules = rehearsal(invented);
    const room = replay(rules.open(made, screens), made.flatMap(goes), rules.apply);
    const expected = screens === 'none' ? [] : [RESULT];
    for (const { id, kind, questions } of made) {
      const names = questions.map((question) => question.id).filter((name) => name !== RESULT);
      const shown = Object.keys(figures(room, id));
      if (isKept(id, made)) expect(shown).toEqual([]);
      if (isKept(id, made)) continue;
      expect(shown.sort()).toEqual([...names, ...(kind === 'inventory' ? expected : [])].sort());
    }
  });
});

describe('the class', () => {
  const steps = roomSteps(school.runs[0]!.steps, 'cycle-4', school);
  const inventory = steps.find(({ kind }) => kind === 'inventory')!;
  const valuesOf = (events: readonly RoomEvent[]) =>
    events.flatMap((event) => (event.kind === 'contribute' ? [event.answers] : []));

  test('is the same each time it is made, and no two steps wait for each other', () => {
    const [one, two] = [inventedClass(asked), inventedClass(asked)];
    const backwards = [...steps].reverse().map((step) => two.answers(step));
    expect(backwards.reverse()).toEqual(steps.map((step) => one.answers(step)));
  });

  test('speaks its language, as many times for its people as there are screens', () => {
    const charter = steps.find(({ kind }) => kind === 'charter')!;
    for (const language of ['fr', 'en'] as const) {
      const said = valuesOf(inventedClass({ ...asked, language }).answers(charter)).flatMap(({ keep }) =>
        keep?.kind === 'text' ? [keep.text] : [],
      );
      expect(said.sort()).toEqual(school.invented.charter.keep!.map((text) => text[language]).sort());
    }
    const headsIn = (screens: Asked['screens']) =>
      inventedClass({ ...asked, screens }).joins.map((event) => event.kind === 'join' && event.people);
    expect(headsIn('each')).toEqual(Array(24).fill(1));
    expect(headsIn('team')).toEqual(Array(6).fill(4));
    expect(headsIn('none')).toEqual([]);
  });

  test('a result is what the model of footprints makes of that home, from what was asked alone', () => {
    for (const { [RESULT]: said, ...given } of valuesOf(inventedClass(asked).answers(inventory))) {
      const home = Object.fromEntries(
        Object.entries(given).map(([id, answer]) => [id, answer.kind === 'number' ? answer.value : NaN]),
      );
      expect(said).toEqual({ kind: 'number', value: result(home) });
      expect(Object.keys(home)).not.toContain('laptop-years');
    }
  });

  test('changes its mind in part: most of its pupils think after a debate what they thought before', () => {
    const { before, after } = debateSteps('argue');
    const [first, second] = [before, after].map((id) =>
      valuesOf(inventedClass(asked).answers(steps.find((step) => step.id === id)!)),
    );
    const changed = second!.filter(
      (said, place) => JSON.stringify(said.after) !== JSON.stringify(first![place]!.before),
    );
    expect(changed.length).toBeGreaterThanOrEqual(FLOOR);
    expect(changed.length).toBeLessThan(second!.length / 2);
  });

  test('differs from pupil to pupil, so that a distribution is one', () => {
    const said = valuesOf(inventedClass(asked).answers(inventory)).map((answers) => JSON.stringify(answers));
    expect(new Set(said).size).toBeGreaterThan(6);
  });

  test('raises as many hands as its pupils would choose, one by one', () => {
    const vote = steps.find(({ kind }) => kind === 'vote')!;
    const chosen = valuesOf(inventedClass(asked).answers(vote)).flatMap(({ vote: said }) =>
      said?.kind === 'choice' ? said.options : [],
    );
    const [{ vote: hands }] = valuesOf(inventedClass({ ...asked, screens: 'none' }).answers(vote)) as [
      { vote: { kind: 'hands'; hands: Record<string, number> } },
    ];
    const counted = (option: string) => chosen.filter((one) => one === option).length;
    expect(hands.kind).toBe('hands');
    for (const [option, raised] of Object.entries(hands.hands)) expect(raised).toBe(counted(option));
    expect(Object.values(hands.hands).reduce((sum, n) => sum + n, 0)).toBe(chosen.length);
  });
});
