import type { Process } from '../../kernel/process.ts';

/**
 * "BusyBox v1.38.0 (Debian 1:1.38.0-3+b1)", as the binary's options say: `banner=v1.37.0%20(…)`, percent-encoded, or
 * `version=1.38.0 build=Debian_1:1.38.0-3+b1`.
 */
export function busyboxBanner(process: Process): string {
  const options = process.binary?.options;
  const banner = options?.get('banner');
  if (banner !== undefined) return `BusyBox ${decodeURIComponent(banner)}`;
  const version = options?.get('version') ?? '1.38.0';
  const build = options?.get('build') ?? 'Debian_1:1.38.0-3+b1';
  return `BusyBox v${version} (${build.replaceAll('_', ' ')})`;
}

/**
 * Whether the running busybox is Debian's build, which differs from the defaults that Alpine and the official images keep: ls without
 * colours, grep with glibc's own matcher (bad patterns are reported without a reason), awk without mathematics (`^`, sin, log, sqrt …).
 */
export function isDebianBuild(process: Process): boolean {
  return busyboxBanner(process).includes('Debian');
}
