import type { TourMessages } from './fr.ts';

export const tour: TourMessages = {
  title: 'A first look around',
  of: 'of',
  next: 'Next',
  skip: 'Skip',
  done: 'Start rehearsing',
  stops: {
    wall: '“Open the projected view” shows the wall in another window, with the code of a real class.',
    say: 'This is what you can say. The clocks show the planned time, and how late you are.',
    reveal:
      'The filled button is always the next thing to do. No answer is shown before “Reveal”, no sentence before you accept it.',
    shown: 'This shows what the class sees now, and what comes next.',
    end: 'At the end, “End the session” deletes all that the class said.',
  },
};
