/** Words that are not said: they name the trade rather than the thing, praise or blame, or take a side. */
import type { Language } from '../../../models/catalogue/catalogue.ts';

/** On no page for everyone. */
export const NEVER: Readonly<Record<Language, RegExp>> = {
  fr: /Shapley|tirages?\b|incertitude|périmètre|éco-geste|planète|bravo|notre programme|nous (?:proposons|soutenons)|meilleures propositions|il faut (?:voter|soutenir)|oups|désolé|erreur 404|!/i,
  en: /Shapley|\bdraws?\b|uncertaint|perimeter|eco-gesture|planet|well done|our programme|we (?:propose|support)|best proposals|vote for|oops|sorry|error 404|!/i,
};

/** Translated rather than written, or a figure of speech of the trade: on no page about proposals or the method. */
export const TRANSLATED: Readonly<Record<Language, RegExp>> = {
  fr: /porte (?:rien|tout)|intensité/i,
  en: /sobriety|carries (?:none|nothing|it)|intensity/i,
};

/** Where a household reads about itself; networks may draw current. */
export const NEVER_AT_HOME: Readonly<Record<Language, RegExp>> = {
  fr: /leviers?\b|tirages?\b|périmètre|Shapley|incertitude|(?<!\p{L})postes?(?!\p{L})|hypothèse|(?<!\p{L})bilan|éco-?gestes?|planète|bravo|!/iu,
  en: /\blevers?\b|\bdraws\b|perimeter|\bscope\b|Shapley|uncertaint|hypothes[ie]s|assumptions?\b|\bgestures?\b|eco-|planet|well done|!/i,
};

/** Nor there, but where everything is explained. */
export const NEVER_UNEXPLAINED: Readonly<Record<Language, RegExp>> = {
  fr: /plancher|plafond/i,
  en: /\bfloors?\b|ceiling/i,
};
