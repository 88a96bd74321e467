/** The files of the programme → what the models compute with, with every reference checked on the way. */
import type { Catalogue, FactorId } from '../../models/catalogue.ts';
import {
  weakest,
  type Act,
  type Evidence,
  type Lever,
  type Proposal,
  type Proposals,
} from '../../models/proposals/proposals.ts';
import { numbersOf } from '../catalogue.ts';
import type { DocumentedFactor, Files } from '../library.ts';
import { checkProgramme } from './check.ts';

export type LeverRecord = Files['levers']['levers'][number];

/** The parameters of every lever, of whichever file. */
export const parametersOf = ({ levers, repair }: Pick<Files, 'levers' | 'repair'>) => ({
  ...levers.parameters,
  ...repair.parameters,
});

export function buildProposals(
  files: Files,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  catalogue: Catalogue,
  problems: string[],
): Proposals {
  const parameters = parametersOf(files);
  const own = Object.keys(parameters).flatMap((id) => factors[id] ?? []);
  checkProgramme(files, factors, catalogue, problems);
  return {
    factors: Object.fromEntries(own.map((factor) => [factor.id, numbersOf(factor)])),
    rebound: files.levers.rebound,
    levers: files.levers.levers.map((lever) => leverOf(lever, parameters)),
    proposals: [...inOrder(files).map(measureOf), ...files.measures.gestures.map(gestureOf)],
  };
}

/** Ids of chapters and headings, in the booklet’s order. */
export const headingIds = ({ programme }: Pick<Files, 'programme'>): string[] =>
  programme.chapters.flatMap(({ id, headings }) => [id, ...headings.map((heading) => heading.id)]);

/** Measures in the order of the programme. */
export function inOrder(files: Pick<Files, 'programme' | 'measures'>): Files['measures']['measures'] {
  const order = headingIds(files);
  return [...files.measures.measures].sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
}

const leverOf = (
  record: LeverRecord,
  parameters: Readonly<Record<string, { evidence: Evidence }>>,
): Lever => ({
  id: record.id,
  act: record.act as Act,
  parameters: record.parameters,
  ...(record.perDevice && { perDevice: record.perDevice }),
  ...(record.repairs && { repairs: record.repairs }),
  rebound: record.rebound,
  evidence: weakest(
    [...record.parameters, ...Object.values(record.perDevice ?? {})].map(
      (id) => parameters[id]?.evidence ?? 'hypothesis',
    ),
  ),
});

const pullOf = ({ levers: [pull] }: Pick<Files['measures']['measures'][number], 'levers'>) =>
  pull
    ? { lever: pull.lever, intensity: pull.intensity, ...(pull.atMost && { atMost: pull.atMost }) }
    : { intensity: 0 };

const measureOf = (measure: Files['measures']['measures'][number]): Proposal => ({
  id: measure.id,
  kind: 'measure',
  ...pullOf(measure),
});

const gestureOf = (gesture: Files['measures']['gestures'][number]): Proposal => ({
  id: gesture.id,
  kind: 'gesture',
  ...pullOf(gesture),
  enabledBy: gesture.enabledBy,
});
