/** The question of a prediction: its words, and what each pupil answers. */
import type { ChoiceQuestion, StepQuestion, RankQuestion, Step } from '../../../models/room/types.ts';
import { saidAt } from '../../../models/school/easier.ts';
import { known } from './expected.ts';
import { plain, said } from './read.ts';
import { library, type Session } from './session.ts';

export type Asked = ChoiceQuestion | RankQuestion;
export const questionOf = ({ questions: [question] }: Step): Asked => question as Asked;

/** The nth pupil rotates the right order by n places, or takes the nth choice. */
export function answerOf(question: Asked, nth: number): readonly string[] {
  if (question.kind === 'choice') return [question.options[nth % question.options.length]!];
  const order = orderOf(question);
  const by = nth % order.length;
  return [...order.slice(by), ...order.slice(0, by)];
}

function orderOf({ id }: RankQuestion): string[] {
  const right = known(id);
  return right.kind === 'rank' ? right.order.map((item) => item.id) : [];
}

export function itemLabel(
  { asked: { language, level } }: Session,
  { id }: StepQuestion,
  item: string,
): string {
  const prediction = saidAt(
    library.school.predictions.find((one) => one.id === id)!,
    level,
  );
  return prediction.kind === 'rank' ? prediction.items.find((one) => one.id === item)!.label[language] : '';
}

/** A choice with its unit: one year, but half a device in French; English writes no space before a percent sign. */
export function choiceLabel(session: Session, question: StepQuestion, option: string): string {
  const { language, level } = session.asked;
  const { id } = question;
  // of raised hands, the heaviest is asked
  if (known(id).kind === 'rank') return plain(itemLabel(session, question, option));
  const { unit, unitOfOne } = saidAt(
    library.school.predictions.find((one) => one.id === id)!,
    level,
  );
  const value = Number(option);
  const isOne = language === 'fr' ? value < 2 : value === 1;
  const name = plain(((isOne && unitOfOne) || unit)[language]);
  return `${said(value, language)}${language === 'en' && name === '%' ? '' : ' '}${name}`;
}
