import { native } from '../objects/define.ts';
import { raise, typeError } from '../objects/exception.ts';
import { type Answer, Pending, type PyList, PyTuple, type PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { asInt } from '../protocols/numbers.ts';
import { compilePattern } from '../regex/compile-pattern.ts';
import { RegexFault } from '../regex/fault.ts';
import { DEBUG } from '../regex/flags.ts';
import '../regex/match-methods.ts';
import type { Pattern } from '../regex/nodes.ts';
import { ParseState } from '../regex/parse-state.ts';
import { type Parsed, parsePattern } from '../regex/parser.ts';
import '../regex/pattern-methods.ts';
import { matchType, PyPattern, patternType, sourceOf } from '../regex/pattern-object.ts';
import { COMPILER_FRAMES, PATTERN_FRAMES, raiseFault, reState } from '../regex/raise-fault.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

/** What it takes to compile a pattern (vm/thread.ts), beyond its length. */
const COMPILED = 3000;
/** Patterns that a process remembers. */
const MOST = 512;

/** re._compile: a pattern by what it is made of, remembered. */
function cached(vm: Vm, source: Value, flags: Value): Answer {
  const bits = asInt(flags);
  if (source instanceof PyPattern) {
    if (bits !== 0) throw raise('ValueError', 'cannot process flags argument with a compiled pattern');
    return source;
  }
  const found = sourceOf(source);
  if (!found || (typeof source !== 'string' && !found.isText && typeOf(source).name === 'bytearray'))
    throw typeError('first argument must be string or compiled pattern');
  if (bits === undefined) throw typeError(`unsupported operand type(s) for &: '${typeOf(flags).name}' and 'int'`);
  const cache = vm.stateOf('re patterns', () => new Map<string, PyPattern>());
  const key = `${found.isText ? 't' : 'b'}${bits} ${found.text}`;
  const known = cache.get(key);
  if (known) return known;
  return new Pending(make(vm, source, found, Number(bits), cache, key));
}

function* make(
  vm: Vm,
  source: Value,
  { text, isText }: { readonly text: string; readonly isText: boolean },
  flags: number,
  cache: Map<string, PyPattern>,
  key: string,
): Gen<Value> {
  if (flags & DEBUG) throw raise('NotImplementedError', 'drydock: re.DEBUG is not simulated');
  yield* vm.importer.needCharacterNames(text);
  vm.thread.budget -= COMPILED + 60 * text.length;
  const parsed = yield* parse(
    vm,
    source,
    text,
    isText,
    new ParseState(flags, (name) => vm.characterNames.find?.(name)),
  );
  if (parsed.warnings.length > 0) yield* callGen(vm, reState(vm).warn, [new PyTuple(parsed.warnings)]);
  const pattern = yield* compile(vm, source, parsed);
  if (cache.size >= MOST) cache.delete(cache.keys().next().value as string);
  cache.set(key, pattern);
  return pattern;
}

function* parse(vm: Vm, source: Value, text: string, isText: boolean, state: ParseState): Gen<Parsed> {
  try {
    return parsePattern(text, isText, state);
  } catch (error) {
    if (!(error instanceof RegexFault)) throw error;
    return yield* raiseFault(vm, error, source, PATTERN_FRAMES);
  }
}

function* compile(vm: Vm, source: Value, parsed: Parsed): Gen<PyPattern> {
  try {
    return new PyPattern(source, parsed.flags, compilePattern(parsed), parsed.names);
  } catch (error) {
    if (!(error instanceof RegexFault)) throw error;
    return yield* raiseFault(vm, error, source, COMPILER_FRAMES);
  }
}

/** re.Scanner's pattern: each phrase a group of its own. */
function* lexicon(vm: Vm, phrases: readonly Value[], flags: number): Gen<Value> {
  const all = new ParseState(flags, (name) => vm.characterNames.find?.(name));
  const choices: Pattern[] = [];
  let bits = flags;
  for (const phrase of phrases) {
    const source = sourceOf(phrase);
    if (!source) throw typeError(`decoding to str: need a bytes-like object, ${typeOf(phrase).name} found`);
    const index = all.open(undefined);
    const { pattern, flags: own } = yield* parse(
      vm,
      phrase,
      source.text,
      source.isText,
      new ParseState(flags, (name) => vm.characterNames.find?.(name)),
    );
    bits = own;
    choices.push([{ op: 'group', index, add: 0, drop: 0, body: pattern }]);
    all.close(index, pattern);
  }
  void bits;
  return yield* compile(vm, null, {
    pattern: [{ op: 'branch', choices }],
    flags,
    groups: all.groups - 1,
    names: new Map(),
    warnings: [],
  });
}

/** _sre: what `re` is made of. */
export const reCore: LibraryModule = {
  init: (vm, module) => {
    const d = module.dict;
    d.set('Pattern', patternType);
    d.set('Match', matchType);
    d.set(
      'compile',
      native('compile', 'pattern flags', (_v, pattern, flags) => cached(vm, pattern, flags)),
    );
    d.set(
      'lexicon',
      native(
        'lexicon',
        'phrases flags',
        (_v, phrases: PyList, flags: number) => new Pending(lexicon(vm, phrases.items, flags)),
      ),
    );
    d.set(
      'purge',
      native('purge', '', () => {
        vm.state.delete('re patterns');
        return null;
      }),
    );
    d.set(
      'begin',
      native('begin', 'error warn', (_v, error: PyType, warn) => {
        Object.assign(reState(vm), { patternError: error, warn });
        return null;
      }),
    );
  },
};
