import { EngineError } from './errors.ts';

/** As in a manifest's descriptor; `unknown/unknown` marks attestations. */
export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
}

const OPERATING_SYSTEMS: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const ARCHITECTURES: ReadonlySet<string> = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
);
const SYSTEM = String.raw`^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$`;
const COMPONENT = '^[A-Za-z0-9_.-]+$';

/**
 * What `--platform` takes: `linux`, `arm64`, `linux/arm/v7` (containerd platforms.Parse). Versions and features of an operating system,
 * `windows(10.0)/amd64`, are read and left out. Throws EngineError `invalid` in containerd's words.
 */
export function parsePlatform(specifier: string): Platform {
  const quoted = JSON.stringify(specifier);
  const invalid = (reason: string): EngineError => new EngineError('invalid', `${reason}: invalid argument`);
  if (specifier.includes('*')) throw invalid(`${quoted}: wildcards not yet supported`);
  const [system = '', ...others] = specifier.split('/');
  const os = new RegExp(SYSTEM).exec(system)?.[1];
  if (os === undefined)
    throw invalid(
      `${JSON.stringify(system)} is an invalid OS component of ${quoted}: OSAndVersion specifier component must match ${JSON.stringify(SYSTEM)}`,
    );
  for (const part of others)
    if (!new RegExp(COMPONENT).test(part))
      throw invalid(
        `${JSON.stringify(part)} is an invalid component of ${quoted}: platform specifier component must match ${JSON.stringify(COMPONENT)}`,
      );
  const name = os.toLowerCase() === 'macos' ? 'darwin' : os.toLowerCase();
  const [architecture, variant] = others;
  if (others.length > 2) throw invalid(`${quoted}: cannot parse platform specifier`);
  if (architecture !== undefined) return platform(name, architecture, variant);
  if (OPERATING_SYSTEMS.has(name)) return { architecture: 'amd64', os: name };
  const found = platform('linux', system, undefined);
  if (ARCHITECTURES.has(found.architecture)) return found;
  throw invalid(`${quoted}: unknown operating system or architecture`);
}

/** containerd's normalizeArch; the first version of the 64-bit ARM, and the seventh of the 32-bit one, go without saying. */
function platform(os: string, architecture: string, variant: string | undefined): Platform {
  const arch = architecture.toLowerCase();
  const given = variant?.toLowerCase() ?? '';
  const made = (name: string, kind: string): Platform => ({
    architecture: name,
    os,
    ...(kind === '' ? {} : { variant: kind }),
  });
  switch (arch) {
    case 'i386':
      return made('386', '');
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return made('amd64', given === 'v1' ? '' : given);
    case 'aarch64':
    case 'arm64':
      return made(
        'arm64',
        ['8', 'v8', 'v8.0'].includes(given) ? '' : ['9', '9.0', 'v9.0'].includes(given) ? 'v9' : given,
      );
    case 'armhf':
      return made('arm', variant === undefined ? '' : 'v7');
    case 'armel':
      return made('arm', 'v6');
    case 'arm':
      return made('arm', /^[5-8]$/.test(given) ? `v${given}` : given);
    default:
      return made(arch, given);
  }
}

export const HOST_PLATFORM: Platform = { architecture: 'amd64', os: 'linux' };

/** `linux/amd64`, `linux/arm64/v8`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}

/** Whether something made for `offered` runs where `wanted` is asked for. */
export function matchesPlatform(wanted: Platform, offered: Platform): boolean {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  return (
    wanted.variant === undefined ||
    wanted.variant === (offered.variant ?? (wanted.architecture === 'arm64' ? 'v8' : undefined))
  );
}
