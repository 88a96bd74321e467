/** What a link that holds proposals is read with: the file of what is needed to choose, loaded for it alone. */
export { programmeIn } from './programme.ts';
