import type { InodeType } from '../../../fs/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { groupOfName, userOfName } from '../accounts.ts';
import { AppletFailure } from '../arguments.ts';
import { changedMode } from '../modes.ts';
import { compileRegex, RegexError } from '../regex.ts';
import type { Expression, Range } from './expression.ts';

const TYPES: Readonly<Record<string, InodeType>> = {
  f: 'file',
  d: 'directory',
  l: 'symlink',
  p: 'fifo',
  s: 'socket',
  c: 'char-device',
  b: 'block-device',
};

/** `+3`, `-3`, `3`. */
export function rangeOf(text: string, word: string, gnu: boolean): Range {
  const match = /^([-+]?)(\d+(?:\.\d+)?)$/.exec(text);
  if (!match)
    throw new AppletFailure(
      gnu ? `invalid argument \`${text}' to \`${word}'` : `invalid number '${text.replace(/^[-+]/, '')}'`,
    );
  return { sign: match[1] as '+' | '-' | '', value: Number(match[2]) };
}

/** -regex: the whole path must match. */
export function wholeRegexOf(
  pattern: string,
  options: { readonly extended: boolean; readonly ignoreCase: boolean },
  gnu: boolean,
): (text: string) => boolean {
  try {
    const regex = compileRegex(pattern, options);
    return (text) => {
      const match = regex.exec(text);
      return match !== undefined && match.start === 0 && match.end === text.length;
    };
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    throw new AppletFailure(
      gnu
        ? `failed to compile regular expression '${pattern}': ${error.message}`
        : `bad regex '${pattern}': ${error.message}`,
    );
  }
}

/** -type. */
export function typeTest(text: string, gnu: boolean): Expression {
  const letters = gnu ? text.split(',') : [text];
  const types = letters.map((letter) => {
    const type = TYPES[letter];
    if (type) return type;
    if (gnu)
      throw new AppletFailure(
        letter.length > 1
          ? `Must separate multiple arguments to -type using: ','`
          : `Unknown argument to -type: ${letter}`,
      );
    throw new AppletFailure(`invalid argument '${text}' to '-type'`);
  });
  return { kind: 'type', types };
}

/** -size. */
export function sizeTest(text: string, gnu: boolean): Expression {
  const match = /^([-+]?)(\d+)([A-Za-z]?)$/.exec(text);
  const units: Readonly<Record<string, number>> = gnu
    ? { '': 512, b: 512, c: 1, w: 2, k: 1024, M: 2 ** 20, G: 2 ** 30 }
    : { '': 512, b: 512, c: 1, w: 2, k: 1024 };
  const unit = match ? units[match[3] as string] : undefined;
  if (!match || unit === undefined) {
    if (!gnu) throw new AppletFailure(`invalid number '${text.replace(/^[-+]/, '')}'`);
    const last = text.slice(-1);
    throw new AppletFailure(
      /[\dbcwkMG]/.test(last) ? `Invalid argument \`${text}' to -size` : `invalid -size type \`${last}'`,
    );
  }
  return { kind: 'size', range: { sign: match[1] as '+' | '-' | '', value: Number(match[2]) }, unit };
}

/** -perm. */
export function permissionTest(text: string, gnu: boolean): Expression {
  const sign = text[0];
  const marked = sign === '-' || sign === '/' || (sign === '+' && !gnu);
  const mode = changedMode(marked ? text.slice(1) : text, 0, false, 0);
  if (mode === undefined) throw new AppletFailure(gnu ? `invalid mode '${text}'` : `invalid mode '${text}'`);
  return { kind: 'permission', match: sign === '-' ? 'all' : marked ? 'any' : 'exact', mode };
}

/** -user and -group (and GNU's -uid, -gid), by name or number. */
export function ownerTest(process: Process, word: string, text: string, gnu: boolean): Expression {
  const kind = word === '-user' || word === '-uid' ? 'user' : 'group';
  const account = kind === 'user' ? userOfName(process, text)?.uid : groupOfName(process, text)?.gid;
  if (account !== undefined && !word.endsWith('id')) return { kind, range: { sign: '', value: account } };
  if (/^\d+$/.test(text) || (word.endsWith('id') && /^[-+]?\d+$/.test(text)))
    return { kind, range: rangeOf(text, word, gnu) };
  if (!gnu) throw new AppletFailure(`unknown ${kind} ${text}`);
  throw new AppletFailure(
    kind === 'user'
      ? `invalid user name or UID argument to -user: '${text}'`
      : `invalid group name or GID argument to -group: '${text}'`,
  );
}
