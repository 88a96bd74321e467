/** For longer than a press takes that was already aimed, and less than a sentence takes to read. */
const MOMENT_MS = 700;

/**
 * Of a list of rows, what just came or moved cannot be pressed for a moment: a finger that is on its way was aimed at what
 * stood there before.
 */
export function inPlace(list: HTMLElement): () => void {
  const tops = new WeakMap<Element, number>();
  const waking = new Map<Element, ReturnType<typeof setTimeout>>();

  function look(): void {
    for (const row of list.children) {
      const top = row.getBoundingClientRect().top + scrollY;
      if (tops.get(row) !== top) rest(row);
      // a button that comes into a row that rests says so too
      if (waking.has(row)) tell(row, 'true');
      tops.set(row, top);
    }
  }

  function tell(row: Element, rests: 'true' | null): void {
    for (const one of row.querySelectorAll('button')) one.ariaDisabled = rests;
  }

  function rest(row: Element): void {
    clearTimeout(waking.get(row));
    waking.set(
      row,
      setTimeout(() => {
        waking.delete(row);
        tell(row, null);
      }, MOMENT_MS),
    );
  }

  function refuse(event: MouseEvent): void {
    look();
    // a key presses what has the focus, wherever that moved
    const pointed = event.detail > 0 && [...waking.keys()].some((row) => row.contains(event.target as Node));
    if (pointed) event.stopPropagation();
  }

  // whatever moves a row changes how high the list or the page is
  const seen = new ResizeObserver(look);
  for (const one of [list, document.body]) seen.observe(one);
  const changed = new MutationObserver(look);
  changed.observe(list, { childList: true, subtree: true });
  list.addEventListener('click', refuse, { capture: true });
  look();
  return () => {
    seen.disconnect();
    changed.disconnect();
    for (const timer of waking.values()) clearTimeout(timer);
  };
}
