/**
 * The version of the models: it moves when the same answers and the same catalogue give another result, and never
 * otherwise. A test compares what they give for the kept catalogues with what was frozen, and says when it must move.
 *
 * 1: a refurbished device carries a share of a new one. 2: it carries its refit in kilograms, over its second life,
 * and what passes on as it is carries its carriage. 3: devices of a home grow with its size, one end of a mail counts, and
 * what is kept of mail never exceeds what mailboxes hold.
 */
export const MODELS_VERSION = 3;
