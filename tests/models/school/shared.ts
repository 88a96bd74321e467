/** What the proofs of the school door start from: its data, and how a home fills a paper sheet from its answers. */
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import type { Filled, PaperSheet } from '../../../models/school/paper.ts';
import { library } from '../shared.ts';

export const { school } = library;

/** Rows are those that a pupil would take; what the sheet does not ask is left out. */
export function fill(answers: Answers, sheet: PaperSheet): Filled {
  const { people = 1, grid = 'FR', devices, uses, connections } = answers;
  const rowOf = ({ type, origin }: DeviceAnswer) =>
    sheet.devices.find(
      (row) => row.type === type && row.origin === (origin === 'refurbished' ? origin : 'new'),
    )!;
  const rowOfUse = (type: string, definition: string | undefined) => {
    const rows = sheet.uses.filter((row) => row.type === type);
    return rows.find((row) => row.definition === definition) ?? rows[0]!;
  };
  const named = new Set(devices?.flatMap(({ type }) => [type, /^tv-/.test(type) ? 'tv' : type]));
  const guessed = sheet.devices.filter(({ type, unknown }) => unknown && !named.has(type));
  const listed = new Set(uses?.map(({ type }) => type));
  const unlisted = sheet.uses.filter(({ type, unknown }) => unknown && !listed.has(type));
  const mobileOnly = connections?.fixedLines === 0;
  return {
    people,
    grid,
    devices: [
      ...(devices ?? []).map((answer) => ({
        row: rowOf(answer),
        count: answer.count ?? 1,
        ...(answer.yearsKept !== undefined && { years: answer.yearsKept }),
        employers: answer.owner === 'employer',
        secondHand: answer.origin === 'second-hand',
      })),
      ...(!devices || answers.unlistedDevices === 'national' ? guessed.map((row) => ({ row })) : []),
    ],
    ...(connections?.fixedLines !== undefined && { lines: connections.fixedLines }),
    ...(connections?.sims !== undefined && { sims: connections.sims }),
    uses: [
      ...(uses ?? []).map(({ type, network, ...use }) => ({
        row: rowOfUse(type, use.definition),
        amount: use.hoursPerWeek ?? use.countPerWeek ?? use.storedGB ?? use.storedCount ?? 0,
        network: network ?? (mobileOnly ? ('mobile' as const) : ('fixed' as const)),
      })),
      ...(!uses || answers.unlistedUses === 'national' ? unlisted.map((row) => ({ row })) : []),
    ],
  };
}
