/** Levers as the API tells them: each with its parameters and where these come from. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Lever } from '../../../models/proposals/proposals.ts';
import { sealOf } from '../../../models/proposals/seal.ts';
import { present } from '../../../models/request/present.ts';
import { cited } from '../answer/parts.ts';
import type { LeverBody } from './lever.ts';

export function leverRow(lever: Lever, library: Library, language: Language): LeverBody {
  const { label, intensity, whole, note, relies = [] } = library.levers[lever.id]!;
  const { perDevice = {}, repairs = [] } = lever;
  return {
    id: lever.id,
    label: label[language],
    intensity: intensity[language],
    whole: whole[language],
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
    seal: lever.seal,
  };
}

function parameterOf(
  factorId: FactorId,
  library: Library,
  language: Language,
): LeverBody['parameters'][number] {
  const factor = library.factors[factorId]!;
  const { id, label, unit, central, low, high, evidence, unmeasured, grade, source, where, year, note } =
    factor;
  return present({
    id,
    label: label[language],
    unit,
    central,
    low,
    high,
    seal: sealOf(evidence ? [{ evidence, unmeasured }] : []),
    grade,
    source: cited(source, library),
    where,
    year,
    note: note?.[language],
  });
}
