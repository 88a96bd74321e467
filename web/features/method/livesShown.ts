/** The table of lives as its page shows it. */
import type { Library } from '../../../data/library.ts';
import { livesAtDoors } from '../../../models/validation/doors.ts';

/** Each life with the name of its device and the grade of what documents it. */
export function livesShown({ catalogue, factors, stock }: Library) {
  const devices = new Map(catalogue.devices.map((device) => [device.id, device]));
  return livesAtDoors({ catalogue, stock }).map(({ device, household, council }) => {
    const { label, years } = devices.get(device)!;
    return { factor: years.factor, label, household, council, grade: factors[years.factor]!.grade };
  });
}
