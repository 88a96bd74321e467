/**
 * Has pages kept on the device, well after the page that asks for it is there, and once nothing was pressed for as long:
 * who only passes by pays nothing for it, and nobody waits for it under a finger.
 */
const AFTER_MS = 5000;

/** Does nothing where the address is not safe: on plain HTTP, as in a class, there are no service workers. */
export function keepPages(): void {
  if (!import.meta.env.PROD) return;
  let due: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(due);
    due = setTimeout(() => {
      removeEventListener('click', wait);
      navigator.serviceWorker?.register('/sw.js');
    }, AFTER_MS);
  };
  // the page has its own way to hear what is pressed
  addEventListener('click', wait);
  wait();
}
