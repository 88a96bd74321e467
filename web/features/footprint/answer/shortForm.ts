/** The few questions of the form that works without script, and how it turns them into answers. */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import { present } from '../../../../models/request/present.ts';
import { labelled } from '../../../format.ts';
import type { FieldMessages } from './words/fields/fr.ts';

export interface ShortField {
  readonly name: string;
  readonly label: string;
  /** The path that the checker would give, so that a problem finds its label. */
  readonly path: string;
}

const DEVICES = ['smartphone', 'laptop', 'desktop-home', 'tv'];
const KEPT = ['smartphone', 'laptop', 'tv'];
const USES = ['video'];

export function shortFields(
  { devices, uses }: Pick<Catalogue, 'devices' | 'uses'>,
  m: FieldMessages,
): ShortField[] {
  const device = (id: string) => devices.find((type) => type.id === id);
  const index = (id: string) => DEVICES.indexOf(id);
  return [
    { name: 'people', label: m.fields.people, path: 'people' },
    { name: 'fixedLines', label: m.fields.fixedLines, path: 'connections.fixedLines' },
    { name: 'sims', label: m.fields.sims, path: 'connections.sims' },
    ...DEVICES.flatMap((id) => {
      const label = device(id)?.label[m.language] ?? id;
      const count = { name: id, label, path: `devices[${index(id)}].count` };
      const years = {
        name: `${id}-years`,
        label: labelled(label, m.fields.yearsKept.toLowerCase(), m.language),
        path: `devices[${index(id)}].yearsKept`,
      };
      return KEPT.includes(id) ? [count, years] : [count];
    }),
    ...USES.map((id, i) => ({
      name: `${id}-hours`,
      label: labelled(
        uses.find((use) => use.id === id)?.label[m.language] ?? id,
        m.fields.hoursPerWeek.toLowerCase(),
        m.language,
      ),
      path: `uses[${i}].hoursPerWeek`,
    })),
  ];
}

/** A posted form as unchecked answers: an empty field is unanswered, any other keeps what was typed. */
export function fromForm(read: (name: string) => string | undefined): unknown {
  const value = (name: string): number | string | undefined => {
    const text = read(name)?.trim().replace(',', '.');
    if (!text) return undefined;
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  };
  // each entry keeps its position, so that a problem's path names its field
  const devices = DEVICES.map((type) =>
    present({ type, count: value(type), yearsKept: value(`${type}-years`) }),
  );
  const uses = USES.map((type) => present({ type, hoursPerWeek: value(`${type}-hours`) }));
  const connections = present({ fixedLines: value('fixedLines'), sims: value('sims') });
  return present({
    people: value('people'),
    devices,
    unlistedDevices: 'national',
    uses,
    unlistedUses: 'national',
    connections,
  });
}
