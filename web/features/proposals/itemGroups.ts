/** The items of a footprint as the picture draws them: large ones alone, small ones of each tier together. */
import { COMPONENTS, type Component } from '../../../models/catalogue/catalogue.ts';
import type { EstimatedItem } from '../../../models/household/footprint.ts';

/** An item below this share of the whole joins the others of its tier. */
const SMALL_SHARE = 0.06;

export interface ItemGroup {
  readonly id: string;
  readonly component: Component;
  readonly items: readonly string[];
  /** Whether this is a single item rather than a group of small ones. */
  readonly alone: boolean;
}

/** Largest first within each tier. @param total of all the items */
export function itemGroups(items: readonly EstimatedItem[], total: number): ItemGroup[] {
  const large = ({ estimate }: EstimatedItem) => estimate.central >= SMALL_SHARE * total;
  return COMPONENTS.flatMap((component): ItemGroup[] => {
    const own = items.filter((item) => item.component === component);
    const small = own.filter((item) => !large(item)).map(({ item }) => item);
    const alone = own.filter(large).sort((a, b) => b.estimate.central - a.estimate.central);
    return [
      ...alone.map(({ item }) => ({ id: `${component}/${item}`, component, items: [item], alone: true })),
      ...(small.length > 0 ? [{ id: `${component}/others`, component, items: small, alone: false }] : []),
    ];
  });
}
