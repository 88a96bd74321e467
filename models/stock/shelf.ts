/** Survival laws that were worked out, kept by draw so that the next run need not: most draws are asked the same again. */

/** Ages that a place on the shelf grows by, so that a life a little longer finds room where the last one was. */
const ROOM = 16;

/** @param kept draws that have a place, from the first */
export function createShelf(kept: number) {
  // made for the first life kept: many are never asked for
  let means = new Float64Array(0);
  let starts = new Int32Array(0);
  let rooms = new Uint8Array(0);
  let counts = new Uint8Array(0);
  let row = new Float64Array(0);
  let used = 0;

  function open(): void {
    means = new Float64Array(kept);
    starts = new Int32Array(kept);
    rooms = new Uint8Array(kept);
    counts = new Uint8Array(kept);
  }

  function makeRoom(draw: number, ages: number): void {
    rooms[draw] = Math.ceil(ages / ROOM) * ROOM;
    starts[draw] = used;
    used += rooms[draw]!;
    if (used <= row.length) return;
    const wider = new Float64Array(Math.max(2 * row.length, kept * rooms[draw]!, used));
    wider.set(row);
    row = wider;
  }

  return {
    /** @param mean of the life, in years @param standing share that stands at each age */
    keep(draw: number, mean: number, standing: Float64Array, ages: number): void {
      if (draw >= kept) return;
      if (means.length === 0) open();
      if (ages > rooms[draw]!) makeRoom(draw, ages);
      means[draw] = mean;
      counts[draw] = ages;
      for (let age = 0, from = starts[draw]!; age < ages; age++) row[from + age] = standing[age]!;
    },
    /** @param into written @returns ages told of; none where that life is not on the shelf */
    read(draw: number, mean: number, into: Float64Array): number {
      if (draw >= means.length || means[draw] !== mean) return 0;
      const ages = counts[draw]!;
      for (let age = 0, from = starts[draw]!; age < ages; age++) into[age] = row[from + age]!;
      return ages;
    },
  };
}
