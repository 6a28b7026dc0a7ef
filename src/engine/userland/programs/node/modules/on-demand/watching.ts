import type { Builtin } from '../../process/builtin.ts';
import { fsWatch } from '../fs-watch.ts';
import { watchMode } from '../watch-mode.ts';

/** What sees files change. */
export const WATCHING: readonly Builtin[] = [fsWatch, watchMode];
