/** How long nothing must change before what costs more is worked out, ms: a slider on its way changes all the time. */
const STILL = 100;

/** Does something once nothing changes any more and the page has nothing more urgent. @returns takes it back */
export function whenIdle(act: () => void): () => void {
  let takeBack = () => {};
  const timer = setTimeout(() => (takeBack = idle(act)), STILL);
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}

function idle(act: () => void): () => void {
  // Safari has none
  if (!('requestIdleCallback' in globalThis)) {
    act();
    return () => {};
  }
  const id = requestIdleCallback(act, { timeout: 500 });
  return () => cancelIdleCallback(id);
}
