/** The calendar file of what a household decided: as RFC 5545 has it. */
import { expect, test } from 'vitest';
import { calendarOf } from '../../web/features/footprint/act/calendar.ts';

const AT = Date.UTC(2026, 10, 27, 19, 30, 5);
const decision = (title: string) => ({ id: 'repair-it', title, day: '2027-01-05' }) as const;

test('each decision is an event of one day', () => {
  const lines = calendarOf([decision('Je fais réparer.')], AT).split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('DTSTART;VALUE=DATE:20270105');
  expect(lines).toContain('DTSTAMP:20261127T193005Z');
  expect(lines).toContain('SUMMARY:Je fais réparer.');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('marks that mean something there are escaped', () => {
  const text = calendarOf([decision('Une panne, puis ; ou \\')], AT);
  expect(text).toContain('SUMMARY:Une panne\\, puis \\; ou \\\\');
});

test('no line is longer than 75 bytes, and what is folded reads the same', () => {
  const title = 'Je débranche la box (et le décodeur) une partie de la journée, même le dimanche après-midi.';
  const text = calendarOf([decision(title)], AT);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`);
});
