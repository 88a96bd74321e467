/** The page rests by then. */
const RESTS_MS = 1000;
const MOVES = ['pointerdown', 'wheel', 'focusin'];

/**
 * Whatever a press changes above it, what was pressed stays under the finger until the page rests or the reader moves
 * it: not every browser scrolls along, and what choices share is told a moment later. What stands above follows in a
 * later frame than the press: its place is looked up in the first one, which lays the page out anyway.
 */
export function stayUnder(pressed: Element): void {
  const place = () => pressed.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    const before = place();
    const held = new ResizeObserver(() => scrollBy(0, place() - before));
    held.observe(document.body);
    const release = () => held.disconnect();
    for (const move of MOVES) addEventListener(move, release, { once: true, passive: true });
    setTimeout(release, RESTS_MS);
  });
}
