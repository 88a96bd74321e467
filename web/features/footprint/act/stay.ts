import { afterFrame } from '../afterFrame.ts';

/** Whatever a press changes above it, what was pressed stays under the finger: not every browser scrolls along. */
export function stayUnder(pressed: Element, act: () => void): void {
  const place = () => pressed.getBoundingClientRect().top;
  const before = place();
  act();
  afterFrame(() => scrollBy(0, place() - before));
}
