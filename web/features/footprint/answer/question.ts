/** A question as the page asks it: its fields, and the value that an empty field stands for. */
import type { Assumption, Catalogue, Language } from '../../../../models/catalogue/catalogue.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import { complete } from '../../../../models/household/situation.ts';
import { amountOf } from '../../../../models/household/use.ts';
import { onlyPeople } from '../view.ts';
import { variantsOf } from './edit.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface Asked {
  readonly id: string;
}

type Unasked<Q extends Asked> = Omit<Q, keyof Asked>;

export interface DeviceQuestion extends Asked {
  readonly kind: 'device';
  readonly label: string;
  readonly variants: readonly Choice[];
  /** The count that an empty field stands for. */
  readonly count: number;
  readonly years: number;
  readonly hours: number | undefined;
}

export interface UseQuestion extends Asked {
  readonly kind: 'use';
  readonly type: string;
  readonly label: string;
  readonly measure: 'hoursPerWeek' | 'countPerWeek' | 'storedGB' | 'storedCount';
  readonly definitions: readonly Choice[];
  readonly amount: number | undefined;
}

export interface ConnectionsQuestion extends Asked {
  readonly kind: 'connections';
  readonly fixedLines: number;
  readonly sims: number;
}

export interface PeopleQuestion extends Asked {
  readonly kind: 'people';
  readonly people: number;
}

/** Where the home is: the only question that every home can answer, and whose answer nobody can guess. */
export interface PlaceQuestion extends Asked {
  readonly kind: 'place';
}

export type QuestionView =
  DeviceQuestion | UseQuestion | ConnectionsQuestion | PeopleQuestion | PlaceQuestion;

export const PLACE = 'place';
export const PEOPLE = 'people';

export function describeQuestion(
  id: string,
  answers: Answers,
  catalogue: Catalogue,
  language: Language,
): QuestionView {
  const [kind, type = ''] = id.split(':') as [string, string?];
  const asked = () => {
    if (kind === 'device') return deviceQuestion(type, answers, catalogue, language);
    if (kind === 'use') return useQuestion(type, answers, catalogue, language);
    if (kind === PLACE) return { kind } as const;
    if (kind === 'connections') {
      const { fixedLines, sims } = complete(onlyPeople(answers), catalogue);
      return { kind, fixedLines: fixedLines.central, sims: sims.central } as const;
    }
    return { kind: 'people', people: catalogue.factors[catalogue.people.factor]!.central } as const;
  };
  return { id, ...asked() };
}

function deviceQuestion(
  type: string,
  answers: Answers,
  catalogue: Catalogue,
  language: Language,
): Unasked<DeviceQuestion> {
  const variants = variantsOf(type, catalogue);
  const main = variants.find((variant) => variant.id === type)!;
  const asked = { ...onlyPeople(answers), devices: [{ type }] };
  const device = complete(asked, catalogue).devices[0]!;
  const value = (assumption: Assumption | undefined, of: typeof device.count | undefined) =>
    assumption && of ? of.central : undefined;
  return {
    kind: 'device',
    label: named(main.label[language]),
    variants: variants.map((variant) => ({ id: variant.id, label: variant.label[language] })),
    count: value(main.count, device.count) ?? 0,
    years: device.years.central,
    hours: value(main.power === undefined ? undefined : main.hours, device.hours),
  };
}

/** Drops the part of the label that names a size: the question covers all sizes. */
const named = (label: string) => label.replace(/ \(.*\)$/, '');

function useQuestion(
  type: string,
  answers: Answers,
  catalogue: Catalogue,
  language: Language,
): Unasked<UseQuestion> {
  const use = catalogue.uses.find((candidate) => candidate.id === type)!;
  const blank = use.amount && complete({ ...onlyPeople(answers), uses: [{ type }] }, catalogue).uses[0];
  return {
    kind: 'use',
    type,
    label: use.label[language],
    measure: use.measure,
    definitions: use.definitions.map((definition) => ({
      id: definition.id,
      label: definition.label[language],
    })),
    amount: blank && amountOf(blank),
  };
}
