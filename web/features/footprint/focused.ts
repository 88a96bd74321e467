/** The focus stays where it was when a script draws anew what the server drew. */

/** The folded part whose title has the focus. */
export const focusedIn = (drawn: HTMLElement): string | undefined =>
  drawn.contains(document.activeElement) ? document.activeElement!.closest('details[id]')?.id : undefined;

/** @param folded the folded part of that name, if what was drawn anew has one */
export function focusAgain(folded: string | undefined): void {
  if (folded) document.querySelector<HTMLElement>(`#${folded} > summary`)?.focus({ preventScroll: true });
}
