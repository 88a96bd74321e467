/**
 * Makes a press end on the element where it began. Pressing a button also leaves the current field, and the change of
 * that field may move the button. While the pointer is down the change event therefore waits; it fires just before the
 * press does.
 */
export function holdPresses(): void {
  let down = false;
  const fields: EventTarget[] = [];

  function release(): void {
    down = false;
    for (const field of fields.splice(0)) field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // also with a finger: touch sends its mouse events after it is lifted, around the change
  addEventListener('mousedown', () => (down = true), true);
  addEventListener('click', release, true);
  // covers a press that is not a click, and the event after a press that ended off screen
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
