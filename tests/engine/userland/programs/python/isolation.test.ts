import { expect, it } from 'vitest';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import { makeKernel } from '../../../kernel/make-kernel.ts';
import { runProgram } from '../run-program.ts';

/** Names that mean something to JavaScript, to its objects or to a page. */
const NAMES =
  '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ __lookupSetter__ then length name caller arguments size get set has delete call apply bind next value done globalThis window self document localStorage indexedDB fetch process require module exports Function eval_ Symbol_iterator'.split(
    ' ',
  );

/** What of the engine's own surroundings a program could reach if names were not kept apart. */
const WATCHED: readonly object[] = [
  Object,
  Object.prototype,
  Function.prototype,
  Array,
  Array.prototype,
  String.prototype,
  Number.prototype,
  BigInt.prototype,
  Boolean.prototype,
  Symbol.prototype,
  Map.prototype,
  Set.prototype,
  WeakMap.prototype,
  Promise,
  Promise.prototype,
  RegExp.prototype,
  Error.prototype,
  Uint8Array.prototype,
  Reflect,
  JSON,
  Math,
  Object.getPrototypeOf(function* () {}).prototype,
];

/** Every property of everything that is watched, with its descriptor; of the global object, those that the names could have made. */
function state(): ReadonlyMap<string, PropertyDescriptor | undefined> {
  const found = new Map<string, PropertyDescriptor | undefined>();
  for (const [i, object] of WATCHED.entries())
    for (const key of Reflect.ownKeys(object))
      found.set(`${i} ${String(key)}`, Object.getOwnPropertyDescriptor(object, key));
  for (const name of NAMES) found.set(`global ${name}`, Object.getOwnPropertyDescriptor(globalThis, name));
  return found;
}

/** What is not the same in both, by identity. */
function changes(before: ReturnType<typeof state>, after: ReturnType<typeof state>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [a, b] = [before.get(key), after.get(key)];
    return a?.value !== b?.value || a?.get !== b?.get || a?.set !== b?.set || (a === undefined) !== (b === undefined);
  });
}

/** Puts a name into every place where Python takes one, and looks whether it is there and nowhere else. */
const PROGRAM = `
import collections, configparser, csv, dataclasses, enum, io, json, os, re, string, sys, types

def check(role, name, ok):
    if not ok:
        print('WRONG', role, name)

class Plain:
    pass

for name in NAMES:
    value = object()
    plain = Plain()
    check('absent attribute', name, not hasattr(plain, name))
    check('absent key', name, name not in {} and {}.get(name) is None)
    setattr(plain, name, value)
    check('attribute', name, getattr(plain, name) is value and vars(plain) == {name: value})
    delattr(plain, name)
    check('deleted attribute', name, not hasattr(plain, name))
    check('untouched class', name, not hasattr(Plain(), name))
    d = {name: value}
    d[name], d['other'] = value, 1
    check('dict', name, d.pop(name) is value and list(d) == ['other'] and name not in d)
    check('set', name, {name} | {name} == {name} and name not in set())
    check('nested', name, {name: {name: 1}}[name][name] == 1 and {(name, 1): 2}[name, 1] == 2)
    def f(**kw):
        return kw
    check('keywords', name, f(**{name: value}) == {name: value})
    made = type(name, (), {name: value})
    check('class', name, getattr(made, name) is value and made.__name__ == name)
    check('subclass', name, getattr(type('S', (made,), {}), name) is value)
    module = types.ModuleType(name)
    setattr(module, name, value)
    sys.modules[name] = module
    check('module', name, __import__(name) is module and getattr(module, name) is value)
    del sys.modules[name]
    space = {}
    exec(name + ' = 5\\ndef g():\\n    global ' + name + '\\n    ' + name + ' += 1\\ng()', space)
    check('global', name, space[name] == 6)
    space = {}
    exec('def h(' + name + '=1, *, k=2):\\n    return ' + name + ', k\\nr = h(), h(' + name + '=3)', space)
    check('parameter', name, space['r'] == ((1, 2), (3, 2)))
    check('builtins', name, not hasattr(__builtins__, name) or name in ('eval', 'set', 'next'))
    check('json', name, json.loads(json.dumps({name: [1, {name: None}]})) == {name: [1, {name: None}]})
    check('environment', name, os.environ.setdefault(name, 'x') == 'x' and os.environ.pop(name) == 'x')
    check('percent', name, ('%(' + name + ')s') % {name: 1} == '1')
    check('format', name, ('{' + name + '}').format(**{name: 1}) == '1' and ('{0[' + name + ']}').format({name: 2}) == '2')
    check('template', name, string.Template('\${' + name + '}').substitute({name: 3}) == '3')
    check('counter', name, collections.Counter([name, name])[name] == 2 and collections.OrderedDict({name: 1})[name] == 1)
    check('ordered', name, list(collections.defaultdict(list, {name: 1})) == [name])
    check('csv', name, list(csv.DictReader(io.StringIO(name + ',b\\n1,2\\n'))) == [{name: '1', 'b': '2'}])
    parser = configparser.ConfigParser()
    parser.read_string('[' + name + ']\\n' + name + ' = 4\\n')
    check('configparser', name, parser[name][name] == '4')
    check('group', name, re.match('(?P<' + name + '>x)', 'x').groupdict() == {name: 'x'})
    if not name.startswith('_'):
        check('namedtuple', name, getattr(collections.namedtuple('T', [name])(7), name) == 7)
        check('dataclass', name, getattr(dataclasses.make_dataclass('D', [name])(8), name) == 8)
        if name not in ('name', 'value', 'mro'):
            check('enum', name, enum.Enum('E', [name])[name].value == 1)
    class Slotted:
        __slots__ = (name,)
    slotted = Slotted()
    setattr(slotted, name, value)
    check('slot', name, getattr(slotted, name) is value)
    for thing in (1, 1.5, 'x', b'x', None, True, (), print, len, Plain, plain, sys, Plain.__init__, (i for i in ())):
        if name in ('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'caller', 'call', 'apply', 'then'):
            check('of ' + repr(type(thing)), name, not hasattr(thing, name))
    try:
        eval(name if name not in ('set', 'next', 'module', 'space', 'made', 'name', 'value') else 'window')
        check('name', name, False)
    except NameError:
        pass
print('done')
`;

it('no name that a program uses reaches an object of the engine, and every name works', async () => {
  const before = state();
  const machine = makeKernel();
  const { out, err, code } = await runProgram(python, ['-c', `NAMES = ${JSON.stringify(NAMES)}\n${PROGRAM}`], {
    machine,
  });
  expect({ out, err, code }).toEqual({ out: 'done\n', err: '', code: 0 });
  expect(before.size).toBeGreaterThan(300);
  expect(changes(before, state())).toEqual([]);
}, 60_000);

it('changes of built-in classes and modules stay in their process', async () => {
  const first = await runProgram(python, [
    '-c',
    [
      'import builtins, json, math, sys',
      'for target in (int, str, list, dict, object, type):',
      '    try:',
      '        target.polluted = 1; print("changed", target)',
      '    except TypeError: pass',
      'builtins.polluted = builtins.len = json.dumps = math.pi = sys.polluted = "changed"',
      'print(polluted, len, math.pi)',
    ].join('\n'),
  ]);
  expect(first.out).toBe('changed changed changed\n');
  const second = await runProgram(python, [
    '-c',
    'import json, math, sys; print(hasattr(sys, "polluted"), hasattr(int, "polluted"), "polluted" in dir(__builtins__), len("abc"), json.dumps(1), math.pi)',
  ]);
  expect(second.out).toBe('False False False 3 1 3.141592653589793\n');
});
