import type { PrivateName } from '../runtime/private-name.ts';
import { holder, primitiveOf } from '../runtime/property.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { compileAssignment, compileDelete, compileUpdate } from './assignment.ts';
import { binaryThunk, slowBinary } from './binary.ts';
import { compileCall, compileNew } from './calls.ts';
import { compileClass } from './classes.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compileCondition } from './condition.ts';
import { compileList } from './lists.ts';
import { compileLiteral, compileObject, compileTagged, compileTemplate } from './literals.ts';
import { compileChain, compileMember } from './members.ts';
import { compileOperand } from './operand.ts';
import { namePlace, operatorPlace } from './places.ts';
import { readVariable } from './variables.ts';
import { withTarget } from './with.ts';
import { compileAwait, compileYield } from './yield.ts';

/** Any expression. `name` is what an anonymous function or class in its place is called. */
export function compileExpression(compiler: Compiler, input: ES.Node, scope: StaticScope, name = ''): Thunk {
  const node = input as ES.Expression;
  switch (node.type) {
    case 'Literal':
      return compileLiteral(node);
    case 'Identifier':
      return readVariable(compiler, scope, node.name, namePlace(node), namePlace(node));
    case 'ThisExpression':
      return readVariable(compiler, scope, 'this', node.start);
    case 'MemberExpression':
      return compileMember(compiler, node, scope);
    case 'ChainExpression':
      return compileChain(compiler, node, scope);
    case 'CallExpression':
      return compileCall(compiler, node, scope);
    case 'NewExpression':
      return compileNew(compiler, node, scope);
    case 'ArrayExpression':
      return compileList(compiler, node.elements, scope);
    case 'ObjectExpression':
      return compileObject(compiler, node, scope);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const make = compiler.closure(node, scope, name);
      return (s) => make(s).fn;
    }
    case 'ClassExpression':
      return compileClass(compiler, node, scope, name);
    case 'TemplateLiteral':
      return compileTemplate(compiler, node, scope);
    case 'TaggedTemplateExpression':
      return compileTagged(compiler, node, scope);
    case 'UnaryExpression':
      return compileUnary(compiler, node, scope);
    case 'UpdateExpression':
      return compileUpdate(compiler, node, scope);
    case 'BinaryExpression':
      return compileBinary(compiler, node, scope);
    case 'LogicalExpression':
      return compileLogical(compiler, node, scope, name);
    case 'ConditionalExpression': {
      const { rt } = compiler.unit;
      const test = compileCondition(compiler, node.test, scope);
      const yes = compileOperand(compiler, node.consequent, scope, name);
      const no = compileOperand(compiler, node.alternate, scope, name);
      const later = (s: Scope): unknown => rt.defer((late) => (late ? yes : no).take(s));
      return (s) => {
        const value = test.ask(s);
        if (typeof value === 'symbol' && suspended(value)) return later(s);
        return value ? yes.take(s) : no.take(s);
      };
    }
    case 'AssignmentExpression':
      return compileAssignment(compiler, node, scope);
    case 'SequenceExpression': {
      const { rt } = compiler.unit;
      const thunks = node.expressions.map((one) => compiler.expression(one, scope));
      const from = (s: Scope, start: number): unknown => {
        let value: unknown;
        for (let i = start; i < thunks.length; i++) {
          value = (thunks[i] as Thunk)(s);
          if (typeof value === 'symbol' && suspended(value)) return later(s, i + 1);
        }
        return value;
      };
      const later = (s: Scope, next: number): unknown =>
        rt.defer((late) => (next < thunks.length ? from(s, next) : late));
      return (s) => from(s, 0);
    }
    case 'AwaitExpression':
      return compileAwait(compiler, node, scope);
    case 'YieldExpression':
      return compileYield(compiler, node, scope);
    case 'MetaProperty':
      if (node.meta.name === 'import') {
        const { host } = compiler.unit;
        return () => host.meta();
      }
      return readVariable(compiler, scope, 'new.target', node.start);
    case 'ImportExpression': {
      const { rt, host } = compiler.unit;
      const specifier = compiler.expression(node.source, scope);
      const { options } = node as ES.ImportExpression;
      const attributes = options ? compiler.expression(options, scope) : () => undefined;
      return (s) =>
        rt.after(specifier(s), (value) => rt.after(attributes(s), (given) => host.importModule(value, given)));
    }
    case 'ParenthesizedExpression':
      return compiler.expression(node.expression, scope, name);
    default:
      throw new Error(`drydock: ${(node as ES.Node).type} is not simulated`);
  }
}

function compileUnary(compiler: Compiler, node: ES.UnaryExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const { operator, argument } = node;
  if (operator === 'delete') return compileDelete(compiler, argument, scope, node.start);
  if (operator === 'typeof' && argument.type === 'Identifier') {
    const read = readVariable(compiler, scope, argument.name, argument.start);
    const { global } = rt;
    const within = withTarget(compiler, scope, argument.name);
    if (within)
      return (s) =>
        within(s) || scopeHas(scope, argument.name) || argument.name in global ? typeof read(s) : 'undefined';
    const declared = scopeHas(scope, argument.name);
    return (s) => (declared || argument.name in global ? typeof read(s) : 'undefined');
  }
  const value = compiler.expression(argument, scope);
  const apply = (v: unknown): unknown => {
    switch (operator) {
      case '!':
        return !v;
      case '-':
        return -(v as number);
      case '+':
        return +(v as number);
      case '~':
        return ~(v as number);
      case 'typeof':
        return typeof v;
      default:
        return undefined;
    }
  };
  if (operator === '!')
    return (s) => {
      const v = value(s);
      return typeof v === 'symbol' && suspended(v) ? rt.defer(apply) : !v;
    };
  const convert = (v: unknown): unknown =>
    typeof v === 'object' && v !== null && operator !== 'typeof' && operator !== 'void'
      ? rt.after(primitiveOf(rt, v, 'number'), apply)
      : apply(v);
  return (s) => {
    const v = value(s);
    return typeof v === 'symbol' && suspended(v) ? rt.defer(convert) : convert(v);
  };
}

function scopeHas(scope: StaticScope, name: string): boolean {
  for (let at: StaticScope | undefined = scope; at; at = at.parent)
    if (at.names.has(name) || (at.kind === 'function' && name === 'arguments')) return true;
  return false;
}

function compileBinary(compiler: Compiler, node: ES.BinaryExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const right = compileOperand(compiler, node.right, scope);
  if (node.left.type === 'PrivateIdentifier') {
    const key = `#${node.left.name}`;
    const name = readVariable(compiler, scope, key, node.left.start);
    return (s) =>
      rt.after(right.take(s), (object) => {
        rt.top.at = node.start;
        return (name(s) as PrivateName).has(holder(rt, object, key));
      });
  }
  const left = compileOperand(compiler, node.left, scope);
  return binaryThunk(
    node.operator,
    left,
    right,
    slowBinary(compiler, node.operator, right.thunk, operatorPlace(node, compiler.unit.source.text)),
  );
}

function compileLogical(compiler: Compiler, node: ES.LogicalExpression, scope: StaticScope, name: string): Thunk {
  const { rt } = compiler.unit;
  const left = compileOperand(compiler, node.left, scope);
  const right = compileOperand(compiler, node.right, scope, name);
  const { operator } = node;
  const decide = (s: Scope, a: unknown): unknown => {
    if (operator === '&&') return a ? right.take(s) : a;
    if (operator === '||') return a ? a : right.take(s);
    return a === undefined || a === null ? right.take(s) : a;
  };
  const later = (s: Scope): unknown => rt.defer((late) => decide(s, late));
  return (s) => {
    const a = left.take(s);
    return typeof a === 'symbol' && suspended(a) ? later(s) : decide(s, a);
  };
}
