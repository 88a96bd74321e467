/** An amount of euros as English writes it: the sign before the currency. @param value a number already written */
export const euros = (value: string): string => (value.startsWith('−') ? `−€${value.slice(1)}` : `€${value}`);
