import { FsError } from '../../fs/errno.ts';
import type { Completion } from '../line-editor/line-editor.ts';
import { homeOf } from './expand.ts';
import { isDirectory } from './glob.ts';
import type { ArgumentCompleter } from './shell.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

/** What Tab offers at the cursor: commands in command position, `$names`, arguments the completer knows, else files. */
export async function completeLine(
  shell: ShellState,
  line: string,
  cursor: number,
  completer: ArgumentCompleter | undefined,
): Promise<Completion> {
  const before = line.slice(0, cursor);
  const segment = commandStart(before);
  const words = splitWords(before.slice(segment));
  const current = words.at(-1) ?? { text: '', raw: '', start: 0 };
  const start = segment + current.start;
  const quote = /^["']/.exec(current.raw)?.[0] ?? '';
  const earlier = words.slice(0, -1).map((word) => word.text);
  const position = earlier.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  const variable = /\$(\{?)(\w*)$/.exec(current.raw);
  if (variable && quote !== "'") {
    const close = variable[1] ? '}' : '';
    const names = [...new Set([...shell.variables.map.keys()])]
      .filter((name) => name.startsWith(variable[2] as string))
      .sort();
    return {
      start: cursor - variable[0].length,
      candidates: names.map((name) => `$${variable[1]}${name}${close}`),
      suffix: ' ',
    };
  }
  if (position < 0 && !current.text.includes('/')) {
    return { start, candidates: commandNames(shell, current.text), suffix: ' ' };
  }
  if (completer && position >= 0) {
    const offered = await completer(shell.process, earlier.slice(position), current.text);
    if (offered) return { start, candidates: offered, suffix: ' ' };
  }
  const directoriesOnly = earlier[position] === 'cd' || earlier[position] === 'rmdir' || earlier[position] === 'pushd';
  return {
    start,
    candidates: fileNames(shell, current.text, quote, directoriesOnly, position < 0),
    suffix: quote === '' ? ' ' : `${quote} `,
  };
}

/** Offset after the last `;`, `|`, `&`, `(` outside quotes. */
function commandStart(text: string): number {
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\\' && quote !== "'") at++;
    else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (/[;|&(`]/.test(char)) start = at + 1;
  }
  const keyword = /^\s*(?:(?:if|then|else|elif|while|until|do|!|time|sudo|exec|command|\{)\s+)+/.exec(
    text.slice(start),
  );
  return start + (keyword?.[0].length ?? 0);
}

interface Word {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
}

function splitWords(text: string): readonly Word[] {
  const out: Word[] = [];
  let at = 0;
  for (;;) {
    while (/[ \t]/.test(text[at] ?? '')) at++;
    const start = at;
    let plain = '';
    let quote = '';
    while (at < text.length && (quote !== '' || !/[ \t]/.test(text[at] as string))) {
      const char = text[at] as string;
      if (char === '\\' && quote !== "'") plain += text[++at] ?? '';
      else if (quote === '' && (char === '"' || char === "'")) quote = char;
      else if (char === quote) quote = '';
      else if (quote === '' && /[<>]/.test(char)) {
        plain = '';
        out.push({ text: '>', raw: char, start });
        at++;
        while (/[ \t&]/.test(text[at] ?? '')) at++;
        return [...out, ...splitWords(text.slice(at)).map((word) => ({ ...word, start: word.start + at }))];
      } else plain += char;
      at++;
    }
    out.push({ text: plain, raw: text.slice(start, at), start });
    if (at >= text.length) return out;
  }
}

function commandNames(shell: ShellState, prefix: string): readonly string[] {
  const names = new Set<string>([
    ...shell.hooks.builtinNames(shell),
    ...shell.functions.keys(),
    ...shell.aliases.keys(),
  ]);
  if (shell.dialect.name === 'bash')
    for (const word of [
      'if',
      'then',
      'else',
      'elif',
      'fi',
      'case',
      'esac',
      'for',
      'select',
      'while',
      'until',
      'do',
      'done',
      'in',
      'function',
      'time',
    ])
      names.add(word);
  for (const directory of (getText(shell.variables, 'PATH') ?? '').split(':')) {
    for (const entry of list(shell, directory || '.')) {
      if (!entry.name.startsWith(prefix) || entry.type === 'directory') continue;
      try {
        shell.process.fs.access(`${directory || '.'}/${entry.name}`, { execute: true });
        names.add(entry.name);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
    }
  }
  return [...names].filter((name) => name.startsWith(prefix)).sort();
}

function list(shell: ShellState, directory: string): ReturnType<ShellState['process']['fs']['readdir']> {
  try {
    return shell.process.fs.readdir(directory);
  } catch (error) {
    if (error instanceof FsError) return [];
    throw error;
  }
}

function fileNames(
  shell: ShellState,
  word: string,
  quote: string,
  directoriesOnly: boolean,
  executables: boolean,
): readonly string[] {
  const slash = word.lastIndexOf('/');
  const head = word.slice(0, slash + 1);
  const tail = word.slice(slash + 1);
  const tilde = /^~([\w.-]*)\//.exec(head);
  const home = tilde ? homeOf(shell, tilde[1] as string) : undefined;
  const directory = home === undefined ? head : `${home}/${head.slice((tilde as RegExpExecArray)[0].length)}`;
  const out: string[] = [];
  for (const entry of list(shell, directory === '' ? '.' : directory)) {
    if (!entry.name.startsWith(tail) || (entry.name.startsWith('.') && !tail.startsWith('.'))) continue;
    const folder =
      entry.type === 'directory' ||
      (entry.type === 'symlink' && isDirectory(shell.process.fs, `${directory}${entry.name}`));
    if (directoriesOnly && !folder) continue;
    if (executables && !folder) {
      try {
        shell.process.fs.access(`${directory}${entry.name}`, { execute: true });
      } catch {
        continue;
      }
    }
    const name = quote === '' ? entry.name.replace(/[\s'"\\$&|;()<>*?[\]{}!`#]/g, '\\$&') : entry.name;
    out.push(`${quote}${head}${name}${folder ? '/' : ''}`);
  }
  return out.sort();
}
