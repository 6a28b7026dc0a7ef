import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { failureOf, joined } from './paths.ts';

export interface CopyRules {
  readonly recursive: boolean;
  /** Copies what links point to: all of them, only those named on the command line, or none (links are copied as links). */
  readonly follow: 'all' | 'operands' | 'none';
  readonly preserveMode: boolean;
  readonly preserveOwner: boolean;
  readonly preserveTimes: boolean;
  readonly preserveLinks: boolean;
  /** Instead of copying. */
  readonly link: 'none' | 'hard' | 'symbolic';
  /** Whether an existing file may be written over; asks the user where options say so. */
  overwrite(source: string, target: string): Promise<boolean>;
  /** Removes a target that cannot be opened and tries again (-f). */
  readonly force: boolean;
  readonly removeFirst: boolean;
  /** busybox: an existing file is always unlinked and made anew, never written through a link; a mount point stays and fails. */
  readonly replace: boolean;
  readonly onlyNewer: boolean;
  /** `-v`. */
  copied(source: string, target: string): Promise<void>;
  /** A failure of one file; the rest goes on. */
  failed(failure: CopyFailure): Promise<void>;
}

export type CopyFailure =
  | { readonly kind: 'stat'; readonly path: string; readonly reason: string }
  | { readonly kind: 'same'; readonly source: string; readonly target: string }
  | { readonly kind: 'directory-omitted'; readonly path: string }
  | { readonly kind: 'into-itself'; readonly source: string; readonly target: string }
  | { readonly kind: 'directory-over-file'; readonly source: string; readonly target: string }
  | { readonly kind: 'file-over-directory'; readonly source: string; readonly target: string }
  | { readonly kind: 'open'; readonly path: string; readonly reason: string }
  | { readonly kind: 'read-directory'; readonly path: string; readonly reason: string }
  | { readonly kind: 'create'; readonly path: string; readonly reason: string }
  | { readonly kind: 'create-directory'; readonly path: string; readonly reason: string }
  | { readonly kind: 'link'; readonly source: string; readonly target: string; readonly reason: string };

/** What one run has copied so far: hard links stay together, and a directory is not copied into itself for ever. */
export interface CopyRun {
  readonly rules: CopyRules;
  readonly copies: Map<string, string>;
  readonly created: Set<string>;
}

export function copyRun(rules: CopyRules): CopyRun {
  return { rules, copies: new Map(), created: new Set() };
}

function identity(stat: Stat): string {
  return `${stat.dev}:${stat.ino}`;
}

function attempt(call: () => void): string | undefined {
  const failure = failureOf(call);
  return failure && strerror(failure.errno);
}

/** Copies `source` to the name `target`; answers whether all went well. */
export async function copyNode(
  process: Process,
  run: CopyRun,
  source: string,
  target: string,
  operand = true,
): Promise<boolean> {
  const { fs } = process;
  const { rules } = run;
  const pause = process.step();
  if (pause) await pause;
  const follow = rules.follow === 'all' || (rules.follow === 'operands' && operand);
  const fail = async (failure: CopyFailure): Promise<false> => {
    await rules.failed(failure);
    return false;
  };
  let stat: Stat;
  try {
    stat = follow ? fs.stat(source) : fs.lstat(source);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return fail({ kind: 'stat', path: source, reason: strerror(error.errno) });
  }
  let existing: Stat | undefined;
  const statFailure = failureOf(() => {
    existing = fs.lstat(target);
  });
  if (statFailure && statFailure.errno !== 'ENOENT') {
    return fail({ kind: 'stat', path: target, reason: strerror(statFailure.errno) });
  }
  if (stat.type === 'directory') return copyDirectory(process, run, source, target, stat, existing, fail);
  if (existing) {
    const pointed =
      existing.type === 'symlink' && rules.link === 'none' && !rules.removeFirst ? resolved(process, target) : existing;
    if (
      identity(stat) === identity(existing) ||
      (pointed && stat.type !== 'symlink' && identity(stat) === identity(pointed))
    ) {
      return fail({ kind: 'same', source, target });
    }
    if (existing.type === 'directory') return fail({ kind: 'file-over-directory', source, target });
    if (rules.onlyNewer && stat.mtime <= existing.mtime) return true;
    if (!(await rules.overwrite(source, target))) return true;
  }
  if (rules.removeFirst && existing) attempt(() => fs.unlink(target));
  if (rules.link !== 'none') {
    const make = (): void => (rules.link === 'symbolic' ? fs.symlink(source, target) : fs.link(source, target));
    let reason = attempt(make);
    if (reason !== undefined && existing && rules.force) {
      attempt(() => fs.unlink(target));
      reason = attempt(make);
    }
    if (reason !== undefined) return fail({ kind: 'link', source, target, reason });
    await rules.copied(source, target);
    return true;
  }
  if (rules.preserveLinks && stat.nlink > 1) {
    const earlier = run.copies.get(identity(stat));
    if (earlier !== undefined) {
      if (existing) attempt(() => fs.unlink(target));
      const reason = attempt(() => fs.link(earlier, target));
      if (reason !== undefined) return fail({ kind: 'link', source: earlier, target, reason });
      await rules.copied(source, target);
      return true;
    }
    run.copies.set(identity(stat), target);
  }
  if (stat.type === 'symlink' || (rules.recursive && stat.type !== 'file')) {
    if (existing) attempt(() => fs.unlink(target));
    const reason = attempt(() => makeSpecial(process, source, target, stat));
    if (reason !== undefined) return fail({ kind: 'create', path: target, reason });
  } else {
    if (existing && rules.replace) {
      const stuck = attempt(() => fs.unlink(target));
      if (stuck !== undefined) return fail({ kind: 'create', path: target, reason: strerror('EEXIST') });
    }
    const failure = await copyBytes(process, source, target, stat, rules);
    if (failure) return fail(failure);
  }
  preserve(process, rules, target, stat);
  await rules.copied(source, target);
  return true;
}

function resolved(process: Process, path: string): Stat | undefined {
  let stat: Stat | undefined;
  failureOf(() => {
    stat = process.fs.stat(path);
  });
  return stat;
}

async function copyDirectory(
  process: Process,
  run: CopyRun,
  source: string,
  target: string,
  stat: Stat,
  existing: Stat | undefined,
  fail: (failure: CopyFailure) => Promise<false>,
): Promise<boolean> {
  const { fs } = process;
  const { rules } = run;
  if (!rules.recursive) return fail({ kind: 'directory-omitted', path: source });
  if (run.created.has(identity(stat))) return fail({ kind: 'into-itself', source, target });
  let into = existing;
  if (existing?.type === 'symlink') into = resolved(process, target);
  if (into && into.type !== 'directory') return fail({ kind: 'directory-over-file', source, target });
  const inside = `${fs.absolute(source).replace(/\/$/, '')}/`;
  if (fs.absolute(target).startsWith(inside) && !into) return fail({ kind: 'into-itself', source, target });
  if (!into) {
    const mode = rules.preserveMode ? stat.mode : stat.mode & ~fs.umask;
    const reason = attempt(() => fs.mkdir(target, mode | 0o700));
    if (reason !== undefined) return fail({ kind: 'create-directory', path: target, reason });
    run.created.add(identity(fs.lstat(target)));
    await rules.copied(source, target);
  }
  let ok = true;
  let names: readonly string[] = [];
  const reason = attempt(() => {
    names = fs.readdir(source).map((entry) => entry.name);
  });
  if (reason !== undefined) ok = await fail({ kind: 'read-directory', path: source, reason });
  for (const name of names) {
    if (!(await copyNode(process, run, joined(source, name), joined(target, name), false))) ok = false;
  }
  if (!into) {
    const mode = rules.preserveMode ? stat.mode : stat.mode & ~fs.umask;
    attempt(() => fs.chmod(target, mode));
  }
  preserve(process, rules, target, stat);
  return ok;
}

async function copyBytes(
  process: Process,
  source: string,
  target: string,
  stat: Stat,
  rules: CopyRules,
): Promise<CopyFailure | undefined> {
  let from: number;
  try {
    from = process.open(source, { read: true });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return { kind: 'open', path: source, reason: strerror(error.errno) };
  }
  try {
    const mode = stat.type === 'file' ? stat.mode & 0o777 : 0o666;
    const open = (): number => process.open(target, { write: true, create: true, truncate: true, mode });
    let to: number;
    try {
      to = open();
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const first = error;
      if (!rules.force) return { kind: 'create', path: target, reason: strerror(first.errno) };
      try {
        process.fs.unlink(target);
        to = open();
      } catch (again) {
        if (!(again instanceof FsError)) throw again;
        return { kind: 'create', path: target, reason: strerror(first.errno) };
      }
    }
    try {
      for (;;) {
        const chunk = await process.read(from, 1 << 20);
        if (chunk.length === 0) break;
        await process.write(to, chunk);
      }
    } finally {
      process.close(to);
    }
  } finally {
    process.close(from);
  }
  return undefined;
}

/** Makes again what has no bytes: links, fifos, devices. Throws FsError. */
export function makeSpecial(process: Process, source: string, target: string, stat: Stat): void {
  const { fs } = process;
  if (stat.type === 'symlink') fs.symlink(fs.readlink(source), target);
  else if (stat.type === 'fifo') fs.mknod(target, 'fifo', stat.mode);
  else if (stat.type === 'char-device' || stat.type === 'block-device')
    fs.mknod(target, stat.type, stat.mode, stat.rdev);
  else throw new FsError('EOPNOTSUPP');
}

/** Carries owner, mode and times over as far as the rules and permissions allow. */
function preserve(process: Process, rules: CopyRules, target: string, stat: Stat): void {
  const { fs } = process;
  const link = stat.type === 'symlink';
  if (rules.preserveTimes) attempt(() => fs.utimes(target, { atime: stat.atime, mtime: stat.mtime }, link));
  let owned = true;
  if (rules.preserveOwner) owned = attempt(() => fs.chown(target, stat.uid, stat.gid, true)) === undefined;
  if (rules.preserveMode && !link) attempt(() => fs.chmod(target, owned ? stat.mode : stat.mode & 0o1777));
}

/** A whole tree from one file system to another, everything preserved: what mv does where rename(2) says EXDEV. */
export function moveRules(failed: CopyRules['failed'], copied: CopyRules['copied']): CopyRules {
  return {
    recursive: true,
    follow: 'none',
    preserveMode: true,
    preserveOwner: true,
    preserveTimes: true,
    preserveLinks: true,
    link: 'none',
    overwrite: async () => true,
    force: true,
    removeFirst: true,
    replace: false,
    onlyNewer: false,
    copied,
    failed,
  };
}
