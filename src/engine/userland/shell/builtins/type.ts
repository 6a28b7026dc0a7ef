import type { Builtin, Invocation } from '../builtin.ts';
import { parseOptions, print } from '../builtin.ts';
import { describe } from '../describe.ts';
import { complain } from '../messages.ts';

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  const { flags, rest } = bash
    ? parseOptions(call.args, 'afptP')
    : { flags: new Map<string, string>(), rest: call.args };
  let status = 0;
  for (const word of rest) {
    const found = describe(shell, word, {
      all: flags.has('a'),
      programsOnly: flags.has('P'),
      functions: !flags.has('f'),
    });
    if (found.length === 0) {
      if (!flags.has('t') && !flags.has('p') && !flags.has('P')) {
        if (bash) await complain(shell, `${word}: not found`, name);
        else await print(call, `${word}: not found\n`);
      }
      status = bash ? 1 : 127;
      continue;
    }
    for (const each of found) {
      if (flags.has('t')) await print(call, `${each.kind}\n`);
      else if (flags.has('p') || flags.has('P')) await print(call, each.kind === 'file' ? `${each.path}\n` : '');
      else await print(call, `${each.sentence}\n`);
    }
  }
  return status;
}

export const type: Builtin = {
  name: 'type',
  synopsis: 'type [-afptP] name [name ...]',
  summary: 'Display information about command type.',
  run,
};
