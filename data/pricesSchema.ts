/**
 * How `prices.json` is read: euros with their source, and which of them each device has. `proposals/euros.ts` does
 * the counting.
 */
import { z } from 'zod';
import { factor, factorName, id, text } from './schema.ts';

const devicePrices = z
  .strictObject({
    device: id,
    /** EUR per unit. */
    new: factorName.optional(),
    refurbished: factorName.optional(),
    /** EUR per repair, when a bill for this device is known. */
    repair: factorName.optional(),
    /** EUR per repair, paid by makers when the bill is at least `minimumInvoice`, in EUR. */
    bonus: factorName.optional(),
    minimumInvoice: z.number().positive().optional(),
    /** Why there is no price. */
    gap: text.optional(),
  })
  .refine(({ new: bought, gap }) => bought !== undefined || gap !== undefined, 'no price and no gap')
  .refine(({ bonus, minimumInvoice }) => bonus !== undefined || minimumInvoice === undefined, 'no bonus');

export const prices = z.strictObject({
  factors: z.record(factorName, factor),
  /** EUR per kWh. */
  electricity: factorName,
  /** EUR per repair, whatever the device. */
  repair: factorName,
  prices: z.array(devicePrices),
});
