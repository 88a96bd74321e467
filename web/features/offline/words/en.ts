import type { OfflineMessages } from './fr.ts';

export const offline: OfflineMessages = {
  installed: 'What a digital life weighs, line by line, and who can bring it down.',
  title: 'Without network, this is what works',
  description: 'The pages that this device keeps, and how to make it forget them all.',
  asked: 'The page that you asked for waits for the network. It will open by itself when that is back.',
  room: 'The room waits for the network. What you wrote stays on this device; the page will open by itself when the network is back.',
  again: 'Try now',
  lede: 'These pages are kept on this device. So are your answers: nothing is lost.',
  none: 'This device keeps no page yet. It does some seconds after the first visit, if the address of the site begins with https.',
  pages: 'Pages kept',
  links: {
    home: 'The first page',
    household: 'My answers',
    ticket: 'My receipt',
    act: 'Act',
    understand: 'Understand',
    proposals: 'The proposals',
    method: 'The method',
    council: 'Find a commune',
    school: 'The school',
    print: 'The sheets to print',
  },
  opened: 'Opened lately',
  forget: {
    title: 'Forget it all',
    text: 'Erases from this device the pages kept, your answers and your lists. Nothing will bring them back.',
    press: 'Forget it all',
    done: 'Done: this device keeps nothing of this site any more.',
  },
  newer: { said: 'A new version is ready. Your answers stay.', press: 'Take the new one' },
};
