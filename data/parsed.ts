/**
 * The files of this folder, parsed. A build holds them as they come out of here, so that a server that starts neither
 * parses them again nor knows their schemas.
 */
import type { Files } from './files.ts';
import { parse, RAW_FILES } from './parse.ts';

/** @throws DataError naming the file and the path of each problem */
export const parsed = (): Files => parse(RAW_FILES);
