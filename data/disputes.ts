/** Figures that someone disputed, and what became of it. They are no part of the library: its hash says nothing of them. */
import { z } from 'zod';
import file from './disputes.json' with { type: 'json' };
import { DataError } from './files.ts';
import type { Library } from './library.ts';
import { id, text } from './schema.ts';

/** Nobody has answered; the figure was corrected; it was kept; both values are kept, and the reader chooses. */
export const DISPUTE_STATES = ['open', 'corrected', 'kept', 'both'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

const dispute = z
  .strictObject({
    id,
    /** Id of the figure. */
    factor: z.string().min(1),
    opened: z.iso.date(),
    /** What is disputed, without the name of whoever does. */
    claim: text,
    /** What they read, and where. */
    evidence: z.string().min(1).nullable(),
    state: z.enum(DISPUTE_STATES),
    closed: z.iso.date().nullable(),
    /** Why, and in which version of the catalogue when it changed. */
    answer: text.nullable(),
  })
  .refine(({ state, closed, answer }) => (state === 'open') === (closed === null) && !closed === !answer, {
    message: 'An open dispute has neither answer nor day of closing; any other has both.',
  })
  .refine(({ opened, closed }) => closed === null || closed >= opened, {
    message: 'It is closed before it was opened.',
  });

const disputes = z.strictObject({ disputes: z.array(dispute) });

export type Dispute = z.infer<typeof dispute>;

/**
 * The disputes of a file, the newest first.
 * @throws DataError naming each problem: a field, a figure that does not exist, an id that stands twice
 */
export function readDisputes(raw: unknown, { factors }: Pick<Library, 'factors'>): readonly Dispute[] {
  const parsed = disputes.safeParse(raw);
  if (!parsed.success)
    throw new DataError(
      parsed.error.issues.map(({ path, message }) => `disputes.json: ${path.join(' › ')}: ${message}`),
    );
  const all = parsed.data.disputes;
  const problems = [
    ...all
      .filter(({ factor }) => !Object.hasOwn(factors, factor))
      .map(({ id: name, factor }) => `disputes.json: ${name}: there is no figure “${factor}”`),
    ...all
      .filter(({ id: name }, i) => all.findIndex((other) => other.id === name) < i)
      .map(({ id: name }) => `disputes.json: ${name} stands twice`),
  ];
  if (problems.length > 0) throw new DataError(problems);
  return [...all].sort((a, b) => b.opened.localeCompare(a.opened));
}

/** What is on disk. */
export const loadDisputes = (library: Pick<Library, 'factors'>): readonly Dispute[] =>
  readDisputes(file, library);
