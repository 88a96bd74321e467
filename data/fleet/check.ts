/** The references of a fleet's files, checked: devices, factors and their units, laws, sources, repeated words. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';
import { fold } from '../../models/fleet/read/fold.ts';
import type { DocumentedFactor, Files } from '../files.ts';
import { writtenAs } from '../programme/act.ts';
import type { FleetFiles } from './files.ts';

type Factors = Readonly<Record<FactorId, DocumentedFactor>>;

export function checkFleet(
  { files, sources, measures }: { files: FleetFiles } & Pick<Files, 'sources' | 'measures'>,
  factors: Factors,
  { devices }: Catalogue,
  problems: string[],
): void {
  const { fleet, law, recognition, columns } = files;
  const known = new Set(devices.map(({ id }) => id));
  const device = (place: string, ids: readonly string[]) => {
    for (const id of ids) if (!known.has(id)) problems.push(`${place}: unknown device "${id}"`);
  };
  const source = (place: string, id: string) => {
    if (!sources.sources.some((each) => each.id === id)) problems.push(`${place}: unknown source "${id}"`);
  };
  checkRules(recognition.rules, device, problems);
  checkWords(columns, problems);
  source('fleet/columns.json: glpi', columns.glpi.source);
  for (const { ratio, source: read } of fleet.references) source(`fleet/fleet.json: ${ratio}`, read);
  for (const [id, ratio] of Object.entries(law)) {
    const place = `fleet/law.json: ${id}`;
    if (!measures.laws.some((each) => each.id === ratio.law))
      problems.push(`${place}: unknown law "${ratio.law}"`);
    source(place, ratio.source);
    device(place, ratio.devices);
  }
  checkFactors(fleet, factors, device, problems);
}

type Device = (place: string, ids: readonly string[]) => void;

function checkRules(rules: FleetFiles['recognition']['rules'], device: Device, problems: string[]): void {
  const ids = rules.map(({ id }) => id);
  for (const { id, device: own, refines = [] } of rules) {
    const place = `fleet/recognition.json: ${id}`;
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`${place}: declared twice`);
    device(place, [...(own === undefined ? [] : [own]), ...refines]);
  }
}

/** Words are compared once folded: of two that fold alike, one would hide the other. */
function checkWords(
  { columns: { headers, dropped, serials }, words: { months } }: FleetFiles['columns'],
  problems: string[],
): void {
  const seen = new Map<string, string>();
  for (const [role, all] of Object.entries({ ...headers, dropped, serials })) {
    for (const written of all) {
      const folded = `${fold(written)}${written.endsWith('*') ? '*' : ''}`;
      const other = seen.get(folded);
      if (other !== undefined)
        problems.push(`fleet/columns.json: "${written}" is in ${other} and in ${role}`);
      seen.set(folded, role);
    }
  }
  for (const name of months.flat()) {
    if (fold(name) !== name) problems.push(`fleet/columns.json: the month "${name}" is not folded`);
  }
}

function checkFactors(
  fleet: FleetFiles['fleet'],
  factors: Factors,
  device: Device,
  problems: string[],
): void {
  const { years, hours, longest, levers, donation, computers, screens } = fleet;
  const factor = (place: string, id: FactorId, unit: string) => {
    const found = factors[id];
    if (!found) problems.push(`${place}: unknown factor "${id}"`);
    else if (found.unit !== unit) problems.push(`${place}: ${id} is in ${found.unit}, must be in ${unit}`);
  };
  const place = 'fleet/fleet.json';
  for (const [named, unit] of [
    [years, 'year'],
    [hours, 'hour/day'],
    [longest, 'year'],
  ] as const) {
    device(place, Object.keys(named));
    for (const id of Object.values(named)) factor(place, id, unit);
  }
  device(place, [...computers, ...screens]);
  for (const [id, { act, parameters }] of Object.entries(levers)) {
    device(`${place}: ${id}`, act.devices);
    for (const name of parameters) factor(`${place}: ${id}`, name, writtenAs(act).unit(act)!);
  }
  factor(place, fleet.planYears, 'year');
  for (const id of [donation.reused, donation.displacement, fleet.rebound]) factor(place, id, 'share');
  for (const life of donation.lives) {
    device(`${place}: donation`, [life.device, life.replaces]);
  }
}
