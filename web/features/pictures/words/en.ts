import type { PicturesMessages } from './fr.ts';

export const pictures: PicturesMessages = {
  title: 'Charts, as pictures',
  description: 'Every chart of a page of Sobrement, as PNG or SVG.',
  lede: 'Give the address of a page from here: its charts come as pictures, each with the address that it comes from.',
  label: 'Address of the page',
  submit: 'See its charts',
  none: 'This page has no chart, or is not of this site.',
  lost: 'The page did not come. Check its address, and the network.',
  found: 'Charts of the page',
  own: 'Your receipt is shared on its own page, as a picture too: ',
  ticket: 'my receipt',
  script: 'Without script, take a photograph of the screen: pictures are made on your device.',
  svg: 'Save as SVG',
  png: 'Save as PNG',
};
