/** The fields of a question as data: what each one shows, and how changing it alters the answers. */
import type { Origin } from '../../../../models/catalogue/catalogue.ts';
import type { Answers, DeviceAnswer } from '../../../../models/household/answers.ts';
import { HOURS_PER_DAY, LEAST_YEARS, LIMITS } from '../../../../models/household/limits.ts';
import { amount } from '../../../format.ts';
import type { AmountShown, ChoiceShown, CountShown } from '../../../parts/fieldValue.ts';
import type { FieldMessages } from './words/fields/fr.ts';
import {
  leastPeople,
  unitsOf,
  useAnswer,
  withConnections,
  withCount,
  withPeople,
  withUnit,
  withUse,
} from './edit.ts';
import type {
  ConnectionsQuestion,
  DeviceQuestion,
  PeopleQuestion,
  QuestionView,
  UseQuestion,
} from './question.ts';

type Edit = (answers: Answers) => Answers;

export interface CountField extends CountShown {
  readonly kind: 'count';
  readonly name: string;
  readonly set: (value: number | undefined) => Edit;
}

export interface AmountField extends AmountShown {
  readonly kind: 'amount';
  readonly name: string;
  readonly set: (value: number | undefined) => Edit;
}

export interface ChoiceField extends ChoiceShown {
  readonly kind: 'choice';
  readonly name: string;
  readonly set: (value: string | undefined) => Edit;
}

export interface TickField {
  readonly kind: 'tick';
  readonly name: string;
  readonly label: string;
  readonly value: boolean;
  readonly set: (value: boolean) => Edit;
}

export type FieldView = CountField | AmountField | ChoiceField | TickField;

/** The fields of a question, but for those of each device that answers it, which are those of `unitFields`. */
export function fieldsOf(question: QuestionView, answers: Answers, m: FieldMessages): FieldView[] {
  switch (question.kind) {
    case 'people':
      return peopleFields(question, answers, m);
    case 'connections':
      return connectionFields(question, answers, m);
    case 'device':
      return [countField(question, answers, m)];
    case 'use':
      return useFields(question, answers, m);
    case 'place':
      return [];
  }
}

const average = (value: number, m: FieldMessages) => m.average(amount(value, m.language));

function peopleFields({ people }: PeopleQuestion, answers: Answers, m: FieldMessages): FieldView[] {
  const field = (
    name: 'people' | 'children' | 'teenagers' | 'seniors',
    standsAt: number,
    min: number,
    max: number,
  ): CountField => ({
    kind: 'count',
    name,
    label: m.fields[name],
    value: answers[name],
    standsAt,
    min,
    max,
    set: (value) => (said) => withPeople(said, { [name]: value }),
  });
  const first: CountField = {
    ...field('people', people, leastPeople(answers), LIMITS.people),
    hint: average(people, m),
  };
  // shown from the start: rows that appear after the first answer would push away the next thing to press
  return [
    first,
    ...(['children', 'teenagers', 'seniors'] as const).map((name) => field(name, 0, 0, LIMITS.people - 1)),
  ];
}

function connectionFields(
  { fixedLines, sims }: ConnectionsQuestion,
  answers: Answers,
  m: FieldMessages,
): FieldView[] {
  const said = answers.connections ?? {};
  const count = (name: 'fixedLines' | 'sims', standsAt: number): CountField => ({
    kind: 'count',
    name,
    label: m.fields[name],
    hint: average(standsAt, m),
    value: said[name],
    standsAt,
    min: 0,
    max: LIMITS.subscriptions,
    set: (value) => (before) => withConnections(before, { [name]: value }),
  });
  const traffic = (name: 'fixedGBPerMonth' | 'mobileGBPerMonth'): AmountField => ({
    kind: 'amount',
    name,
    label: m.fields[name],
    value: said[name],
    placeholder: '',
    min: 0,
    max: LIMITS.GBPerMonth,
    set: (value) => (before) => withConnections(before, { [name]: value }),
  });
  return [
    count('fixedLines', fixedLines),
    count('sims', sims),
    traffic('mobileGBPerMonth'),
    traffic('fixedGBPerMonth'),
  ];
}

const EMPLOYERS = ['device:laptop', 'device:desktop-home', 'device:smartphone'];

/** The types that answer a question about a device. */
export const variantsAsked = ({ variants }: DeviceQuestion): readonly string[] =>
  variants.map(({ id }) => id);

function countField(question: DeviceQuestion, answers: Answers, m: FieldMessages): CountField {
  const variants = variantsAsked(question);
  const units = unitsOf(answers, variants);
  const counted = units.some(({ count }) => count !== undefined);
  return {
    kind: 'count',
    name: 'count',
    label: m.fields.count,
    hint: question.count > 0 ? average(question.count, m) : undefined,
    value: counted ? units.reduce((sum, { count = 1 }) => sum + count, 0) : undefined,
    standsAt: question.count,
    min: 0,
    max: LIMITS.units,
    set: (value) => (before) => withCount(before, variants, value),
  };
}

const CM_PER_INCH = 2.54;

/**
 * A size as it is sold, then as a ruler finds it, without the kind of thing that was asked about; other names stay as
 * they are.
 * @param inches the word for them, as it stands in the names of devices
 */
export function sizeTold(label: string, kind: string, inches: string): string {
  // a size, or two and the word between them
  const sizes = new RegExp(String.raw`(\d+(?:\s\p{L}+\s\d+)?)\s${inches}(?!\p{L})`, 'u');
  if (!sizes.test(label)) return label;
  // short enough to be read whole on a phone
  const inCm = (size: string) =>
    size
      .match(/\d+/g)!
      .map((n) => Math.round(Number(n) * CM_PER_INCH))
      .join('–');
  const told = label.replace(new RegExp(String.raw`\s?${kind}\s?`, 'iu'), '').replace(/^,\s/, '');
  // some names tell it already
  if (/\d\scm/.test(told)) return told;
  return told.replace(sizes, (found, size: string) => `${found} (${inCm(size)}\u00a0cm)`);
}

/** The fields of one of the devices that answer a question; of those that are not told yet, when there is none. */
export function unitFields(
  question: DeviceQuestion,
  answers: Answers,
  at: number,
  m: FieldMessages,
): FieldView[] {
  const variants = variantsAsked(question);
  const said = unitsOf(answers, variants)[at];
  if (said?.count === 0) return [];
  const edit =
    (patch: { [K in keyof DeviceAnswer]?: DeviceAnswer[K] | undefined }): Edit =>
    (before) =>
      withUnit(before, variants, at, patch as Partial<DeviceAnswer>);
  const measured = (
    name: 'yearsKept' | 'hoursPerDay',
    value: number,
    min: number,
    max: number,
  ): AmountField => ({
    kind: 'amount',
    name,
    label: m.fields[name],
    hint: average(value, m),
    value: said?.[name],
    placeholder: amount(value, m.language),
    min,
    max,
    set: (changed) => edit({ [name]: changed }),
  });
  const fields: FieldView[] = [];
  if (variants.length > 1) {
    fields.push({
      kind: 'choice',
      name: 'size',
      label: m.fields.size,
      hint: m.sizes[question.id],
      value: said?.type,
      options: question.variants.map(({ id, label }) => ({
        id,
        label: sizeTold(label, question.label.replace(/,.*/, ''), m.inches),
      })),
      set: (type) => edit({ type: type ?? variants[0]! }),
    });
  }
  fields.push(
    measured('yearsKept', question.years, LEAST_YEARS, LIMITS.years),
    originField(said?.origin, m, edit),
  );
  if (question.hours !== undefined) fields.push(measured('hoursPerDay', question.hours, 0, HOURS_PER_DAY));
  if (EMPLOYERS.includes(question.id)) {
    fields.push({
      kind: 'tick',
      name: 'owner',
      label: m.fields.owner,
      value: said?.owner === 'employer',
      set: (ticked) => edit({ owner: ticked ? 'employer' : undefined }),
    });
  }
  if (answers.view === 'purchase-year') {
    fields.push({
      kind: 'count',
      name: 'bought',
      label: m.boughtThisYear,
      value: said?.boughtThisYear,
      standsAt: 0,
      min: 0,
      max: LIMITS.units,
      set: (value) => edit({ boughtThisYear: value }),
    });
  }
  return fields;
}

const ORIGINS: readonly Origin[] = ['new', 'refurbished', 'second-hand'];

const originField = (
  value: Origin | undefined,
  m: FieldMessages,
  edit: (patch: { origin: Origin | undefined }) => Edit,
): ChoiceField => ({
  kind: 'choice',
  name: 'origin',
  label: m.fields.origin,
  value,
  options: ORIGINS.map((id) => ({ id, label: m.origins[id] })),
  unknown: m.unknown,
  set: (origin) => edit({ origin: origin as Origin | undefined }),
});

function useFields(question: UseQuestion, answers: Answers, m: FieldMessages): FieldView[] {
  const { type, measure, definitions, amount: usual } = question;
  const said = useAnswer(answers, type);
  const edit =
    (patch: Parameters<typeof withUse>[2]): Edit =>
    (before) =>
      withUse(before, type, patch);
  const choice = (name: 'definition' | 'network', options: ChoiceField['options']): ChoiceField => ({
    kind: 'choice',
    name,
    label: m.fields[name],
    value: said?.[name],
    options,
    unknown: m.unknown,
    set: (value) => edit({ [name]: value }),
  });
  const networks = (['fixed', 'mobile'] as const).map((id) => ({ id, label: m.networks[id] }));
  return [
    {
      kind: 'amount',
      name: 'amount',
      label: (answers.people === 1 && m.alone[measure]) || m.fields[measure],
      hint: usual === undefined ? m.gapUses : average(usual, m),
      value: said?.[measure],
      placeholder: usual === undefined ? '0' : amount(usual, m.language),
      min: 0,
      max: LIMITS[measure],
      set: (value) => edit({ [measure]: value }),
    },
    ...(definitions.length > 1 ? [choice('definition', definitions)] : []),
    ...(definitions.length > 0 ? [choice('network', networks)] : []),
  ];
}
