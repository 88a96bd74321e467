/** The report as it is drawn and as it is told in text: loaded once someone asks for it. */
export { default as Report } from './Report.svelte';
export { reportText } from './report.ts';
