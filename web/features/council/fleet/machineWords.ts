/** The decision for each machine, in words: on the page, in the list to download, and on each line of the file. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Machines } from '../../../../models/fleet/judge/machines.ts';
import type { Cell } from '../../../../models/request/csv.ts';
import { groupKey } from '../../../../models/fleet/read/fleet.ts';
import { amount, whole } from '../../../format.ts';
import type { FleetInitial } from './fleetWords.ts';
import type { ExportNames } from './exportWords.ts';
import type { FleetMessages } from './words/fr.ts';

/** "4 ans sur 5 : dans sa dernière année" */
export function reasonOf(
  { reason, age, life, year }: Machines,
  language: Language,
  m: FleetMessages,
): string {
  const { reasons, lastYear } = m.machines;
  if (age === undefined) return reasons[reason];
  const said = (age < life ? lastYear[reason] : undefined) ?? reasons[reason];
  const dated = m.machines.aged(whole(age, language), amount(life, language), String(year));
  return `${dated}${m.colon}${said}`;
}

const KG_DIGITS = 2;

/** Decision, reason, kilograms and euros of one. */
function cellsOf(machine: Machines, language: Language, m: FleetMessages): Cell[] {
  const { decision, gain, euros } = machine;
  return [
    m.machines.decisions[decision],
    reasonOf(machine, language, m),
    gain && Number(gain.central.toPrecision(KG_DIGITS)),
    euros === undefined ? undefined : Math.round(euros),
  ];
}

/** A row for each group of like machines. */
export const machineRows = (
  machines: readonly Machines[],
  { language, labels }: FleetInitial,
  m: FleetMessages,
): Cell[][] =>
  machines.map((machine) => [
    labels[machine.type] ?? machine.type,
    String(machine.year ?? ''),
    m.states[machine.state],
    machine.origin ? m.origins[machine.origin] : '',
    machine.count,
    ...cellsOf(machine, language, m),
  ]);

/** For each line of the file, by the group that it is in. */
const decisionCells = (
  machines: readonly Machines[],
  language: Language,
  m: FleetMessages,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    machines.map((machine) => [
      groupKey(machine),
      cellsOf(machine, language, m).map((cell) => String(cell ?? '')),
    ]),
  );

/** What is said before each line of a file that is given back: what it was read as, and what to do with it. */
export function linesSaid(
  machines: readonly Machines[],
  initial: FleetInitial,
  m: FleetMessages,
): ExportNames {
  const { states, origins, reasons, notes } = m;
  const { headers, status } = m.exported;
  return {
    headers: [...headers, ...m.machines.decided],
    decisions: decisionCells(machines, initial.language, m),
    status,
    types: initial.labels,
    states,
    origins,
    reasons,
    notes,
    kinds: initial.kinds,
  };
}
