import { type CompiledProgram, compileProgram } from '../compile/compile.ts';
import type { UnitHost } from '../compile/compiler.ts';
import type { DirectEval } from '../compile/direct-eval.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type ES, type Goal, ParseFailure, parseProgram } from '../syntax/acorn.ts';
import { type Analysis, analyse } from '../syntax/analyse.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { SourceText } from '../syntax/source-text.ts';
import type { SyntaxFault } from '../syntax/syntax-fault.ts';

/** Where a text failed to parse, for the excerpt above the error. */
export interface SyntaxPlace {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly incomplete: boolean;
  /** Stands below the excerpt. */
  note?: string;
}

const places = new WeakMap<object, SyntaxPlace>();

/** Of a SyntaxError that `compileText` threw. */
export function syntaxPlace(error: unknown): SyntaxPlace | undefined {
  return typeof error === 'object' && error !== null ? places.get(error) : undefined;
}

export interface TextOptions {
  readonly goal: Goal;
  /** Names that exist before the program's own. */
  readonly given?: readonly string[];
  readonly globals?: StaticScope['globals'];
  readonly around?: StaticScope;
  readonly host: UnitHost;
}

const NO_MODULES: UnitHost = {
  importModule: () => undefined,
  meta: () => ({}),
};

export interface Parsed {
  readonly program: ES.Program;
  readonly analysis: Analysis;
}

/** V8's words for a text that does not parse; fetched with the first such text. */
let words: ((text: string, failure: ParseFailure, module: boolean) => SyntaxFault) | undefined;

/** What `using` means; fetched with the first text that says it. */
let rewrite: ((program: ES.Program) => void) | undefined;

/** Thrown by `parseText` while the words, or what `using` means, are not here: `compileThen` fetches them and tries again. */
class WordsMissing extends Error {}

export async function fetchSyntaxWords(): Promise<void> {
  words ??= (await import('../syntax/syntax-errors.ts')).syntaxFault;
  rewrite ??= (await import('../syntax/using.ts')).withoutUsing;
}

const USING = /\busing[ \t]+[\w$]/;

/** The library's own texts are parsed once for all processes: what is known of them holds no state. */
const library = new Map<string, Parsed>();

export function parseText(rt: Runtime, source: SourceText, options: Omit<TextOptions, 'host'>): Parsed {
  const key = source.role === 'native' ? source.file : undefined;
  const known = key === undefined ? undefined : library.get(key);
  if (known) return known;
  let program: ES.Program;
  try {
    program = parseProgram(source.text, options.goal);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    if (!words && !rt.uninterruptible) throw new WordsMissing();
    const fault = words?.(source.text, error, options.goal === 'module') ?? {
      message: error.message,
      start: error.offset,
      end: error.offset + 1,
    };
    const made = rt.errors.make('SyntaxError', fault.message);
    places.set(made, { source, start: fault.start, end: fault.end, incomplete: error.incomplete });
    throw made;
  }
  if (USING.test(source.text)) {
    if (!rewrite && !rt.uninterruptible) throw new WordsMissing();
    rewrite?.(program);
  }
  const analysis = analyse(program, {
    strict: options.goal === 'module',
    ...(options.given && { given: options.given }),
    ...(options.globals && { globals: options.globals }),
    ...(options.around && { around: options.around }),
  });
  const parsed = { program, analysis };
  if (key !== undefined) library.set(key, parsed);
  return parsed;
}

/** A text ready to run. Throws the guest's SyntaxError. */
export function compileText(rt: Runtime, source: SourceText, options: TextOptions): CompiledProgram {
  const { program, analysis } = parseText(rt, source, options);
  return compileProgram({ rt, source, analysis, host: options.host, evaluate: evaluateWithin }, program);
}

/** Does something with a text that is ready to run; `refused` hears first of one that does not parse. Throws the guest's SyntaxError, or answers SUSPENDED and throws it later. */
export function compileThen(
  rt: Runtime,
  source: SourceText,
  options: TextOptions,
  use: (program: CompiledProgram) => unknown,
  refused?: () => unknown,
): unknown {
  let program: CompiledProgram;
  try {
    program = compileText(rt, source, options);
  } catch (error) {
    return rt.after(refused?.(), () => {
      if (!(error instanceof WordsMissing)) throw error;
      return rt.after(rt.block(rt.host.hold(fetchSyntaxWords())), () => use(compileText(rt, source, options)));
    });
  }
  return use(program);
}

/** `eval` and the constructors that make functions of text, through this compiler. */
export function evaluateDynamic(rt: Runtime, kind: string, args: readonly unknown[]): unknown {
  let source: SourceText;
  if (kind === 'eval') {
    const [text] = args;
    if (typeof text !== 'string') return text;
    source = new SourceText(text, 'evalmachine.<anonymous>', 'script');
  } else {
    const texts = args.map(String);
    const body = texts.pop() ?? '';
    source = new SourceText(`(${kind} anonymous(${texts.join(',')}\n) {\n${body}\n})`, '<anonymous>', 'script');
  }
  return compileThen(rt, source, { goal: 'script', globals: 'var', host: NO_MODULES }, (program) =>
    rt.after(program.run({}), () => program.value()),
  );
}

/** `eval(text)` by that name: the text finds the names around the call. */
export const evaluateWithin: DirectEval = (rt, text, around, s, host) => {
  const source = new SourceText(text, 'evalmachine.<anonymous>', 'script');
  const globals = around.strict ? 'none' : 'var';
  return compileThen(rt, source, { goal: 'script', globals, around, host }, (program) =>
    rt.after(program.run({}, s), () => program.value()),
  );
};
