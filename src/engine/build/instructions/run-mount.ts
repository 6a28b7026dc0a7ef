import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { nearest, withSuggestion } from '../suggest.ts';
import type { Expander } from './instruction.ts';

export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';

/** `RUN --mount=…` (buildkit instructions/commands_runmount.go). */
export interface RunMount {
  readonly type: MountType;
  readonly from: string;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** Bytes of a tmpfs; 0 for no limit. */
  readonly size: number;
  readonly id: string;
  readonly sharing: string;
  readonly required: boolean;
  /** Name of the variable that a secret goes to; undefined for a file. */
  readonly env: string | undefined;
  readonly mode: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

const TYPES: readonly MountType[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING = ['shared', 'private', 'locked'];
const KEYS = [
  'type',
  'from',
  'source',
  'target',
  'readonly',
  'id',
  'sharing',
  'required',
  'size',
  'mode',
  'uid',
  'gid',
  'src',
  'dst',
  'destination',
  'ro',
  'rw',
  'readwrite',
  'env',
];

const fail = (message: string): DockerfileError => new DockerfileError(message);

/** Comma-separated fields; a field may stand in double quotes (encoding/csv). */
function fieldsOf(text: string): readonly string[] {
  const fields: string[] = [];
  let rest = text;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|$)/.exec(rest);
    const bare = quoted ? undefined : /^[^,]*/.exec(rest)?.[0];
    if (bare?.includes('"'))
      throw fail('failed to parse csv mounts: parse error on line 1, column 1: bare " in non-quoted field');
    fields.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (bare ?? ''));
    rest = rest.slice(quoted ? quoted[0].length : (bare ?? '').length);
    if (rest === '') return fields;
    rest = rest.slice(1);
  }
}

/** Before variables are replaced only `from` is read. Answers it. */
export function checkMount(text: string): string {
  let from = '';
  for (const field of fieldsOf(text)) {
    const [key = '', value] = cut(field);
    if (key !== 'from' || value === undefined) continue;
    const dollar = value.indexOf('$');
    if (dollar >= 0 && dollar !== value.length - 1)
      throw fail("'from' doesn't support variable expansion, define alias stage instead");
    from = value;
  }
  return from;
}

function cut(field: string): readonly [string, string | undefined] {
  const at = field.indexOf('=');
  return at < 0 ? [field.toLowerCase(), undefined] : [field.slice(0, at).toLowerCase(), field.slice(at + 1)];
}

/** Reads a mount. Throws DockerfileError with BuildKit's sentence. */
export function parseMount(text: string, expand: Expander): RunMount {
  const mount: { -readonly [K in keyof RunMount]: RunMount[K] } = {
    type: 'bind',
    from: '',
    source: '',
    target: '',
    readOnly: false,
    size: 0,
    id: '',
    sharing: '',
    required: false,
    env: undefined,
    mode: undefined,
    uid: undefined,
    gid: undefined,
  };
  let isWritten = false;
  const onlyFor = (types: readonly MountType[], key: string): void => {
    if (!types.includes(mount.type)) throw fail(`unexpected key '${key}' for mount type '${mount.type}'`);
  };
  const bool = (key: string, value: string): boolean => {
    if (/^(?:1|t|T|TRUE|true|True)$/.test(value)) return true;
    if (/^(?:0|f|F|FALSE|false|False)$/.test(value)) return false;
    throw fail(`invalid value for ${key}: ${value}`);
  };
  const number = (key: string, value: string, base: number): number => {
    if (!(base === 8 ? /^[0-7]+$/ : /^\d+$/).test(value) || Number.parseInt(value, base) > 0xffffffff)
      throw fail(`invalid value ${value} for ${key}`);
    return Number.parseInt(value, base);
  };
  for (const field of fieldsOf(text)) {
    const [key, raw] = cut(field);
    if (raw === undefined) {
      if (key === 'required') {
        onlyFor(['secret', 'ssh'], key);
        mount.required = true;
      } else if (['readonly', 'ro', 'readwrite', 'rw'].includes(key)) {
        mount.readOnly = key.startsWith('readonly') || key === 'ro';
        isWritten = true;
      } else throw fail(`invalid field '${field}' must be a key=value pair`);
      continue;
    }
    const value = expand(raw);
    switch (key) {
      case 'type': {
        const type = TYPES.find((each) => each === value.toLowerCase());
        if (!type) throw fail(withSuggestion(`unsupported mount type ${goQuote(value)}`, value, TYPES));
        mount.type = type;
        break;
      }
      case 'from':
        mount.from = value;
        break;
      case 'source':
      case 'src':
        mount.source = value;
        break;
      case 'target':
      case 'dst':
      case 'destination':
        mount.target = value;
        break;
      case 'readonly':
      case 'ro':
        mount.readOnly = bool(key, value);
        isWritten = true;
        break;
      case 'readwrite':
      case 'rw':
        mount.readOnly = !bool(key, value);
        isWritten = true;
        break;
      case 'required':
        onlyFor(['secret', 'ssh'], key);
        mount.required = bool(key, value);
        break;
      case 'size':
        onlyFor(['tmpfs'], key);
        try {
          mount.size = ramInBytes(value);
        } catch {
          throw fail(`invalid value for ${key}: ${value}`);
        }
        break;
      case 'id':
        mount.id = value;
        break;
      case 'sharing':
        if (!SHARING.includes(value.toLowerCase()))
          throw fail(withSuggestion(`unsupported sharing value ${goQuote(value)}`, value, SHARING));
        mount.sharing = value.toLowerCase();
        break;
      case 'mode':
        mount.mode = number('mode', value, 8);
        break;
      case 'uid':
        mount.uid = number('uid', value, 10);
        break;
      case 'gid':
        mount.gid = number('gid', value, 10);
        break;
      case 'env':
        mount.env = value;
        break;
      default: {
        const match = nearest(key, KEYS);
        throw fail(`unexpected key '${key}' in '${field}'${match ? ` (did you mean ${match}?)` : ''}`);
      }
    }
  }
  if (!isWritten) mount.readOnly = mount.type !== 'cache' && mount.type !== 'tmpfs';
  checkTogether(mount);
  return mount;
}

/** Fields that do not go with each other. */
function checkTogether(mount: RunMount): void {
  const { type } = mount;
  if (type === 'bind' || type === 'tmpfs') {
    for (const key of ['mode', 'uid', 'gid'] as const)
      if (mount[key] !== undefined) throw fail(`${key} not allowed for ${goQuote(type)} type mounts`);
  }
  if (type === 'secret') {
    if (mount.from !== '') throw fail('secret mount should not have a from');
    if (mount.sharing !== '') throw fail('secret mount should not define sharing');
    if (mount.source === '' && mount.target === '' && mount.id === '')
      throw fail('invalid secret mount. one of source, target required');
    if (mount.source !== '' && mount.id !== '') throw fail("both source and id can't be set");
  }
  if (mount.sharing !== '' && type !== 'cache') throw fail(`invalid cache sharing set for ${type} mount`);
}
