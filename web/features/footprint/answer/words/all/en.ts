import type { AllMessages } from './fr.ts';

export const all = {
  everythingTitle: 'Set everything, item by item',
  inFrance: 'In France',
  abroad: 'In another country',
  everythingLede: 'An empty box stands for the national average, shown in grey. Zero means none.',
  groups: {
    phones: 'Phones and tablets',
    computers: 'Computers',
    screens: 'Monitors',
    televisions: 'Television',
    games: 'Games',
    audio: 'Sound',
    photo: 'Photo',
    printing: 'Printing',
    storage: 'Storage',
    accessories: 'Accessories',
    'connected-objects': 'Connected objects',
    infrastructure: 'Network and servers',
  },
  peopleAndLines: 'People and subscriptions',
  uses: 'Online: video, games, networks, AI…',
  dormantField: 'In a drawer, unused (all screen devices)',
  dormantSaid: 'Your receipt stays the same: they are already made. Their number is told below the receipt.',
} satisfies AllMessages;
