import type { Platform } from '../../../image/platform.ts';

/** What the small images are built for: the machine's own platform first, and one that it cannot run. */
export const PLATFORMS: readonly Platform[] = [
  { architecture: 'amd64', os: 'linux' },
  { architecture: 'arm64', os: 'linux', variant: 'v8' },
];

/** A binary's option that says for which processor it is; the machine's own goes without saying. */
export function archOption({ architecture }: Platform): string {
  return architecture === 'amd64' ? '' : ` arch=${architecture}`;
}
