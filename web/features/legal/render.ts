/** What whoever publishes the site owes its readers: who they are, and what becomes of data. Both come from their settings. */
import { render } from 'svelte/server';
import { byLanguage } from '../../dictionaries.ts';
import type { ServePages } from '../../served.ts';
import LegalPage from './LegalPage.svelte';
import { legal, privacy } from './page.ts';
import PrivacyPage from './PrivacyPage.svelte';
import type { LegalMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<LegalMessages>('./words/*.ts', { eager: true, import: 'legal' }),
);

export const servedPages: ServePages = ({ publisher, draw }) => ({
  still: [
    {
      address: legal.address,
      draw(language) {
        const messages = MESSAGES[language];
        const { title, description } = messages.notice;
        const main = render(LegalPage, { props: { language, messages, publisher } }).body;
        return draw(legal, language, { title, description, main });
      },
    },
    {
      address: privacy.address,
      draw(language) {
        const messages = MESSAGES[language];
        const { title, description } = messages.privacy;
        const main = render(PrivacyPage, { props: { language, messages, publisher } }).body;
        return draw(privacy, language, { title, description, main });
      },
    },
  ],
});
