/** The files of the programme → what the models compute with, with every reference checked on the way. */
import type { Catalogue, FactorId } from '../../models/catalogue.ts';
import {
  EVIDENCE,
  type Act,
  type Evidence,
  type Lever,
  type Proposal,
  type Proposals,
} from '../../models/proposals/proposals.ts';
import { numbersOf } from '../catalogue.ts';
import type { DocumentedFactor, Files } from '../library.ts';

type LeverRecord = Files['levers']['levers'][number];

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
  checkHeadings(files, problems);
  checkMeasures(files, problems);
  checkGestures(files, problems);
  if (!parameters[files.levers.rebound])
    problems.push(`levers.json: rebound: unknown parameter "${files.levers.rebound}"`);
  for (const lever of files.levers.levers) checkLever(lever, files, catalogue, factors, problems);
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

/** What is computed from several figures is as sure as the least sure of them. */
const weakest = (all: readonly Evidence[]): Evidence =>
  EVIDENCE[Math.max(...all.map((each) => EVIDENCE.indexOf(each)))]!;

const pullOf = ({ levers: [pull] }: Pick<Files['measures']['measures'][number], 'levers'>) =>
  pull ? { lever: pull.lever, intensity: pull.intensity } : { intensity: 0 };

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

function checkHeadings(files: Files, problems: string[]): void {
  const ids = headingIds(files);
  const quantified = new Set(
    files.measures.measures.filter(({ levers }) => levers.length > 0).map(({ heading }) => heading),
  );
  for (const { id, link, headings } of files.programme.chapters) {
    for (const each of [{ id, link }, ...headings]) {
      const place = `programme.json: ${each.id}`;
      if (ids.indexOf(each.id) !== ids.lastIndexOf(each.id)) problems.push(`${place}: declared twice`);
      const within = each.id === id && headings.some((heading) => quantified.has(heading.id));
      if ((each.link.kind === 'quantified') !== (quantified.has(each.id) || within)) {
        problems.push(`${place}: "quantified" says that a measure under it has a lever, and the reverse`);
      }
    }
  }
  for (const { id, heading, today } of files.programme.facts) {
    if (!ids.includes(heading)) problems.push(`programme.json: fact ${id}: unknown heading "${heading}"`);
    for (const { source } of today) knownSource(files, `programme.json: fact ${id}`, source, problems);
  }
}

function checkMeasures(files: Files, problems: string[]): void {
  const headings = headingIds(files);
  const laws = new Set(files.measures.laws.map(({ id }) => id));
  for (const measure of files.measures.measures) {
    const place = `measures.json: ${measure.id}`;
    if (!headings.includes(measure.heading)) problems.push(`${place}: unknown heading "${measure.heading}"`);
    for (const law of measure.laws) if (!laws.has(law)) problems.push(`${place}: unknown law "${law}"`);
    for (const { source } of measure.found) knownSource(files, place, source, problems);
    checkPull(measure, place, files, problems);
  }
  for (const { id, source } of files.measures.laws)
    knownSource(files, `measures.json: law ${id}`, source, problems);
}

function checkGestures(files: Files, problems: string[]): void {
  const measures = new Set(files.measures.measures.map(({ id }) => id));
  for (const gesture of files.measures.gestures) {
    const place = `measures.json: ${gesture.id}`;
    if (measures.has(gesture.id)) problems.push(`${place}: a measure has the same id`);
    for (const id of gesture.enabledBy)
      if (!measures.has(id)) problems.push(`${place}: unknown measure "${id}"`);
    if ((gesture.enabledBy.length === 0) !== (gesture.alone !== undefined)) {
      problems.push(`${place}: "alone" is said where no measure makes it possible, and only there`);
    }
    checkPull(gesture, place, files, problems);
  }
}

interface Pulls {
  readonly levers: readonly { readonly lever: string }[];
  readonly gap?: unknown;
}

function checkPull({ levers, gap }: Pulls, place: string, files: Files, problems: string[]): void {
  if ((levers.length === 0) !== (gap !== undefined)) {
    problems.push(`${place}: either a lever or the reason of the gap`);
  }
  for (const { lever } of levers) {
    if (!files.levers.levers.some(({ id }) => id === lever))
      problems.push(`${place}: unknown lever "${lever}"`);
  }
}

function knownSource(files: Files, place: string, source: string, problems: string[]): void {
  if (!files.sources.sources.some(({ id }) => id === source))
    problems.push(`${place}: unknown source "${source}"`);
}

function checkLever(
  { id, act, parameters, perDevice = {}, repairs = [], relies = [] }: LeverRecord,
  files: Files,
  catalogue: Catalogue,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  problems: string[],
): void {
  const place = `levers.json: ${id}`;
  const known = parametersOf(files);
  for (const parameter of [...parameters, ...Object.values(perDevice), ...repairs]) {
    if (!known[parameter]) problems.push(`${place}: unknown parameter "${parameter}"`);
  }
  for (const factor of relies) if (!factors[factor]) problems.push(`${place}: unknown factor "${factor}"`);
  const devices = 'devices' in act ? (act.devices ?? []) : act.kind === 'once' ? [act.device] : [];
  for (const device of [...devices, ...Object.keys(perDevice)]) {
    if (!catalogue.devices.some((type) => type.id === device))
      problems.push(`${place}: unknown device "${device}"`);
  }
  const uses = act.kind === 'volume' ? act.uses : act.kind === 'definition' ? [act.use] : [];
  for (const use of uses) {
    if (!catalogue.uses.some((type) => type.id === use)) problems.push(`${place}: unknown use "${use}"`);
  }
  const becomes = becomesOf(act, catalogue);
  if (becomes) problems.push(`${place}: becomes an unknown ${becomes}`);
  const unit = act.kind === 'lifetime' && act.by === 'years' ? 'year' : 'share';
  if (
    act.kind !== 'collective' &&
    [...parameters, ...Object.values(perDevice)].some((id) => known[id]?.unit !== unit)
  ) {
    problems.push(`${place}: its parameters are in ${unit}`);
  }
}

/** What a lever turns a thing into, when the catalogue does not know it. */
function becomesOf(act: LeverRecord['act'], { devices, uses }: Catalogue): string | undefined {
  if (act.kind === 'size' && !devices.some(({ id }) => id === act.becomes)) return `device "${act.becomes}"`;
  const use = act.kind === 'definition' ? uses.find(({ id }) => id === act.use) : undefined;
  if (act.kind === 'definition' && use && !use.definitions.some(({ id }) => id === act.becomes)) {
    return `definition "${act.becomes}"`;
  }
  return undefined;
}
