/** The names of choices of method and of their options: those of the catalogue, and those that are not its switches. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import type { SensitivityMessages } from './words/sensitivity/fr.ts';

export const choiceNames =
  ({ switches }: Catalogue, language: Language, m: SensitivityMessages) =>
  (id: string) => {
    const choice = switches.find((one) => one.id === id);
    const label = choice?.label[language] ?? m.names[id]!.label;
    const optionOf = (option: string) =>
      choice?.options.find((one) => one.id === option)?.label[language] ?? m.names[id]!.options[option]!;
    return { label, optionOf };
  };
