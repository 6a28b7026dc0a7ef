import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { VimEditor } from './editor.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const lineCount = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length);

/** A file's text and what vim says of it. */
export function readFile(
  process: Process,
  name: string,
): { readonly text: string; readonly message: string; readonly readonly: boolean } {
  try {
    const text = process.fs.readText(name);
    const readonly = !writable(process, name);
    const noEol = text !== '' && !text.endsWith('\n') ? '[noeol]' : '';
    return {
      text,
      readonly,
      message: `"${name}" ${readonly ? '[readonly] ' : ''}${noEol}${noEol ? ' ' : ''}${lineCount(text)}L, ${bytes(text)}B`,
    };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOENT') {
      const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) || '/' : '.';
      return { text: '', readonly: false, message: `"${name}" [New${process.fs.exists(folder) ? '' : ' DIRECTORY'}]` };
    }
    if (error.errno === 'EISDIR') return { text: '', readonly: true, message: `"${name}" is a directory` };
    return { text: '', readonly: true, message: `"${name}" [Permission Denied]` };
  }
}

/** By the file's mode, as root's vim also sees it: no write bit at all is read-only. */
function writable(process: Process, name: string): boolean {
  const { mode, uid } = process.fs.stat(name);
  if (process.credentials.uid === 0) return (mode & 0o222) !== 0;
  return uid === process.credentials.uid ? (mode & 0o200) !== 0 : (mode & 0o022) !== 0;
}

export function loadText(editor: VimEditor, argument: string): void {
  const name = argument === '' ? editor.name : argument;
  if (name === undefined) {
    editor.message = 'E32: No file name';
    return;
  }
  const { text, message, readonly } = readFile(editor.process, name);
  editor.buffer.splice(0, editor.buffer.lines.length, text.replace(/\n$/, '').split('\n'));
  editor.buffer.markSaved();
  editor.name = name;
  editor.settings.readonly = readonly;
  editor.noLines = text === '';
  editor.cursor = { row: 0, column: 0 };
  editor.message = message;
  editor.quietly();
}

/** Writes the text, or a part of it; answers whether it is on the disk. */
export async function saveText(
  editor: VimEditor,
  argument: string,
  forced: boolean,
  part?: { readonly first: number; readonly last: number },
): Promise<boolean> {
  const { process, buffer } = editor;
  const appending = argument.startsWith('>>');
  const given = appending ? argument.slice(2).trim() : argument;
  const name = given === '' ? editor.name : given;
  const refuse = (message: string): false => {
    editor.message = message;
    return false;
  };
  if (given.startsWith('!')) return refuse("drydock: vim's :w !command is not simulated");
  if (name === undefined) return refuse('E32: No file name');
  if (editor.settings.readonly && given === '' && !forced)
    return refuse("E45: 'readonly' option is set (add ! to override)");
  const existed = process.fs.exists(name);
  if (existed && given !== '' && given !== editor.name && !forced && !appending)
    return refuse('E13: File exists (add ! to override)');
  const whole = buffer.text === '' && !editor.noLines ? '\n' : buffer.text;
  const text = part ? `${buffer.lines.slice(part.first, part.last + 1).join('\n')}\n` : whole;
  try {
    const before = appending && existed ? process.fs.readText(name) : '';
    process.fs.writeFile(name, before + text);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOSPC') return refuse(`"${name}" E514: Write error (file system full?)`);
    if (error.errno === 'EISDIR') return refuse(`"${name}" E502: Is a directory`);
    return refuse(
      `"${name}" E212: Can't open file for writing${error.errno === 'EROFS' ? `: ${strerror(error.errno)}` : ''}`,
    );
  }
  editor.name ??= name;
  if (name === editor.name && !part) buffer.markSaved();
  editor.message = `"${name}" ${existed ? '' : '[New] '}${lineCount(text)}L, ${bytes(text)}B ${appending ? 'appended' : 'written'}`;
  return true;
}
