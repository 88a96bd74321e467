/** What the files of OpenDocument 1.2 (ISO/IEC 26300) have in common, whatever they hold: names, a manifest, a title. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { escaped, XML, zipped } from './xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
/** The namespaces of a part, and the version that it follows. */
export const SPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.2"',
].join(' ');

/**
 * @param mime of the kind of file
 * @param parts by their path, in the order in which they are written
 */
export function openDocument(
  mime: string,
  parts: Readonly<Record<string, string>>,
  { title, language }: { readonly title: string; readonly language: Language },
): Uint8Array<ArrayBuffer> {
  const told = {
    ...parts,
    'meta.xml': `${XML}<office:document-meta ${SPACES}><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></office:meta></office:document-meta>`,
  };
  const entries = [['/', mime], ...Object.keys(told).map((path) => [path, 'text/xml'])].map(
    ([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  );
  return zipped(
    {
      // the first part, not deflated, so that whoever looks at the first bytes knows the kind of file
      mimetype: mime,
      'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.2">${entries.join('')}</manifest:manifest>`,
      ...told,
    },
    ['mimetype'],
  );
}
