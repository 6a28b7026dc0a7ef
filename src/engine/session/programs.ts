import type { Program } from '../kernel/program.ts';
import { busybox } from '../userland/programs/busybox.ts';
import { coreutils } from '../userland/programs/coreutils.ts';
import { helloWorld } from '../userland/programs/hello-world.ts';
import { SHELL_PROGRAMS } from '../userland/shell/programs.ts';

/** Every program that a binary of the host or of the catalogue's images may name, but for `docker`, which needs a daemon. */
export const PROGRAMS: readonly Program[] = [busybox, coreutils, helloWorld, ...SHELL_PROGRAMS];
