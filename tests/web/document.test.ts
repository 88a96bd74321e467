/** What is written into the HTML of a page stays where it is written. */
import { expect, test } from 'vitest';
import { createDraw, escapeHtml } from '../../web/document.ts';
import { lead } from '../../web/features/school/page.ts';
import { ASSETS } from '../server/whole.ts';

test('no character of a text ends the attribute or the element that it is in', () => {
  expect(escapeHtml('a "b" <c> & d')).toBe('a &quot;b&quot; &lt;c&gt; &amp; d');
});

test('a style that is needed later is named in the page, turned off until then', () => {
  const html = createDraw(ASSETS, '1')(lead, 'fr', { title: '', description: '', main: '' });
  expect(html).toContain('<link rel="stylesheet" href="/lead.css">');
  expect(html).toContain('<link rel="stylesheet" href="/report.css" disabled>');
});
