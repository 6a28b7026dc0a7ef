import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

export const mountpoint: Applet = {
  name: 'mountpoint',
  usage: `mountpoint [-q] { [-dn] DIR | -x DEVICE }

Check if DIR is a mountpoint

\t-q\tQuiet
\t-d\tPrint major:minor of the filesystem
\t-n\tPrint device name of the filesystem
\t-x\tPrint major:minor of DEVICE`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'qdx' : 'qdxn',
      long: gnu ? { quiet: 'q', 'fs-devno': 'd', nofollow: 'nofollow' } : {},
    });
    const [path, extra] = options.operands;
    if (path === undefined || extra !== undefined) throw new UsageError(gnu ? 'bad usage' : '');
    try {
      const stat = process.fs.stat(path);
      if (stat.type !== 'directory' && !gnu) throw new FsError('ENOTDIR');
      const real = process.fs.realpath(path);
      const mounted = process.fs.mountTable.mounts.some((mount) => mount.path === real);
      if (options.has('d')) await print(process, `${stat.dev >> 8}:${stat.dev & 255}\n`);
      else if (!options.has('q')) await print(process, `${path} is ${mounted ? '' : 'not '}a mountpoint\n`);
      return mounted ? 0 : gnu ? 32 : 1;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (options.has('q')) return 1;
      throw new AppletFailure(`${path}: ${strerror(error.errno)}`);
    }
  },
};
