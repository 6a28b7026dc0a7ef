import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { changedMode } from './modes.ts';
import { failureOf } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain } from './streams.ts';

export const mkfifo: Applet = {
  name: 'mkfifo',
  usage: `mkfifo [-m MODE] NAME

Create named pipe

\t-m MODE\tMode (default a=rw)`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'm:Z', long: { 'mode:': 'm', 'context::': 'Z' } } : { short: 'm:' },
    );
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    const text = options.value('m');
    const mode = text === undefined ? 0o666 : changedMode(text, 0o666, false, process.fs.umask);
    if (mode === undefined) throw new AppletFailure(gnu ? 'invalid mode' : `invalid mode '${text}'`);
    let status = 0;
    for (const path of options.operands) {
      const failure = failureOf(() => {
        process.fs.mknod(path, 'fifo', mode);
        if (text !== undefined) process.fs.chmod(path, mode);
      });
      if (!failure) continue;
      await complain(
        process,
        gnu
          ? `cannot create fifo ${quoteAlways(path)}: ${strerror(failure.errno)}`
          : `${path}: ${strerror(failure.errno)}`,
      );
      status = 1;
    }
    return status;
  },
};
