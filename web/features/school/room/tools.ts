/** What the facilitator’s screen has once the session has started, loaded then as one file: see `toolbox.svelte.ts`. */
export { default as Arguments } from './Arguments.svelte';
export { default as Aside } from './Aside.svelte';
export { default as Dealt } from './Dealt.svelte';
export { default as Ending } from './Ending.svelte';
export { default as Everyone } from './steps/Everyone.svelte';
export { default as Gap } from './Gap.svelte';
export { default as Hands } from './Hands.svelte';
export { default as Late } from './Late.svelte';
export { default as Moderate } from './Moderate.svelte';
export { default as PollOffer } from './PollOffer.svelte';
export { default as Report } from './report/Report.svelte';
export { default as Results } from './Results.svelte';
export { default as Reveal } from './Reveal.svelte';
export { default as Seats } from './Seats.svelte';
export { default as VoteOffer } from './VoteOffer.svelte';
export { default as TakeAway } from './report/TakeAway.svelte';
export { default as Tour } from './Tour.svelte';
