/** Pauses in long work. */

/** Lets messages that arrived meanwhile be handled, and the page be drawn. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));
