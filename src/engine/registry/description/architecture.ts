import type { Platform } from '../../image/platform.ts';

/** What the official images are built for here: the machine's own platform first, and one that it cannot run. */
export const PLATFORMS: readonly Platform[] = [
  { architecture: 'amd64', os: 'linux' },
  { architecture: 'arm64', os: 'linux', variant: 'v8' },
];

/** Big images are described for the machine's own platform alone. */
// DIFFERS: Of the bigger official images only the linux/amd64 variant is there; alpine, busybox, debian and what stands on alpine has arm64, too.
export const OWN_PLATFORM: readonly Platform[] = PLATFORMS.slice(0, 1);

/** A list of files as it is on another processor: library folders and loaders carry its name. */
export function forPlatform(files: string, { architecture }: Platform): string {
  if (architecture !== 'arm64') return files;
  return files
    .replaceAll('ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1')
    .replaceAll(/x86[_-]64/g, 'aarch64')
    .replaceAll('amd64', 'arm64')
    .replace('|lib64@ usr/lib64', '')
    .replace(/^\/usr\/lib64\|.*\n/m, '');
}
