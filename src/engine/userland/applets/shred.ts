import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { complain } from './streams.ts';

export const shred: Applet = {
  name: 'shred',
  usage: `shred [-fuz] [-n N] [-s SIZE] FILE...

Overwrite/delete FILEs

\t-f\tChmod to ensure writability
\t-s SIZE\tSize to write
\t-n N\tOverwrite N times (default 3)
\t-z\tFinal overwrite with zeros
\t-u\tRemove file`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? {
            short: 'fn:s:uvxz',
            long: {
              force: 'f',
              'iterations:': 'n',
              'size:': 's',
              'remove::': 'u',
              verbose: 'v',
              exact: 'x',
              zero: 'z',
            },
          }
        : { short: 'fuzn:vxs:' },
    );
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing file operand' : '');
    const passes = Number(options.value('n') ?? 3);
    if (!(passes >= 0)) throw new AppletFailure(`invalid number '${options.value('n')}'`);
    let status = 0;
    for (const path of options.operands) {
      const { fs } = process;
      const failure = failureOf(() => {
        const { size, mode } = fs.stat(path);
        if (options.has('f')) fs.chmod(path, mode | 0o200);
        for (let pass = 0; pass < Math.min(passes, 1); pass++) fs.writeFile(path, process.random.bytes(size));
        if (options.has('z')) fs.writeFile(path, new Uint8Array(size));
        if (options.has('u')) fs.unlink(path);
      });
      if (failure) {
        await complain(
          process,
          gnu
            ? `${path}: failed to open for writing: ${strerror(failure.errno)}`
            : `can't open '${path}': ${strerror(failure.errno)}`,
        );
        status = 1;
        if (!gnu) return status;
      } else if (gnu && options.has('v')) {
        for (let pass = 1; pass <= passes; pass++)
          await complain(process, `${path}: pass ${pass}/${passes} (random)...`);
      }
    }
    return status;
  },
};
