/**
 * Checks whether a value answers a question: unknown words, numbers out of bounds, repeated items and empty
 * words do not.
 */
import type { Answer, CountsQuestion, StepQuestion, RoomEvent } from './types.ts';

/**
 * @param people head count of the contribution
 * @returns the answer, with its words trimmed; nothing when it is invalid
 */
export function readAnswer(question: StepQuestion, answer: Answer, people: number): Answer | undefined {
  switch (answer.kind) {
    case 'choice':
      if (question.kind !== 'choice') return undefined;
      return chosen(answer.options, question.options, question.most) ? answer : undefined;
    case 'hands':
      if (question.kind !== 'choice') return undefined;
      return within(answer.hands, question.options, people) ? answer : undefined;
    case 'number': {
      if (question.kind !== 'number') return undefined;
      const { value } = answer;
      return value >= question.min && value <= question.max ? answer : undefined;
    }
    case 'counts':
      if (question.kind !== 'counts') return undefined;
      return within(answer.counts, question.items, mostOf(question, people)) ? answer : undefined;
    case 'rank':
      if (question.kind !== 'rank') return undefined;
      return answer.items.length === question.items.length &&
        chosen(answer.items, question.items, question.items.length)
        ? answer
        : undefined;
    case 'text': {
      if (question.kind !== 'text') return undefined;
      const text = cleaned(answer.text);
      return text !== '' && text.length <= question.max ? { kind: 'text', text } : undefined;
    }
  }
}

export const cleaned = (text: string): string => text.replaceAll(CONTROLS, ' ').trim();

/** The event as it is to be kept: texts are trimmed, so that the stored size is the size that counts. */
export function tidy(event: RoomEvent): RoomEvent {
  if (event.kind === 'edit' || event.kind === 'merge') return { ...event, text: cleaned(event.text) };
  return event.kind === 'contribute'
    ? {
        ...event,
        answers: Object.fromEntries(
          Object.entries(event.answers).map(([id, answer]) => [
            id,
            answer.kind === 'text' ? { ...answer, text: cleaned(answer.text) } : answer,
          ]),
        ),
      }
    : event;
}

/** The most that a team may have of a thing: as many as its people could have. */
const mostOf = ({ max }: CountsQuestion, people: number) => max * people;

/** Characters that nobody types, some of which reverse a line of text. */
const CONTROLS = /[\p{Cc}\p{Cf}\p{Surrogate}]+/gu;

const chosen = (words: readonly string[], known: readonly string[], most: number): boolean =>
  words.length > 0 &&
  words.length <= most &&
  new Set(words).size === words.length &&
  words.every((word) => known.includes(word));

const within = (counts: Readonly<Record<string, number>>, known: readonly string[], most: number): boolean =>
  Object.entries(counts).every(
    ([name, count]) => known.includes(name) && Number.isInteger(count) && count >= 0 && count <= most,
  );
