import type { Builtin } from '../builtin.ts';

export const evalBuiltin: Builtin = {
  name: 'eval',
  special: true,
  synopsis: 'eval [arg ...]',
  summary: 'Execute arguments as a shell command.',
  async run({ shell, args }) {
    const text = (args[0] === '--' ? args.slice(1) : args).join(' ');
    if (text.trim() === '') return 0;
    shell.traceDepth++;
    try {
      return await shell.hooks.runText(shell, text, { firstLine: shell.line, file: shell.source.file, label: 'eval' });
    } finally {
      shell.traceDepth--;
    }
  },
};
