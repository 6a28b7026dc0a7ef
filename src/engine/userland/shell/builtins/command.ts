import type { Builtin, Invocation } from '../builtin.ts';
import { badOption, parseOptions, print } from '../builtin.ts';
import { describe } from '../describe.ts';
import { complain } from '../messages.ts';

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  const { flags, rest, bad } = parseOptions(call.args, 'pvV');
  if (bad) return badOption(call, command, bad);
  if (!flags.has('v') && !flags.has('V')) {
    if (rest.length === 0) return 0;
    return shell.hooks.runArguments(shell, rest, {
      functions: false,
      builtins: true,
      programs: true,
      ...(flags.has('p') ? { path: DEFAULT_PATH } : {}),
    });
  }
  let status = 0;
  for (const word of rest) {
    const [found] = describe(shell, word, { all: false, programsOnly: false, functions: true });
    if (!found) {
      status = bash ? 1 : 127;
      if (flags.has('V')) {
        if (bash) await complain(shell, `${word}: not found`, name);
        else await print(call, `${word}: not found\n`);
      }
    } else await print(call, `${flags.has('V') ? found.sentence : found.path}\n`);
    if (!bash) break;
  }
  if (
    bash &&
    rest.length > 1 &&
    rest.some((word) => describe(shell, word, { all: false, programsOnly: false, functions: true }).length > 0)
  )
    return 0;
  return status;
}

export const command: Builtin = {
  name: 'command',
  synopsis: 'command [-pVv] command [arg ...]',
  summary: 'Execute a simple command or display information about commands.',
  run,
};
