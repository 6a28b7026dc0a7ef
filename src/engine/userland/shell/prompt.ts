import { BASH_VERSION } from './create.ts';
import { expandQuotedText } from './expand.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

/** A prompt variable, its escapes and expansions done. `\[` and `\]` become \x01 and \x02, as readline marks what takes no room. */
export async function promptText(shell: ShellState, name: 'PS1' | 'PS2'): Promise<string> {
  const raw = getText(shell.variables, name) ?? '';
  const text = shell.dialect.name === 'dash' ? raw : escapes(shell, raw);
  const { status } = shell;
  const xtrace = shell.options.delete('xtrace');
  const out = /[$`]/.test(text) ? await expandQuotedText(shell, text) : text.replace(/\\([\\$`])/g, '$1');
  if (xtrace) shell.options.add('xtrace');
  shell.status = status;
  return out;
}

function escapes(shell: ShellState, text: string): string {
  return text.replace(/\\(\[|\]|\\|[0-7]{3}|D\{[^}]*\}|[\s\S])/g, (whole, code: string) => {
    const cwd = getText(shell.variables, 'PWD') ?? shell.process.fs.cwd;
    const home = getText(shell.variables, 'HOME');
    const short =
      home && home !== '/' && (cwd === home || cwd.startsWith(`${home}/`)) ? `~${cwd.slice(home.length)}` : cwd;
    const clock = new Date(shell.process.clock.now());
    const two = (value: number): string => String(value).padStart(2, '0');
    switch (code) {
      case 'u':
        return userName(shell);
      case 'h':
        return shell.process.hostname.split('.')[0] as string;
      case 'H':
        return shell.process.hostname;
      case 'w':
        return literal(short);
      case 'W':
        return literal(short === '~' || cwd === '/' ? short : cwd.slice(cwd.lastIndexOf('/') + 1));
      case '$':
        return shell.process.credentials.uid === 0 ? '#' : '\\$';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 'a':
        return '\x07';
      case 'e':
        return '\x1b';
      case '[':
        return '\x01';
      case ']':
        return '\x02';
      case '\\':
        return '\\\\';
      case 's':
        return shell.name.replace(/^-/, '').split('/').at(-1) as string;
      case 'v':
        return BASH_VERSION.split('.').slice(0, 2).join('.');
      case 'V':
        return BASH_VERSION.split('(')[0] as string;
      case 'j':
        return String(shell.jobs.length);
      case 'l':
        return shell.process.controllingTty?.name.split('/').at(-1) ?? 'tty';
      case '!':
      case '#':
        return String(shell.history.length + 1);
      case 't':
        return `${two(clock.getUTCHours())}:${two(clock.getUTCMinutes())}:${two(clock.getUTCSeconds())}`;
      case 'A':
        return `${two(clock.getUTCHours())}:${two(clock.getUTCMinutes())}`;
      default:
        return /^[0-7]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : whole;
    }
  });
}

/** Keeps a directory's name from being expanded. */
function literal(text: string): string {
  return text.replace(/[\\$`]/g, '\\$&');
}

function userName(shell: ShellState): string {
  const uid = String(shell.process.credentials.uid);
  try {
    const entry = shell.process.fs
      .readText('/etc/passwd')
      .split('\n')
      .map((line) => line.split(':'))
      .find((fields) => fields[2] === uid);
    if (entry) return entry[0] as string;
  } catch {
    return uid === '0' ? 'root' : 'I have no name!';
  }
  return uid === '0' ? 'root' : 'I have no name!';
}
