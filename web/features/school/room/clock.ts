/** When the class reached a step, in milliseconds since 1970; a reload does not restart the clock. */
export function startOf(code: string, step: string): number {
  const name = `sobrement.clock.${code}`;
  try {
    const [known, since] = (sessionStorage.getItem(name) ?? '').split(' ');
    if (known === step) return Number(since);
    sessionStorage.setItem(name, `${step} ${Date.now()}`);
  } catch {
    // a window without storage restarts the clock
  }
  return Date.now();
}
