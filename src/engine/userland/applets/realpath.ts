import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { relative } from './ln.ts';
import { parentOf } from './paths.ts';
import { quoteIfNeeded } from './quoting.ts';
import { complain, print } from './streams.ts';

export const realpath: Applet = {
  name: 'realpath',
  usage: `realpath FILE...

Print absolute pathnames of FILEs`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? {
            short: 'eELmPqsz',
            long: {
              canonicalize: 'E',
              'canonicalize-existing': 'e',
              'canonicalize-missing': 'm',
              logical: 'L',
              physical: 'P',
              quiet: 'q',
              'relative-to:': 'relative-to',
              'relative-base:': 'relative-base',
              strip: 's',
              'no-symlinks': 's',
              zero: 'z',
            },
          }
        : { short: '' },
    );
    const { operands } = options;
    if (operands.length === 0 && gnu) throw new UsageError('missing operand');
    const missing = options.last('e', 'E', 'm') === 'e' ? 'none' : options.last('e', 'E', 'm') === 'm' ? 'any' : 'last';
    const to = options.value('relative-to') ?? options.value('relative-base');
    let status = 0;
    for (const path of operands.length > 0 ? operands : ['.']) {
      try {
        let value = options.has('s') ? process.fs.absolute(path) : canonical(process, path, missing);
        if (to !== undefined) value = relative(canonical(process, to, missing), value);
        await print(process, value + (options.has('z') ? '\0' : '\n'));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        status = 1;
        if (!options.has('q')) await complain(process, `${gnu ? quoteIfNeeded(path) : path}: ${strerror(error.errno)}`);
      }
    }
    return status;
  },
};

/** Follows every link; `missing` says what may not exist: nothing, the last component, or anything. Throws FsError. */
export function canonical(process: Process, path: string, missing: 'none' | 'last' | 'any'): string {
  const { fs } = process;
  if (path === '') throw new FsError('ENOENT');
  try {
    return fs.realpath(path);
  } catch (error) {
    if (!(error instanceof FsError) || missing === 'none' || (error.errno !== 'ENOENT' && missing === 'last'))
      throw error;
  }
  let target: string | undefined;
  try {
    target = fs.readlink(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  const parent = parentOf(path);
  if (target !== undefined) return canonical(process, target.startsWith('/') ? target : `${parent}/${target}`, missing);
  const above =
    missing === 'any' && parent !== '/' && parent !== '.' ? canonical(process, parent, 'any') : fs.realpath(parent);
  const name = path.replace(/\/+$/, '').slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1);
  if (name === '.') return above;
  if (name === '..') return parentOf(above);
  return above === '/' ? `/${name}` : `${above}/${name}`;
}
