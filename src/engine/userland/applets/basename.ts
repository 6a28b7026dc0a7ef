import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { lastComponent } from './paths.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

export const basename: Applet = {
  name: 'basename',
  usage: `basename FILE [SUFFIX] | -a FILE... | -s SUFFIX FILE...

Strip directory path and SUFFIX from FILE

\t-a\t\tAll arguments are FILEs
\t-s SUFFIX\tRemove SUFFIX (implies -a)`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: '+as:z', long: { multiple: 'a', 'suffix:': 's', zero: 'z' } } : { short: '+as:' },
    );
    const { operands } = options;
    const many = options.has('a') || options.has('s');
    if (operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    if (!many && operands.length > 2)
      throw new UsageError(gnu ? `extra operand ${quote(process, operands[2] as string)}` : '');
    const suffix = options.value('s') ?? (many ? '' : (operands[1] ?? ''));
    for (const path of many ? operands : operands.slice(0, 1)) {
      const name = lastComponent(path);
      const bare = suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
      await print(process, bare + (options.has('z') ? '\0' : '\n'));
    }
    return 0;
  },
};
