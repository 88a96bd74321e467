/** What whoever publishes the site owes its readers: who they are, what becomes of data, as their settings say, and how accessible it is. */
import { render } from 'svelte/server';
import { byLanguage } from '../../dictionaries.ts';
import type { ServePages } from '../../served.ts';
import CriteriaPage from './accessibility/CriteriaPage.svelte';
import DeclarationPage from './accessibility/DeclarationPage.svelte';
import type { AccessibilityMessages } from './accessibility/words/fr.ts';
import EcodesignPage from './ecodesign/EcodesignPage.svelte';
import type { EcodesignMessages } from './ecodesign/words/fr.ts';
import LegalPage from './LegalPage.svelte';
import { accessibility, criteria, ecodesign, legal, privacy, simplifiedReading } from './page.ts';
import PrivacyPage from './PrivacyPage.svelte';
import SimplifiedReadingPage from './simplified/SimplifiedReadingPage.svelte';
import type { SimplifiedReadingMessages } from './simplified/words/fr.ts';
import type { LegalMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<LegalMessages>('./words/*.ts', { eager: true, import: 'legal' }),
);

const ACCESSIBILITY = byLanguage(
  import.meta.glob<AccessibilityMessages>('./accessibility/words/*.ts', {
    eager: true,
    import: 'accessibility',
  }),
);

const ECODESIGN = byLanguage(
  import.meta.glob<EcodesignMessages>('./ecodesign/words/*.ts', { eager: true, import: 'ecodesign' }),
);

const SIMPLIFIED = byLanguage(
  import.meta.glob<SimplifiedReadingMessages>('./simplified/words/*.ts', {
    eager: true,
    import: 'simplifiedReading',
  }),
);

export const servedPages: ServePages = ({ publisher, audits, assets: { origin }, draw }) => ({
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
    {
      address: accessibility.address,
      draw(language) {
        const messages = ACCESSIBILITY[language];
        const { title, description } = messages;
        const { missing } = MESSAGES[language];
        const props = { language, messages, audit: audits.rgaa, publisher, origin, missing };
        return draw(accessibility, language, {
          title,
          description,
          main: render(DeclarationPage, { props }).body,
        });
      },
    },
    {
      address: criteria.address,
      draw(language) {
        const messages = ACCESSIBILITY[language];
        const { title, description } = messages.criteria;
        const main = render(CriteriaPage, { props: { language, messages, audit: audits.rgaa } }).body;
        return draw(criteria, language, { title, description, main });
      },
    },
    {
      address: ecodesign.address,
      draw(language) {
        const messages = ECODESIGN[language];
        const { title, description } = messages;
        const { criteria: words } = ACCESSIBILITY[language];
        const { missing } = MESSAGES[language];
        const props = { language, messages, criteria: words, audit: audits.rgesn, publisher, missing };
        const main = render(EcodesignPage, { props }).body;
        return draw(ecodesign, language, { title, description, main });
      },
    },
    {
      address: simplifiedReading.address,
      draw(language) {
        const messages = SIMPLIFIED[language];
        const { title, description } = messages;
        const { criteria: words } = ACCESSIBILITY[language];
        const props = { language, messages, criteria: words, audit: audits.rls };
        const main = render(SimplifiedReadingPage, { props }).body;
        return draw(simplifiedReading, language, { title, description, main });
      },
    },
  ],
});
