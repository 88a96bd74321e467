/**
 * The words of the Open Repair Data Standard, version 0.3: columns, outcomes and kinds of thing, each under the number that
 * it has there. Read in github.com/openrepair/datastandard, standard.rst at commit c1a1f29 (CC BY-SA 4.0); columns in the
 * order of github.com/openrepair/data, aggregated/202507/tableschema.json at commit 84dce89.
 */

export const REPAIR_STANDARD = {
  name: 'Open Repair Data Standard',
  version: '0.3',
  url: 'https://github.com/openrepair/datastandard',
} as const;

export const REPAIR_COLUMNS = [
  'id',
  'data_provider',
  'country',
  'partner_product_category',
  'product_category',
  'product_category_id',
  'brand',
  'year_of_manufacture',
  'product_age',
  'repair_status',
  'repair_barrier_if_end_of_life',
  'group_identifier',
  'event_date',
  'problem',
] as const;
export type RepairColumn = (typeof REPAIR_COLUMNS)[number];

/** By their number. An empty cell is the first. */
export const REPAIR_STATUSES = ['Unknown', 'Fixed', 'Repairable', 'End of life'] as const;
export type RepairStatus = (typeof REPAIR_STATUSES)[number];

export interface RepairCategory {
  /** Its number in the standard. */
  readonly id: number;
  readonly name: string;
  /** The device of the catalogue that it is counted as; absent where none is the same thing. */
  readonly type?: string;
}

/**
 * Five kinds are devices of the catalogue: those whose share of what is brought to a café was counted on the same kinds
 * (`policy.cafe.*`). A flat screen may be a television or a monitor, and nothing tells which: it is none of them.
 */
const TYPES: Readonly<Record<string, string>> = {
  'Desktop computer': 'desktop-home',
  Laptop: 'laptop',
  Mobile: 'smartphone',
  'Printer/scanner': 'printer-inkjet',
  Tablet: 'tablet',
};

export const REPAIR_CATEGORIES: readonly RepairCategory[] = [
  'Aircon/dehumidifier',
  'Battery/charger/adapter',
  'Decorative or safety lights',
  'Desktop computer',
  'Digital compact camera',
  'DSLR/video camera',
  'Fan',
  'Flat screen',
  'Hair & beauty item',
  'Handheld entertainment device',
  'Headphones',
  'Hi-Fi integrated',
  'Hi-Fi separates',
  'Kettle',
  'Lamp',
  'Laptop',
  'Large home electrical',
  'Misc',
  'Mobile',
  'Musical instrument',
  'Paper shredder',
  'PC accessory',
  'Portable radio',
  'Power tool',
  'Printer/scanner',
  'Projector',
  'Sewing machine',
  'Small home electrical',
  'Small kitchen item',
  'Tablet',
  'Toaster',
  'Toy',
  'TV and gaming-related accessories',
  'Vacuum',
  'Watch/clock',
  'Coffee maker',
  'Food processor',
  'Games console',
  'Hair dryer',
  'Iron',
].map((name, i) => ({ id: i + 1, name, ...(TYPES[name] && { type: TYPES[name] }) }));
