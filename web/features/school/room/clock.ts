/** When the class came to a step, milliseconds since 1970; a reload does not start the clock again. */
export function startOf(code: string, step: string): number {
  const name = `sobrement.clock.${code}`;
  try {
    const [known, since] = (sessionStorage.getItem(name) ?? '').split(' ');
    if (known === step) return Number(since);
    sessionStorage.setItem(name, `${step} ${Date.now()}`);
  } catch {
    // a window that keeps nothing starts it again
  }
  return Date.now();
}
