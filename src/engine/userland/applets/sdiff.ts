import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { diff } from './diff.ts';
import { complain } from './streams.ts';

/** Two files side by side: `diff -y`, with sdiff's letters for the same things. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const output = args.find((arg) => /^(?:-o|--output)/.test(arg));
  if (output !== undefined) {
    await complain(process, 'drydock: merging (-o) is not simulated');
    return 2;
  }
  const translated = args.flatMap((arg) => {
    if (arg === '-s' || arg === '--suppress-common-lines') return ['--suppress-common-lines'];
    if (arg === '-l' || arg === '--left-column') return ['--left-column'];
    if (/^-w\d+$/.test(arg)) return ['-W', arg.slice(2)];
    return arg === '-w' ? ['-W'] : [arg];
  });
  return diff.run(process, ['-y', ...translated]);
}

export const sdiff: Applet = {
  name: 'sdiff',
  only: ['gnu'],
  usage: `sdiff [OPTION]... FILE1 FILE2
Side-by-side merge of differences between FILE1 and FILE2.

  -l, --left-column             output only the left column of common lines
  -s, --suppress-common-lines   do not output common lines
  -w, --width=NUM               output at most NUM (default 130) print columns`,
  run,
};
