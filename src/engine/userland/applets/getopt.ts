import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain, print } from './streams.ts';

/** util-linux's and busybox's getopt(1): puts a script's arguments in order. */
export const getopt: Applet = {
  name: 'getopt',
  usage: `getopt [OPTIONS] [--] OPTSTRING PARAMS

\t-a\t\tAllow long options starting with single -
\t-l LOPT[,...]\tLong options to recognize
\t-n PROGNAME\tThe name under which errors are reported
\t-o OPTSTRING\tShort options to recognize
\t-q\t\tNo error messages on unrecognized options
\t-Q\t\tNo normal output
\t-s SHELL\tSet shell quoting conventions
\t-T\t\tVersion test (exits with 4)
\t-u\t\tDon't quote output

Example:

O=\`getopt -l bb: -- ab:c:: "$@"\` || exit 1
eval set -- "$O"
while true; do
\tcase "$1" in
\t-a)\techo A; shift;;
\t-b|--bb) echo "B:'$2'"; shift 2;;
\t-c)\tcase "$2" in
\t\t"")\techo C; shift 2;;
\t\t*)\techo "C:'$2'"; shift 2;;
\t\tesac;;
\t--)\tshift; break;;
\t*)\techo Error; exit 1;;
\tesac
done`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+o:n:l:qQs:Tua',
      long: {
        'options:': 'o',
        'longoptions:': 'l',
        quiet: 'q',
        'quiet-output': 'Q',
        'shell:': 's',
        test: 'T',
        unquoted: 'u',
        'name:': 'n',
        alternative: 'a',
      },
    });
    if (options.has('T')) return 4;
    const operands = [...options.operands];
    const old = !options.has('o');
    const short = options.value('o') ?? operands.shift();
    if (short === undefined) throw new UsageError();
    if (operands[0] === '--') operands.shift();
    const long: Record<string, string> = {};
    for (const word of options.values('l').flatMap((text) => text.split(/[\s,]+/)))
      if (word !== '') long[word] = `--${word.replace(/:+$/, '')}`;
    const quoted = (text: string): string =>
      options.has('u') || old ? ` ${text}` : ` '${text.replaceAll("'", "'\\''")}'`;
    let status = 0;
    let output = '';
    let left: readonly string[] = operands;
    try {
      const parsed = parseOptions(process, operands, { short, long });
      const takes = new Set([...short.matchAll(/([^:])(:{1,2})/g)].map((match) => match[1] as string));
      for (const { name, value } of parsed.given) {
        output += ` ${name.startsWith('--') ? name : `-${name}`}`;
        const withValue = name.startsWith('--')
          ? Object.keys(long).some((key) => key.includes(':') && long[key] === name)
          : takes.has(name);
        if (withValue) output += quoted(value ?? '');
      }
      left = parsed.operands;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!options.has('q')) {
        const name = options.value('n');
        if (name === undefined) await complain(process, error.message);
        else await process.write(2, `${name}: ${error.message}\n`);
      }
      status = 1;
      left = [];
    }
    if (!options.has('Q')) await print(process, `${output} --${left.map(quoted).join('')}\n`);
    return status;
  },
};
