import type { MountRequest } from '../api/container.ts';
import { EngineError } from '../base/errors.ts';
import type { MountPoint } from './mount-point.ts';

const PROPAGATIONS = new Set(['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared']);
const MODE_GROUPS: readonly ReadonlySet<string>[] = [
  new Set(['rw', 'ro']),
  new Set(['z', 'Z']),
  PROPAGATIONS,
  new Set(['nocopy']),
  new Set(['consistent', 'cached', 'delegated']),
];

/** `-v SOURCE:TARGET[:MODE]` (moby daemon/volume/mounts/linux_parser.go, ParseMountRaw). */
export function parseBind(raw: string): MountPoint {
  const parts = raw.split(':');
  if (!parts[0] || parts.length > 3 || (parts.length === 2 && isMode(parts[1] ?? ''))) throw invalidSpec(raw);
  const [source = '', target = '', mode = ''] = parts.length === 1 ? ['', parts[0]] : parts;
  if (!isMode(mode)) throw new EngineError('invalid', `invalid mode: ${mode}`);
  const type = source.startsWith('/') ? 'bind' : 'volume';
  const problem = targetProblem(target);
  if (problem)
    throw new EngineError(
      'invalid',
      `invalid volume specification: '${raw}': invalid mount config for type "${type}": ${problem}`,
    );
  const options = mode.split(',');
  return {
    type,
    name: type === 'volume' ? source : '',
    source: type === 'bind' ? cleanPath(source) : '',
    destination: cleanPath(target),
    driver: '',
    mode: mode || (type === 'volume' ? 'z' : ''),
    writable: !options.includes('ro'),
    propagation: type === 'bind' ? (options.find((option) => PROPAGATIONS.has(option)) ?? 'rprivate') : '',
    copyUp: type === 'volume' && !options.includes('nocopy'),
    subpath: '',
    createsSource: true,
  };
}

/** `--mount`: checked first, for an error before anything is made (ValidateMountConfig). `exists`: whether a host path is there. */
export function checkMount(mount: MountRequest, exists: (path: string) => boolean): void {
  const problem = mountProblem(mount, exists);
  if (problem)
    throw new EngineError('invalid', `invalid mount config for type ${JSON.stringify(mount.type)}: ${problem}`);
}

function mountProblem(mount: MountRequest, exists: (path: string) => boolean): string | undefined {
  const type: string = mount.type;
  if (mount.propagation && type !== 'bind') return 'field BindOptions must not be specified';
  if (mount.target === '') return 'field Target must not be empty';
  const target = targetProblem(mount.target);
  if (target) return target;
  switch (type) {
    case 'bind':
      if (mount.source === '') return 'field Source must not be empty';
      if (mount.propagation && !PROPAGATIONS.has(mount.propagation))
        return `invalid propagation mode: ${mount.propagation}`;
      if (!mount.source.startsWith('/')) return `invalid mount path: '${mount.source}' mount path must be absolute`;
      return exists(mount.source) || mount.createHostPath
        ? undefined
        : `bind source path does not exist: ${mount.source}`;
    case 'volume':
      if (!mount.volumeSubpath) return undefined;
      if (mount.source === '') return 'must not set Subpath when using anonymous volumes';
      return isLocal(mount.volumeSubpath) ? undefined : 'subpath must be a relative path within the volume';
    case 'tmpfs':
      return mount.source === '' ? undefined : 'field Source must not be specified';
    default:
      return 'mount type unknown';
  }
}

/** A checked `--mount` as a mount point. */
export function mountPointOf(mount: MountRequest): MountPoint {
  const isVolume = mount.type === 'volume';
  return {
    type: mount.type,
    name: isVolume ? mount.source : '',
    source: mount.type === 'bind' ? cleanPath(mount.source) : '',
    destination: cleanPath(mount.target),
    driver: isVolume ? (mount.volumeDriver ?? '') : '',
    mode: isVolume ? 'z' : '',
    writable: !mount.readOnly,
    propagation: mount.type === 'bind' ? mount.propagation || 'rprivate' : '',
    copyUp: isVolume && !mount.volumeNoCopy,
    subpath: mount.volumeSubpath ?? '',
    createsSource: mount.createHostPath ?? false,
    ...(mount.type === 'tmpfs'
      ? { tmpfs: { size: mount.tmpfsSize || undefined, mode: mount.tmpfsMode || 0o1777, options: '' } }
      : {}),
  };
}

/** `--tmpfs PATH[:OPTIONS]`; these mounts do not show up among a container's Mounts. */
export function tmpfsMount(path: string, options: string): MountPoint {
  const problem = targetProblem(path);
  if (problem) throw new EngineError('invalid', problem);
  const words = options.split(',').filter(Boolean);
  const value = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const size = value('size');
  const mode = value('mode');
  return {
    type: 'tmpfs',
    name: '',
    source: '',
    destination: cleanPath(path),
    driver: '',
    mode: '',
    writable: !words.includes('ro'),
    propagation: '',
    copyUp: false,
    subpath: '',
    createsSource: false,
    tmpfs: {
      size: size === undefined ? undefined : byteSize(size),
      mode: mode === undefined ? 0o1777 : Number.parseInt(mode, 8),
      options,
    },
  };
}

/** `--volumes-from CONTAINER[:MODE]`. */
export function parseVolumesFrom(spec: string): { readonly container: string; readonly mode: string } {
  if (spec === '') throw new EngineError('invalid', 'volumes-from specification cannot be an empty string');
  const at = spec.indexOf(':');
  if (at < 0) return { container: spec, mode: 'rw' };
  const mode = spec.slice(at + 1);
  if (mode === '') return { container: spec.slice(0, at), mode: 'rw' };
  const words = mode.split(',');
  if (!isMode(mode) || words.some((word) => PROPAGATIONS.has(word) || word === 'nocopy'))
    throw new EngineError('invalid', `invalid mode: ${mode}`);
  return { container: spec.slice(0, at), mode };
}

/** Removes `.`, `..` and double slashes; always absolute. */
export function cleanPath(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') out.pop();
    else out.push(part);
  }
  return `/${out.join('/')}`;
}

function targetProblem(target: string): string | undefined {
  if (target.startsWith('/') && cleanPath(target) === '/') return "invalid specification: destination can't be '/'";
  return target.startsWith('/') ? undefined : `invalid mount path: '${target}' mount path must be absolute`;
}

function isMode(mode: string): boolean {
  if (mode === '') return true;
  const words = mode.split(',');
  const known = words.every((word) => MODE_GROUPS.some((group) => group.has(word)));
  return known && MODE_GROUPS.every((group) => words.filter((word) => group.has(word)).length <= 1);
}

function invalidSpec(raw: string): EngineError {
  return new EngineError('invalid', `invalid volume specification: '${raw}'`);
}

function isLocal(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..');
}

/** `1m`, `64k`, `1048576` of a tmpfs option. */
function byteSize(text: string): number {
  const match = /^(\d+)([kmg]?)$/i.exec(text);
  if (!match) return 0;
  const power = ' kmg'.indexOf((match[2] ?? '').toLowerCase() || ' ');
  return Number(match[1]) * 1024 ** power;
}
