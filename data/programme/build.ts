/** The files of the programme → what the models compute with, with every reference checked on the way. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';
import type { Lever, Proposal, Proposals } from '../../models/proposals/proposals.ts';
import { sealOf, type Attested } from '../../models/proposals/seal.ts';
import { numbersOf } from '../catalogue.ts';
import type { DocumentedFactor, Files } from '../files.ts';
import { checkProgramme } from './check.ts';
import { inOrder, parametersOf, type LeverRecord } from './records.ts';

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

const leverOf = (record: LeverRecord, parameters: Readonly<Record<string, Attested>>): Lever => ({
  id: record.id,
  act: record.act,
  parameters: record.parameters,
  ...(record.perDevice && { perDevice: record.perDevice }),
  ...(record.repairs && { repairs: record.repairs }),
  rebound: record.rebound,
  seal: sealOf(
    [...record.parameters, ...Object.values(record.perDevice ?? {})].map(
      (id) => parameters[id] ?? { evidence: 'hypothesis' },
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
