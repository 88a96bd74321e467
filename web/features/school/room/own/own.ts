/** What a pupil's screen has for its pupil alone: it loads after the first view, and all at once. */
export { default as Everyone } from '../steps/Everyone.svelte';
export { default as Hand } from './Hand.svelte';
export { default as Pair } from './Pair.svelte';
export { default as Reading } from './Reading.svelte';
export { readBy } from './readBy.ts';
export { default as Recalled } from './Recalled.svelte';
export { default as Sources } from '../Sources.svelte';
export { default as TicketShown } from './TicketShown.svelte';
export { default as Vote } from '../steps/Vote.svelte';
export { default as Wait } from './Wait.svelte';
