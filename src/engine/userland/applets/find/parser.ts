import type { Process } from '../../../kernel/process.ts';
import { AppletFailure, UsageError } from '../arguments.ts';
import { globMatcher } from '../glob.ts';
import { statIfAny } from '../paths.ts';
import type { Expression, FindSettings } from './expression.ts';
import { ownerTest, permissionTest, rangeOf, sizeTest, typeTest, wholeRegexOf } from './tests.ts';

/** Words that GNU find has and busybox has not. */
const GNU_ONLY = new Set([
  '-printf',
  '-ls',
  '-execdir',
  '-okdir',
  '-readable',
  '-writable',
  '-nouser',
  '-nogroup',
  '-true',
  '-false',
  '-lname',
  '-ilname',
  '-iregex',
  '-regextype',
  '-daystart',
  '-warn',
  '-nowarn',
  '-noleaf',
  '-mount',
  '-d',
  '-iwholename',
  '-anewer',
  '-cnewer',
  ',',
  '-fprint',
  '-used',
  '-uid',
  '-gid',
]);
const GLOBAL_OPTIONS = new Set(['-maxdepth', '-mindepth', '-depth', '-xdev', '-mount', '-noleaf', '-d']);

/** Reads what stands behind the paths. Throws AppletFailure with the family's sentence. */
export function parseExpression(
  process: Process,
  words: readonly string[],
  gnu: boolean,
  follow: FindSettings['follow'],
): FindSettings {
  return new FindParser(process, words, gnu, follow).parse();
}

class FindParser {
  readonly #process: Process;
  readonly #words: readonly string[];
  readonly #gnu: boolean;
  readonly #warnings: string[] = [];
  #at = 0;
  #acts = false;
  #maxDepth = Infinity;
  #minDepth = 0;
  #depthFirst = false;
  #oneFileSystem = false;
  #follow: FindSettings['follow'];
  #extended = false;
  #firstTest: string | undefined;
  #lastTest = '';

  constructor(process: Process, words: readonly string[], gnu: boolean, follow: FindSettings['follow']) {
    this.#process = process;
    this.#words = words;
    this.#gnu = gnu;
    this.#follow = follow;
  }

  parse(): FindSettings {
    let expression: Expression = { kind: 'true' };
    if (this.#words.length > 0) expression = this.#list();
    if (this.#at < this.#words.length) {
      if (this.#words[this.#at] === ')') {
        throw this.#gnu ? new AppletFailure("invalid expression; you have too many ')'") : this.#unrecognized(')');
      }
      this.#unknown(this.#words[this.#at] as string);
    }
    if (!this.#acts) expression = { kind: 'and', left: expression, right: { kind: 'print', end: '\n' } };
    return {
      expression,
      maxDepth: this.#maxDepth,
      minDepth: this.#minDepth,
      depthFirst: this.#depthFirst,
      oneFileSystem: this.#oneFileSystem,
      follow: this.#follow,
      warnings: this.#warnings,
    };
  }

  #list(): Expression {
    let left = this.#or();
    while (this.#gnu && this.#words[this.#at] === ',') {
      this.#at += 1;
      left = { kind: 'list', left, right: this.#or() };
    }
    return left;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#words[this.#at] === '-o' || this.#words[this.#at] === '-or') {
      this.#operator();
      left = { kind: 'or', left, right: this.#and() };
    }
    return left;
  }

  /** Passes an operator; GNU wants something on both sides of it. */
  #operator(): void {
    const word = this.#words[this.#at] as string;
    this.#at += 1;
    const next = this.#words[this.#at];
    if (this.#gnu && (next === undefined || next === ')')) {
      throw new AppletFailure(
        next === undefined
          ? `expected an expression after '${word}'`
          : `invalid expression; expected to find something between '${word}' and ')'`,
      );
    }
  }

  #and(): Expression {
    let left: Expression | undefined;
    for (;;) {
      const word = this.#words[this.#at];
      if (word === undefined || word === ')' || word === '-o' || word === '-or' || (word === ',' && this.#gnu)) break;
      if (word === '-a' || word === '-and') {
        if (this.#gnu && left === undefined) {
          throw new AppletFailure(
            `invalid expression; you have used a binary operator '${word}' with nothing before it.`,
          );
        }
        this.#operator();
        continue;
      }
      const right = this.#not();
      left = left === undefined ? right : { kind: 'and', left, right };
    }
    if (left === undefined) {
      const word = this.#words[this.#at];
      if (this.#gnu && word !== undefined && word !== ')') {
        throw new AppletFailure(
          `invalid expression; you have used a binary operator '${word}' with nothing before it.`,
        );
      }
      return { kind: 'true' };
    }
    return left;
  }

  #not(): Expression {
    const word = this.#words[this.#at];
    if (word === '!' || word === '-not') {
      this.#operator();
      return { kind: 'not', item: this.#not() };
    }
    if (word === '(') {
      this.#at += 1;
      if (this.#gnu && this.#words[this.#at] === ')')
        throw new AppletFailure('invalid expression; empty parentheses are not allowed.');
      const inner = this.#list();
      if (this.#words[this.#at] !== ')') {
        throw new AppletFailure(
          this.#gnu
            ? "invalid expression; I was expecting to find a ')' somewhere but did not see one."
            : "unpaired '('",
        );
      }
      this.#at += 1;
      return inner;
    }
    this.#at += 1;
    return this.#primary(word as string);
  }

  #argument(word: string): string {
    const value = this.#words[this.#at];
    if (value === undefined) {
      return this.#missing(word);
    }
    this.#at += 1;
    return value;
  }

  #unrecognized(word: string): UsageError {
    return new UsageError(`unrecognized: ${word}`);
  }

  #unknown(word: string): never {
    if (!this.#gnu) throw this.#unrecognized(word);
    if (word.startsWith('-')) throw new AppletFailure(`unknown predicate \`${word}'`);
    // A guess only somebody at a terminal gets to see.
    const hint =
      this.#lastTest === '' || !this.#process.tty(0)
        ? ''
        : `\nfind: possible unquoted pattern after predicate \`${this.#lastTest}'?`;
    throw new AppletFailure(`paths must precede expression: \`${word}'${hint}`);
  }

  #depthNumber(word: string): number {
    const text = this.#argument(word);
    if (/^\d+$/.test(text)) return Number(text);
    throw new AppletFailure(
      this.#gnu
        ? `Expected a positive decimal integer argument to ${word}, but got '${text}'`
        : `invalid number '${text}'`,
    );
  }

  #primary(word: string): Expression {
    if (!this.#gnu && GNU_ONLY.has(word)) throw this.#unrecognized(word);
    if (GLOBAL_OPTIONS.has(word)) {
      if (this.#gnu && this.#firstTest !== undefined && word !== '-d' && this.#process.tty(0)) {
        this.#warnings.push(
          `warning: you have specified the global option ${word} after the argument ${this.#firstTest}, but global options are not positional, i.e., ${word} affects tests specified before it as well as those specified after it.  Please specify global options before other arguments.`,
        );
      }
      return this.#globalOption(word);
    }
    const result = this.#test(word);
    this.#firstTest ??= word;
    this.#lastTest = word;
    return result;
  }

  #globalOption(word: string): Expression {
    if (word === '-maxdepth') this.#maxDepth = this.#depthNumber(word);
    else if (word === '-mindepth') this.#minDepth = this.#depthNumber(word);
    else if (word === '-depth' || word === '-d') this.#depthFirst = true;
    else if (word === '-xdev' || word === '-mount') this.#oneFileSystem = true;
    return { kind: 'true' };
  }

  #test(word: string): Expression {
    switch (word) {
      case '-follow':
        this.#follow = 'always';
        return { kind: 'true' };
      case '-regextype':
        this.#extended = /extended|egrep|awk/.test(this.#argument(word));
        return { kind: 'true' };
      case '-daystart':
      case '-warn':
      case '-nowarn':
      case '-true':
        return { kind: 'true' };
      case '-false':
        return { kind: 'false' };
      case '-name':
      case '-iname':
        return { kind: 'name', matches: globMatcher(this.#argument(word), { ignoreCase: word === '-iname' }) };
      case '-path':
      case '-wholename':
      case '-ipath':
      case '-iwholename':
        return { kind: 'path', matches: globMatcher(this.#argument(word), { ignoreCase: word.startsWith('-i') }) };
      case '-lname':
      case '-ilname':
        return { kind: 'link-name', matches: globMatcher(this.#argument(word), { ignoreCase: word === '-ilname' }) };
      case '-regex':
      case '-iregex':
        return {
          kind: 'path',
          matches: wholeRegexOf(
            this.#argument(word),
            { extended: this.#extended, ignoreCase: word === '-iregex' },
            this.#gnu,
          ),
        };
      case '-type':
        return typeTest(this.#argument(word), this.#gnu);
      case '-size':
        return sizeTest(this.#argument(word), this.#gnu);
      case '-mtime':
      case '-atime':
      case '-ctime':
      case '-mmin':
      case '-amin':
      case '-cmin': {
        const which = `${word[1]}time` as 'mtime' | 'atime' | 'ctime';
        return {
          kind: 'time',
          range: rangeOf(this.#argument(word), word, this.#gnu),
          which,
          unit: word.endsWith('min') ? 60 : 86400,
        };
      }
      case '-newer':
      case '-anewer':
      case '-cnewer': {
        const path = this.#argument(word);
        const stat = statIfAny(this.#process, path, true);
        if (!stat)
          throw new AppletFailure(
            this.#gnu ? `'${path}': No such file or directory` : `${path}: No such file or directory`,
          );
        return { kind: 'newer', than: stat.mtime };
      }
      case '-empty':
      case '-executable':
      case '-readable':
      case '-writable':
        return { kind: word.slice(1) as 'empty' | 'executable' | 'readable' | 'writable' };
      case '-nouser':
        return { kind: 'no-user' };
      case '-nogroup':
        return { kind: 'no-group' };
      case '-perm':
        return permissionTest(this.#argument(word), this.#gnu);
      case '-user':
      case '-group':
      case '-uid':
      case '-gid':
        return ownerTest(this.#process, word, this.#argument(word), this.#gnu);
      case '-inum':
        return { kind: 'inode', range: rangeOf(this.#argument(word), word, this.#gnu) };
      case '-links':
        return { kind: 'links', range: rangeOf(this.#argument(word), word, this.#gnu) };
      case '-samefile': {
        const path = this.#argument(word);
        const stat = statIfAny(this.#process, path, this.#follow !== 'never');
        if (!stat)
          throw new AppletFailure(
            this.#gnu ? `'${path}': No such file or directory` : `can't stat '${path}': No such file or directory`,
          );
        return { kind: 'same-file', dev: stat.dev, ino: stat.ino };
      }
    }
    return this.#action(word);
  }

  #action(word: string): Expression {
    switch (word) {
      case '-print':
      case '-print0':
        this.#acts = true;
        return { kind: 'print', end: word === '-print' ? '\n' : '\0' };
      case '-printf':
        this.#acts = true;
        return { kind: 'printf', format: this.#argument(word) };
      case '-ls':
        this.#acts = true;
        return { kind: 'ls' };
      case '-delete':
        this.#acts = true;
        this.#depthFirst = true;
        return { kind: 'delete' };
      case '-prune':
      case '-quit':
        return { kind: word.slice(1) as 'prune' | 'quit' };
      case '-exec':
      case '-execdir':
      case '-ok':
      case '-okdir':
        this.#acts = true;
        return this.#execute(word);
    }
    return this.#unknown(word);
  }

  #execute(word: string): Expression {
    const argv: string[] = [];
    for (;;) {
      const next = this.#words[this.#at];
      if (next === undefined) return this.#missing(word);
      this.#at += 1;
      if (next === ';') break;
      const gathers = next === '+' && !word.startsWith('-ok') && (!this.#gnu || argv.at(-1) === '{}');
      if (!gathers) {
        argv.push(next);
        continue;
      }
      const uses = argv.filter((each) => each.includes('{}')).length;
      if (uses !== 1) {
        throw new AppletFailure(
          this.#gnu ? 'Only one instance of {} is supported with -exec ... +' : "only one '{}' allowed for -exec +",
        );
      }
      return { kind: 'execute', argv, inFolder: word === '-execdir', gathered: [], ask: false };
    }
    if (argv.length === 0) return this.#missing(word);
    return { kind: 'execute', argv, inFolder: word.endsWith('dir'), gathered: undefined, ask: word.startsWith('-ok') };
  }

  #missing(word: string): never {
    throw new AppletFailure(this.#gnu ? `missing argument to \`${word}'` : `${word} requires an argument`);
  }
}
