import type { Applet } from '../applet.ts';
import { changeOwnership } from './ownership.ts';

export const chgrp: Applet = {
  name: 'chgrp',
  usage: `chgrp [-RhLHPcvf]... GROUP FILE...

Change the group membership of FILEs to GROUP

\t-h\tAffect symlinks instead of symlink targets
\t-L\tTraverse all symlinks to directories
\t-H\tTraverse symlinks on command line only
\t-P\tDon't traverse symlinks (default)
\t-R\tRecurse
\t-c\tList changed files
\t-v\tVerbose
\t-f\tHide errors`,
  run: (process, args) => changeOwnership(process, args, true),
};
