import type { Process } from '../../../../kernel/process.ts';
import type { Target } from './options.ts';

/** The password that ~/.pgpass or $PGPASSFILE has for a target: `host:port:database:user:password` lines, `*` for any. */
export async function passwordOfFile(process: Process, target: Target): Promise<string | undefined> {
  const { fs, env } = process;
  const path = env.get('PGPASSFILE') ?? `${env.get('HOME') ?? '/root'}/.pgpass`;
  if (!fs.exists(path)) return undefined;
  if ((fs.stat(path).mode & 0o077) !== 0) {
    await process.write(
      2,
      `WARNING: password file "${path}" has group or world access; permissions should be u=rw (0600) or less\n`,
    );
    return undefined;
  }
  const wanted = [target.host ?? 'localhost', String(target.port), target.database, target.user];
  for (const line of fs.readText(path).split('\n')) {
    if (line.startsWith('#')) continue;
    const fields = [...line.matchAll(/((?:[^:\\]|\\.)*)(?::|$)/g)].map(([, field = '']) =>
      field.replace(/\\(.)/g, '$1'),
    );
    if (wanted.every((each, i) => fields[i] === '*' || fields[i] === each)) return fields[4];
  }
  return undefined;
}
