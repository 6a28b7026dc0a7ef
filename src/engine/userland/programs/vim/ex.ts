import { FsError, strerror } from '../../../fs/errno.ts';
import { compileRegex, RegexError } from '../../applets/regex.ts';
import { parseReplacement } from '../../applets/sed/escapes.ts';
import { substitute } from '../../applets/sed/substitute.ts';
import type { VimEditor } from './editor.ts';
import { loadText, saveText } from './files.ts';
import { applySetting } from './settings.ts';
import { runShell } from './shell.ts';

const NOT_SIMULATED =
  /^(?:h(?:elp)?|sp(?:lit)?|vs(?:plit)?|new|vne(?:w)?|tabe(?:dit|new)?|tabnew|tabn(?:ext)?|bn(?:ext)?|bp(?:revious)?|ls|buffers|files|args?|let|echo|function|map|nmap|imap|vmap|noremap|nnoremap|inoremap|vnoremap|autocmd|au|command|source|so|terminal|term|make|grep|vimgrep|diffthis|colorscheme|colo|Explore|Ex|registers|reg|marks|jumps|history|his|digraphs|mksession|normal?|abbreviate|ab|if|for|while|call|execute|exe|highlight|hi|filetype|runtime|digraph|tag|ta)$/;

/** A command behind a colon. */
export async function runEx(editor: VimEditor, typed: string): Promise<void> {
  const { buffer } = editor;
  const text = typed.replace(/^[\s:]+/, '');
  editor.message = `:${typed}`;
  const range = readRange(editor, text);
  if (typeof range === 'string') {
    editor.message = range;
    return;
  }
  const { rest } = range;
  const first = range.first ?? editor.cursor.row;
  const last = range.last ?? range.first ?? editor.cursor.row;
  if (rest === '') {
    if (range.first !== undefined)
      editor.moveTo({ to: { row: last, column: Math.max(0, buffer.line(last).search(/\S/)) } }, 'G');
    return;
  }
  if (rest.startsWith('!')) {
    await runShell(editor, rest.slice(1));
    return;
  }
  const [, name = '', bang = '', argument = ''] = /^([a-zA-Z]+|[&<>=#@*~])(!?)\s*(.*)$/.exec(rest) ?? [];
  const forced = bang === '!';
  const known = (full: string, shortest: string): boolean => full.startsWith(name) && name.startsWith(shortest);
  if (/^s(?:ubstitute)?$/.test(name) || /^s[^a-zA-Z0-9"\\|\s]/.test(rest))
    substituteLines(editor, rest.replace(/^s(?:ubstitute)?/, ''), first, last);
  else if (known('global', 'g') && argument !== '')
    eachMatching(
      editor,
      argument,
      forced,
      range.first ?? 0,
      range.first === undefined ? buffer.lines.length - 1 : last,
    );
  else if (known('vglobal', 'v') && argument !== '')
    eachMatching(editor, argument, true, range.first ?? 0, range.first === undefined ? buffer.lines.length - 1 : last);
  else if (known('wq', 'wq') || known('wqall', 'wqa')) {
    if (await saveText(editor, argument, forced)) editor.done = true;
  } else if (known('xit', 'x') || known('xall', 'xa') || known('exit', 'exi')) {
    if (!buffer.modified && editor.name !== undefined) editor.done = true;
    else if (await saveText(editor, argument, forced)) editor.done = true;
  } else if (known('write', 'w') || known('wall', 'wa')) {
    const part = range.first === undefined ? undefined : { first, last };
    await saveText(editor, argument, forced, part);
  } else if (known('quit', 'q') || known('qall', 'qa') || known('quitall', 'quita')) {
    if (buffer.modified && !forced) editor.message = 'E37: No write since last change (add ! to override)';
    else editor.done = true;
  } else if (known('cquit', 'cq')) {
    editor.exitCode = 1;
    editor.done = true;
  } else if (known('edit', 'e')) {
    if (buffer.modified && !forced) editor.message = 'E37: No write since last change (add ! to override)';
    else loadText(editor, argument);
  } else if (known('enew', 'ene')) loadText(editor, '');
  else if (known('read', 'r')) await readIn(editor, argument, range.zero ? -1 : last);
  else if (known('delete', 'd')) await editor.apply('d', { row: first, column: 0 }, { row: last, column: 0 }, true);
  else if (known('yank', 'y')) await editor.apply('y', { row: first, column: 0 }, { row: last, column: 0 }, true);
  else if (known('copy', 'co') || name === 't') copyLines(editor, argument, first, last, false);
  else if (known('move', 'm')) copyLines(editor, argument, first, last, true);
  else if (known('join', 'j')) joinLines(editor, first, last === first ? first + 1 : last);
  else if (name === '>' || name === '<')
    await editor.apply(name, { row: first, column: 0 }, { row: last, column: 0 }, true);
  else if (name === '=') editor.message = String(range.first === undefined ? buffer.lines.length : last + 1);
  else if (known('sort', 'sor'))
    sortLines(
      editor,
      forced,
      argument,
      range.first === undefined ? 0 : first,
      range.first === undefined ? buffer.lines.length - 1 : last,
    );
  else if (known('set', 'se') || known('setlocal', 'setl')) {
    for (const word of argument.split(/\s+/).filter((one) => one !== '')) {
      const message = applySetting(editor.settings, word);
      if (message !== '') editor.message = message;
      if (/^(?:no)?hls/.test(word)) editor.showFound(editor.settings.hlsearch);
    }
  } else if (known('nohlsearch', 'noh')) editor.showFound(false);
  else if (known('undo', 'u') || known('redo', 'red')) {
    const { place, message } = known('undo', 'u') ? editor.history.undo() : editor.history.redo();
    editor.cursor = place ?? editor.cursor;
    editor.message = message;
    editor.quietly();
  } else if (known('syntax', 'sy')) editor.message = `:${typed}`;
  else if (known('version', 've')) editor.message = 'VIM - Vi IMproved 9.1';
  else if (known('file', 'f'))
    editor.message = `"${editor.name ?? '[No Name]'}"${buffer.modified ? ' [Modified]' : ''} ${buffer.lines.length} lines --${Math.floor(((editor.cursor.row + 1) * 100) / buffer.lines.length)}%--`;
  else if (known('mark', 'ma') || name === 'k') editor.places.set(argument, { row: last, column: 0 });
  else if (known('startinsert', 'star')) await editor.insert('INSERT', 1);
  else if (NOT_SIMULATED.test(name))
    editor.message =
      name.startsWith('h') && 'help'.startsWith(name)
        ? "drydock: vim's help is not simulated"
        : `drydock: vim's :${name} is not simulated`;
  else editor.message = `E492: Not an editor command: ${text}`;
}

/** `%`, `3`, `.`, `$`, `'a`, `/x/`, `2,5`, with `+` and `-`; a message when it leads nowhere. */
function readRange(
  editor: VimEditor,
  text: string,
): { readonly first?: number; readonly last?: number; readonly zero?: boolean; readonly rest: string } | string {
  const end = editor.buffer.lines.length - 1;
  if (text.startsWith('%')) return { first: 0, last: end, rest: text.slice(1).trim() };
  let rest = text;
  const one = (): number | undefined | string => {
    const match = /^(\d+|\.|\$|'[a-zA-Z<>]|\/(?:[^/\\]|\\.)*\/|(?=[-+]))((?:\s*[-+]\d*)*)/.exec(rest);
    if (!match || match[0] === '') return undefined;
    rest = rest.slice(match[0].length);
    const base = match[1] ?? '';
    let row = base === '$' ? end : /^\d/.test(base) ? Number(base) - 1 : editor.cursor.row;
    if (base.startsWith("'")) {
      const place = editor.places.get(base.slice(1));
      if (!place) return 'E20: Mark not set';
      row = place.row;
    } else if (base.startsWith('/')) {
      const found = nextLine(editor, base.slice(1, -1));
      if (found === undefined) return `E486: Pattern not found: ${base.slice(1, -1)}`;
      row = found;
    }
    for (const step of (match[2] ?? '').matchAll(/([-+])(\d*)/g))
      row += (step[1] === '+' ? 1 : -1) * Number(step[2] || 1);
    return row;
  };
  const first = one();
  if (typeof first === 'string') return first;
  if (first === undefined) return { rest: text.trim() };
  let last: number | undefined | string;
  if (/^\s*[,;]/.test(rest)) {
    rest = rest.replace(/^\s*[,;]\s*/, '');
    last = one();
    if (typeof last === 'string') return last;
  }
  const alone = rest.trim() === '';
  const until = typeof last === 'number' ? last : first;
  if (!alone && (first > end || until > end)) return 'E16: Invalid range';
  const within = (row: number): number => Math.max(0, Math.min(end, row));
  return { first: within(first), last: within(until), zero: until < 0, rest: rest.trim() };
}

function nextLine(editor: VimEditor, pattern: string): number | undefined {
  const regex = compiled(editor, pattern, '');
  const { lines } = editor.buffer;
  for (let turn = 1; regex && turn <= lines.length; turn++) {
    const row = (editor.cursor.row + turn) % lines.length;
    if (regex.exec(lines[row] as string, 0)) return row;
  }
  return undefined;
}

function compiled(editor: VimEditor, pattern: string, flags: string): ReturnType<typeof compileRegex> | undefined {
  try {
    const ignoreCase = flags.includes('i') || (editor.settings.ignorecase && !flags.includes('I'));
    return compileRegex(pattern.replace(/\\[cv]/g, ''), { ignoreCase, extended: pattern.includes('\\v') });
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    return undefined;
  }
}

function substituteLines(editor: VimEditor, text: string, first: number, last: number): void {
  const delimiter = text[0] ?? '/';
  const parts = text.slice(1).split(new RegExp(`(?<!\\\\)\\${delimiter}`));
  const [pattern = '', replacement = '', flags = ''] = parts;
  const regex = compiled(editor, pattern, flags);
  if (!regex || /[^gicenI&\s\d]/.test(flags)) {
    editor.message = regex ? 'E488: Trailing characters' : `E486: Pattern not found: ${pattern}`;
    return;
  }
  if (flags.includes('c')) {
    editor.message = "drydock: vim's flag c of :s is not simulated";
    return;
  }
  const global = flags.includes('g');
  const parsed = parseReplacement(replacement, delimiter, false);
  const substitution = { regex, replacement: parsed, global, which: 1, print: 0, evaluate: false, file: undefined };
  let [changed, count, row] = [-1, 0, first];
  const lines = editor.buffer.lines.map((line, at) => {
    if (at < first || at > last) return line;
    const result = substitute(line, regex, substitution);
    if (result === undefined) return line;
    row = at;
    changed += 1;
    count += global ? matchesIn(regex, line) : 1;
    return result;
  });
  if (changed < 0) {
    if (!flags.includes('e')) editor.message = `E486: Pattern not found: ${pattern}`;
    return;
  }
  if (!flags.includes('n')) {
    editor.buffer.splice(
      0,
      lines.length,
      lines.flatMap((line) => line.split('\n')),
    );
    editor.cursor = { row, column: 0 };
  }
  const onLines = `${changed + 1} line${changed === 0 ? '' : 's'}`;
  if (flags.includes('n')) editor.message = `${count} match${count === 1 ? '' : 'es'} on ${onLines}`;
  else if (count > 2) editor.message = `${count} substitutions on ${onLines}`;
}

function matchesIn(regex: ReturnType<typeof compileRegex>, line: string): number {
  let count = 0;
  for (let match = regex.exec(line, 0); match; match = regex.exec(line, Math.max(match.end, match.start + 1))) {
    count += 1;
    if (match.end >= line.length) break;
  }
  return count;
}

/** `:g/x/d` and `:g/x/s/a/b/`; `:v` takes the lines without the pattern. */
function eachMatching(editor: VimEditor, argument: string, inverted: boolean, first: number, last: number): void {
  const delimiter = argument[0] ?? '/';
  const [pattern = '', ...rest] = argument.slice(1).split(new RegExp(`(?<!\\\\)\\${delimiter}`));
  const command = rest.join(delimiter).trim();
  const regex = compiled(editor, pattern, '');
  const hits = editor.buffer.lines.flatMap((line, row) =>
    row >= first && row <= last && (regex?.exec(line, 0) !== undefined) !== inverted ? [row] : [],
  );
  if (hits.length === 0) {
    editor.message = `E486: Pattern not found: ${pattern}`;
    return;
  }
  if (/^d(?:elete)?$/.test(command)) {
    const gone = new Set(hits);
    const lines = editor.buffer.lines.filter((_, row) => !gone.has(row));
    editor.buffer.splice(0, editor.buffer.lines.length, lines);
    editor.cursor = { row: Math.min(hits[0] as number, Math.max(0, lines.length - 1)), column: 0 };
    if (hits.length > 2) editor.message = `${hits.length} fewer lines`;
  } else if (/^s\W/.test(command)) for (const row of hits) substituteLines(editor, command.slice(1), row, row);
  else editor.message = `drydock: vim's :g with '${command}' is not simulated`;
}

async function readIn(editor: VimEditor, argument: string, row: number): Promise<void> {
  let text: string;
  try {
    text = argument.startsWith('!')
      ? await runShell(editor, argument.slice(1), true)
      : editor.process.fs.readText(argument || (editor.name ?? ''));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    editor.message =
      error.errno === 'ENOENT' ? `E484: Can't open file ${argument}` : `"${argument}" ${strerror(error.errno)}`;
    return;
  }
  const lines = text.replace(/\n$/, '').split('\n');
  editor.buffer.splice(row + 1, 0, lines);
  editor.cursor = { row: row + 1, column: 0 };
  if (!argument.startsWith('!'))
    editor.message = `"${argument}" ${lines.length}L, ${new TextEncoder().encode(text).length}B`;
  else if (lines.length > 2) editor.message = `${lines.length} more lines`;
}

function copyLines(editor: VimEditor, argument: string, first: number, last: number, moving: boolean): void {
  const place =
    argument === '$' ? editor.buffer.lines.length : argument === '.' ? editor.cursor.row + 1 : Number(argument);
  if (argument === '' || !Number.isInteger(place) || place < 0 || place > editor.buffer.lines.length) {
    editor.message = 'E14: Invalid address';
    return;
  }
  const lines = editor.buffer.lines.slice(first, last + 1);
  if (moving && place > first && place <= last) {
    editor.message = 'E134: Cannot move a range of lines into itself';
    return;
  }
  if (moving) editor.buffer.splice(first, lines.length, []);
  const at = moving && place > last ? place - lines.length : place;
  editor.buffer.splice(at, 0, lines);
  editor.cursor = { row: at + lines.length - 1, column: 0 };
}

function joinLines(editor: VimEditor, first: number, last: number): void {
  const lines = editor.buffer.lines.slice(first, last + 1);
  editor.buffer.splice(first, lines.length, [lines.map((line, at) => (at === 0 ? line : line.trimStart())).join(' ')]);
  editor.cursor = { row: first, column: 0 };
}

function sortLines(editor: VimEditor, reverse: boolean, options: string, first: number, last: number): void {
  const lines = editor.buffer.lines.slice(first, last + 1);
  const value = (line: string): number => Number(/-?\d+/.exec(line)?.[0] ?? Number.NEGATIVE_INFINITY);
  const folded = (line: string): string => (options.includes('i') ? line.toLowerCase() : line);
  const sorted = [...lines].sort((a, b) =>
    options.includes('n') ? value(a) - value(b) : folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : 0,
  );
  if (reverse) sorted.reverse();
  const unique = options.includes('u')
    ? sorted.filter((line, at) => at === 0 || folded(line) !== folded(sorted[at - 1] as string))
    : sorted;
  editor.buffer.splice(first, lines.length, unique);
}
