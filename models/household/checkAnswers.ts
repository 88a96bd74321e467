/** Checks whether a value is a set of answers: first each field by itself, then the fields together. */
import type { Catalogue, UseType } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import { checkFields, checkRules, nearest, type Checked, type Problem } from '../request/check.ts';
import type { Fields } from '../request/field.ts';
import { ANSWER_FIELDS } from './answerFields.ts';

/** @param extra fields allowed in addition to the answers, such as `draws` and `seed` */
export function checkAnswers<E extends object = object>(
  value: unknown,
  catalogue: Catalogue,
  extra: Fields = {},
): Checked<Answers & E> {
  const checked = checkFields<Answers & E>(value, { ...ANSWER_FIELDS, ...extra }, catalogue);
  return checkRules(checked, (answers) => {
    const problems: Problem[] = [];
    checkAges(answers, problems);
    checkUses(answers, catalogue, problems);
    return problems;
  });
}

function checkAges({ people, children = 0, teenagers = 0, seniors = 0 }: Answers, problems: Problem[]): void {
  const told = children + teenagers + seniors;
  if (told === 0) return;
  if (people === undefined) problems.push({ path: 'people', code: 'ages-without-people' });
  else if (told > people) problems.push({ path: 'people', code: 'more-than-people', min: told });
}

function checkUses({ uses = [] }: Answers, catalogue: Catalogue, problems: Problem[]): void {
  uses.forEach((answer, i) => {
    const type = catalogue.uses.find(({ id }) => id === answer.type) as UseType;
    for (const measure of ['hoursPerWeek', 'countPerWeek', 'storedGB', 'storedCount'] as const) {
      if (answer[measure] === undefined || measure === type.measure) continue;
      problems.push({ path: `uses[${i}].${measure}`, code: 'wrong-measure', nearest: type.measure });
    }
    const words = type.definitions.map(({ id }) => id);
    if (answer.definition === undefined || words.includes(answer.definition)) return;
    const path = `uses[${i}].definition`;
    problems.push(
      words.length === 0
        ? { path, code: 'no-definition' }
        : { path, code: 'unknown-word', ...nearest(answer.definition, words), words },
    );
  });
}
