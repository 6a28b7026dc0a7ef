import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { emit, fromByteText, readByteText, toByteText } from './byte-text.ts';

/** dos2unix and unix2dos: carriage returns away or in. */
export function newlineApplet(name: string, toDos: boolean): Applet {
  return {
    name,
    usage: `${name} [-ud] [FILE]

Convert FILE in-place from ${toDos ? 'Unix to DOS' : 'DOS to Unix'} format.
When no file is given, use stdin/stdout.

	-u	dos2unix
	-d	unix2dos`,
    run: (process, args) => run(process, args, toDos),
  };
}

async function run(process: Process, args: readonly string[], byName: boolean): Promise<number> {
  const options = parseOptions(process, args, { short: 'ud' });
  const last = options.last('u', 'd');
  const toDos = last === undefined ? byName : last === 'd';
  const convert = (text: string): string => {
    const plain = text.replaceAll('\r', '');
    return toDos ? plain.replaceAll('\n', '\r\n') : plain;
  };
  if (options.operands.length === 0) {
    await emit(process, convert(await readByteText(process, 0)));
    return 0;
  }
  for (const path of options.operands) {
    try {
      process.fs.writeFile(path, fromByteText(convert(toByteText(process.fs.readFile(path)))));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
    }
  }
  return 0;
}
