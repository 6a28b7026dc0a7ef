import { EngineError } from '../base/errors.ts';

/** As in a manifest's descriptor; `unknown/unknown` marks attestations. */
export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
}

export const HOST_PLATFORM: Platform = { architecture: 'amd64', os: 'linux' };

/** `linux/amd64`, `linux/arm64/v8`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}

const ARCHITECTURES: Readonly<Record<string, Platform['architecture']>> = {
  amd64: 'amd64',
  x86_64: 'amd64',
  'x86-64': 'amd64',
  arm64: 'arm64',
  aarch64: 'arm64',
  arm: 'arm',
  armhf: 'arm',
  armel: 'arm',
  386: '386',
  i386: '386',
  ppc64le: 'ppc64le',
  s390x: 's390x',
  riscv64: 'riscv64',
  mips64le: 'mips64le',
  loong64: 'loong64',
};
const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1'];

/** Reads `--platform`; containerd's platforms.Parse and its errors. */
export function parsePlatform(text: string): Platform {
  const quoted = JSON.stringify(text);
  const parts = text.split('/');
  for (const part of parts) {
    if (!/^[A-Za-z0-9_.-]+$/.test(part))
      throw new EngineError(
        'invalid',
        `${JSON.stringify(part)} is an invalid component of ${quoted}: platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument`,
      );
  }
  const [first = '', second, third] = parts.map((part) => part.toLowerCase());
  if (parts.length === 1) {
    if (SYSTEMS.includes(first)) return { architecture: HOST_PLATFORM.architecture, os: first };
    const architecture = ARCHITECTURES[first];
    if (architecture) return { architecture, os: HOST_PLATFORM.os };
    throw new EngineError('invalid', `${quoted}: unknown operating system or architecture: invalid argument`);
  }
  const architecture = ARCHITECTURES[second ?? ''] ?? second ?? '';
  // The 64-bit ARM's first version goes without saying.
  const variant = architecture === 'arm64' && third === 'v8' ? undefined : third;
  return { architecture, os: first, ...(variant ? { variant } : {}) };
}

/** Whether something made for `offered` runs where `wanted` is asked for. */
export function matchesPlatform(wanted: Platform, offered: Platform): boolean {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  return (
    wanted.variant === undefined ||
    wanted.variant === (offered.variant ?? (wanted.architecture === 'arm64' ? 'v8' : undefined))
  );
}
