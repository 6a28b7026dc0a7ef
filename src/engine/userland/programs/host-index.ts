import type { Program } from '../../kernel/program.ts';
import { curl } from './curl.ts';
import { git } from './git.ts';
import { jq } from './jq.ts';
import { man } from './man.ts';
import { nano } from './nano.ts';
import { sudo } from './sudo.ts';

/** Programs of the host beyond shell, applets and docker; images may carry them, too. Each loads its code when first used. */
export const hostPrograms: readonly Program[] = [curl, git, jq, man, nano, sudo];
