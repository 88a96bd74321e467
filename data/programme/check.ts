/** The references of the programme's files, checked: headings, laws, sources, levers and what they act on. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';
import type { DocumentedFactor, Files } from '../files.ts';
import { writtenAs, type ActReference } from './act.ts';
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
  const complain = (what: string) => problems.push(`levers.json: ${id}: ${what}`);
  const known = parametersOf(files);
  for (const parameter of [...parameters, ...Object.values(perDevice), ...repairs]) {
    if (!known[parameter]) complain(`unknown parameter "${parameter}"`);
  }
  for (const factor of relies) if (!factors[factor]) complain(`unknown factor "${factor}"`);
  const written = writtenAs(act);
  for (const device of Object.keys(perDevice))
    checkReference({ to: 'device', id: device }, catalogue, complain);
  for (const reference of written.references(act)) checkReference(reference, catalogue, complain);
  const unit = written.unit(act);
  if (unit && [...parameters, ...Object.values(perDevice)].some((id) => known[id]?.unit !== unit)) {
    complain(`its parameters are in ${unit}`);
  }
  // the rebound is taken off one share, the same for everything that the lever touches
  if (rebound && (written.byDevice || Object.keys(perDevice).length > 0)) {
    complain('no rebound where the share depends on the device');
  }
}

/** Complains of a thing that the catalogue does not know. */
function checkReference(
  reference: ActReference,
  { devices, uses }: Catalogue,
  complain: (what: string) => void,
): void {
  const { to, id } = reference;
  const all = to === 'device' ? devices : to === 'use' ? uses : definitionsOf(reference.of, uses);
  if (!all || all.some((known) => known.id === id)) return;
  const becomes = 'becomes' in reference && reference.becomes;
  complain(`${becomes ? 'becomes an ' : ''}unknown ${to} "${id}"`);
}

/** Nothing for a use that is itself unknown: it is said once. */
const definitionsOf = (use: string, uses: Catalogue['uses']) =>
  uses.find(({ id }) => id === use)?.definitions;
