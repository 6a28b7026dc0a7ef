import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import type { BuiltinCode } from '../../builtin.ts';
import { print } from '../../builtin.ts';
import { complain } from '../../messages.ts';
import { Failure } from '../../state.ts';

interface Limit {
  readonly label: string;
  readonly unit: string;
  /** Name of `docker run --ulimit` and setrlimit's. */
  readonly resource: string;
  /** Bytes, or pieces, that one of the unit is. */
  readonly scale: number;
  /** What docker's host gives a container; `hard` is the same where it is left out. */
  readonly soft: number;
  readonly hard?: number;
}

const LIMITS: Readonly<Record<string, Limit>> = {
  c: { label: 'core file size', unit: 'blocks', resource: 'core', scale: 1024, soft: Infinity },
  d: { label: 'data seg size', unit: 'kbytes', resource: 'data', scale: 1024, soft: Infinity },
  f: { label: 'file size', unit: 'blocks', resource: 'fsize', scale: 1024, soft: Infinity },
  l: { label: 'max locked memory', unit: 'kbytes', resource: 'memlock', scale: 1024, soft: 8_388_608 },
  m: { label: 'max memory size', unit: 'kbytes', resource: 'rss', scale: 1024, soft: Infinity },
  n: { label: 'open files', unit: '', resource: 'nofile', scale: 1, soft: 1_048_576 },
  s: { label: 'stack size', unit: 'kbytes', resource: 'stack', scale: 1024, soft: 8_388_608, hard: Infinity },
  t: { label: 'cpu time', unit: 'seconds', resource: 'cpu', scale: 1, soft: Infinity },
  u: { label: 'max user processes', unit: '', resource: 'nproc', scale: 1, soft: Infinity },
  v: { label: 'virtual memory', unit: 'kbytes', resource: 'as', scale: 1024, soft: Infinity },
};

function limitOf(
  process: Process,
  { resource, soft, hard = soft }: Limit,
): { readonly soft: number; readonly hard: number } {
  return process.limits.get(resource) ?? { soft, hard };
}

function shown(value: number, { scale }: Limit): string {
  return Number.isFinite(value) ? String(Math.floor(value / scale)) : 'unlimited';
}

// DIFFERS: ulimit keeps all limits, but only the numbers of open files and of processes are enforced.
export const ulimit: BuiltinCode = async (call) => {
  const { shell, name } = call;
  const flags = call.args.filter((arg) => /^-[A-Za-z]+$/.test(arg)).join('');
  const letters = flags.replace(/[-SH]/g, '');
  const isHard = flags.includes('H');
  const isSoft = flags.includes('S');
  const value = call.args.find((arg) => !/^-[A-Za-z]+$/.test(arg));
  if (letters.includes('a')) {
    await print(
      call,
      Object.entries(LIMITS)
        .map(([letter, limit]) => {
          const { label, unit } = limit;
          const amount = shown(limitOf(shell.process, limit)[isHard ? 'hard' : 'soft'], limit);
          return `${label.padEnd(24)}${`(${unit ? `${unit}, ` : ''}-${letter})`.padStart(16)} ${amount}\n`;
        })
        .join(''),
    );
    return 0;
  }
  const letter = letters.at(-1) ?? 'f';
  const limit = LIMITS[letter];
  if (!limit) {
    await complain(
      shell,
      shell.dialect.name === 'bash'
        ? `-${letter}: invalid option`
        : `${shell.dialect.name === 'ash' ? 'illegal' : 'Illegal'} option -${letter}`,
      name,
    );
    if (shell.dialect.name === 'bash') return 2;
    throw new Failure(2, 'exit');
  }
  const now = limitOf(shell.process, limit);
  if (value === undefined) {
    await print(call, `${shown(now[isHard ? 'hard' : 'soft'], limit)}\n`);
    return 0;
  }
  const wanted =
    value === 'unlimited'
      ? Infinity
      : value === 'hard'
        ? now.hard
        : /^\d+$/.test(value)
          ? Number(value) * limit.scale
          : undefined;
  const bash = shell.dialect.name === 'bash';
  if (wanted === undefined) {
    await complain(
      shell,
      bash
        ? `${value}: invalid number`
        : shell.dialect.name === 'ash'
          ? `invalid number '${value}'`
          : `Illegal number: ${value}`,
      name,
    );
    return 1;
  }
  const both = isHard === isSoft;
  const next = { soft: both || isSoft ? wanted : now.soft, hard: both || isHard ? wanted : now.hard };
  try {
    if (next.soft > next.hard) throw new FsError('EINVAL');
    if (next.hard > now.hard && !shell.process.credentials.capabilities.has('SYS_RESOURCE')) throw new FsError('EPERM');
    shell.process.setLimit(limit.resource, next);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const text = strerror(error.errno);
    await complain(shell, bash ? `${limit.label}: cannot modify limit: ${text}` : `error setting limit: ${text}`, name);
    return 1;
  }
  return 0;
};
