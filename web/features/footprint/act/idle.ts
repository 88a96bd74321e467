/**
 * How long nothing must change before the costlier figures are computed, in ms: a moving slider changes all the time.
 */
const STILL = 100;

/**
 * Acts once nothing has changed for a while and the page has nothing more urgent. @returns a function that cancels it
 */
export function whenIdle(act: () => void): () => void {
  let takeBack = () => {};
  const timer = setTimeout(() => (takeBack = idle(act)), STILL);
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}

function idle(act: () => void): () => void {
  // Safari does not have it
  if (!('requestIdleCallback' in globalThis)) {
    act();
    return () => {};
  }
  const id = requestIdleCallback(act, { timeout: 500 });
  return () => cancelIdleCallback(id);
}
