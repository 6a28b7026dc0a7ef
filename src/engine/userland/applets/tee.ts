import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { chunksOf, complain } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'aip' : 'ia',
    long: gnu ? { append: 'a', 'ignore-interrupts': 'i', 'output-error::': 'p' } : {},
  });
  if (options.has('i')) process.onSignal('INT', 'ignore');
  const outputs = [1];
  let status = 0;
  for (const name of options.operands) {
    try {
      outputs.push(
        process.open(
          name,
          options.has('a')
            ? { write: true, create: true, append: true }
            : { write: true, create: true, truncate: true },
        ),
      );
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      status = 1;
      await complain(process, `${name}: ${strerror(error.errno)}`);
    }
  }
  for await (const chunk of chunksOf(process)) for (const fd of outputs) await process.write(fd, chunk);
  return status;
}

export const tee: Applet = {
  name: 'tee',
  usage: `tee [-ai] [FILE]...

Copy stdin to each FILE, and also to stdout

	-a	Append to the given FILEs, don't overwrite
	-i	Ignore interrupt signals (SIGINT)`,
  run,
};
