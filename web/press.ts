/**
 * A press ends where it began. To press a button is to leave the field one was in, whose change may well move that
 * button: as long as the pointer is down the change waits, and it is heard just before the press is.
 */
export function holdPresses(): void {
  let down = false;
  const fields: EventTarget[] = [];

  function release(): void {
    down = false;
    for (const field of fields.splice(0)) field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // of a finger too: its mouse events come once it is up, around the change
  addEventListener('mousedown', () => (down = true), true);
  addEventListener('click', release, true);
  // a press that is no click; and whatever comes after one that ended out of sight
  addEventListener('mouseup', () => setTimeout(release), true);
  addEventListener('keydown', release, true);
  addEventListener(
    'change',
    (event) => {
      if (!down || event.target instanceof HTMLSelectElement) return;
      event.stopImmediatePropagation();
      fields.push(event.target!);
    },
    true,
  );
}
