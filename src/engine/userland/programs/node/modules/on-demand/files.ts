import type { Builtin } from '../../process/builtin.ts';
import { fs, fsPromises } from '../fs.ts';
import { fsStreams } from '../fs-streams.ts';
import { glob } from '../glob.ts';
import { os } from '../os.ts';
import { path, pathPosix, pathWin32 } from '../path.ts';

/** Files and the system around them. */
export const FILES: readonly Builtin[] = [fs, fsPromises, fsStreams, glob, os, path, pathPosix, pathWin32];
