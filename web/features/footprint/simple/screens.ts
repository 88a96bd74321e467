/** A question as one screen or two, each answered by touching one of a few things: the same answers as on the whole page. */
import type { Answers } from '../../../../models/household/answers.ts';
import { leastPeople, unitsOf, withCount, withPeople, withUnit } from '../answer/edit.ts';
import type { DeviceQuestion, PeopleQuestion } from '../answer/question.ts';
import { iconOf } from '../icons.ts';
import type { SimpleMessages } from './words/fr.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** How many of the things are drawn beside it. */
  readonly drawn: number;
}

export interface Screen {
  /** What the answers are of, in a name that no other screen has. */
  readonly name: string;
  readonly title: string;
  readonly help: readonly string[];
  readonly icon: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly set: (id: string) => (answers: Answers) => Answers;
}

const MOST_PEOPLE = 6;
const MOST_DEVICES = 5;
const YEARS = [1, 2, 3, 5, 7, 10];

/** The questions that it asks, among those that would narrow a total most. */
export const isSimple = (id: string): boolean =>
  id === 'place' || id === 'people' || id.startsWith('device:');

export function screensOf(
  question: DeviceQuestion | PeopleQuestion,
  answers: Answers,
  m: SimpleMessages,
): Screen[] {
  if (question.kind === 'people') return [peopleScreen(answers, m)];
  const ids = question.variants.map(({ id }) => id);
  const units = unitsOf(answers, ids);
  const count = units.reduce((sum, unit) => sum + (unit.count ?? 1), 0);
  const known = units.length > 0;
  const type = question.id.slice('device:'.length);
  const { of, one, is } = m.devices[type] ?? m.device(question.label);
  const icon = iconOf(`device/${type}`);
  const [years] = [...new Set(units.map(({ yearsKept }) => yearsKept))];
  return [
    {
      name: type,
      title: m.howMany(of),
      help: is,
      icon,
      options: upTo(0, MOST_DEVICES, m),
      value: known ? String(Math.min(count, MOST_DEVICES)) : undefined,
      set: (id) => (before) => withCount(before, ids, Number(id)),
    },
    ...(count > 0
      ? [
          {
            name: `${type}-years`,
            title: m.howLong(one),
            help: m.longHelp,
            icon: 'year',
            options: YEARS.map((n) => ({ id: String(n), label: m.years(n, n === YEARS.at(-1)), drawn: 0 })),
            value: years === undefined ? undefined : String(years),
            set: (id: string) => (before: Answers) =>
              // all alike: whoever keeps one longer says so on the whole page
              unitsOf(before, ids).reduce(
                (all, _, i) => withUnit(all, ids, i, { yearsKept: Number(id) }),
                before,
              ),
          },
        ]
      : []),
  ];
}

const peopleScreen = (answers: Answers, m: SimpleMessages): Screen => ({
  name: 'people',
  title: m.people,
  help: m.peopleHelp,
  icon: 'person',
  // ages that were told in the full list leave out what they do not allow
  options: upTo(Math.min(leastPeople(answers), MOST_PEOPLE), MOST_PEOPLE, m),
  value: answers.people === undefined ? undefined : String(Math.min(answers.people, MOST_PEOPLE)),
  set: (id) => (before) => withPeople(before, { people: Number(id) }),
});

const upTo = (least: number, most: number, m: SimpleMessages): Option[] =>
  Array.from({ length: most - least + 1 }, (_, i) => i + least).map((n) => ({
    id: String(n),
    label: m.number(n, n === most),
    drawn: n,
  }));
