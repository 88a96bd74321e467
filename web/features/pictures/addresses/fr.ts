export const addresses = { pictures: '/graphiques' };

export type PicturesAddresses = typeof addresses;
