import type { Applet } from '../applet.ts';
import { awk } from './awk.ts';

/** Debian's awk under its own name. */
export const mawk: Applet = { ...awk, name: 'mawk', only: ['gnu'] };
