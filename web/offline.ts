/** Has pages kept on the device, well after the page that asks for it is there: who only passes by pays nothing for it. */
const AFTER_MS = 5000;

/** Does nothing where the address is not safe: on plain HTTP, as in a class, there are no service workers. */
export function keepPages(): void {
  if (import.meta.env.PROD) setTimeout(() => navigator.serviceWorker?.register('/sw.js'), AFTER_MS);
}
