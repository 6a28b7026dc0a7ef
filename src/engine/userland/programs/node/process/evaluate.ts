import { type CompiledProgram, compileProgram } from '../compile/compile.ts';
import type { UnitHost } from '../compile/compiler.ts';
import type { DirectEval } from '../compile/direct-eval.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type ES, type Goal, ParseFailure, parseProgram } from '../syntax/acorn.ts';
import { type Analysis, analyse } from '../syntax/analyse.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { SourceText } from '../syntax/source-text.ts';
import { syntaxFault } from '../syntax/syntax-errors.ts';

/** Where a text failed to parse, for the excerpt above the error. */
export interface SyntaxPlace {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly incomplete: boolean;
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
    const fault = syntaxFault(source.text, error, options.goal === 'module');
    const made = rt.errors.make('SyntaxError', fault.message);
    places.set(made, { source, start: fault.start, end: fault.end, incomplete: error.incomplete });
    throw made;
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
  const program = compileText(rt, source, { goal: 'script', globals: 'var', host: NO_MODULES });
  return rt.after(program.run({}), () => program.value());
}

/** `eval(text)` by that name: the text finds the names around the call. */
export const evaluateWithin: DirectEval = (rt, text, around, s, host) => {
  const source = new SourceText(text, 'evalmachine.<anonymous>', 'script');
  const globals = around.strict ? 'none' : 'var';
  const program = compileText(rt, source, { goal: 'script', globals, around, host });
  return rt.after(program.run({}, s), () => program.value());
};
