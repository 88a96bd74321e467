/** How `prices.json` is read: euros with their source, and which of them a device has; `proposals/euros.ts` counts. */
import { z } from 'zod';
import { factor, factorName, id, text } from './schema.ts';

const devicePrices = z
  .strictObject({
    device: id,
    /** EUR a unit. */
    new: factorName.optional(),
    refurbished: factorName.optional(),
    /** EUR a repair, where a bill of this device is known. */
    repair: factorName.optional(),
    /** EUR a repair, paid by makers when the bill is at least so many EUR. */
    bonus: factorName.optional(),
    minimumInvoice: z.number().positive().optional(),
    /** Why there is no price. */
    gap: text.optional(),
  })
  .refine(({ new: bought, gap }) => bought !== undefined || gap !== undefined, 'no price and no gap')
  .refine(({ bonus, minimumInvoice }) => bonus !== undefined || minimumInvoice === undefined, 'no bonus');

export const prices = z.strictObject({
  factors: z.record(factorName, factor),
  /** EUR a kWh. */
  electricity: factorName,
  /** EUR a repair, whatever the device. */
  repair: factorName,
  prices: z.array(devicePrices),
});
