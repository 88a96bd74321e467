/** The page of a council's own fleet, on the server: its content, and the initial state of its script. */
import { render } from 'svelte/server';
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { FleetMessages, FleetPageMessages } from './words/fr.ts';
import type { Draw } from '../../../document.ts';
import type { StillPage } from '../../../served.ts';
import { fleet } from '../page.ts';
import Fleet from './Fleet.svelte';
import FleetBelow from './FleetBelow.svelte';
import { createFleet } from './fleet.svelte.ts';
import FleetTop from './FleetTop.svelte';
import { fleetShown } from './fleetWords.ts';

const MESSAGES = byLanguage(
  import.meta.glob<FleetMessages>('./words/*.ts', { eager: true, import: 'fleet' }),
);
const PAGE = byLanguage(
  import.meta.glob<FleetPageMessages>('./words/*.ts', { eager: true, import: 'fleetPage' }),
);

export const fleetPage = (library: Library, draw: Draw): StillPage => ({
  address: fleet.address,
  draw: (language) => draw(fleet, language, fleetBody(language, library)),
});

function fleetBody(language: Language, library: Library) {
  const messages = PAGE[language];
  const initial = fleetShown(library, language);
  const tool = createFleet(initial, MESSAGES[language]);
  const top = render(FleetTop, { props: { language, messages } }).body;
  const body = render(Fleet, { props: { tool } }).body;
  const { roles } = MESSAGES[language];
  const below = render(FleetBelow, { props: { language, messages, roles } }).body;
  return {
    title: messages.title,
    description: messages.description,
    main: `<div class="inventory">${top}<div id="fleet">${body}</div>${below}</div>`,
    state: initial,
  };
}
