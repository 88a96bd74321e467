/** A code as it is drawn: in two halves, which are read, said and typed with ease. */
export function grouped(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)}\u00a0${code.slice(half)}`.trim();
}
