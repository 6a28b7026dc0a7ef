import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain, print } from './streams.ts';

const ROOT = '/proc/sys';

export const sysctl: Applet = {
  name: 'sysctl',
  usage: `sysctl [-enq] { -a | -p [FILE]... | [-w] [KEY[=VALUE]]... }

Show/set kernel parameters

\t-e\tDon't warn about unknown keys
\t-n\tDon't show key names
\t-q      Quiet
\t-a\tShow all values
\t-p\tSet values from FILEs (default /etc/sysctl.conf)
\t-w\tSet values`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+neAapwqN' });
    let status = 0;
    const shown = async (path: string): Promise<void> => {
      const name = path.slice(ROOT.length + 1).replaceAll('/', '.');
      try {
        if (process.fs.stat(path).type === 'directory') {
          for (const entry of process.fs.readdir(path)) await shown(`${path}/${entry.name}`);
          return;
        }
        for (const line of process.fs.readText(path).replace(/\n$/, '').split('\n')) {
          await print(process, options.has('n') ? `${line}\n` : options.has('N') ? `${name}\n` : `${name} = ${line}\n`);
        }
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        if (options.has('e') && error.errno === 'ENOENT') return;
        await complain(
          process,
          error.errno === 'ENOENT'
            ? `error: '${name}' is an unknown key`
            : `error reading key '${name}': ${strerror(error.errno)}`,
        );
        status = 1;
      }
    };
    if (options.has('a') || options.has('A')) await shown(ROOT);
    else if (options.operands.length === 0) throw new UsageError();
    for (const operand of options.operands) {
      const equals = operand.indexOf('=');
      const name = equals < 0 ? operand : operand.slice(0, equals).trim();
      const path = `${ROOT}/${name.includes('/') ? name : name.replaceAll('.', '/')}`;
      if (equals < 0) await shown(path);
      else if (!(await changed(process, path, name, operand.slice(equals + 1).trim()))) status = 1;
      else if (!options.has('q'))
        await print(
          process,
          options.has('n')
            ? `${operand.slice(equals + 1).trim()}\n`
            : `${name} = ${operand.slice(equals + 1).trim()}\n`,
        );
    }
    return status;
  },
};

async function changed(process: Process, path: string, name: string, value: string): Promise<boolean> {
  try {
    process.fs.stat(path);
    const fd = process.open(path, { write: true });
    await process.write(fd, `${value}\n`);
    process.close(fd);
    return true;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(
      process,
      error.errno === 'ENOENT'
        ? `error: '${name}' is an unknown key`
        : `error setting key '${name}': ${strerror(error.errno)}`,
    );
    return false;
  }
}
