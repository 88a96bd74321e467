/** The charter of a class, to print: the sentences that it chose or, without a vote, all that were accepted. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import { beginningOf } from './stepsNow.ts';

export interface CharterShown {
  readonly boxes: readonly { readonly box: string; readonly text: string }[];
  /** Sentences that do not fit on one sheet. */
  readonly more: number;
  /** Circles to draw in. */
  readonly people: number;
}

/** The most that one sheet holds. */
const MOST = { boxes: 12, people: 60 };
/** Of a class whose number is not known. */
const USUAL = 24;

export function charterOf(
  { steps, people }: Pick<RoomView, 'steps' | 'people'>,
  { school }: Pick<Library, 'school'>,
  language: Language,
): CharterShown {
  const boxOf = (id: string) => school.charter.find((one) => one.id === id)?.box[language] ?? '';
  const poll = steps.find(({ poll: one }) => one?.chosen && one.chosen.length > 0)?.poll;
  const all = poll
    ? poll.chosen!.map((id) => ({ box: boxOf(beginningOf(id)), text: poll.texts![id] ?? '' }))
    : steps.flatMap(({ figures }) =>
        Object.entries(figures).flatMap(([id, figure]) =>
          figure.kind === 'text' && boxOf(id) !== ''
            ? figure.texts.map((text) => ({ box: boxOf(id), text }))
            : [],
        ),
      );
  const here = people > 0 ? people : Math.max(0, ...steps.map(({ answered }) => answered)) || USUAL;
  return {
    boxes: all.slice(0, MOST.boxes),
    more: Math.max(0, all.length - MOST.boxes),
    people: Math.min(here, MOST.people),
  };
}
