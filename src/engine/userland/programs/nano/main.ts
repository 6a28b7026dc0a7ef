import type { Process } from '../../../kernel/process.ts';
import { Editor } from './editor.ts';

/** nano 8.4: `nano [-l] [-v] [+LINE[,COLUMN]] [FILE]`. */
export async function nanoMain(process: Process): Promise<number> {
  const args = process.argv.slice(1);
  if (args.includes('-V') || args.includes('--version')) {
    await process.write(1, ' GNU nano, version 8.4\n');
    return 0;
  }
  let position: readonly [number, number] = [1, 1];
  let name = '';
  const flags = new Set<string>();
  for (const arg of args) {
    const place = /^\+(\d+)(?:,(\d+))?$/.exec(arg);
    if (place) position = [Number(place[1]), Number(place[2] ?? 1)];
    else if (/^-[a-zA-Z]+$/.test(arg)) for (const letter of arg.slice(1)) flags.add(letter);
    else if (arg === '--linenumbers') flags.add('l');
    else if (arg === '--view') flags.add('v');
    else if (arg.startsWith('--')) {
      await process.write(2, `drydock: 'nano ${arg}' is not simulated\n`);
      return 1;
    } else if (name === '') name = arg;
  }
  const tty = process.tty(0);
  if (!tty || !process.tty(1)) {
    await process.write(2, tty ? 'Error opening terminal: unknown.\n' : 'Standard input is not a terminal\n');
    return 1;
  }
  const editor = new Editor(process, tty, { name, lineNumbers: flags.has('l'), readOnly: flags.has('v') });
  const before = tty.settings;
  tty.settings = { ...before, canonical: false, echo: false, signals: false, mapNewlines: false };
  process.onSignal('WINCH', () => undefined);
  try {
    await process.write(1, '\u001b[?1049h\u001b[H\u001b[2J');
    await editor.run(position);
    await process.write(1, '\u001b[?1049l');
  } finally {
    tty.settings = before;
  }
  return 0;
}
