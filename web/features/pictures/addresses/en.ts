import type { PicturesAddresses } from './fr.ts';

export const addresses: PicturesAddresses = { pictures: '/en/charts' };
