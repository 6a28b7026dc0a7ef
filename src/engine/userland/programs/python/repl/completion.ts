import type { Completion } from '../../../line-editor/line-editor.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import { PyBoundMethod, PyModule, PyObject, PyType, typeOf, type Value } from '../objects/object.ts';
import { attributeNames } from '../protocols/attribute-names.ts';
import { KEYWORDS } from '../syntax/tokenizer.ts';
import type { Vm } from '../vm/vm.ts';

const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'];
const ALONE = new Set(['False', 'None', 'True', 'break', 'continue', 'pass', 'else', '_']);

/**
 * What Tab offers at the prompt, as Lib/rlcompleter.py has it: keywords, names, attributes behind a dot; blanks where nothing is typed.
 * Nothing of the learner's code runs for it: a property's attributes are not looked up.
 */
export function completeNames(vm: Vm, main: PyModule, line: string, cursor: number): Completion {
  const before = line.slice(0, cursor);
  const stem = /[\w.]*$/.exec(before)?.[0] ?? '';
  const start = cursor - stem.length;
  if (stem === '') return { start, candidates: [' '.repeat(4 - (cursor % 4))], suffix: '' };
  const candidates = stem.includes('.') ? attributes(vm, main, stem) : globals(vm, main, stem);
  return { start, candidates, suffix: '' };
}

function globals(vm: Vm, main: PyModule, stem: string): string[] {
  const found = new Map<string, string>();
  for (const word of [...KEYWORDS, ...SOFT_KEYWORDS])
    if (word.startsWith(stem))
      found.set(word, word === 'finally' || word === 'try' ? `${word}:` : ALONE.has(word) ? word : `${word} `);
  for (const dict of [main.dict, vm.builtins])
    for (const word of dict.map.keys())
      if (typeof word === 'string' && word.startsWith(stem) && word !== '__builtins__' && !found.has(word))
        found.set(word, word + callMark(dict.get(word)));
  return [...found.values()].sort();
}

function attributes(vm: Vm, main: PyModule, stem: string): string[] {
  const parts = stem.split('.');
  const last = parts.pop() ?? '';
  const [first = '', ...rest] = parts;
  let value = main.dict.get(first) ?? vm.builtins.get(first);
  for (const name of rest) value = stored(value, name);
  if (value === undefined) return [];
  const names = attributeNames(value).filter((name) => name.startsWith(last) && name !== '__builtins__');
  const hidden = last === '' ? '_' : last === '_' ? '__' : undefined;
  const plain = hidden === undefined ? names : names.filter((name) => !name.startsWith(hidden));
  return (plain.length > 0 ? plain : names).map(
    (name) => `${[...parts, name].join('.')}${callMark(stored(value, name))}`,
  );
}

/** An attribute as it is stored, found without running `__getattr__` or a property. */
function stored(value: Value, name: string): Value {
  if (value instanceof PyObject) {
    const own = value.dict?.get(name);
    if (own !== undefined || value instanceof PyModule) return own;
  }
  return value instanceof PyType ? value.lookup(name) : typeOf(value).lookup(name);
}

function callMark(value: Value): string {
  if (value instanceof PyFunction) {
    const { positional, keywordOnly, rest, keywordRest } = value.code.parts;
    return positional + keywordOnly === 0 && !rest && !keywordRest ? '()' : '(';
  }
  if (value instanceof PyNative) {
    const { names, rest, keywords } = value.signature;
    return names.length === 0 && !rest && !keywords ? '()' : '(';
  }
  return value instanceof PyBoundMethod || value instanceof PyType ? '(' : '';
}
