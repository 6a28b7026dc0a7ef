import type { Applet } from '../applet.ts';
import { changeOwnership } from './ownership.ts';

export const chown: Applet = {
  name: 'chown',
  usage: `chown [-RhLHPcvf]... USER[:[GRP]] FILE...

Change the owner and/or group of FILEs to USER and/or GRP

\t-h\tAffect symlinks instead of symlink targets
\t-L\tTraverse all symlinks to directories
\t-H\tTraverse symlinks on command line only
\t-P\tDon't traverse symlinks (default)
\t-R\tRecurse
\t-c\tList changed files
\t-v\tVerbose
\t-f\tHide errors`,
  run: (process, args) => changeOwnership(process, args, false),
};
