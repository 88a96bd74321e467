/**
 * Acts in the frame after the one that shows what has just changed: a press first shows what is in sight. What is drawn
 * then is laid out in that frame too, and no press waits for it, nor for the frame to be asked for.
 */
export const afterFrame = (act: () => void): void =>
  void setTimeout(() => requestAnimationFrame(() => void requestAnimationFrame(act)));
