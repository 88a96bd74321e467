/** What a territory's page draws once it is opened. */
export { default as Avoided } from './Avoided.svelte';
export { default as Compare } from './Compare.svelte';
export { default as AllYears } from './AllYears.svelte';
export { default as Criteria } from './Criteria.svelte';
export { default as Drivers } from './Drivers.svelte';
export { default as Course } from './Trajectory.svelte';
export { default as Money } from './Money.svelte';
