/** Levers as the API tells them: each with its parameters and where these come from. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Lever } from '../../../models/proposals/proposals.ts';
import { present } from '../../../models/request/present.ts';
import { cited } from '../answer/parts.ts';
import type { LeverBody } from './lever.ts';

export function leverRow(lever: Lever, library: Library, language: Language): LeverBody {
  const { label, intensity, note, relies = [] } = library.levers[lever.id]!;
  const { perDevice = {}, repairs = [] } = lever;
  return {
    id: lever.id,
    label: label[language],
    intensity: intensity[language],
    note: note[language],
    act: { ...lever.act },
    parameters: lever.parameters.map((id) => parameterOf(id, library, language)),
    perDevice: Object.entries(perDevice).map(([device, id]) => ({
      device,
      parameter: parameterOf(id, library, language),
    })),
    repairs,
    relies,
    rebound: lever.rebound,
    evidence: lever.evidence,
  };
}

function parameterOf(
  factorId: FactorId,
  library: Library,
  language: Language,
): LeverBody['parameters'][number] {
  const { id, label, unit, central, low, high, evidence, grade, source, where, year, note } =
    library.factors[factorId]!;
  return present({
    id,
    label: label[language],
    unit,
    central,
    low,
    high,
    evidence: evidence!, // the schema of a parameter asks for it
    grade,
    source: cited(source, library),
    where,
    year,
    note: note?.[language],
  });
}
