/** The name of an item of a footprint, without the part in parentheses. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import type { ProposalsMessages } from './words/fr.ts';

export function itemLabel(
  item: string,
  { devices, uses }: Catalogue,
  language: Language,
  m: ProposalsMessages,
): string {
  const found = devices.find(({ id }) => id === item) ?? uses.find(({ id }) => id === item);
  return (m.items[item] ?? found?.label[language] ?? item).replace(/ \(.*\)$/, '');
}
