import { LazyIterator, lazyMethods } from '../builtins/functional-iterators.ts';
import { getters, methods } from '../objects/define.ts';
import { raise } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  makeNativeType,
  NotImplemented,
  objectType,
  Pending,
  PyList,
  PyObject,
  PyTuple,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { hashOf } from '../protocols/hashing.ts';
import { index } from '../protocols/numbers.ts';
import { quickRepr } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import type { Mode } from './matcher-state.ts';
import { PyPattern, patternType, scannerType, sliceOf, sourceOf } from './pattern-object.ts';
import { eachMatch, found, oneMatch, Search } from './searching.ts';
import { substitute } from './substitution.ts';

const FLAG_NAMES: readonly (readonly [number, string])[] = [
  [2, 'IGNORECASE'],
  [4, 'LOCALE'],
  [8, 'MULTILINE'],
  [16, 'DOTALL'],
  [32, 'UNICODE'],
  [64, 'VERBOSE'],
  [128, 'DEBUG'],
  [256, 'ASCII'],
];

function patternRepr(self: PyPattern): string {
  let { flags } = self;
  if (!self.isBytes && (flags & (4 | 32 | 256)) === 32) flags &= ~32;
  const names: string[] = [];
  for (const [bit, name] of FLAG_NAMES) {
    if (!(flags & bit)) continue;
    names.push(`re.${name}`);
    flags &= ~bit;
  }
  if (flags) names.push(`0x${flags.toString(16)}`);
  const pattern = [...(quickRepr(self.pattern) ?? '')].slice(0, 200).join('');
  return `re.compile(${pattern}${names.length > 0 ? `, ${names.join('|')}` : ''})`;
}

const callableIteratorType = makeNativeType('callable_iterator', objectType, { isBase: false });
lazyMethods(callableIteratorType);

/** Goes on where its last match ended: what Pattern.scanner answers, and what Pattern.finditer reads. */
class PyScanner extends PyObject {
  readonly search: Search;
  #begun = false;
  #over = false;

  constructor(search: Search) {
    super(scannerType);
    this.search = search;
  }

  /** Null at the end. */
  *next(mode: Mode): Gen<Value> {
    if (this.#over) return null;
    const { matcher } = this.search;
    if (this.#begun) matcher.next();
    this.#begun = true;
    matcher.mode = mode;
    if (yield* found(this.search)) return this.search.match();
    this.#over = true;
    return null;
  }
}

methods(scannerType, {
  match: ['', (_vm, self: PyScanner) => new Pending(self.next('match'))],
  search: ['', (_vm, self: PyScanner) => new Pending(self.next('search'))],
});
getters(scannerType, { pattern: (_vm, self) => (self as PyScanner).search.pattern });

function finditer(search: Search): LazyIterator {
  const scanner = new PyScanner(search);
  return new LazyIterator(callableIteratorType, function* () {
    return (yield* scanner.next('search')) ?? undefined;
  });
}

function findall(search: Search): Answer {
  const { groups } = search.pattern.program;
  const { matcher, string } = search;
  const { registers, subject } = matcher;
  const empty = sliceOf(string, subject, 0, 0);
  const group = (i: number): Value => {
    const from = registers[2 * i] as number;
    const to = registers[2 * i + 1] as number;
    return from < 0 || to < 0 ? empty : sliceOf(string, subject, from, to);
  };
  const out: Value[] = [];
  return eachMatch(
    search,
    () => {
      if (groups === 0) out.push(sliceOf(string, subject, matcher.start, matcher.end));
      else if (groups === 1) out.push(group(0));
      else {
        const items: Value[] = [];
        for (let i = 0; i < groups; i++) items.push(group(i));
        out.push(new PyTuple(items));
      }
      return true;
    },
    () => new PyList(out),
  );
}

function split(search: Search, most: number): Answer {
  const { groups } = search.pattern.program;
  const { matcher, string } = search;
  const { subject } = matcher;
  const out: Value[] = [];
  let last = 0;
  let count = 0;
  const end = (): Value => {
    out.push(sliceOf(string, subject, last, subject.length));
    return new PyList(out);
  };
  if (most < 0) return end();
  return eachMatch(
    search,
    () => {
      out.push(sliceOf(string, subject, last, matcher.start));
      const marks = groups > 0 ? search.marks() : undefined;
      for (let i = 1; marks && i <= groups; i++) {
        const from = marks[2 * i] as number;
        out.push(from < 0 ? null : sliceOf(string, subject, from, marks[2 * i + 1] as number));
      }
      last = matcher.end;
      return ++count !== most;
    },
    end,
  );
}

function* patternHash(vm: Vm, self: PyPattern): Gen<Value> {
  return Number(BigInt(yield* hashOf(vm, self.pattern)) & 0xffffffffn) ^ self.flags;
}

function same(self: PyPattern, other: Value): Value {
  if (!(other instanceof PyPattern)) return NotImplemented;
  if (self === other) return true;
  const [a, b] = [sourceOf(self.pattern), sourceOf(other.pattern)];
  return self.flags === other.flags && a?.isText === b?.isText && a?.text === b?.text;
}

methods(patternType, {
  match: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => oneMatch(new Search(vm, self, string, 'match', pos, endpos)),
  ],
  fullmatch: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => oneMatch(new Search(vm, self, string, 'fullmatch', pos, endpos)),
  ],
  search: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => oneMatch(new Search(vm, self, string, 'search', pos, endpos)),
  ],
  findall: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => findall(new Search(vm, self, string, 'search', pos, endpos)),
  ],
  finditer: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => finditer(new Search(vm, self, string, 'search', pos, endpos)),
  ],
  scanner: [
    'string! pos= endpos=',
    (vm, self: PyPattern, string, pos, endpos) => new PyScanner(new Search(vm, self, string, 'search', pos, endpos)),
  ],
  split: [
    'string! maxsplit=',
    (vm, self: PyPattern, string, most = 0) => split(new Search(vm, self, string, 'search'), index(most)),
  ],
  sub: [
    'repl! string! count=',
    (vm, self: PyPattern, repl, string, count = 0) => substitute(vm, self, repl, string, count, false),
  ],
  subn: [
    'repl! string! count=',
    (vm, self: PyPattern, repl, string, count = 0) => substitute(vm, self, repl, string, count, true),
  ],
  __repr__: ['', (_vm, self: PyPattern) => patternRepr(self)],
  __eq__: ['other', (_vm, self: PyPattern, other) => same(self, other)],
  __hash__: ['', (vm, self: PyPattern) => new Pending(patternHash(vm, self))],
  __copy__: ['', (_vm, self) => self],
  __deepcopy__: ['memo', (_vm, self) => self],
});

getters(patternType, {
  pattern: (_vm, self) => (self as PyPattern).pattern,
  flags: (_vm, self) => (self as PyPattern).flags,
  groups: (_vm, self) => (self as PyPattern).program.groups,
  groupindex: (_vm, self) => (self as PyPattern).groupIndex,
});

for (const type of [patternType, scannerType])
  type.attrs.set(
    '__new__',
    new PyNative(
      type.name,
      () => {
        throw raise('TypeError', `cannot create '${type.shown}' instances`);
      },
      { names: [], required: 0, positional: 0, positionalOnly: 0, rest: true, keywords: true, needed: [] },
    ),
  );
