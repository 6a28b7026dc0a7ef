import type { Process } from '../../../../kernel/process.ts';
import type { EnvFile } from './command-line.ts';

/** Variables of a file of `NAME=value` lines, as `--env-file` and util.parseEnv read it (Node's src/node_dotenv.cc). */
export function parseEnvFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let rest = text.replace(/\r\n?/g, '\n');
  for (;;) {
    rest = rest.replace(/^\s+/, '');
    if (rest === '') return values;
    const line = firstLine(rest);
    const equals = line.indexOf('=');
    if (rest.startsWith('#') || equals < 0) {
      rest = rest.slice(line.length);
      continue;
    }
    const name = line
      .slice(0, equals)
      .trim()
      .replace(/^export\s+/, '');
    rest = rest.slice(equals + 1).replace(/^[ \t]+/, '');
    const quote = rest[0] ?? '';
    const close = /["'`]/.test(quote) ? rest.indexOf(quote, 1) : -1;
    let value: string;
    if (close > 0) {
      value = rest.slice(1, close);
      if (quote === '"') value = value.replaceAll('\\n', '\n');
      rest = rest.slice(close);
    } else value = firstLine(rest).replace(/#.*$/, '').trim();
    if (name !== '') values[name] = value;
    rest = rest.slice(firstLine(rest).length);
  }
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

/** Puts the variables of files into a process's environment (`apply`); what stands there already stays. Answers the file that is missing. */
export function readEnvFiles(proc: Process, files: readonly EnvFile[], apply: boolean): string | undefined {
  for (const { path, optional } of files) {
    if (!proc.fs.exists(path)) {
      if (optional) continue;
      return path;
    }
    if (!apply) continue;
    for (const [name, value] of Object.entries(parseEnvFile(proc.fs.readText(path))))
      if (!proc.env.has(name)) proc.env.set(name, value);
  }
  return undefined;
}
