import { asText } from '../builtins/str-splitting.ts';
import { getters, methods } from '../objects/define.ts';
import { indexError, raise } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import { type Answer, Pending, PyDict, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { asInt } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import { quickRepr } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { matchType, type PyMatch } from './pattern-object.ts';
import { compileTemplate, expand } from './template-cache.ts';

/** The number of a group by its number or name. */
function groupOf(self: PyMatch, wanted: Value): number {
  const { program, names } = self.pattern;
  const text = asText(wanted);
  if (text !== undefined) {
    const named = names.get(text);
    if (named !== undefined) return named;
  } else {
    const int = asInt(wanted);
    if (int !== undefined && int >= 0 && int <= program.groups) return Number(int);
  }
  throw indexError('no such group');
}

/** Objects with __index__ stand for numbers, too. */
function withGroup(vm: Vm, self: PyMatch, wanted: Value, give: (group: number) => Value): Answer {
  const cls = wanted !== null && typeof wanted === 'object' && asInt(wanted) === undefined ? wanted.cls : undefined;
  const method = cls?.lookup('__index__');
  if (method === undefined || asText(wanted) !== undefined) return give(groupOf(self, wanted));
  return new Pending(
    (function* (): Gen<Value> {
      return give(groupOf(self, yield* callMethod(vm, method, wanted, [])));
    })(),
  );
}

const span = (self: PyMatch, group: number): PyTuple => new PyTuple([self.marks[2 * group], self.marks[2 * group + 1]]);

function group(vm: Vm, self: PyMatch, wanted: readonly Value[]): Answer {
  const [first = 0] = wanted;
  if (wanted.length < 2) return withGroup(vm, self, first, (one) => self.text(one) ?? null);
  return new PyTuple(wanted.map((one) => self.text(groupOf(self, one)) ?? null));
}

function groupDict(self: PyMatch, fallback: Value): PyDict {
  const out = new PyDict();
  for (const [name, index] of self.pattern.names) out.set(name, self.text(index) ?? fallback);
  return out;
}

function expandMatch(vm: Vm, self: PyMatch, source: Value): Answer {
  const template = compileTemplate(vm, self.pattern, source);
  if (template instanceof Pending) return template;
  return template.kind === 'literal' ? template.value : expand(self, template);
}

methods(matchType, {
  group: ['*args', (vm, self: PyMatch, args: PyTuple) => group(vm, self, args.items)],
  __getitem__: ['key', (vm, self: PyMatch, key) => withGroup(vm, self, key, (one) => self.text(one) ?? null)],
  groups: [
    'default=',
    (_vm, self: PyMatch, fallback = null) => {
      const out: Value[] = [];
      for (let i = 1; i <= self.pattern.program.groups; i++) out.push(self.text(i) ?? fallback);
      return new PyTuple(out);
    },
  ],
  groupdict: ['default=', (_vm, self: PyMatch, fallback = null) => groupDict(self, fallback)],
  start: ['group?', (vm, self: PyMatch, wanted = 0) => withGroup(vm, self, wanted, (one) => self.marks[2 * one])],
  end: ['group?', (vm, self: PyMatch, wanted = 0) => withGroup(vm, self, wanted, (one) => self.marks[2 * one + 1])],
  span: ['group?', (vm, self: PyMatch, wanted = 0) => withGroup(vm, self, wanted, (one) => span(self, one))],
  expand: ['template!', (vm, self: PyMatch, template) => expandMatch(vm, self, template)],
  __repr__: [
    '',
    (_vm, self: PyMatch) => {
      const text = [...(quickRepr(self.text(0)) ?? '')].slice(0, 50).join('');
      return `<re.Match object; span=(${self.marks[0]}, ${self.marks[1]}), match=${text}>`;
    },
  ],
  __copy__: ['', (_vm, self) => self],
  __deepcopy__: ['memo', (_vm, self) => self],
});

getters(matchType, {
  re: (_vm, self) => (self as PyMatch).pattern,
  string: (_vm, self) => (self as PyMatch).string,
  pos: (_vm, self) => (self as PyMatch).pos,
  endpos: (_vm, self) => (self as PyMatch).endpos,
  regs: (_vm, self) => {
    const match = self as PyMatch;
    const out: Value[] = [];
    for (let i = 0; i <= match.pattern.program.groups; i++) out.push(span(match, i));
    return new PyTuple(out);
  },
  lastindex: (_vm, self) => (self as PyMatch).lastIndex || null,
  lastgroup: (_vm, self) => {
    const { pattern, lastIndex } = self as PyMatch;
    return pattern.nameOf(lastIndex) ?? null;
  },
});

matchType.attrs.set(
  '__new__',
  new PyNative(
    matchType.name,
    () => {
      throw raise('TypeError', `cannot create '${matchType.shown}' instances`);
    },
    { names: [], required: 0, positional: 0, positionalOnly: 0, rest: true, keywords: true, needed: [] },
  ),
);
