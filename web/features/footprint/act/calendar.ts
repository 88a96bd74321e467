/** A calendar file, as RFC 5545 writes it: one event for each decision, on its day. */
import type { Day } from '../../../dates.ts';

export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
}

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line is at most 75 bytes: the rest follows on lines that begin with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 74) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}

const compact = (day: Day) => day.replaceAll('-', '');

/** @param at when it is made, in milliseconds since 1970 */
export function calendarOf(decisions: readonly Decision[], at: number): string {
  const stamp = `${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const events = decisions.flatMap(({ id, title, day }) => [
    'BEGIN:VEVENT',
    `UID:${id}-${compact(day)}@sobrement`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sobrement//', ...events, 'END:VCALENDAR', '']
    .map(folded)
    .join('\r\n');
}
