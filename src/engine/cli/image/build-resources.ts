import type { BuildResources } from '../../api/build.ts';
import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import type { Invocation } from '../invocation.ts';
import { buildError } from './build-context.ts';

/** Flags of the builder before BuildKit, each a `--resource` of its own. */
const FORMER = [
  'memory',
  'memory-swap',
  'cpu-shares',
  'cpu-period',
  'cpu-quota',
  'cpuset-cpus',
  'cpuset-mems',
] as const;
type Resource = (typeof FORMER)[number];

/** A period in microseconds, where none is said. */
const PERIOD = 100_000;

/**
 * Limits of the containers that RUN's commands run in: `--resource memory=2g`, and the older `--memory 2g` in front of those (buildx
 * build.ParseResourceLimits). Throws CliError.
 */
// DIFFERS: docker build enforces a step's memory limit and shows its share of processors in /sys/fs/cgroup; swap, CPU shares and CPU sets are only checked.
export function buildResources({ flags }: Invocation): BuildResources {
  const former = FORMER.filter((name) => flags.changed(name)).map((name) => `${name}=${flags.string(name)}`);
  const limits = new Map<Resource, number>();
  for (const entry of [...former, ...flags.list('resource')]) {
    const cut = entry.indexOf('=');
    if (cut < 0) throw buildError(`invalid resource ${goQuote(entry)}, expected key=value`);
    const name = FORMER.find((known) => known === entry.slice(0, cut).trim());
    if (!name) throw buildError(`unknown resource ${goQuote(entry.slice(0, cut).trim())}`);
    const value = entry.slice(cut + 1).trim();
    try {
      limits.set(name, amount(name, value));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw buildError(`invalid value ${goQuote(value)} for resource ${name}: ${why}`);
    }
  }
  const memory = limits.get('memory') ?? 0;
  const quota = limits.get('cpu-quota') ?? 0;
  const period = limits.get('cpu-period') || PERIOD;
  return {
    ...(memory > 0 ? { memory } : {}),
    ...(quota > 0 ? { processors: quota / period } : {}),
  };
}

/** Throws an Error with Go's words. */
function amount(name: Resource, value: string): number {
  switch (name) {
    case 'memory':
      return ramInBytes(value);
    case 'memory-swap':
      return value === '-1' ? -1 : ramInBytes(value);
    case 'cpu-shares':
    case 'cpu-period':
    case 'cpu-quota':
      if (!/^[+-]?\d+$/.test(value)) throw new Error(`strconv.ParseInt: parsing ${goQuote(value)}: invalid syntax`);
      return Number(value);
    case 'cpuset-cpus':
    case 'cpuset-mems':
      return 0;
  }
}
