import { FsError, strerror } from '../../../fs/errno.ts';
import { compileRegex, RegexError } from '../regex.ts';
import { parseReplacement } from '../sed/escapes.ts';
import { substitute } from '../sed/substitute.ts';
import type { Editor } from './editor.ts';

/** `:w`, `:q`, `:1,5d`, `:%s/a/b/g`, `:42` and their like. */
export async function runColon(editor: Editor, text: string): Promise<void> {
  const { buffer } = editor;
  const range = addresses(editor, text.trim());
  const command = range.rest;
  const [first, last] = [range.first ?? editor.cursor.row, range.last ?? range.first ?? editor.cursor.row];
  if (command === '') {
    if (range.first !== undefined) editor.cursor = { row: Math.min(buffer.lines.length - 1, last), column: 0 };
    return;
  }
  const match =
    /^(w(?:rite)?q?|x|wq|q(?:uit)?|e(?:dit)?|r(?:ead)?|d(?:elete)?|s|se(?:t)?)(!?)(?:\s+(.*)|(\W.*))?$/.exec(command);
  const name = match?.[1];
  const forced = match?.[2] === '!';
  const argument = match?.[3]?.trim();
  switch (name) {
    case 'w':
    case 'write':
      if (refuses(editor, forced)) return;
      editor.save(argument);
      return;
    case 'wq':
    case 'writeq':
    case 'x':
      if (name === 'x' && !buffer.modified) {
        editor.done = true;
        return;
      }
      if (refuses(editor, forced)) return;
      if (editor.save(argument)) editor.done = true;
      return;
    case 'q':
    case 'quit':
      if (buffer.modified && !forced) editor.message = `No write since last change (:quit! overrides)`;
      else editor.done = true;
      return;
    case 'd':
    case 'delete':
      buffer.checkpoint(editor.cursor);
      buffer.splice(first, last - first + 1, []);
      editor.cursor = { row: Math.min(first, buffer.lines.length - 1), column: 0 };
      return;
    case 'r':
    case 'read':
      readFile(editor, argument, last);
      return;
    case 'e':
    case 'edit':
      if (buffer.modified && !forced) editor.message = 'No write since last change (:edit! overrides)';
      else openFile(editor, argument);
      return;
    case 's':
      substituteLines(editor, command.slice(1), first, last);
      return;
    case 'se':
    case 'set':
      return;
    default:
      editor.message = `'${command}' is not implemented`;
  }
}

function refuses(editor: Editor, forced: boolean): boolean {
  if (!editor.readOnly || forced) return false;
  editor.message = `'${editor.name ?? ''}' is read only`;
  return true;
}

/** `%`, `3`, `.`, `$`, `2,5`, with `+` and `-`. */
function addresses(
  editor: Editor,
  text: string,
): { readonly first?: number; readonly last?: number; readonly rest: string } {
  const end = editor.buffer.lines.length - 1;
  if (text.startsWith('%')) return { first: 0, last: end, rest: text.slice(1).trim() };
  const one = (source: string): { readonly row: number; readonly length: number } | undefined => {
    const match = /^(\d+|\.|\$|(?=[-+]))((?:[-+]\d*)*)/.exec(source);
    if (!match || match[0] === '') return undefined;
    let row = match[1] === '$' ? end : match[1] === '.' || match[1] === '' ? editor.cursor.row : Number(match[1]) - 1;
    for (const step of (match[2] ?? '').matchAll(/([-+])(\d*)/g))
      row += (step[1] === '+' ? 1 : -1) * Number(step[2] || 1);
    return { row: Math.max(0, Math.min(end, row)), length: match[0].length };
  };
  const first = one(text);
  if (!first) return { rest: text };
  const after = text.slice(first.length);
  if (!after.startsWith(',')) return { first: first.row, rest: after.trim() };
  const last = one(after.slice(1));
  return { first: first.row, last: last?.row ?? first.row, rest: after.slice(1 + (last?.length ?? 0)).trim() };
}

function readFile(editor: Editor, path: string | undefined, row: number): void {
  if (path === undefined) {
    editor.message = 'No filename given';
    return;
  }
  try {
    const text = editor.process.fs.readText(path);
    editor.buffer.checkpoint(editor.cursor);
    editor.buffer.splice(row + 1, 0, text.replace(/\n$/, '').split('\n'));
    editor.cursor = { row: row + 1, column: 0 };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    editor.message = `'${path}' ${strerror(error.errno)}`;
  }
}

function openFile(editor: Editor, path: string | undefined): void {
  const name = path ?? editor.name;
  if (name === undefined) return;
  let text = '';
  let message = `'${name}' [New file]`;
  try {
    text = editor.process.fs.readText(name);
    message = `'${name}' ${text.replace(/\n$/, '').split('\n').length}L, ${text.length}C`;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  editor.buffer.splice(0, editor.buffer.lines.length, text.replace(/\n$/, '').split('\n'));
  editor.buffer.markSaved();
  editor.name = name;
  editor.cursor = { row: 0, column: 0 };
  editor.message = message;
}

/** `s/a/b/g` on the lines of a range. */
function substituteLines(editor: Editor, text: string, first: number, last: number): void {
  const delimiter = text[0] ?? '/';
  const parts = text.slice(1).split(new RegExp(`(?<!\\\\)\\${delimiter}`));
  const [pattern = '', replacement = '', flags = ''] = parts;
  try {
    const regex = compileRegex(pattern, { ignoreCase: flags.includes('i') });
    const substitution = {
      regex,
      replacement: parseReplacement(replacement, delimiter, false),
      global: flags.includes('g'),
      which: 1,
      print: 0,
      evaluate: false,
      file: undefined,
    };
    editor.buffer.checkpoint(editor.cursor);
    let changed = -1;
    for (let row = first; row <= last; row++) {
      const result = substitute(editor.buffer.line(row), regex, substitution);
      if (result === undefined) continue;
      editor.buffer.setLine(row, result);
      changed = row;
    }
    if (changed < 0) editor.message = 'No match';
    else editor.cursor = { row: changed, column: 0 };
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    editor.message = `bad search pattern '${pattern}': ${error.message}`;
  }
}
