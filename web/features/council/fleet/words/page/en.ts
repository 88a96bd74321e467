import type { FleetPageMessages } from '../fr.ts';

export const fleetPage: FleetPageMessages = {
  title: 'The council’s own IT fleet',
  description:
    'Import a council’s inventory, which never leaves your device: footprint with its range, ages, what two more years, refurbished purchases and gifts would change, ratios of the French AGEC and REEN laws.',
  lede: 'What the fleet weighs, how old it is, what two more years, refurbished purchases or gifts would change; and where it stands with the French AGEC and REEN laws.',
  back: 'Search a territory',
  noScript:
    'The file is read and the fleet computed in your browser: this takes JavaScript. Without it, a fleet described by groups may be sent to the API, POST /api/v1/fleets.',
  format: {
    title: 'The file expected',
    text: 'A workbook (.xlsx, .ods) or a CSV: one line for each device, or for each batch with a number. Columns are known by their headers, in French or in English, in any order; one is enough, the one that says what the device is. Separator, encoding and form of dates are guessed.',
    columns: 'Columns that are known',
    glpi: 'From GLPI: Assets, Computers (then Monitors, Printers, Phones…), choose the columns Type, Model, Status and Date of purchase, then export “All pages in CSV”. The export is read as it comes.',
    exampleFile: '/inventory-example.csv',
    example: 'Download an example inventory (CSV)',
    kept: 'Of the file, only the type, year, state, origin and price of each device are kept, while the tab is open.',
    api: 'The same computation by the API',
  },
};
