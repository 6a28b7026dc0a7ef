import type { Platform } from '../../base/platforms.ts';

/** What the official images are built for here: the machine's own platform first, and one that it cannot run. */
// DIFFERS: Official images are there for linux/amd64 and linux/arm64; on the real Hub most have more platforms.
export const PLATFORMS: readonly Platform[] = [
  { architecture: 'amd64', os: 'linux' },
  { architecture: 'arm64', os: 'linux', variant: 'v8' },
];

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
