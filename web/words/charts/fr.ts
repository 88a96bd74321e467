/** What saves the charts that a page shows as files, in French. */
export const charts = {
  svg: 'Ces graphiques en SVG',
  png: 'En PNG',
  failed: 'Les images attendent le réseau.',
};
