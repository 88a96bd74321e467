/** From bytes to text, for files that come from spreadsheets and tools. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../web/features/council/fleet/decode.ts';

const TEXT = 'Modèle;Écran 24";1 200 €';
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((character, i) => view.setUint16(2 * i, character.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', utf8, 'utf-8'],
  ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
  ['UTF-16, little-endian', utf16(TEXT, true), 'utf-16le'],
  ['UTF-16, big-endian', utf16(TEXT, false), 'utf-16be'],
  [
    'windows-1252',
    Uint8Array.from(TEXT, (each) => (each === '€' ? 0x80 : each.charCodeAt(0))),
    'windows-1252',
  ],
  ['nothing', new Uint8Array(), 'utf-8'],
] as const)('%s', (_what, bytes, encoding) => {
  const decoded = decode(bytes);
  expect(decoded).toEqual({ text: bytes.length > 0 ? TEXT : '', encoding });
});

test('any bytes can be decoded as some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(typeof decode(bytes).text).toBe('string');
    }),
  );
});
