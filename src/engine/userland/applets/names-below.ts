import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { flavourOf } from '../applet.ts';
import { failureOf } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain } from './streams.ts';

/** What `chmod -R` and `chown -R` find in a directory; undefined, and said on stderr, when it cannot be read. */
export async function namesBelow(process: Process, path: string): Promise<readonly string[] | undefined> {
  let names: readonly string[] = [];
  const unreadable = failureOf(() => {
    names = process.fs.readdir(path).map((entry) => entry.name);
  });
  if (!unreadable) return names;
  await complain(
    process,
    flavourOf(process) === 'gnu'
      ? `cannot read directory ${quoteAlways(path)}: ${strerror(unreadable.errno)}`
      : `can't open '${path}': ${strerror(unreadable.errno)}`,
  );
  return undefined;
}
