/**
 * What was checked of this site, criterion by criterion of the official lists: accessibility (RGAA), eco-design
 * (RGESN) and, for simplified pages, simplified language (RLS). What nobody checked is said so: nothing here is claimed without a test that passes, or an eye that looked on a day.
 */
import { z } from 'zod';
import { isLanguage } from '../models/catalogue/language.ts';
import { DataError } from './files.ts';
import { text } from './schema.ts';
import accessibility from './accessibility/checked.json' with { type: 'json' };
import rgaa from './accessibility/rgaa.json' with { type: 'json' };
import ecodesign from './ecodesign/checked.json' with { type: 'json' };
import rgesn from './ecodesign/rgesn.json' with { type: 'json' };
import simplified from './simplified/checked.json' with { type: 'json' };
import rls from './simplified/rls.json' with { type: 'json' };

/**
 * `partly` is not checked as a whole: it says what is, and counts as not met. `host` is what only whoever hosts a site can
 * answer: it says why, and counts in the same way.
 */
const VERDICTS = ['conform', 'not-conform', 'not-applicable', 'partly', 'host'] as const;

const official = z.strictObject({
  version: z.string().min(1),
  /** In which its titles are written: the official one. */
  language: z.string().refine(isLanguage),
  published: z.iso.date(),
  source: z.strictObject({
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url(),
    licence: z.string().min(1),
    seen: z.iso.date(),
  }),
  /** In the order of their numbers, as are the criteria of each. */
  themes: z.array(
    z.strictObject({ name: z.string().min(1), criteria: z.array(z.string().min(1)).nonempty() }),
  ),
});

const check = z
  .strictObject({
    criterion: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
    verdict: z.enum(VERDICTS),
    /** What was found, and for what fails also whom it hinders. */
    says: text,
    /** The test that fails if it is no longer so, and what it is called there. */
    test: z.strictObject({ file: z.string().regex(/^tests\//), name: z.string().min(1) }).nullable(),
    /** Who looked, with what, and when. */
    eye: z.strictObject({ who: text, on: z.iso.date() }).nullable(),
  })
  .refine(({ test, eye }) => test !== null || eye !== null, {
    message: 'A verdict has a test, or someone who looked: without either, the criterion is not checked.',
  });

const audit = z.strictObject({ established: z.iso.date(), checks: z.array(check) });

export type Check = z.infer<typeof check>;

export interface Criterion {
  /** Such as `1.1`. */
  readonly id: string;
  readonly title: string;
  /** Absent where nothing of it was checked. */
  readonly check: Check | undefined;
}

export interface Audit {
  readonly version: string;
  readonly language: string;
  readonly source: z.infer<typeof official>['source'];
  /** The day of the latest check. */
  readonly established: string;
  readonly themes: readonly { readonly name: string; readonly criteria: readonly Criterion[] }[];
}

/** @throws DataError naming each problem: a field, a criterion that does not exist or stands twice */
export function readAudit(listed: unknown, found: unknown): Audit {
  const [one, other] = [official.safeParse(listed), audit.safeParse(found)];
  const issues = [
    ...(one.error?.issues ?? []).map((issue) => ['the list', issue] as const),
    ...(other.error?.issues ?? []).map((issue) => ['checked.json', issue] as const),
  ];
  if (!one.data || !other.data)
    throw new DataError(
      issues.map(([file, { path, message }]) => `${file}: ${path.join(' › ')}: ${message}`),
    );
  const { checks, established } = other.data;
  const themes = one.data.themes.map(({ name, criteria }, i) => ({
    name,
    criteria: criteria.map((title, j): Criterion => {
      const id = `${i + 1}.${j + 1}`;
      return { id, title, check: checks.find(({ criterion }) => criterion === id) };
    }),
  }));
  const known = new Set(themes.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const problems = checks.flatMap(({ criterion }, i) => [
    ...(known.has(criterion) ? [] : [`checked.json: there is no criterion ${criterion}`]),
    ...(checks.findIndex((each) => each.criterion === criterion) < i
      ? [`checked.json: ${criterion} stands twice`]
      : []),
  ]);
  if (problems.length > 0) throw new DataError(problems);
  const { version, language, source } = one.data;
  return { version, language, source, established, themes };
}

export interface Audits {
  readonly rgaa: Audit;
  readonly rgesn: Audit;
  /** Of the simplified pages alone. What only their readers can tell is not checked. */
  readonly rls: Audit;
}

/** What is on disk. */
export const loadAudits = (): Audits => ({
  rgaa: readAudit(rgaa, accessibility),
  rgesn: readAudit(rgesn, ecodesign),
  rls: readAudit(rls, simplified),
});
