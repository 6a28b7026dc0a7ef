import { latin } from '../builtins/bytes-text.ts';
import { MappingProxy } from '../builtins/mapping-proxy.ts';
import { asText } from '../builtins/str-splitting.ts';
import { typeError } from '../objects/exception.ts';
import {
  makeNativeType,
  objectType,
  PyBytes,
  PyDict,
  PyObject,
  type PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Program } from './program.ts';
import { Subject } from './subject.ts';
import type { Template } from './template.ts';

function classOf(module: string, name: string): PyType {
  const type = makeNativeType(name, objectType, { isBase: false });
  type.attrs.set('__module__', module);
  return type;
}

export const patternType = classOf('re', 'Pattern');
export const matchType = classOf('re', 'Match');
export const scannerType = classOf('_sre', 'SRE_Scanner');

/** re.Pattern. */
export class PyPattern extends PyObject {
  /** str or bytes; None for re.Scanner's, which takes both. */
  readonly pattern: Value;
  readonly flags: number;
  readonly program: Program;
  readonly names: ReadonlyMap<string, number>;
  /** By what they were made of. */
  readonly templates = new Map<string, Template>();
  #groupIndex: Value;

  constructor(pattern: Value, flags: number, program: Program, names: ReadonlyMap<string, number>) {
    super(patternType);
    this.pattern = pattern;
    this.flags = flags;
    this.program = program;
    this.names = names;
  }

  get isBytes(): boolean {
    return this.pattern instanceof PyBytes;
  }

  get groupIndex(): Value {
    if (this.#groupIndex === undefined) {
      const dict = new PyDict();
      for (const [name, index] of this.names) dict.set(name, index);
      this.#groupIndex = this.names.size === 0 ? dict : new MappingProxy(dict);
    }
    return this.#groupIndex;
  }

  nameOf(group: number): string | undefined {
    for (const [name, index] of this.names) if (index === group) return name;
    return undefined;
  }
}

/** re.Match. */
export class PyMatch extends PyObject {
  readonly pattern: PyPattern;
  readonly string: Value;
  readonly subject: Subject;
  readonly pos: number;
  readonly endpos: number;
  /** Start and end of the whole and of each group; -1 for groups that took no part. */
  readonly marks: Int32Array;
  /** 0: no group. */
  readonly lastIndex: number;

  constructor(
    pattern: PyPattern,
    string: Value,
    subject: Subject,
    pos: number,
    endpos: number,
    marks: Int32Array,
    lastIndex: number,
  ) {
    super(matchType);
    this.pattern = pattern;
    this.string = string;
    this.subject = subject;
    this.pos = pos;
    this.endpos = endpos;
    this.marks = marks;
    this.lastIndex = lastIndex;
  }

  /** A group's text; undefined if it took no part. */
  text(group: number): Value {
    const from = this.marks[2 * group] as number;
    return from < 0 ? undefined : sliceOf(this.string, this.subject, from, this.marks[2 * group + 1] as number);
  }
}

/** A part of what was searched: str of str, bytes of what is like bytes. */
export function sliceOf(string: Value, subject: Subject, from: number, to: number): Value {
  const bytes = bytesOf(string);
  return bytes ? new PyBytes(bytes.slice(from, to)) : subject.slice(from, to);
}

/** The bytes behind bytes, bytearray and memoryview. */
export function bytesOf(value: Value): Uint8Array | undefined {
  if (value instanceof PyBytes) return value.v;
  if (value !== null && typeof value === 'object' && 'bytes' in value && value.bytes instanceof Uint8Array)
    return value.bytes;
  return undefined;
}

/** What a pattern is asked to search. The last text is kept, for programs that ask of it again and again. */
export class Subjects {
  #last: Subject | undefined;
  #text = '';

  /** `charge` is told of the length of what had to be read from end to end. */
  of(pattern: PyPattern, value: Value, charge: (length: number) => void): Subject {
    const text = asText(value);
    if (text !== undefined) {
      if (pattern.isBytes) throw typeError('cannot use a bytes pattern on a string-like object');
      if (this.#last && this.#text === text) return this.#last;
      charge(text.length);
      this.#last = Subject.ofText(text);
      this.#text = text;
      return this.#last;
    }
    const bytes = bytesOf(value);
    if (!bytes) throw typeError(`expected string or bytes-like object, got '${typeOf(value).name}'`);
    if (!pattern.isBytes && pattern.pattern !== null)
      throw typeError('cannot use a string pattern on a bytes-like object');
    charge(bytes.length);
    return Subject.ofBytes(bytes);
  }
}

/** Of a pattern or replacement: its text, bytes as Latin-1, and which of them it is. */
export function sourceOf(value: Value): { readonly text: string; readonly isText: boolean } | undefined {
  const text = asText(value);
  if (text !== undefined) return { text, isText: true };
  const bytes = bytesOf(value);
  return bytes ? { text: latin(bytes), isText: false } : undefined;
}
