import type { Builtin, DialectName } from '../builtin.ts';
import { print } from '../builtin.ts';
import { complain } from '../messages.ts';

/** `help`, made over the table that it is part of. */
export function helpOver(
  table: () => readonly Builtin[],
  namesFor: (dialect: DialectName) => readonly string[],
): Builtin {
  return {
    name: 'help',
    only: ['ash', 'bash'],
    synopsis: 'help [-dms] [pattern ...]',
    summary: 'Display information about builtin commands.',
    async run(call) {
      const { shell, args, name } = call;
      if (shell.dialect.name === 'ash') {
        let line = '\t';
        let text = 'Built-in commands:\n------------------\n';
        for (const each of namesFor('ash')) {
          if (line.length + each.length > 62 + 8) {
            text += `${line.trimEnd()}\n`;
            line = '\t';
          }
          line += `${each} `;
        }
        await print(call, `${text}${line.trimEnd()}\n`);
        return 0;
      }
      const words = args.filter((arg) => !arg.startsWith('-'));
      const known = table().filter((each) => each.only === undefined || each.only.includes('bash'));
      if (words.length === 0) {
        await print(
          call,
          `GNU bash, version 5.2.37(1)-release (x86_64-pc-linux-gnu)\nThese shell commands are defined internally.  Type \`help' to see this list.\nType \`help name' to find out more about the function \`name'.\n\n${known
            .map((each) => ` ${each.synopsis ?? each.name}\n`)
            .sort()
            .join('')}`,
        );
        return 0;
      }
      let status = 0;
      for (const word of words) {
        const found = known.filter((each) => each.name === word);
        if (found.length === 0) {
          await complain(
            shell,
            `no help topics match \`${word}'.  Try \`help help' or \`man -k ${word}' or \`info ${word}'.`,
            name,
          );
          status = 1;
        }
        for (const each of found)
          await print(
            call,
            args.includes('-d')
              ? `${each.name} - ${each.summary ?? ''}\n`
              : `${each.name}: ${each.synopsis ?? each.name}\n${args.includes('-s') ? '' : `    ${each.summary ?? ''}\n`}`,
          );
      }
      return status;
    },
  };
}
