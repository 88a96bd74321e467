/** The names of the rows in the paper calculator. */
import type { Catalogue, Language, AmountKind, Text } from '../../../models/catalogue/catalogue.ts';

/** Drops the part in parentheses, unless it tells sizes apart. */
export function createNames({ devices, uses, grids }: Catalogue, language: Language) {
  const useOf = (type: string) => uses.find(({ id }) => id === type)!;
  return {
    device: (type: string): string => devices.find(({ id }) => id === type)!.label[language],
    use(type: string, definition?: string): string {
      const { label, definitions } = useOf(type);
      const said = definitions.find(({ id }) => id === definition)?.label[language];
      const name = label[language].replace(/ \(.*\)$/, '');
      return said ? `${name}, ${said.charAt(0).toLowerCase()}${said.slice(1)}` : name;
    },
    measure: (type: string): AmountKind => useOf(type).measure,
    grid: (id: string): Text => grids.find((one) => one.id === id)!.label,
  };
}
