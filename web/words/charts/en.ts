/** What saves the charts that a page shows as files, in English. */
export const charts = {
  svg: 'These charts as SVG',
  png: 'As PNG',
  failed: 'The pictures must wait for the network.',
};
