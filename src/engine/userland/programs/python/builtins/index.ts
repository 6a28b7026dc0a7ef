import './object-type.ts';
import './type-type.ts';
import './numeric-types.ts';
import './str-type.ts';
import './bytes-type.ts';
import './bytearray-methods.ts';
import './list-type.ts';
import './dict-type.ts';
import './set-type.ts';
import './callable-types.ts';
import './module-type.ts';
import './code-type.ts';
import './exception-types.ts';
import './iterator-types.ts';
import './functional-iterators.ts';
import '../io/file-methods.ts';
import { classMethodType, propertyType, staticMethodType, superType } from '../objects/descriptors.ts';
import { exceptionTypes } from '../objects/exception.ts';
import {
  boolType,
  bytearrayType,
  bytesType,
  complexType,
  dictType,
  Ellipsis,
  floatType,
  frozensetType,
  intType,
  listType,
  NotImplemented,
  objectType,
  PyDict,
  rangeType,
  setType,
  sliceType,
  strType,
  tupleType,
  typeType,
} from '../objects/object.ts';
import type { Vm } from '../vm/vm.ts';
import { enumerateType, filterType, mapType, zipType } from './functional-iterators.ts';
import { builtinFunctions } from './functions.ts';
import { memoryViewType } from './memory-view.ts';

const TYPES = [
  boolType,
  bytearrayType,
  bytesType,
  classMethodType,
  complexType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  objectType,
  propertyType,
  rangeType,
  setType,
  sliceType,
  staticMethodType,
  strType,
  superType,
  tupleType,
  typeType,
  enumerateType,
  filterType,
  mapType,
  zipType,
  memoryViewType,
];

/** The names that every module sees: chapter "Built-in Functions", the built-in classes, constants and exceptions. */
export function makeBuiltins(vm: Vm): PyDict {
  const dict = new PyDict();
  dict.set('__name__', 'builtins');
  dict.set('__doc__', 'Built-in functions, types, exceptions, and other objects.');
  for (const type of TYPES) dict.set(type.name, type);
  for (const [name, type] of exceptionTypes) if (!name.startsWith('_')) dict.set(name, type);
  for (const alias of ['IOError', 'EnvironmentError']) dict.set(alias, exceptionTypes.get('OSError'));
  for (const [name, fn] of builtinFunctions()) dict.set(name, fn);
  dict.set('__import__', vm.importer.importFunction);
  for (const [name, value] of [
    ['None', null],
    ['True', true],
    ['False', false],
    ['Ellipsis', Ellipsis],
    ['NotImplemented', NotImplemented],
    ['__debug__', !vm.options.flags.optimize],
  ] as const)
    dict.set(name, value);
  return dict;
}
