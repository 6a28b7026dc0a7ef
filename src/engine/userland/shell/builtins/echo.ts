import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { unescapeText } from '../escapes.ts';

/** `echo -neE`; dash's knows only -n and always reads escapes. */
export const echo: Builtin = {
  name: 'echo',
  synopsis: 'echo [-neE] [arg ...]',
  summary: 'Write arguments to the standard output.',
  async run(call: Invocation) {
    const { args, shell } = call;
    let at = 0;
    let newline = true;
    let escapes = shell.dialect.name === 'dash' || shell.shopt.has('xpg_echo');
    const options = shell.dialect.name === 'dash' ? /^-n$/ : /^-[neE]+$/;
    for (; options.test(args[at] ?? ''); at++) {
      for (const letter of args[at] as string) {
        if (letter === 'n') newline = false;
        if (letter === 'e') escapes = true;
        if (letter === 'E') escapes = false;
      }
    }
    const text = args.slice(at).join(' ');
    const plain = escapes ? unescapeText(text, true) : { text, stop: false };
    await print(call, plain.text + (newline && !plain.stop ? '\n' : ''));
    return 0;
  },
};
