/**
 * Survival laws already worked out, kept by draw for the next run: most draws ask for the same ones again.
 */

/**
 * The ages by which a place on the shelf grows, so that a slightly longer life fits where the last one was.
 */
const ROOM = 16;

/** @param kept number of draws that have a place, from the first */
export function createShelf(kept: number) {
  // made when the first life is kept: many are never asked for
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
    /** @param mean of the life, in years @param standing share still there at each age */
    keep(draw: number, mean: number, standing: Float64Array, ages: number): void {
      if (draw >= kept) return;
      if (means.length === 0) open();
      if (ages > rooms[draw]!) makeRoom(draw, ages);
      means[draw] = mean;
      counts[draw] = ages;
      for (let age = 0, from = starts[draw]!; age < ages; age++) row[from + age] = standing[age]!;
    },
    /**
     * @param into receives the shares
     * @returns the number of ages covered; zero where that life is not on the shelf
     */
    read(draw: number, mean: number, into: Float64Array): number {
      if (draw >= means.length || means[draw] !== mean) return 0;
      const ages = counts[draw]!;
      for (let age = 0, from = starts[draw]!; age < ages; age++) into[age] = row[from + age]!;
      return ages;
    },
  };
}
