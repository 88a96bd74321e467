import type { PickTexts } from './fr.ts';

export const picks: PickTexts = {
  proposals: 'Proposals picked; listed twice, the stronger intensity counts',
  id: 'Measure or gesture, by its id',
  intensity: 'How far one goes; the proposal’s own when absent',
  rebound:
    'Part of a saving that comes back as other consumption, where it applies; the published value when absent',
};
