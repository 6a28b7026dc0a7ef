import { fromLatin } from '../builtins/bytes-text.ts';
import { typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  Pending,
  PyBoundMethod,
  PyBytes,
  PyObject,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { index } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';
import { type PyPattern, sliceOf, sourceOf } from './pattern-object.ts';
import { eachMatch, found, Search } from './searching.ts';
import { compileTemplate, expand, type Replacement } from './template-cache.ts';

function isCallable(value: Value): boolean {
  return (
    value instanceof PyFunction ||
    value instanceof PyNative ||
    value instanceof PyType ||
    value instanceof PyBoundMethod ||
    (value instanceof PyObject && value.cls.lookup('__call__') !== undefined)
  );
}

/** What the pieces of a replaced text are gathered in. */
class Pieces {
  readonly #search: Search;
  readonly #values: Value[] = [];
  #at = 0;
  count = 0;

  constructor(search: Search) {
    this.#search = search;
  }

  /** What stands before the match. */
  before(): void {
    const { matcher, string } = this.#search;
    if (this.#at < matcher.start) this.#values.push(sliceOf(string, matcher.subject, this.#at, matcher.start));
    this.#at = matcher.end;
    this.count++;
  }

  add(value: Value): void {
    if (value !== null) this.#values.push(value);
  }

  /** The new text. */
  joined(): Value {
    const { matcher, string } = this.#search;
    const { subject } = matcher;
    if (this.#at < subject.length) this.#values.push(sliceOf(string, subject, this.#at, subject.length));
    const bytes = sliceOf(string, subject, 0, 0) instanceof PyBytes;
    const texts = this.#values.map((value, i) => {
      const source = sourceOf(value);
      if (source && source.isText !== bytes) return source.text;
      const wanted = bytes ? 'a bytes-like object' : 'str instance';
      throw typeError(`sequence item ${i}: expected ${wanted}, ${typeOf(value).name} found`);
    });
    const text = texts.join('');
    return bytes ? new PyBytes(fromLatin(text)) : text;
  }
}

/** Pattern.sub and Pattern.subn. */
export function substitute(
  vm: Vm,
  self: PyPattern,
  replacement: Value,
  string: Value,
  count: Value,
  counted: boolean,
): Answer {
  const most = index(count);
  if (isCallable(replacement)) return new Pending(replaceByCalls(vm, self, replacement, string, most, counted));
  const template = compileTemplate(vm, self, replacement);
  if (template instanceof Pending) return template;
  return replaceByTemplate(vm, self, template, string, most, counted);
}

function replaceByTemplate(
  vm: Vm,
  self: PyPattern,
  template: Replacement,
  string: Value,
  most: number,
  counted: boolean,
): Answer {
  const search = new Search(vm, self, string, 'search');
  const pieces = new Pieces(search);
  const end = (): Value => {
    const text = pieces.joined();
    return counted ? new PyTuple([text, pieces.count]) : text;
  };
  if (most < 0) return end();
  return eachMatch(
    search,
    () => {
      pieces.before();
      pieces.add(template.kind === 'literal' ? template.value : expand(search.match(), template));
      return pieces.count !== most;
    },
    end,
  );
}

function* replaceByCalls(
  vm: Vm,
  self: PyPattern,
  fn: Value,
  string: Value,
  most: number,
  counted: boolean,
): Gen<Value> {
  const search = new Search(vm, self, string, 'search');
  const pieces = new Pieces(search);
  while ((most === 0 || pieces.count < most) && (yield* found(search))) {
    pieces.before();
    pieces.add(yield* callGen(vm, fn, [search.match()]));
    search.matcher.next();
  }
  const text = pieces.joined();
  return counted ? new PyTuple([text, pieces.count]) : text;
}
