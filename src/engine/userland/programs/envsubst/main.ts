import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Main } from '../../../kernel/program.ts';
import { readAll } from '../../applets/streams.ts';

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;

/** Substitutes `$NAME` and `${NAME}` of standard input; an operand names those that may be (gettext's envsubst). */
export const main: Main = async (process) => {
  const args = process.argv.slice(1);
  const [first] = args;
  if (first === '-V' || first === '--version') {
    await process.write(1, 'envsubst (GNU gettext-runtime) 0.23.1\n');
    return 0;
  }
  if (first === '-v' || first === '--variables') {
    const names = [...(args[1] ?? '').matchAll(VARIABLE)].map(([, braced, plain]) => `${braced ?? plain}\n`);
    await process.write(1, names.join(''));
    return 0;
  }
  if (args.length > 1) {
    await process.write(2, 'envsubst: too many arguments\n');
    return 1;
  }
  const allowed =
    first === undefined
      ? undefined
      : new Set([...first.matchAll(VARIABLE)].map(([, braced, plain]) => braced ?? plain));
  const text = decodeUtf8(await readAll(process, 0));
  const filled = text.replace(VARIABLE, (whole, braced?: string, plain?: string) => {
    const name = braced ?? plain ?? '';
    return allowed && !allowed.has(name) ? whole : (process.env.get(name) ?? '');
  });
  await process.write(1, filled);
  return 0;
};
