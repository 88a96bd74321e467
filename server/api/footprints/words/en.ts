import type { SubscriptionTexts } from './fr.ts';

export const subscriptions: SubscriptionTexts = {
  'fixed-line': 'Fixed line and box',
  'mobile-plan': 'Mobile plan',
  'other-traffic': 'Other traffic',
};
