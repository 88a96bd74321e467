import type { TourMessages } from './fr.ts';

export const tour: TourMessages = {
  title: 'First look around',
  of: 'of',
  next: 'Go on',
  skip: 'Skip',
  done: 'Start rehearsing',
  stops: {
    wall: '“Open the projected view” shows the wall in another window. With a real class, the code is there too.',
    say: 'This is what you may say. The clocks tell the planned time, and how late you are.',
    reveal: 'The dark button always goes on. The class is shown nothing before “Reveal”.',
    shown: 'This tells what the class sees now, and what comes next.',
    end: 'At the end, “End the session” deletes all that the class said.',
  },
};
