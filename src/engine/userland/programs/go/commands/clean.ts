import type { Process } from '../../../../kernel/process.ts';
import { parseOptions } from '../packages.ts';

/** `go clean -cache | -testcache | -modcache`: empties what the go command keeps. */
export async function clean(process: Process, args: readonly string[]): Promise<number> {
  const { flags } = parseOptions(args);
  const { fs, env } = process;
  const cache = env.get('GOCACHE') ?? `${env.get('HOME') ?? '/root'}/.cache/go-build`;
  if ((flags.has('cache') || flags.has('testcache')) && fs.exists(cache)) fs.removeTree(cache);
  const modules = `${env.get('GOPATH') ?? '/go'}/pkg/mod`;
  if (flags.has('modcache') && fs.exists(modules)) fs.removeTree(modules);
  return 0;
}
