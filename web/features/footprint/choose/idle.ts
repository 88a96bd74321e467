/** Does something once the page has nothing more urgent; what is asked meanwhile takes its place. */
export function whenIdle(act: () => void): () => void {
  // Safari has none
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(act, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 50);
  return () => clearTimeout(id);
}
