/**
 * What a thing is, judging by its type, its model and its name. The type is used first; the model is used
 * where the type is vague ("ordinateur") or where the model says more of the same thing ("27 pouces" of a
 * screen). The name is used last, with a note. Unknown stays unknown.
 */
import { fold, pattern, together, type Pattern } from './fold.ts';
import type { NoteCode } from './notes.ts';
import type { RecognitionRule } from './rules.ts';

export interface Said {
  readonly type: string;
  /** Maker and model. */
  readonly model: string;
  readonly name: string;
}

export interface Recognised {
  /** Absent for a thing without a known figure. */
  readonly device?: string;
  readonly rule: string;
  readonly note?: NoteCode;
}

export type Recognise = (said: Said) => Recognised | undefined;

interface Ready {
  readonly rule: RecognitionRule;
  /** Any one of them is enough; within one, all the parts must be found. */
  readonly words: readonly (readonly Pattern[])[];
  readonly not: readonly Pattern[];
}

const MOST_KEPT = 20_000;

/** Rules are prepared once, and earlier texts are remembered. */
export function createRecogniser(rules: readonly RecognitionRule[]): Recognise {
  const ready = rules.map((rule): Ready => {
    const { words, not = [] } = rule;
    return { rule, words: words.map(together), not: not.map(pattern) };
  });
  const kept = new Map<string, RecognitionRule | undefined>();

  function match(text: string): RecognitionRule | undefined {
    if (kept.has(text)) return kept.get(text);
    const spaced = ` ${fold(text)} `;
    const found = ready.find(
      ({ words, not }) => says(spaced, words) && !not.some((each) => spaced.includes(each)),
    )?.rule;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  }

  return ({ type, model, name }) => {
    const byType = match(type);
    const byModel = match(model);
    if (byType) return ofType(byType, byModel);
    if (byModel) return told(byModel);
    const byName = match(name);
    return byName && told(byName, 'by-name');
  };
}

const says = (spaced: string, words: Ready['words']): boolean =>
  words.some((parts) => parts.every((part) => spaced.includes(part)));

/** A type, with what a model adds to it. */
function ofType(byType: RecognitionRule, byModel: RecognitionRule | undefined): Recognised {
  if (!byModel || byModel.device === byType.device) return told(byType);
  const more = byType.device !== undefined && byModel.refines?.includes(byType.device);
  if (more || (byType.generic && !byModel.generic)) return told(byModel);
  return told(byType, byModel.generic ? undefined : 'type-and-model-differ');
}

function told({ id, device, generic }: RecognitionRule, note?: NoteCode): Recognised {
  const said = note ?? (generic ? 'assumed-kind' : undefined);
  return { rule: id, ...(device !== undefined && { device }), ...(said && { note: said }) };
}
