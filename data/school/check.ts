/** The references of the school's files, checked: figures, questions, proposals, activities, sources, minutes. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';
import { answersOfInventory, inventoryProblems } from '../../models/school/inventory.ts';
import type { FigureReference } from '../../models/school/school.ts';
import type { Files } from '../files.ts';

type Complain = (place: string, what: string) => void;

export function checkSchool(
  files: Files,
  catalogue: Catalogue,
  proposals: Proposals,
  problems: string[],
): void {
  const complain: Complain = (place, what) => problems.push(`school/${place}: ${what}`);
  checkPredictions(files, catalogue, proposals, complain);
  checkInventory(files, catalogue, complain);
  checkInvented(files, complain);
  checkRuns(files, complain);
  checkContext(files, complain);
  checkPaper(files, catalogue, complain);
  for (const { proposal } of files.school.debate.cards)
    if (!proposals.proposals.some(({ id }) => id === proposal))
      complain('debate.json', `unknown proposal "${proposal}"`);
}

function checkPredictions(
  { school }: Files,
  catalogue: Catalogue,
  proposals: Proposals,
  complain: Complain,
): void {
  const check = (place: string, figure: FigureReference): void => {
    if (figure.kind === 'factor') {
      if (!catalogue.factors[figure.factor] && !proposals.factors[figure.factor])
        complain(place, `unknown factor "${figure.factor}"`);
    } else if (figure.kind === 'ratio') [figure.of, figure.to].forEach((each) => check(place, each));
    else {
      const checked = checkAnswers(figure.answers, catalogue);
      if ('problems' in checked)
        for (const { path, code } of checked.problems) complain(place, `answers: ${path}: ${code}`);
    }
  };
  for (const prediction of school.predictions.predictions) {
    const place = `predictions.json: ${prediction.id}`;
    if (prediction.kind === 'estimate') {
      check(place, prediction.figure);
      const { choices } = prediction;
      if (choices.some((choice, i) => i > 0 && choice <= choices[i - 1]!))
        complain(place, 'choices are to rise');
    } else for (const { figure } of prediction.items) check(place, figure);
  }
}

function checkInventory({ school }: Files, catalogue: Catalogue, complain: Complain): void {
  const { questions, family } = school.inventory;
  for (const { question, code } of inventoryProblems(family.given, questions))
    complain('inventory.json', `family: ${question}: ${code}`);
  for (const end of ['min', 'max'] as const) {
    const given = Object.fromEntries(questions.map((question) => [question.id, question[end]]));
    const checked = checkAnswers(answersOfInventory(given, questions), catalogue);
    if ('problems' in checked)
      for (const { path, code } of checked.problems)
        complain('inventory.json', `${path}: ${code} at its ${end}`);
  }
}

/** The invented class must say, to each of its questions, something that a real class may say. */
function checkInvented({ school }: Files, complain: Complain): void {
  const { invented, predictions, inventory, debate } = school;
  const must = (right: boolean, what: string) => right || complain('invented.json', what);
  for (const prediction of predictions.predictions)
    for (const said of invented.predictions[prediction.id] ?? [undefined])
      must(mayBeSaid(said, prediction), `${prediction.id}: cannot be said: ${String(said)}`);
  for (const prediction of predictions.predictions)
    if (prediction.kind === 'estimate')
      for (const said of invented.pairs[prediction.id] ?? [undefined])
        must(mayBeSaid(said, prediction), `${prediction.id}: cannot be said in pairs: ${String(said)}`);
  for (const { id } of debate.charter) must(Object.hasOwn(invented.charter, id), `${id}: no sentence`);
  for (const id of invented.votes)
    must(
      debate.cards.some(({ proposal }) => proposal === id),
      `no card "${id}"`,
    );
  invented.homes.forEach((home, place) => {
    for (const { question, code } of inventoryProblems(home, inventory.questions))
      complain('invented.json', `home ${place + 1}: ${question}: ${code}`);
  });
}

type Asked = Files['school']['predictions']['predictions'][number];

function mayBeSaid(said: number | string[] | undefined, asked: Asked): boolean {
  if (asked.kind === 'estimate') return typeof said === 'number' && asked.choices.includes(said);
  const items = asked.items.map(({ id }) => id);
  return Array.isArray(said) && said.length === items.length && items.every((id) => said.includes(id));
}

function checkRuns({ school }: Files, complain: Complain): void {
  const { activities, runs } = school.runs;
  const known = new Set(school.predictions.predictions.map(({ id }) => id));
  for (const { id, minutes, steps } of runs) {
    const place = `runs.json: ${id}`;
    const sum = steps.reduce((all, step) => all + step.minutes, 0);
    if (sum !== minutes) complain(place, `its steps last ${sum} minutes, and it ${minutes}`);
    for (const { activity, predictions = [] } of steps) {
      if (!activities.some((one) => one.id === activity)) complain(place, `unknown activity "${activity}"`);
      for (const prediction of predictions)
        if (!known.has(prediction)) complain(place, `unknown prediction "${prediction}"`);
    }
  }
}

function checkContext({ school, sources, measures }: Files, complain: Complain): void {
  const { law, curriculum, privacy } = school.context;
  if (!measures.laws.some(({ id }) => id === law)) complain('context.json', `unknown law "${law}"`);
  for (const { source } of [...curriculum, ...privacy.sources])
    if (!sources.sources.some(({ id }) => id === source))
      complain('context.json', `unknown source "${source}"`);
  for (const activity of curriculum.flatMap(({ activities }) => activities))
    if (!school.runs.activities.some(({ id }) => id === activity))
      complain('context.json', `unknown activity "${activity}"`);
}

function checkPaper({ school }: Files, { devices, uses, grids }: Catalogue, complain: Complain): void {
  const must = (what: string, id: string, all: readonly { readonly id: string }[]) => {
    if (!all.some((one) => one.id === id)) complain('paper.json', `unknown ${what} "${id}"`);
  };
  for (const id of Object.keys(school.paper.hand.units)) must('question', id, school.inventory.questions);
  for (const { type } of school.paper.devices) must('device', type, devices);
  for (const { type, definition } of school.paper.uses) {
    must('use', type, uses);
    const known = uses.find(({ id }) => id === type)?.definitions ?? [];
    if (definition !== undefined) must('definition', definition, known);
  }
  const measured = grids.filter(({ intensity }) => intensity !== undefined);
  for (const id of school.paper.grids) must('electricity', id, measured);
}
