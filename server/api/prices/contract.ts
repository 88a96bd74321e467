/** GET /api/v1/prices: euros with their source, and which of them each device has. */
import { z } from '@hono/zod-openapi';
import { documentRoute, jsonAnswer } from '../answer/route.ts';
import { catalogueRef, languageCode } from '../answer/shapes.ts';
import { numbersOfFactors } from '../proposals/lever.ts';
import { listOf, named } from '../schema/schemas.ts';

const devicePrices = named('DevicePrices', {
  device: z.string(),
  new: z.string().optional().openapi({ description: 'Factor, EUR a unit' }),
  refurbished: z.string().optional().openapi({ description: 'Factor, EUR a unit' }),
  repair: z.string().optional().openapi({ description: 'Factor, EUR a repair of this device' }),
  bonus: z.string().optional().openapi({ description: 'Factor, EUR a repair that makers pay' }),
  minimumInvoice: z.number().optional().openapi({ description: 'EUR below which there is no bonus' }),
  gap: z.string().optional().openapi({ description: 'Why there is no price' }),
});

export const pricesBody = named('Prices', {
  catalogue: catalogueRef,
  language: languageCode,
  factors: numbersOfFactors,
  electricity: z.string().openapi({ description: 'Factor, EUR a kWh' }),
  repair: z.string().openapi({ description: 'Factor, EUR a repair, whatever the device' }),
  prices: listOf(devicePrices),
});

export type PricesBody = z.infer<typeof pricesBody>;

export const pricesRoute = documentRoute('/api/v1/prices', jsonAnswer('The prices', pricesBody), {
  operationId: 'getPrices',
  summary: 'Prices, and the scale of the repair bonus',
  description: 'See /api/v1/factors/{id} for the source and the date of each.',
});
