/** The environment, read once: every setting and its default are here. */

export interface Config {
  readonly host: string;
  readonly port: number;
}

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

/** The settings, or a sentence that says which one is wrong and what would be right. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config | { readonly wrong: string } {
  const { HOST, PORT } = environment;
  const port = PORT === undefined || PORT === '' ? DEFAULT_PORT : Number(PORT);
  const written = PORT === undefined || PORT === '' || /^\d{1,5}$/.test(PORT);
  if (!written || port > LAST_PORT) {
    return {
      wrong: `PORT is "${PORT}": it must be a whole number from 0 to ${LAST_PORT} (${DEFAULT_PORT} by default; 0 takes a free one).`,
    };
  }
  return { host: HOST === undefined || HOST === '' ? DEFAULT_HOST : HOST, port };
}
