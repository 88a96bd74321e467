/** The page of one scenario leads back to all those that one comes from. */

/** @param href of the place, with the scenario alone */
export const backTo = (href: string, from: string): string =>
  from.split('?')[0] === href.split('?')[0] ? from : href;

/** The link back of this page; without this script, it reopens the scenario alone. */
export function comeFrom(): void {
  const link = document.querySelector<HTMLAnchorElement>('.back a')!;
  const to = backTo(link.href, document.referrer);
  if (to !== link.href) link.href = to;
}
