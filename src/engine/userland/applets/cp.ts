import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type OptionSpec, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { type CopyFailure, type CopyRules, copyNode, copyRun } from './copy-tree.ts';
import { confirmed, isDirectory, joined, lastComponent, parentOf, statIfAny } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const BUSYBOX: OptionSpec = {
  short: 'pdRfinlsLHarPvuTt:',
  long: {
    archive: 'a',
    force: 'f',
    interactive: 'i',
    'no-clobber': 'n',
    link: 'l',
    dereference: 'L',
    'no-dereference': 'P',
    recursive: 'R',
    'symbolic-link': 's',
    'no-target-directory': 'T',
    'target-directory:': 't',
    verbose: 'v',
    update: 'u',
    'remove-destination': 'remove-destination',
    parents: 'parents',
    'reflink::': 'reflink',
  },
};

const GNU: OptionSpec = {
  short: 'abdfHilLnprst:uvxPRS:TZ',
  long: {
    archive: 'a',
    'attributes-only': 'attributes-only',
    'backup::': 'b',
    'copy-contents': 'copy-contents',
    debug: 'v',
    dereference: 'L',
    force: 'f',
    interactive: 'i',
    link: 'l',
    'no-clobber': 'n',
    'no-dereference': 'P',
    'no-preserve:': 'no-preserve',
    'no-target-directory': 'T',
    'one-file-system': 'x',
    parents: 'parents',
    'preserve::': 'preserve',
    recursive: 'R',
    'remove-destination': 'remove-destination',
    'reflink::': 'reflink',
    'sparse:': 'sparse',
    'strip-trailing-slashes': 'strip-trailing-slashes',
    'suffix:': 'S',
    'symbolic-link': 's',
    'target-directory:': 't',
    'update::': 'u',
    verbose: 'v',
  },
};

export const cp: Applet = {
  name: 'cp',
  usage: `cp [-arPLHpfinlsTu] SOURCE DEST
or: cp [-arPLHpfinlsu] SOURCE... { -t DIRECTORY | DIRECTORY }

Copy SOURCEs to DEST

\t-a\tSame as -dpR
\t-R,-r\tRecurse
\t-d,-P\tPreserve symlinks (default if -R)
\t-L\tFollow all symlinks
\t-H\tFollow symlinks on command line
\t-p\tPreserve file attributes if possible
\t-f\tOverwrite
\t-i\tPrompt before overwrite
\t-n\tDon't overwrite
\t-l,-s\tCreate (sym)links
\t-T\tRefuse to copy if DEST is a directory
\t-t DIR\tCopy all SOURCEs into DIR
\t-u\tCopy only newer files`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? GNU : BUSYBOX);
    const operands = [...options.operands];
    let status = 0;
    const run = copyRun(
      rulesOf(process, options, gnu, () => {
        status = 1;
      }),
    );
    const into = options.value('t');
    const last = into ?? operands.at(-1);
    if (operands.length === 0 || last === undefined) throw new UsageError(gnu ? 'missing file operand' : '');
    if (into === undefined) operands.pop();
    if (operands.length === 0)
      throw new UsageError(gnu ? `missing destination file operand after ${quoteAlways(last)}` : '');
    const exact = options.has('T');
    if (exact && (operands.length > 1 || into !== undefined)) {
      throw new UsageError(gnu && operands.length > 1 ? `extra operand ${quoteAlways(last)}` : '');
    }
    const directory = !exact && isDirectory(process, last);
    if (gnu && !directory && (operands.length > 1 || into !== undefined || last.endsWith('/'))) {
      const there = statIfAny(process, last, true) !== undefined;
      if (into !== undefined || operands.length > 1) {
        throw new AppletFailure(
          `${into === undefined ? 'target' : 'target directory'} ${quoteAlways(last)}${there ? ': Not a directory' : ': No such file or directory'}`,
        );
      }
      const recursiveDirectory = run.rules.recursive && isDirectory(process, operands[0] as string);
      if (!recursiveDirectory && statIfAny(process, operands[0] as string, true)) {
        if (!run.rules.recursive && isDirectory(process, operands[0] as string)) {
          throw new AppletFailure(`-r not specified; omitting directory ${quoteAlways(operands[0] as string)}`);
        }
        throw new AppletFailure(`cannot create regular file ${quoteAlways(last)}: Not a directory`);
      }
    }
    if (options.has('parents') && !directory) {
      if (gnu) throw new UsageError(`with --parents, the destination must be a directory`);
      throw new AppletFailure('with --parents, the destination must be a directory');
    }
    for (const source of operands) {
      let target = last;
      if (directory || (!gnu && operands.length > 1)) {
        if (options.has('parents')) {
          target = joined(last, source);
          process.fs.mkdirs(parentOf(target));
        } else target = joined(last, lastComponent(source));
      }
      if (!(await copyNode(process, run, source, target))) status = 1;
    }
    return status;
  },
};

function rulesOf(process: Process, options: Options, gnu: boolean, failed: () => void): CopyRules {
  const has = options.has;
  const archive = has('a');
  const recursive = archive || has('r') || has('R');
  const kept = keptAttributes(options, gnu);
  const last = options.last('L', 'P', 'd', 'H', 'a');
  const follow = last === 'L' ? 'all' : last === 'H' ? 'operands' : last !== undefined || recursive ? 'none' : 'all';
  const asks = options.last('i', 'n', 'f') === 'i' || (!gnu && has('i') && options.last('i', 'n') === 'i');
  const keeps = options.last('i', 'n') === 'n' || options.value('u') === 'none';
  return {
    recursive,
    follow: gnu && has('l') && !has('L') && !has('H') ? 'none' : follow,
    preserveMode: kept.has('mode'),
    preserveOwner: kept.has('ownership'),
    preserveTimes: kept.has('timestamps'),
    preserveLinks: kept.has('links') || (!gnu && follow === 'none'),
    link: has('l') ? 'hard' : has('s') ? 'symbolic' : 'none',
    force: has('f') || has('remove-destination'),
    removeFirst: has('remove-destination'),
    replace: !gnu,
    onlyNewer: has('u') && (options.value('u') ?? 'older') === 'older',
    overwrite: async (_source, target) => {
      if (keeps) return false;
      if (!asks) return true;
      return confirmed(process, `${programName(process)}: overwrite ${quoteAlways(target)}? `);
    },
    copied: async (source, target) => {
      if (has('v'))
        await print(
          process,
          gnu ? `${quoteAlways(source)} -> ${quoteAlways(target)}\n` : `'${source}' -> '${target}'\n`,
        );
    },
    failed: async (failure) => {
      failed();
      await complain(process, gnu ? gnuSentence(failure, process) : busyboxSentence(failure));
    },
  };
}

function keptAttributes(options: Options, gnu: boolean): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { name, value } of options.given) {
    if (name === 'a') for (const each of ['mode', 'ownership', 'timestamps', 'links']) kept.add(each);
    if (name === 'p' || (name === 'preserve' && value === undefined))
      for (const each of ['mode', 'ownership', 'timestamps']) kept.add(each);
    if (name === 'd' && gnu) kept.add('links');
    if (name === 'preserve' && value !== undefined) {
      for (const each of value.split(','))
        for (const one of each === 'all' ? ['mode', 'ownership', 'timestamps', 'links'] : [each]) kept.add(one);
    }
    if (name === 'no-preserve') for (const each of (value ?? '').split(',')) kept.delete(each);
  }
  return kept;
}

function busyboxSentence(failure: CopyFailure): string {
  switch (failure.kind) {
    case 'stat':
      return `can't stat '${failure.path}': ${failure.reason}`;
    case 'same':
      return `'${failure.source}' and '${failure.target}' are the same file`;
    case 'directory-omitted':
      return `omitting directory '${failure.path}'`;
    case 'into-itself':
      return `recursion detected, omitting directory '${failure.source}'`;
    case 'directory-over-file':
      return `target '${failure.target}' is not a directory`;
    case 'file-over-directory':
      return `can't create '${failure.target}': Is a directory`;
    case 'open':
    case 'read-directory':
      return `can't open '${failure.path}': ${failure.reason}`;
    case 'create':
      return failure.reason === 'No such file or directory'
        ? `can't create '${failure.path}': Path does not exist`
        : `can't create '${failure.path}': ${failure.reason}`;
    case 'create-directory':
      return `can't create directory '${failure.path}': ${failure.reason}`;
    case 'link':
      return `can't create link '${failure.target}': ${failure.reason}`;
  }
}

/** GNU cp's (and install's) sentences, coreutils src/copy.c. */
export function gnuSentence(failure: CopyFailure, process: Process): string {
  const q = quoteAlways;
  switch (failure.kind) {
    case 'stat':
      return `cannot stat ${q(failure.path)}: ${failure.reason}`;
    case 'same':
      return `${q(failure.source)} and ${q(failure.target)} are the same file`;
    case 'directory-omitted':
      return `-r not specified; omitting directory ${q(failure.path)}`;
    case 'into-itself':
      return `cannot copy a directory, ${q(failure.source)}, into itself, ${q(failure.target)}`;
    case 'directory-over-file':
      return `cannot overwrite non-directory ${q(failure.target)} with directory ${q(failure.source)}`;
    case 'file-over-directory':
      return `cannot overwrite directory ${q(failure.target)} with non-directory`;
    case 'open':
      return `cannot open ${q(failure.path)} for reading: ${failure.reason}`;
    case 'read-directory':
      return `cannot access ${q(failure.path)}: ${failure.reason}`;
    case 'create':
      return `cannot create ${statIfAny(process, failure.path, false)?.type === 'symlink' ? 'symbolic link' : 'regular file'} ${q(failure.path)}: ${failure.reason}`;
    case 'create-directory':
      return `cannot create directory ${q(failure.path)}: ${failure.reason}`;
    case 'link':
      return `cannot create link ${q(failure.target)} to ${q(failure.source)}: ${failure.reason}`;
  }
}
