import { EngineError } from '../base/errors.ts';

/** capabilities(7), by number; names without CAP_. */
export const ALL_CAPABILITIES: readonly string[] = [
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'KILL',
  'SETGID',
  'SETUID',
  'SETPCAP',
  'LINUX_IMMUTABLE',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_ADMIN',
  'NET_RAW',
  'IPC_LOCK',
  'IPC_OWNER',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_CHROOT',
  'SYS_PTRACE',
  'SYS_PACCT',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_NICE',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'MKNOD',
  'LEASE',
  'AUDIT_WRITE',
  'AUDIT_CONTROL',
  'SETFCAP',
  'MAC_OVERRIDE',
  'MAC_ADMIN',
  'SYSLOG',
  'WAKE_ALARM',
  'BLOCK_SUSPEND',
  'AUDIT_READ',
  'PERFMON',
  'BPF',
  'CHECKPOINT_RESTORE',
];

/** What a container's root has without being asked (moby daemon/pkg/oci/caps/defaults.go). */
const DEFAULT_CAPABILITIES: readonly string[] = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FSETID',
  'FOWNER',
  'MKNOD',
  'NET_RAW',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'SYS_CHROOT',
  'KILL',
  'AUDIT_WRITE',
];

const KNOWN = new Set(ALL_CAPABILITIES);

/** `chown`, `CAP_CHOWN` and `CHOWN` are `CHOWN`; `ALL` stays. Throws "unknown capability: "CAP_FLY"", with `field` (invalid CapAdd) in front. */
export function normaliseCapabilities(names: readonly string[], field: string): readonly string[] {
  return names.map((name) => {
    const bare = name.toUpperCase().replace(/^CAP_/, '');
    if (bare !== 'ALL' && !KNOWN.has(bare))
      throw new EngineError('invalid', `${field}: unknown capability: "CAP_${bare}"`);
    return bare;
  });
}

/** The set that root in the container gets (moby caps.TweakCapabilities). Other users have these only through setuid programs. */
export function effectiveCapabilities(
  add: readonly string[],
  drop: readonly string[],
  privileged: boolean,
): ReadonlySet<string> {
  if (privileged) return new Set(ALL_CAPABILITIES);
  const added = normaliseCapabilities(add, 'invalid CapAdd');
  const dropped = new Set(normaliseCapabilities(drop, 'invalid CapDrop'));
  if (added.includes('ALL')) return new Set(ALL_CAPABILITIES.filter((name) => !dropped.has(name)));
  if (dropped.has('ALL')) return new Set(added);
  return new Set([...DEFAULT_CAPABILITIES.filter((name) => !dropped.has(name)), ...added]);
}
