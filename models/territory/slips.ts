/** Spelling slips between a query and a name: letters added, lost, changed or swapped (optimal string alignment). */

export interface Slips {
  /** Slips between the query and the whole name, then the start of the name that fits it best. */
  whole: number;
  start: number;
}

/**
 * More than `most` slips are all reported as `most + 1`.
 * @returns a function of a piece of a text; its result is valid until the next call
 */
export function slipsFrom(query: string, most: number): (text: string, from: number, to: number) => Slips {
  const size = query.length;
  const codes = Uint16Array.from({ length: size }, (_, i) => query.charCodeAt(i));
  let row = new Uint16Array(size + 1);
  let above = new Uint16Array(size + 1);
  let aboveThat = new Uint16Array(size + 1);
  const found: Slips = { whole: 0, start: 0 };
  return (text, from, to) => {
    found.whole = found.start = most + 1;
    for (let i = 0; i <= size; i++) row[i] = Math.min(i, most + 1);
    const end = Math.min(to - from, size + most);
    for (let j = 1; j <= end; j++) {
      [aboveThat, above, row] = [above, row, aboveThat];
      const code = text.charCodeAt(from + j - 1);
      const before = text.charCodeAt(from + j - 2);
      // Further from the diagonal than `most`, no cell matters: the band ends in cells that do not either
      const first = Math.max(1, j - most);
      const last = Math.min(size, j + most);
      let least = (row[first - 1] = first === 1 ? j : most + 1);
      for (let i = first; i <= last; i++) {
        const own = codes[i - 1]!;
        let slips = Math.min(above[i]! + 1, row[i - 1]! + 1, above[i - 1]! + (own === code ? 0 : 1));
        if (i > 1 && j > 1 && own === before && codes[i - 2] === code)
          slips = Math.min(slips, aboveThat[i - 2]! + 1);
        row[i] = slips;
        if (slips < least) least = slips;
      }
      if (last < size) row[last + 1] = most + 1;
      else if (row[size]! < found.start) found.start = row[size]!;
      if (least > most) return found;
    }
    if (end === to - from && end >= size - most) found.whole = Math.min(row[size]!, most + 1);
    return found;
  };
}
