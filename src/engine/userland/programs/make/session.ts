import { decodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { globPaths } from '../../shell/glob.ts';
import { type Expansion, expand, valueOfVariable } from './expand.ts';
import { MakeFailure, NotSimulated } from './failure.ts';
import { FUNCTIONS } from './functions.ts';
import type { Options } from './options.ts';
import { wordsOf } from './patterns.ts';
import { assign, readMakefile } from './reader.ts';
import { endingOf, outputOf, runLine, type ShellRequest } from './recipes.ts';
import { isSpecial, type Rules } from './rules.ts';
import { type Job, Update } from './update.ts';
import { DEFAULTS, Variables } from './variables.ts';

/** One run of make: what it has read, and the recipes that it runs. */
// DIFFERS: make -j runs one recipe after the other.
export class Session {
  readonly #process: Process;
  readonly #name: string;
  readonly #level: number;
  readonly #options: Options;
  readonly #rules: Rules = { targets: new Map(), patterns: [], goal: undefined };
  readonly #variables = new Variables();
  readonly #exported = { names: new Set<string>(), all: false };
  #warnings: string[] = [];
  readonly #missing: { readonly path: string; readonly where: string }[] = [];
  #ready = false;
  /** Recipes that had a line to run. */
  #started = 0;

  constructor(process: Process, name: string, level: number, options: Options) {
    this.#process = process;
    this.#name = name;
    this.#level = level;
    this.#options = options;
  }

  /** A makefile's text, `-` for standard input; undefined when it is not there. */
  async textOf(file: string): Promise<string | undefined> {
    const { fs } = this.#process;
    if (file !== '-') return fs.exists(file) ? fs.readText(file) : undefined;
    const chunks: string[] = [];
    for (;;) {
      const bytes = await this.#process.read(0);
      if (bytes.length === 0) return chunks.join('');
      chunks.push(decodeUtf8(bytes));
    }
  }

  /** MAKEFILE_LIST names every file that is read, in order. */
  #note(file: string): void {
    this.#variables.set('MAKEFILE_LIST', {
      value: `${this.#variables.get('MAKEFILE_LIST')?.value ?? ''} ${file}`,
      recursive: false,
      origin: 'file',
    });
  }

  async read(text: string, file: string): Promise<void> {
    await this.#prepare();
    const { fs } = this.#process;
    this.#note(file);
    await readMakefile(text, file, {
      rules: this.#rules,
      variables: this.#variables,
      exported: this.#exported,
      missing: this.#missing,
      expansion: (variables, where) => this.#expansion(variables, where),
      include: (path) => {
        const found = [path, ...this.#options.includes.map((folder) => `${folder}/${path}`)].find((one) =>
          fs.exists(one),
        );
        if (found === undefined) return undefined;
        this.#note(found);
        return fs.readText(found);
      },
      warn: (where, message) => this.#warnings.push(`${where}: ${message}\n`),
    });
    for (const warning of this.#warnings) await this.#process.write(2, warning);
    this.#warnings = [];
  }

  /** Throws MakeFailure when an included file is not there. */
  async #tellMissing(): Promise<void> {
    const [first] = this.#missing;
    if (!first) return;
    for (const { path, where } of this.#missing) {
      if (this.#rules.targets.has(path)) throw new NotSimulated(`making of an included file (${path})`);
      await this.#process.write(2, `${where}: ${path}: No such file or directory\n`);
    }
    throw new MakeFailure(`No rule to make target '${first.path}'`);
  }

  /** Makes the goals, or the first target. Exit code 0, 1 (`-q`), 2. */
  async makeAll(given: readonly string[], hasFile: boolean): Promise<number> {
    await this.#prepare();
    await this.#tellMissing();
    const flags = this.#options.flags;
    const wanted = this.#variables.get('.DEFAULT_GOAL');
    const usual = wanted
      ? (await valueOfVariable('.DEFAULT_GOAL', this.#expansion(this.#variables, ''))).trim()
      : this.#rules.goal;
    const goals = given.length > 0 ? given : usual === undefined || usual === '' ? [] : [usual];
    if (goals.length === 0)
      throw new MakeFailure(hasFile ? 'No targets' : 'No targets specified and no makefile found');
    const { fs } = this.#process;
    const update = new Update({
      rules: this.#rules,
      variables: this.#variables,
      always: flags.has('B'),
      keepGoing: flags.has('k'),
      noBuiltin: flags.has('r'),
      modified: (path) => (fs.exists(path) ? fs.stat(path).mtime : undefined),
      run: (job) => this.#run(job),
      say: (fd, text) => this.#process.write(fd, `${this.#name}: ${text}`),
      step: () => this.#process.step(),
    });
    let failed = false;
    for (const goal of goals) {
      const before = this.#started;
      const outcome = await update.make(goal, undefined, this.#variables, []);
      failed ||= outcome.failed;
      if (outcome.failed && !flags.has('k')) return flags.has('q') ? 1 : 2;
      if (outcome.failed || this.#started > before || flags.has('s') || flags.has('q')) continue;
      const nothing = isSpecial(this.#rules, '.PHONY', goal) || !this.#rules.targets.get(goal)?.recipe;
      await this.#process.write(
        1,
        nothing ? `${this.#name}: Nothing to be done for '${goal}'.\n` : `${this.#name}: '${goal}' is up to date.\n`,
      );
    }
    return failed ? 2 : 0;
  }

  /** Runs a recipe, line by line, each in a shell of its own. */
  async #run({ name, recipe, variables, phony }: Job): Promise<boolean> {
    const { flags } = this.#options;
    const { fs } = this.#process;
    const silent = flags.has('s') || (this.#rules.targets.has('.SILENT') && isSpecial(this.#rules, '.SILENT', name));
    const ignores = flags.has('i') || (this.#rules.targets.has('.IGNORE') && isSpecial(this.#rules, '.IGNORE', name));
    const before = fs.exists(name) ? fs.stat(name).mtime : undefined;
    const lines: { readonly text: string; readonly where: string; readonly recursive: boolean }[] = [];
    for (const { text, where } of recipe) {
      const expanded = await expand(text, this.#expansion(variables, where));
      const recursive = /\$[({]MAKE[)}]/.test(text);
      // A `define`d sequence is as many lines.
      for (const line of expanded.split(/(?<!\\)\n/)) lines.push({ text: line, where, recursive });
    }
    const oneShell = this.#rules.targets.has('.ONESHELL');
    const whole = lines.map(({ text }) => text).join('\n');
    const units = oneShell && lines[0] ? [{ ...lines[0], text: whole }] : lines;
    for (const { text, where, recursive } of units) {
      const [, marks = '', command = ''] = /^([\s@+-]*)([\s\S]*)$/.exec(text) ?? [];
      if (command.trim() === '') continue;
      if (flags.has('q') && !recursive && !marks.includes('+')) return false;
      this.#started++;
      const dry = flags.has('n') && !recursive && !marks.includes('+');
      if (flags.has('n') || (!silent && !marks.includes('@'))) await this.#process.write(1, `${command}\n`);
      if (dry) continue;
      const status = await runLine(this.#process, command, await this.#shellRequest(variables));
      if (status.kind === 'missing') await this.#process.write(2, `${this.#name}: ${status.sentence}\n`);
      else if (status.kind === 'exited' && status.code === 0) continue;
      const ending = status.kind === 'missing' ? 'Error 127' : endingOf(status);
      if (ignores || marks.includes('-')) {
        await this.#process.write(2, `${this.#name}: [${where}: ${name}] ${ending} (ignored)\n`);
        continue;
      }
      await this.#process.write(2, `${this.#name}: *** [${where}: ${name}] ${ending}\n`);
      const after = fs.exists(name) ? fs.stat(name).mtime : undefined;
      if (this.#rules.targets.has('.DELETE_ON_ERROR') && !phony && after !== undefined && after !== before) {
        await this.#process.write(2, `${this.#name}: *** Deleting file '${name}'\n`);
        fs.unlink(name);
      }
      return false;
    }
    return true;
  }

  async #shellRequest(variables: Variables): Promise<ShellRequest> {
    const at = this.#expansion(variables, '');
    return {
      shell: (await valueOfVariable('SHELL', at)) || '/bin/sh',
      flags: wordsOf((await valueOfVariable('.SHELLFLAGS', at)) || '-c'),
      env: await this.#environment(variables),
    };
  }

  /** What children get: the own environment with the makefile's values for it, what is exported and the flags. */
  async #environment(variables: Variables): Promise<ReadonlyMap<string, string>> {
    const env = new Map(this.#process.env);
    for (const name of variables.names) {
      const variable = variables.get(name);
      if (!variable || variable.origin === 'default' || variable.origin === 'automatic' || name === 'SHELL') continue;
      const wanted =
        this.#exported.names.has(name) ||
        variable.origin === 'command line' ||
        this.#process.env.has(name) ||
        (this.#exported.all && /^\w+$/.test(name));
      if (wanted) env.set(name, await valueOfVariable(name, this.#expansion(variables, '')));
    }
    env.set('MAKELEVEL', String(this.#level + 1));
    env.set('MAKEFLAGS', this.#makeFlags());
    return env;
  }

  #makeFlags(): string {
    const { flags, assignments, folders, printDirectory } = this.#options;
    const letters = [...flags].join('') + (folders.length > 0 || printDirectory === true ? 'w' : '');
    const rest = [
      ...(printDirectory === false ? ['--no-print-directory'] : []),
      ...(assignments.length > 0 ? ['--', ...assignments] : []),
    ];
    return [letters, ...rest].join(' ');
  }

  #expansion(variables: Variables, where: string): Expansion {
    const process = this.#process;
    return {
      variables,
      functions: FUNCTIONS,
      where,
      shell: async (command) => {
        const { text, code } = await outputOf(process, command, {
          shell: '/bin/sh',
          flags: ['-c'],
          env: process.env,
        });
        this.#variables.set('.SHELLSTATUS', { value: String(code), recursive: false, origin: 'override' });
        return text;
      },
      glob: (pattern) =>
        /[*?[]/.test(pattern)
          ? globPaths(process.fs, pattern, { extended: false, dots: false, fold: false, globstar: false })
          : process.fs.exists(pattern)
            ? [pattern]
            : [],
      read: (text) => this.#readMore(text, where),
      say: (fd, text) => process.write(fd, text),
      absolute: (path) => process.fs.absolute(path),
      exists: (path) => process.fs.exists(path),
    };
  }

  async #readMore(text: string, where: string): Promise<void> {
    try {
      await readMakefile(text, where.replace(/:\d+$/, ''), {
        rules: this.#rules,
        variables: this.#variables,
        exported: this.#exported,
        missing: this.#missing,
        expansion: (variables, at) => this.#expansion(variables, at),
        include: (path) => (this.#process.fs.exists(path) ? this.#process.fs.readText(path) : undefined),
        warn: (at, message) => this.#warnings.push(`${at}: ${message}\n`),
      });
    } catch (error) {
      if (error instanceof FsError) throw new MakeFailure(error.message, where);
      throw error;
    }
  }

  /** Variables of the environment, of make itself and of the command line. */
  async #prepare(): Promise<void> {
    if (this.#ready) return;
    this.#ready = true;
    const { env } = this.#process;
    for (const [name, value] of Object.entries(DEFAULTS))
      this.#variables.set(name, { value, recursive: true, origin: 'default' });
    const fromEnvironment = this.#options.flags.has('e') ? 'command line' : 'environment';
    for (const [name, value] of env)
      if (name !== 'SHELL' && name !== 'MAKEFLAGS')
        this.#variables.set(name, { value, recursive: true, origin: fromEnvironment });
    const own = (name: string, value: string): void =>
      this.#variables.set(name, { value, recursive: false, origin: 'file' });
    own('SHELL', '/bin/sh');
    own('MAKE', this.#process.argv[0] ?? 'make');
    own('CURDIR', this.#process.fs.absolute('.'));
    own('MAKECMDGOALS', this.#options.goals.join(' '));
    own('MAKELEVEL', String(this.#level));
    own('MAKE_VERSION', this.#process.binary?.options.get('version') ?? '4.4.1');
    for (const word of this.#options.assignments) {
      const [, name = '', operator = '=', value = ''] = /^([^:?+!=]+)(:{0,3}=|\?=|\+=|!=)([\s\S]*)$/.exec(word) ?? [];
      await assign(name, operator, value, 'command line', this.#variables, this.#expansion(this.#variables, ''));
    }
  }
}
