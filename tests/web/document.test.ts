/** What is written into the HTML of a page stays where it is written. */
import { expect, test } from 'vitest';
import { escapeHtml } from '../../web/document.ts';

test('no character of a text ends the attribute or the element that it is in', () => {
  expect(escapeHtml('a "b" <c> & d')).toBe('a &quot;b&quot; &lt;c&gt; &amp; d');
});
