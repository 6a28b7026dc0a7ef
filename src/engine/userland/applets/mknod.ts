import { strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { changedMode } from './modes.ts';
import { failureOf } from './paths.ts';
import { quote } from './quoting.ts';

export const mknod: Applet = {
  name: 'mknod',
  usage: `mknod [-m MODE] NAME TYPE [MAJOR MINOR]

Create a special file (block, character, or pipe)

\t-m MODE\tCreation mode (default a=rw)
TYPE:
\tb\tBlock device
\tc or u\tCharacter device
\tp\tNamed pipe (MAJOR MINOR must be omitted)`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'm:Z', long: { 'mode:': 'm', 'context::': 'Z' } } : { short: 'm:' },
    );
    const [path, type, major, minor, ...rest] = options.operands;
    if (path === undefined || type === undefined) {
      throw new UsageError(
        gnu ? (path === undefined ? 'missing operand' : `missing operand after ${quote(process, path)}`) : '',
      );
    }
    const fifo = type === 'p';
    if (!/^[bcup]$/.test(type)) throw new UsageError(gnu ? `invalid device type ${quote(process, type)}` : '');
    if (!fifo && (major === undefined || minor === undefined)) {
      throw new UsageError(
        gnu
          ? `missing operand after ${quote(process, options.operands.at(-1) as string)}\nSpecial files require major and minor device numbers.`
          : '',
      );
    }
    if (rest.length > 0 || (fifo && major !== undefined))
      throw new UsageError(gnu ? `extra operand ${quote(process, (fifo ? major : rest[0]) as string)}` : '');
    const text = options.value('m');
    const mode = text === undefined ? 0o666 : changedMode(text, 0o666, false, process.fs.umask);
    if (mode === undefined) throw new AppletFailure(gnu ? 'invalid mode' : `invalid mode '${text}'`);
    const failure = failureOf(() => {
      if (fifo) process.fs.mknod(path, 'fifo', mode);
      else
        process.fs.mknod(path, type === 'b' ? 'block-device' : 'char-device', mode, {
          major: Number(major),
          minor: Number(minor),
        });
      if (text !== undefined) process.fs.chmod(path, mode);
    });
    if (failure) throw new AppletFailure(`${path}: ${strerror(failure.errno)}`);
    return 0;
  },
};
