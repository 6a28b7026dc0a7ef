import { FsError } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { compileText, syntaxPlace } from '../process/evaluate.ts';
import { type NodeOptions, NodeProcess } from '../process/node-process.ts';
import { topFrame } from '../process/stack-frames.ts';
import { runAsync } from '../runtime/coroutine.ts';
import { hide } from '../runtime/native.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { type ES, parseProgram } from '../syntax/acorn.ts';
import { declaredNames } from '../syntax/bound-names.ts';
import { SourceText } from '../syntax/source-text.ts';
import { Editor } from './editor.ts';
import { HELP_TEXT } from './help-text.ts';

/** What one input led to. */
type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: unknown };

/** Node's prompt on a terminal. */
export async function repl(proc: Process, options: NodeOptions): Promise<number> {
  const node = new NodeProcess(proc, options);
  const { rt } = node;
  const session = new Session(node);
  return node.run(() => {
    for (const name of node.builtins.names)
      if (!(name in rt.global) && !/[/:]/.test(name))
        Object.defineProperty(rt.global, name, {
          get: () => rt.now(() => node.builtins.load(name)),
          set: (value: unknown) => hide(rt.global, name, value),
          enumerable: false,
          configurable: true,
        });
    const { require, module } = node.commonjs.requireFor('<repl>');
    for (const [name, value] of Object.entries({ require, module, exports: module.exports }))
      hide(rt.global, name, value);
    node.print(1, `Welcome to Node.js v${options.version}.\nType ".help" for more information.\n`);
    session.begin();
  });
}

class Session {
  readonly #node: NodeProcess;
  readonly #editor: Editor;
  /** Lines of an input that is not complete. */
  #pending = '';
  #count = 0;
  #interrupted = false;

  constructor(node: NodeProcess) {
    this.#node = node;
    this.#editor = new Editor(node.proc);
  }

  begin(): void {
    this.#next();
  }

  #next(): void {
    const { loop, output } = this.#node;
    const prompt = this.#pending === '' ? '> ' : this.#node.majorVersion >= 24 ? '| ' : '... ';
    const read = async () => {
      await output.flush();
      return this.#editor.read(prompt);
    };
    loop.wait(
      read(),
      (line) => {
        switch (line.kind) {
          case 'end':
            return this.#node.exit(0);
          case 'interrupted':
            return this.#interrupt(line.empty);
          case 'line':
            this.#interrupted = false;
            return this.#take(line.text);
        }
      },
      (error) => {
        if (error instanceof FsError) return this.#node.exit(0);
        throw error;
      },
    );
  }

  #interrupt(empty: boolean): unknown {
    if (this.#pending === '' && empty) {
      if (this.#interrupted) return this.#node.exit(0);
      this.#interrupted = true;
      this.#node.print(1, '(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n');
    }
    this.#pending = '';
    this.#next();
    return undefined;
  }

  #take(line: string): unknown {
    const node = this.#node;
    if (line.trim().startsWith('.') && !/^\s*\.\d/.test(line)) return this.#command(line.trim());
    const text = `${this.#pending}${line}\n`;
    if (text.trim() === '') {
      this.#next();
      return undefined;
    }
    let run: () => unknown;
    try {
      run = this.#compile(text);
    } catch (error) {
      const place = syntaxPlace(error);
      if (place?.incomplete) {
        this.#pending = text;
        this.#next();
        return undefined;
      }
      this.#pending = '';
      this.#show({ kind: 'error', error });
      return undefined;
    }
    this.#pending = '';
    const frame = topFrame(node.rt.top, new SourceText(text, 'REPL', 'script'), undefined);
    const outer = node.rt.top;
    node.rt.top = frame;
    const promise = GuestPromise.of(runAsync(node.rt, frame, run));
    node.rt.top = outer;
    promise?.react(
      (value) => this.#show({ kind: 'value', value: (value as { readonly value: unknown }).value }),
      (error) => this.#show({ kind: 'error', error }),
    );
    return undefined;
  }

  /** An object literal at the start of a line is meant as a value. */
  #compile(text: string): () => unknown {
    const { rt, commonjs } = this.#node;
    const name = `REPL${++this.#count}`;
    const host = {
      importModule: commonjs.importer(name),
      meta: () => ({}),
    };
    const compile = (source: string, goal: 'script' | 'module') =>
      compileText(rt, new SourceText(source, name, 'script'), { goal, globals: 'all', host });
    const attempt = (): ReturnType<typeof compile> => {
      if (/^\s*\{/.test(text) && !/;\s*$/.test(text))
        try {
          return compile(`(${text.trim()})`, 'script');
        } catch {
          // It is a block, then.
        }
      try {
        return compile(text, 'script');
      } catch (error) {
        // `await` at the prompt.
        if (!/\bawait\b/.test(text) || syntaxPlace(error)?.incomplete) throw error;
        return compile(text, 'module');
      }
    };
    const program = attempt();
    this.#declare(text);
    // Wrapped, for the value itself may be a promise.
    return () => rt.after(program.run({}), () => ({ value: program.value() }));
  }

  /** Names of `let`, `const` and `class` that lines before have declared. */
  readonly #declared = new Set<string>();

  /** Throws the error of a name that is declared again. */
  #declare(text: string): void {
    const fresh = lexicalNames(text);
    const again = fresh.find((name) => this.#declared.has(name));
    if (again !== undefined)
      throw this.#node.rt.errors.make('SyntaxError', `Identifier '${again}' has already been declared`);
    for (const name of fresh) this.#declared.add(name);
  }

  #show(outcome: Outcome): void {
    const node = this.#node;
    const { rt } = node;
    if (outcome.kind === 'value') {
      hide(rt.global, '_', outcome.value);
      node.print(1, `${node.inspect(outcome.value, { colors: node.colors(1) })}\n`);
    } else {
      hide(rt.global, '_error', outcome.error);
      const { error } = outcome;
      const place = syntaxPlace(error);
      if (place) {
        const { line, column } = place.source.position(place.start);
        const end = place.source.position(place.end);
        const width = Math.max(1, end.line === line ? end.column - column : 1);
        node.print(
          1,
          `${place.source.line(line)}\n${' '.repeat(column - 1)}${'^'.repeat(width)}\n\nUncaught SyntaxError: ${(error as Error).message}\n`,
        );
      } else if (error instanceof Error) {
        // Of a text that does not parse Node shows no frames.
        const all = node.inspect(error).split('\n');
        const shown =
          error instanceof SyntaxError ? all.filter((line) => !/^ {4}at /.test(line)).join('\n') : aboveTop(all);
        const text = shown.replace(/^\[(SyntaxError: .*)\]$/, '$1');
        const [first = ''] = text.split('\n', 1);
        node.print(
          1,
          `Uncaught${first.length < 80 || !/^\[?(?:[A-Z][a-z0-9_]*)*Error/.test(first) ? ' ' : ':\n'}${text}\n`,
        );
      } else node.print(1, `Uncaught ${node.inspect(error, { colors: node.colors(1) })}\n`);
    }
    this.#next();
  }

  #command(line: string): unknown {
    const node = this.#node;
    const [name = '', argument] = line.split(/\s+/, 2);
    switch (name) {
      case '.exit':
        return node.exit(0);
      case '.help':
        node.print(1, HELP_TEXT);
        break;
      case '.break':
      case '.clear':
        this.#pending = '';
        break;
      case '.load':
        try {
          const text = node.proc.fs.readText(argument ?? '');
          this.#next();
          return this.#take(text);
        } catch {
          node.print(1, `Failed to load: ${argument ?? ''}\n`);
        }
        break;
      case '.editor':
      case '.save':
        node.print(1, `drydock: '${name}' is not simulated\n`);
        break;
      default:
        node.print(1, 'Invalid REPL keyword\n');
    }
    this.#next();
    return undefined;
  }
}

/** Names that a text declares with `let`, `const` or `class` at its top level. */
function lexicalNames(text: string): readonly string[] {
  let body: readonly ES.Node[];
  try {
    ({ body } = parseProgram(text, 'module'));
  } catch {
    return [];
  }
  return body.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [(node as ES.ClassDeclaration).id.name];
    if (node.type !== 'VariableDeclaration' || (node as ES.VariableDeclaration).kind === 'var') return [];
    return (node as ES.VariableDeclaration).declarations.flatMap(({ id }) => [...declaredNames(id)]);
  });
}

/** The prompt's own top level, and what lies below it, say nothing. */
function aboveTop(lines: readonly string[]): string {
  const from = lines.findIndex((line) => /^ {4}at /.test(line));
  const end = lines.findLastIndex((line) => /^ {4}at /.test(line)) + 1;
  const top = lines.findLastIndex((line) => /^ {4}at REPL\d*:\d+:\d+$/.test(line));
  if (from < 0 || top < 0) return lines.filter((line) => !/^ {4}at /.test(line)).join('\n');
  const rest = lines.slice(end);
  // What stands behind the frames follows the last one that is left.
  const [brace] = /( \{)$/.exec(lines[end - 1] ?? '') ?? [];
  const kept = lines.slice(0, top);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}${brace ?? ''}`, ...rest].join('\n');
}
