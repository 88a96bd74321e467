/** What is written into the HTML of a page stays where it is written. */
import { describe, expect, test } from 'vitest';
import { createDraw, escapeHtml } from '../../web/document.ts';
import { lead } from '../../web/features/school/page.ts';
import { about } from '../../web/features/about/page.ts';
import { proposal } from '../../web/features/proposals/page.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf } from '../../web/pages.ts';
import { ASSETS } from '../server/whole.ts';

test('no character of a text ends the attribute or the element that it is in', () => {
  expect(escapeHtml('a "b" <c> & d')).toBe('a &quot;b&quot; &lt;c&gt; &amp; d');
});

test('a style that is needed later is named in the page, where no browser fetches it before', () => {
  const html = createDraw(ASSETS, '1')(lead, 'fr', { title: '', description: '', main: '' });
  expect(html).toContain('<link rel="stylesheet" href="/lead.css">');
  expect(html).toContain('<template><link rel="stylesheet" href="/report.css"></template>');
});

describe('the foot of a page', () => {
  const body = { title: '', description: '', main: '' };
  const ONE = '/propositions/legal-guarantee';
  const weighed = createDraw(ASSETS, '1', 'none', (language, address) =>
    language === 'fr' && address === ONE ? { kilobytes: 12.3, sent: 0.0256 } : undefined,
  );
  const footIn = (html: string) => /<footer.*<\/footer>/.exec(html)![0];
  const musts = (language: Language) =>
    (['search', 'accessibility', 'legal', 'privacy'] as const).map((name) => pathOf(name, language));
  const ledTo = (foot: string) => [...foot.matchAll(/href="([^"]+)"/g)].map(([, path]) => path);

  test('says what its page weighs, and leads to how that is counted; of one among many, that one alike does', () => {
    const addresses = { fr: ONE, en: '' };
    const foot = footIn(weighed(proposal, 'fr', { ...body, addresses }));
    expect(foot).toContain('>Cette page pèse 12 ko et 0,026 mg de CO₂e</a>');
    expect(ledTo(foot)).toEqual([...musts('fr'), '/a-propos#weight']);
    const other = footIn(weighed(proposal, 'fr', { ...body, addresses: { ...addresses, fr: `${ONE}-2` } }));
    expect(other).toContain('>Une page comme celle-ci pèse 12 ko et 0,026 mg de CO₂e</a>');
  });

  test.each(LANGUAGES)(
    'says nothing of what nobody weighed, and leads where it must all the same (%s)',
    (language) => {
      expect(ledTo(footIn(weighed(about, language, body)))).toEqual(musts(language));
      expect(ledTo(footIn(createDraw(ASSETS, '1')(proposal, language, body)))).toEqual(musts(language));
    },
  );
});
