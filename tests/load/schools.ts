/** Requests that come from different places, as a proxy reports them: one origin may not do so much. */
export const PROXIED = { PROXY: '127.0.0.1' } as const;
export const schoolOf = (nth: number) => `10.0.${nth >> 8}.${nth & 255}`;
