import type { MountRequest } from '../../api/container.ts';
import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import { csvFields } from './csv.ts';
import { parseInteger, ValueError } from './numbers.ts';

/** A --mount as written; `type` may be one that the daemon refuses. */
export interface MountValue {
  type: string;
  source: string;
  target: string;
  readOnly: boolean;
  propagation?: string;
  createHostPath?: boolean;
  noCopy?: boolean;
  subpath?: string;
  driver?: string;
  labels?: Record<string, string>;
  options?: Record<string, string>;
  size?: number;
  mode?: number;
  /** Families of options that were used, to refuse mixing them with another type. */
  families: Set<string>;
}

const BARE = new Set(['readonly', 'ro', 'volume-nocopy', 'bind-nonrecursive', 'bind-create-src']);

/** `type=bind,src=.,dst=/data,readonly` (docker/cli opts/mount.go). `absolute` resolves what begins with a dot. */
export function parseMount(text: string, absolute: (path: string) => string): MountValue {
  const value = text.trim();
  if (value === '') throw new ValueError('value is empty');
  const mount: MountValue = { type: 'volume', source: '', target: '', readOnly: false, families: new Set() };
  for (const field of csvFields(value)) option(mount, field, absolute);
  for (const family of mount.families) {
    if (family !== mount.type) throw new ValueError(`cannot mix '${family}-*' options with mount type '${mount.type}'`);
  }
  return mount;
}

function option(mount: MountValue, field: string, absolute: (path: string) => string): void {
  const cut = field.indexOf('=');
  const raw = cut < 0 ? field : field.slice(0, cut);
  const text = cut < 0 ? undefined : field.slice(cut + 1);
  if (raw.trim() !== raw)
    throw new ValueError(`invalid option '${raw.trim()}' in '${field}': option should not have whitespace`);
  if (text !== undefined) {
    if (text.trim() === '') throw new ValueError(`invalid value for '${raw}': value is empty`);
    if (text.trim() !== text)
      throw new ValueError(`invalid value for '${raw}' in '${field}': value should not have whitespace`);
  }
  const key = raw.toLowerCase();
  if (text === undefined && !BARE.has(key)) throw new ValueError(`invalid field '${field}' must be a key=value pair`);
  const value = text ?? '';
  const family = /^(bind|volume|image|tmpfs|cluster)-/.exec(key)?.[1];
  switch (key) {
    case 'type':
      mount.type = value.toLowerCase();
      return;
    case 'source':
    case 'src':
      mount.source = value.startsWith('.') ? absolute(value) : value;
      return;
    case 'target':
    case 'dst':
    case 'destination':
      mount.target = value;
      return;
    case 'readonly':
    case 'ro':
      mount.readOnly = yes(key, text);
      return;
    case 'consistency':
      return;
    case 'bind-propagation':
      mount.propagation = value.toLowerCase();
      break;
    case 'bind-nonrecursive':
      throw new ValueError('bind-nonrecursive is deprecated, use bind-recursive=disabled instead');
    case 'bind-recursive':
      if (!['enabled', 'disabled', 'writable', 'readonly'].includes(value)) {
        throw new ValueError(
          `invalid value for ${key}: ${value} (must be "enabled", "disabled", "writable", or "readonly")`,
        );
      }
      if (value === 'enabled') return;
      break;
    case 'bind-create-src':
      mount.createHostPath = yes(key, text);
      break;
    case 'volume-subpath':
      mount.subpath = value;
      break;
    case 'volume-nocopy':
      mount.noCopy = yes(key, text);
      break;
    case 'volume-label':
      mount.labels = { ...mount.labels, ...pair(value) };
      break;
    case 'volume-driver':
      mount.driver = value;
      break;
    case 'volume-opt':
      mount.options = { ...mount.options, ...pair(value) };
      break;
    case 'image-subpath':
      mount.subpath = value;
      break;
    case 'tmpfs-size':
      mount.size = attempt(() => ramInBytes(value), `invalid value for ${key}: ${value}`);
      break;
    case 'tmpfs-mode':
      mount.mode = attempt(() => parseInteger(value, 32, true, 8), `invalid value for ${key}: ${value}`);
      break;
    default:
      throw new ValueError(`unknown option '${key}' in '${field}'`);
  }
  if (family) mount.families.add(family);
}

function yes(key: string, value: string | undefined): boolean {
  if (value === undefined || value === '1' || value === 'true') return true;
  if (value === '0' || value === 'false') return false;
  throw new ValueError(
    `invalid value for '${key}': invalid boolean value (${goQuote(value)}): must be one of "true", "1", "false", or "0" (default "true")`,
  );
}

function pair(text: string): Record<string, string> {
  const cut = text.indexOf('=');
  const key = cut < 0 ? text : text.slice(0, cut);
  return key === '' ? {} : { [key]: cut < 0 ? '' : text.slice(cut + 1) };
}

function attempt<T>(work: () => T, message: string): T {
  try {
    return work();
  } catch {
    throw new ValueError(message);
  }
}

/** The request for the daemon, which checks types, sources and targets itself. */
export function mountRequest(mount: MountValue): MountRequest {
  return {
    type: mount.type as MountRequest['type'],
    source: mount.source,
    target: mount.target,
    readOnly: mount.readOnly,
    origin: 'mount-flag',
    ...(mount.createHostPath === undefined ? {} : { createHostPath: mount.createHostPath }),
    ...(mount.propagation === undefined ? {} : { propagation: mount.propagation }),
    ...(mount.noCopy === undefined ? {} : { volumeNoCopy: mount.noCopy }),
    ...(mount.subpath === undefined ? {} : { volumeSubpath: mount.subpath }),
    ...(mount.driver === undefined ? {} : { volumeDriver: mount.driver }),
    ...(mount.labels === undefined ? {} : { volumeLabels: mount.labels }),
    ...(mount.options === undefined ? {} : { volumeOptions: mount.options }),
    ...(mount.size === undefined ? {} : { tmpfsSize: mount.size }),
    ...(mount.mode === undefined ? {} : { tmpfsMode: mount.mode }),
  };
}
