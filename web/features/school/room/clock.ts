/**
 * When the class reached an activity, in milliseconds since 1970; a reload does not restart the clock.
 * @param clock whose it is: two clocks may run in one window
 */
export function startOf(code: string, activity: string, clock = 'clock'): number {
  const name = `sobrement.${clock}.${code}`;
  try {
    const [since, ...known] = (sessionStorage.getItem(name) ?? '').split(' ');
    if (known.join(' ') === activity) return Number(since);
    sessionStorage.setItem(name, `${Date.now()} ${activity}`);
  } catch {
    // a window without storage restarts the clock
  }
  return Date.now();
}
