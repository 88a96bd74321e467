/** A link to the fleet takes along the place that one comes from, with its scenario as it is then in the address. */
import { pathOf } from '../../pages.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';

export function takeToFleet(code: string, language: Language): void {
  const path = pathOf('fleet', language);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`main a[href="${path}"]`)) {
    const take = () => {
      const fields = new URLSearchParams(location.search);
      fields.set('place', code);
      link.search = `?${fields.toString()}`;
    };
    link.addEventListener('click', take);
    link.addEventListener('auxclick', take);
  }
}
