/** What the subscriptions of a footprint are called, in French; its shape is what the other languages must have. */
export const subscriptions = {
  'fixed-line': 'Ligne fixe et box',
  'mobile-plan': 'Forfait mobile',
  'other-traffic': 'Autre trafic',
};

export type SubscriptionTexts = typeof subscriptions;
