import { expect, test } from 'vitest';
import { boxWithFiles, type Flavoured } from './box-with-files.ts';

/** Command lines with what the real tools print: output, errors, exit status. */
const TABLE: readonly Flavoured[] = [
  ['busybox', "find p/src -maxdepth 1 -type f -name 'a*'", 'p/src/a.c\n', '', 0],
  ['gnu', "find p/src -maxdepth 1 -type f -name 'a*'", 'p/src/a.c\n', '', 0],
  ['busybox', "find p -name '*.md' -exec basename {} ';'", 'a.md\n', '', 0],
  ['gnu', "find p -name '*.md' -exec basename {} ';'", 'a.md\n', '', 0],
  ['busybox', 'find p -type d -empty', 'p/none\n', '', 0],
  ['gnu', 'find p -type d -empty', 'p/none\n', '', 0],
  ['busybox', "find p -name lib -prune -o -name '*.h' -print", '', '', 0],
  ['gnu', "find p -name lib -prune -o -name '*.h' -print", '', '', 0],
  ['busybox', "find p -name '*.c' -exec echo {} +", 'p/src/a.c p/src/b.c\n', '', 0],
  ['gnu', "find p -name '*.c' -exec echo {} +", 'p/src/a.c p/src/b.c\n', '', 0],
  ['busybox', 'find nodir', '', 'find: nodir: No such file or directory\n', 1],
  ['gnu', 'find nodir', '', "find: 'nodir': No such file or directory\n", 1],
  ['busybox', 'find p -type x', '', "find: invalid argument 'x' to '-type'\n", 1],
  ['gnu', 'find p -type x', '', 'find: Unknown argument to -type: x\n', 1],
  ['busybox', 'find p -name', '', 'find: -name requires an argument\n', 1],
  ['gnu', 'find p -name', '', "find: missing argument to `-name'\n", 1],
  ['gnu', 'find p -nosuch', '', "find: unknown predicate `-nosuch'\n", 1],
  ['gnu', "find p -name a.c -printf '%f %s %m %y %d %h\\n'", 'a.c 7 644 f 2 p/src\n', '', 0],
  ['busybox', 'xargs -n 2 echo < nums', '10 9\n2 33\n1\n', '', 0],
  ['gnu', 'xargs -n 2 echo < nums', '10 9\n2 33\n1\n', '', 0],
  ['busybox', "xargs -I{} echo '<{}>' < abc", '<a 1>\n<b 2>\n<c 3>\n', '', 0],
  ['gnu', "xargs -I{} echo '<{}>' < abc", '<a 1>\n<b 2>\n<c 3>\n', '', 0],
  ['busybox', 'xargs false < one', '', '', 123],
  ['gnu', 'xargs false < one', '', '', 123],
  ['busybox', 'xargs nosuchcmd < one', '', 'xargs: nosuchcmd: No such file or directory\n', 127],
  ['gnu', 'xargs nosuchcmd < one', '', 'xargs: nosuchcmd: No such file or directory\n', 127],
];

test.each(TABLE)('%s: %s', async (flavour, command, out, err, code) => {
  const { sh } = boxWithFiles(flavour);
  expect(await sh(command)).toEqual({ out, err, code });
});
