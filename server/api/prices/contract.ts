/** GET /api/v1/prices: euros with their source, and which of them each device has. */
import { z } from '@hono/zod-openapi';
import { documentRoute } from '../answer/route.ts';
import { catalogueRef, languageCode } from '../answer/shapes.ts';
import { numbersOfFactors } from '../proposals/lever.ts';

const devicePrices = z
  .object({
    device: z.string(),
    new: z.string().optional().openapi({ description: 'Factor, EUR a unit' }),
    refurbished: z.string().optional().openapi({ description: 'Factor, EUR a unit' }),
    repair: z.string().optional().openapi({ description: 'Factor, EUR a repair of this device' }),
    bonus: z.string().optional().openapi({ description: 'Factor, EUR a repair that makers pay' }),
    minimumInvoice: z.number().optional().openapi({ description: 'EUR below which there is no bonus' }),
    gap: z.string().optional().openapi({ description: 'Why there is no price' }),
  })
  .openapi('DevicePrices');

export const pricesBody = z
  .object({
    catalogue: catalogueRef,
    language: languageCode,
    factors: numbersOfFactors,
    electricity: z.string().openapi({ description: 'Factor, EUR a kWh' }),
    repair: z.string().openapi({ description: 'Factor, EUR a repair, whatever the device' }),
    prices: z.array(devicePrices).readonly(),
  })
  .openapi('Prices');

export type PricesBody = z.infer<typeof pricesBody>;

export const pricesRoute = documentRoute('/api/v1/prices', pricesBody, {
  operationId: 'getPrices',
  summary: 'Prices, and the scale of the repair bonus',
  description: 'See /api/v1/factors/{id} for the source and the date of each.',
  tag: 'Proposals',
  answer: 'The prices',
});
