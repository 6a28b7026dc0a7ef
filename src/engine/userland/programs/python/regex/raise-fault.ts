import { type PyException, PyTraceback, raise } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import type { Vm } from '../vm/vm.ts';
import type { RegexFault } from './fault.ts';
import { parserFrame } from './parser-lines.ts';

/** A frame of CPython's library around the parser: the file below re/, line, function and code. */
export type OuterFrame = readonly [file: string, line: number, name: string, text: string];

/** Frames from `re._compile` to the parser. */
export const PATTERN_FRAMES: readonly OuterFrame[] = [
  ['__init__.py', 350, '_compile', 'p = _compiler.compile(pattern, flags)'],
  ['_compiler.py', 748, 'compile', 'p = _parser.parse(p, flags)'],
];

/** Frames to the complaint about a look-behind. */
export const COMPILER_FRAMES: readonly OuterFrame[] = [
  ['__init__.py', 350, '_compile', 'p = _compiler.compile(pattern, flags)'],
  ['_compiler.py', 752, 'compile', 'code = _code(p, flags)'],
  ['_compiler.py', 585, '_code', '_compile(code, p.data, flags)\n    ~~~~~~~~^^^^^^^^^^^^^^^^^^^^^'],
  ['_compiler.py', 153, '_compile', 'raise PatternError("look-behind requires fixed-width pattern")'],
];

export const TEMPLATE_FRAMES: readonly OuterFrame[] = [
  [
    '__init__.py',
    377,
    '_compile_template',
    'return _sre.template(pattern, _parser.parse_template(repl, pattern))\n                                  ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^',
  ],
];

/** What `re` keeps for a process: its class for mistakes, and how it warns. */
export interface ReState {
  patternError: Value;
  warn: Value;
}

export function reState(vm: Vm): ReState {
  return vm.stateOf('re', () => ({ patternError: null, warn: null }));
}

/** Raises a mistake as Python sees it, with the frames that CPython's parser, written in Python, leaves in a traceback. */
export function* raiseFault(vm: Vm, fault: RegexFault, source: Value, outer: readonly OuterFrame[]): Gen<never> {
  const { message, at, kind } = fault;
  let error: PyException;
  if (kind === 'overflow') error = raise('OverflowError', message);
  else if (kind === 'value') error = raise('ValueError', message);
  else if (kind === 'index') error = raise('IndexError', message);
  else {
    const args = at === undefined ? [message] : [message, source, at];
    error = (yield* callGen(vm, reState(vm).patternError, args)) as PyException;
  }
  let chain: PyTraceback | undefined;
  for (const line of [...fault.trail].reverse()) chain = new PyTraceback(chain, undefined, 0, parserFrame(line));
  for (const [file, line, name, text] of [...outer].reverse())
    chain = new PyTraceback(chain, undefined, 0, { file: `re/${file}`, line, name, text });
  error.traceback = chain;
  throw error;
}
