/** The references of the programme's files, checked: headings, laws, sources, levers and what they act on. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';
import type { DocumentedFactor, Files } from '../files.ts';
import { headingIds, parametersOf, type LeverRecord } from './records.ts';

export function checkProgramme(
  files: Files,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  catalogue: Catalogue,
  problems: string[],
): void {
  checkHeadings(files, problems);
  checkMeasures(files, problems);
  checkGestures(files, problems);
  if (!parametersOf(files)[files.levers.rebound])
    problems.push(`levers.json: rebound: unknown parameter "${files.levers.rebound}"`);
  for (const lever of files.levers.levers) checkLever(lever, files, catalogue, factors, problems);
}

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
  { id, act, parameters, perDevice = {}, repairs = [], relies = [], rebound }: LeverRecord,
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
  // the rebound is taken off one share, the same for everything that the lever touches
  if (rebound && (act.kind === 'lifetime' || Object.keys(perDevice).length > 0)) {
    problems.push(`${place}: no rebound where the share depends on the device`);
  }
}

/** The thing that a lever turns another into, when the catalogue does not know it. */
function becomesOf(act: LeverRecord['act'], { devices, uses }: Catalogue): string | undefined {
  if (act.kind === 'size' && !devices.some(({ id }) => id === act.becomes)) return `device "${act.becomes}"`;
  const use = act.kind === 'definition' ? uses.find(({ id }) => id === act.use) : undefined;
  if (act.kind === 'definition' && use && !use.definitions.some(({ id }) => id === act.becomes)) {
    return `definition "${act.becomes}"`;
  }
  return undefined;
}
