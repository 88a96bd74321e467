import type { OfHousehold } from '../ofHousehold.ts';
import type { QuestionView } from './question.ts';
import type { FieldMessages } from './words/fields/fr.ts';

/** What is given to what answers a question, of one kind or of any. */
export interface OfQuestion<Asked extends QuestionView = QuestionView> extends OfHousehold<FieldMessages> {
  readonly question: Asked;
}
