/** The link to the fleet says which place one comes from; it takes along the scenario that is then in the address. */
export function takeToFleet(): void {
  const link = document.getElementById('to-fleet') as HTMLAnchorElement | null;
  if (!link) return;
  const place = link.search;
  link.onclick = link.onauxclick = () => {
    link.search = place + location.search.replace('?', '&');
  };
}
