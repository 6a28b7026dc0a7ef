import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { openKeyboard } from '../../applets/keyboard.ts';
import { readAllText } from '../../applets/streams.ts';
import { TextBuffer } from '../../applets/vi/buffer.ts';
import { VimEditor } from './editor.ts';
import { runEx } from './ex.ts';
import { readFile } from './files.ts';
import { initialSettings } from './settings.ts';

interface CommandLine {
  readonly readonly: boolean;
  readonly clean: boolean;
  readonly files: readonly string[];
  /** Run before and after the first file is read. */
  readonly early: readonly string[];
  readonly late: readonly string[];
}

/**
 * vim with its screen, modes, motions, text objects, registers, undo and the common commands behind a colon.
 * DIFFERS: vim has one window; several files, help, highlighting, vimscript, macros, block mode, swap files and ~/.viminfo are not simulated, and --version leaves its list of features out.
 */
export const main: Main = async (process) => {
  const version = process.binary?.options.get('version') ?? '9.1.1230';
  const debian = !/-r\d+$/.test(process.binary?.options.get('revision') ?? '');
  const { HELP, introLines, versionLines } = await process.clock.hold(import('./texts.ts'));
  const line = readCommandLine(process);
  if (line === 'version') {
    await process.write(1, versionLines(version, debian));
    return 0;
  }
  if (line === 'help') {
    await process.write(1, (versionLines(version, debian).split('\n')[0] ?? '') + HELP.replace(/^/, '\n'));
    return 0;
  }
  if (typeof line === 'string') {
    await process.write(2, `${versionLines(version, debian).split('\n')[0]}\n${line}\nMore info with: "vim -h"\n`);
    return 1;
  }
  if (!process.tty(1)) await process.write(2, 'Vim: Warning: Output is not to a terminal\n');
  if (!process.tty(0) && line.files[0] !== '-') await process.write(2, 'Vim: Warning: Input is not from a terminal\n');
  const piped = line.files[0] === '-' ? await readAllText(process) : undefined;
  const keyboard = process.tty(1) ? openKeyboard(process, false) : undefined;
  if (!keyboard) {
    await process.write(2, 'Vim: Error reading input, exiting...\n');
    return 1;
  }
  const name = piped === undefined ? line.files[0] : undefined;
  const file = name === undefined ? { text: piped ?? '', message: '', readonly: false } : readFile(process, name);
  const settings = initialSettings(line.readonly || file.readonly);
  const buffer = new TextBuffer(file.text);
  const more =
    line.files.length > 1 ? `${line.files.length} files to edit; drydock: vim opens the first one` : file.message;
  const editor = new VimEditor(process, keyboard, buffer, settings, { name, message: more });
  editor.noLines = file.text === '';
  if (name === undefined && piped === undefined && line.late.length === 0)
    editor.intro = introLines(version, debian, keyboard.tty.columns, keyboard.tty.rows - 1);
  try {
    for (const command of [...(line.clean ? [] : startupCommands(process)), ...line.early, ...line.late]) {
      const before = editor.message;
      await runEx(editor, command);
      if (editor.message.startsWith(':')) editor.message = before;
    }
    await editor.run();
  } finally {
    keyboard.close();
  }
  return editor.exitCode;
};

/** Options that take a value, and those that change nothing here. */
const INERT = /^-(?:[nNvbCyZmMlsEeXx]|[oOp]\d*|-not-a-term|-noplugin|i|V\d*)$/;

function readCommandLine(process: Process): CommandLine | 'version' | 'help' | string {
  const words = process.argv.slice(1);
  const files: string[] = [];
  const early: string[] = [];
  const late: string[] = [];
  let readonly = /(?:^|\/)r?view$/.test(process.argv[0] ?? '');
  let clean = false;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') files.push(...words.splice(0));
    else if (word === '--version') return 'version';
    else if (word === '-h' || word === '--help') return 'help';
    else if (word === '-R') readonly = true;
    else if (word === '--clean') clean = true;
    else if (
      word === '-c' ||
      word === '--cmd' ||
      word === '-u' ||
      word === '-i' ||
      word === '-T' ||
      word === '-S' ||
      word === '-s'
    ) {
      const value = words.shift();
      if (value === undefined) return `Argument missing after: "${word}"`;
      if (word === '-c') late.push(value);
      else if (word === '--cmd') early.push(value);
      else if (word === '-u') clean ||= value === 'NONE';
    } else if (word.startsWith('+')) late.push(word === '+' ? '$' : word.slice(1));
    else if (word === '-' || !word.startsWith('-')) files.push(word);
    else if (!INERT.test(word)) return `Unknown option argument: "${word}"`;
  }
  return { readonly, clean, files, early, late };
}

/** Lines of ~/.vimrc that set options; other vimscript passes unread. */
function startupCommands(process: Process): readonly string[] {
  const home = process.env.get('HOME') ?? '/root';
  for (const path of [`${home}/.vimrc`, `${home}/.vim/vimrc`]) {
    try {
      return process.fs
        .readText(path)
        .split('\n')
        .filter((line) => /^\s*:?se(?:t|tlocal)?\s/.test(line))
        .map((line) => line.replace(/\s+".*$/, ''));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }
  return [];
}
