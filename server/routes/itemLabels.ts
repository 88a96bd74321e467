/** What the items of a footprint are called: devices and uses by the catalogue, subscriptions here. */
import type { Catalogue, Text } from '../../models/catalogue/catalogue.ts';

const SUBSCRIPTIONS: Readonly<Record<string, Text>> = {
  'fixed-line': { fr: 'Ligne fixe et box', en: 'Fixed line and box' },
  'mobile-plan': { fr: 'Forfait mobile', en: 'Mobile plan' },
  'other-traffic': { fr: 'Autre trafic', en: 'Other traffic' },
};

/** @param item an id; `#2` marks the second entry of one type */
export function itemLabel(item: string, { devices, uses }: Catalogue): Text | undefined {
  const id = item.split('#')[0]!;
  if (Object.hasOwn(SUBSCRIPTIONS, id)) return SUBSCRIPTIONS[id];
  return (devices.find((type) => type.id === id) ?? uses.find((type) => type.id === id))?.label;
}
