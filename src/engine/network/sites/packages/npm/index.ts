import { DOTENV } from './dotenv.ts';
import { EXPRESS } from './express.ts';
import { LODASH } from './lodash.ts';
import { MORGAN } from './morgan.ts';
import { NODEMON } from './nodemon.ts';
import type { PackageSource } from './package-source.ts';
import { REDIS } from './redis.ts';
import { SMALL_ONES } from './small-ones.ts';
import { TERMINAL_ONES } from './terminal-ones.ts';

/** The packages that do something, by name; the others install, and say that they are not simulated when a program requires them. */
export const PACKAGE_SOURCES: Readonly<Record<string, PackageSource>> = {
  dotenv: DOTENV,
  express: EXPRESS,
  lodash: LODASH,
  morgan: MORGAN,
  nodemon: NODEMON,
  redis: REDIS,
  ...SMALL_ONES,
  ...TERMINAL_ONES,
};
