import type { HostFiles } from '../../api/terminal.ts';
import { CliError } from '../errors.ts';

/** `open missing.env: no such file or directory`, as Go words what the system says. */
export function readHostFile(files: HostFiles, path: string): Uint8Array {
  try {
    return files.readFile(path);
  } catch (error) {
    throw new CliError(`open ${path}: ${systemReason(error)}`);
  }
}

/** The system's reason in Go's letters: lower case. */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/**
 * A file of `NAME=value` lines for --env-file and --label-file (docker/cli pkg/kvfile). `lookUp` gives values of names that
 * stand alone; without a value such a name is left out.
 */
export function readKeyValues(
  files: HostFiles,
  path: string,
  lookUp: (name: string) => string | undefined,
): readonly string[] {
  const bytes = readHostFile(files, path);
  const bad = (why: string): CliError => new CliError(`invalid env file (${path}): ${why}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw bad('invalid utf8 bytes');
  }
  return text.split('\n').flatMap((raw): readonly string[] => {
    const line = raw.replace(/\r$/, '').trimStart();
    if (line === '' || line.startsWith('#')) return [];
    const cut = line.indexOf('=');
    const key = cut < 0 ? line : line.slice(0, cut);
    if (key === '') throw bad(`no variable name on line '${line}'`);
    if (/[ \t]/.test(key)) throw bad(`variable '${key}' contains whitespaces`);
    if (cut >= 0) return [line];
    const value = lookUp(line);
    return value === undefined ? [] : [`${key}=${value}`];
  });
}
