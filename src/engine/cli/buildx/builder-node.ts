import { goQuote } from '../../base/go-quote.ts';
import { CliError } from '../errors.ts';

/** The one builder that there is: BuildKit inside of the daemon. */
export const DEFAULT_BUILDER = {
  name: 'default',
  driver: 'docker',
  endpoint: 'default',
  status: 'running',
  buildkit: 'v0.32.2',
  platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/386'],
} as const;

/** Refuses every other builder, as there is none. */
export function checkBuilder(name: string): void {
  if (name !== '' && name !== DEFAULT_BUILDER.name) throw new CliError(`ERROR: no builder ${goQuote(name)} found`);
}
