import { goQuote } from '../../../../base/go-quote.ts';
import type { Command, Node, Operand, Pipe, Placed } from '../../../../base/go-template/nodes.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import type { Steps } from '../run/code.ts';
import type { Callable, Machine } from '../run/machine.ts';
import { invoke, memberOf } from '../run/methods.ts';
import { Boxed, type MapValue, zero } from '../run/value.ts';
import { basic, type FunctionOf, isInterface, isString, type Type, underlying } from '../types/type.ts';
import { argumentValues, fitting, parameterOf } from './arguments.ts';
import { FUNCTIONS } from './functions.ts';
import { ExecuteError, type TemplateSet, type Tree } from './set.ts';
import { Complaint, fieldOf, type Held, held, items, nameOf, pointed, printed, truth } from './value.ts';

type Variables = [string, Held][];
type Flow = 'next' | 'break' | 'continue';

/** Runs one template of a set; what it wrote before a mistake is in `out`. */
export class Execution {
  out = '';
  readonly #set: TemplateSet;
  readonly #machine: Machine;
  #name: string;
  #tree: Tree;
  #depth = 0;
  #here: Placed = { at: 0, text: '' };

  constructor(set: TemplateSet, name: string, tree: Tree, machine: Machine) {
    this.#set = set;
    this.#name = name;
    this.#tree = tree;
    this.#machine = machine;
  }

  *run(nodes: readonly Node[], dot: Held, variables: Variables): Steps<Flow> {
    for (const node of nodes) {
      const flow = yield* this.#node(node, dot, variables);
      if (flow !== 'next') return flow;
    }
    return 'next';
  }

  *#node(node: Node, dot: Held, variables: Variables): Steps<Flow> {
    switch (node.kind) {
      case 'text':
        this.out += byteTextOf(node.text);
        return 'next';
      case 'action': {
        const value = yield* this.#pipe(node.pipe, dot, variables);
        if (node.pipe.variables.length > 0) return 'next';
        this.#here = node.pipe;
        const shown = yield* this.#guarded(printed(value, this.#machine));
        this.out += this.#set.escape ? this.#set.escape(this.out, value, shown) : shown;
        return 'next';
      }
      case 'if':
      case 'with': {
        const depth = variables.length;
        const value = yield* this.#pipe(node.pipe, dot, variables);
        const flow = truth(value)
          ? yield* this.run(node.body, node.kind === 'with' ? value : dot, variables)
          : yield* this.run(node.otherwise, dot, variables);
        variables.length = depth;
        return flow;
      }
      case 'range':
        return yield* this.#range(node, dot, variables);
      case 'template': {
        this.#here = {
          at: node.at,
          text: `{{template ${goQuote(node.name)}${node.pipe ? ` ${node.pipe.text}` : ''}}}`,
        };
        const tree = this.#set.trees.get(node.name);
        if (!tree) throw this.#error(`template ${goQuote(node.name)} not defined`);
        if (++this.#depth > 1000) throw this.#error('exceeded maximum template depth (100000)');
        const value = node.pipe ? yield* this.#pipe(node.pipe, dot, variables) : undefined;
        const [name, before] = [this.#name, this.#tree];
        [this.#name, this.#tree] = [node.name, tree];
        yield* this.run(tree.nodes, value, [['$', value]]);
        [this.#name, this.#tree] = [name, before];
        this.#depth--;
        return 'next';
      }
      default:
        return node.kind;
    }
  }

  *#range(node: Extract<Node, { kind: 'range' }>, dot: Held, variables: Variables): Steps<Flow> {
    const depth = variables.length;
    const value = yield* this.#pipe({ ...node.pipe, variables: [] }, dot, variables);
    const list = items(value);
    if (!list) throw this.#error(`range can't iterate over ${yield* printed(value, this.#machine)}`);
    for (const [key, item] of list) {
      const [first, second] = node.pipe.variables;
      const bound: [string, Held][] =
        second !== undefined
          ? [
              [first ?? '', key],
              [second, item],
            ]
          : first !== undefined
            ? [[first, item]]
            : [];
      for (const [name, to] of bound) {
        if (node.pipe.assigns) this.#assign(variables, name, to);
        else variables.push([name, to]);
      }
      const flow = yield* this.run(node.body, item, variables);
      variables.length = depth;
      if (this.#machine.tick()) yield undefined;
      if (flow === 'break') break;
    }
    return list.length === 0 ? yield* this.run(node.otherwise, dot, variables) : 'next';
  }

  #assign(variables: Variables, name: string, value: Held): void {
    const entry = variables.findLast((each) => each[0] === name);
    if (entry) entry[1] = value;
  }

  *#pipe(pipe: Pipe, dot: Held, variables: Variables): Steps<Held> {
    this.#here = pipe;
    let value: { readonly value: Held } | undefined;
    for (const command of pipe.commands) value = { value: yield* this.#command(command, dot, variables, value) };
    for (const name of pipe.variables) {
      if (pipe.assigns) this.#assign(variables, name, value?.value);
      else variables.push([name, value?.value]);
    }
    return value?.value;
  }

  *#command(
    command: Command,
    dot: Held,
    variables: Variables,
    piped: { readonly value: Held } | undefined,
  ): Steps<Held> {
    const [first, ...rest] = command.operands;
    if (!first) return undefined;
    if (first.kind !== 'pipe') this.#here = first;
    switch (first.kind) {
      case 'field':
        return yield* this.#fields(dot, first.names, rest, piped, dot, variables);
      case 'variable': {
        const value = variables.findLast((each) => each[0] === first.name)?.[1];
        if (first.names.length > 0) return yield* this.#fields(value, first.names, rest, piped, dot, variables);
        this.#noArguments(first, rest, piped);
        return value;
      }
      case 'chain': {
        const base = yield* this.#operand(first.base, dot, variables);
        this.#here = { text: first.text, at: first.base.at + first.text.lastIndexOf('.') };
        return yield* this.#fields(base, first.names, rest, piped, dot, variables);
      }
      case 'function':
        return yield* this.#call(first.name, command, rest, dot, variables, piped);
      case 'pipe':
        this.#noArguments(first, rest, piped);
        return yield* this.#pipe(first.pipe, dot, variables);
      case 'nil':
        throw this.#error('nil is not a command');
      default:
        this.#noArguments(first, rest, piped);
        return yield* this.#operand(first, dot, variables);
    }
  }

  #noArguments(first: Operand, rest: readonly Operand[], piped: unknown): void {
    if (rest.length > 0 || piped) throw this.#error(`can't give argument to non-function ${first.text}`);
  }

  *#operand(operand: Operand, dot: Held, variables: Variables): Steps<Held> {
    this.#here = operand;
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return undefined;
      case 'constant': {
        const { value } = operand;
        if (value.kind === 'int')
          return new Boxed(basic(operand.text.startsWith("'") ? 'int32' : 'int'), value.exact ?? value.value);
        if (value.kind === 'string') return new Boxed(basic('string'), byteTextOf(value.value));
        return new Boxed(basic(value.kind === 'bool' ? 'bool' : 'float64'), value.value);
      }
      default:
        return yield* this.#command(
          { at: operand.at, text: operand.text, operands: [operand] },
          dot,
          variables,
          undefined,
        );
    }
  }

  *#fields(
    from: Held,
    names: readonly string[],
    args: readonly Operand[],
    piped: { readonly value: Held } | undefined,
    dot: Held,
    variables: Variables,
  ): Steps<Held> {
    let value = from;
    for (const [i, name] of names.entries()) {
      const last = i === names.length - 1;
      value = yield* this.#field(value, name, last ? args : [], last ? piped : undefined, dot, variables);
    }
    return value;
  }

  *#field(
    value: Held,
    name: string,
    args: readonly Operand[],
    piped: { readonly value: Held } | undefined,
    dot: Held,
    variables: Variables,
  ): Steps<Held> {
    const { missing } = this.#set;
    if (!value) {
      if (missing === 'error') throw this.#error(`nil data; no entry for key ${goQuote(name)}`);
      return undefined;
    }
    const here = this.#here;
    const member = memberOf(value.type, name);
    const method = member && member.found.kind !== 'field' ? member.found.method : undefined;
    const pointerOnly =
      member?.found.kind === 'method' &&
      member.found.method.pointer &&
      underlying(value.type).kind !== 'pointer' &&
      member.path.length === 0;
    const shown = /^[A-Z]/.test(name);
    if (method && shown && !pointerOnly) {
      const self = value;
      const call = (given: readonly unknown[]): Steps => invoke(self, name, given, this.#machine);
      return yield* this.#invoke(method.type, call, name, here, args, piped, dot, variables);
    }
    const target = pointed(value);
    const base = target && underlying(target.type);
    const given = args.length > 0 || piped !== undefined;
    if (base?.kind === 'struct') {
      const found = shown ? fieldOf(target as Boxed, name) : undefined;
      if (!found && memberOf((target as Boxed).type, name) && !shown)
        throw this.#error(`${name} is an unexported field of struct type ${nameOf(value)}`);
      if (found) {
        if (given) throw this.#error(`${name} has arguments but cannot be invoked as function`);
        return found.value;
      }
    } else if (base?.kind === 'map' && isString(base.key)) {
      if (given) throw this.#error(`${name} is not a method but has arguments`);
      const entry = (target?.value as MapValue | null | undefined)?.entries.get(byteTextOf(name));
      if (entry) return held(base.element, entry[1]);
      if (missing === 'error') throw this.#error(`map has no entry for key ${goQuote(name)}`);
      return isInterface(base.element) && missing === 'default' ? undefined : this.#lacking(base.element, missing);
    } else if (base?.kind === 'pointer') {
      throw this.#error(`nil pointer evaluating ${nameOf(value)}.${name}`);
    }
    throw this.#error(`can't evaluate field ${name} in type ${nameOf(value)}`);
  }

  /** A key that is not there prints `<no value>`, whatever the map's values are; as an operand it is their zero value. */
  #lacking(element: Type, missing: string): Held {
    return missing === 'zero' ? held(element, zero(element)) : undefined;
  }

  *#call(
    name: string,
    command: Command,
    args: readonly Operand[],
    dot: Held,
    variables: Variables,
    piped: { readonly value: Held } | undefined,
  ): Steps<Held> {
    const own = this.#set.functions.get(name);
    if (own) {
      const type = underlying(own.type) as FunctionOf;
      const call = (given: readonly unknown[]): Steps => (own.value as Callable).call(given, this.#machine);
      return yield* this.#invoke(type, call, name, command, args, piped, dot, variables);
    }
    const here: Placed = command;
    if (name === 'and' || name === 'or') {
      if (args.length + (piped ? 1 : 0) === 0)
        throw this.#error(`wrong number of args for ${name}: want at least 1 got 0`);
      let value: Held;
      for (const arg of args) {
        value = yield* this.#operand(arg, dot, variables);
        if (truth(value) === (name === 'or')) return value;
      }
      return piped ? piped.value : value;
    }
    const values: Held[] = [];
    for (const arg of args) values.push(yield* this.#operand(arg, dot, variables));
    if (piped) values.push(piped.value);
    if (name === 'call') {
      const [target, ...given] = values;
      if (!target || underlying(target.type).kind !== 'function')
        throw this.#error(`error calling call: non-function ${args[0]?.text ?? ''} of type ${nameOf(target)}`);
      const type = underlying(target.type) as FunctionOf;
      const call = (list: readonly unknown[]): Steps => (target.value as Callable).call(list, this.#machine);
      return yield* this.#finish(type, call, argumentValues(type, given), args[0]?.text ?? 'call', here);
    }
    const made = FUNCTIONS[name];
    if (!made) throw this.#error(`${goQuote(name)} is not a defined function`);
    if (values.length < made.least || values.length > made.most) {
      this.#here = here;
      const want =
        made.most === Infinity
          ? `at least ${made.least}`
          : made.most > made.least
            ? `at least ${made.least}`
            : String(made.least);
      throw this.#error(`wrong number of args for ${name}: want ${want} got ${values.length}`);
    }
    this.#here = here;
    const machine = this.#machine;
    return yield* this.#guarded(
      (function* (): Steps<Held> {
        const given = made.call(values, machine);
        return typeof given === 'object' && 'next' in given ? yield* given : given;
      })(),
      `error calling ${name}: `,
    );
  }

  /** A method or a function of the program's own. */
  *#invoke(
    type: FunctionOf,
    call: (given: readonly unknown[]) => Steps,
    name: string,
    here: Placed,
    args: readonly Operand[],
    piped: { readonly value: Held } | undefined,
    dot: Held,
    variables: Variables,
  ): Steps<Held> {
    const count = args.length + (piped ? 1 : 0);
    const wanted = type.variadic ? type.parameters.length - 1 : type.parameters.length;
    if (type.variadic ? count < wanted : count !== wanted)
      throw this.#error(
        `wrong number of args for ${name}: want ${type.variadic ? `at least ${wanted}` : wanted} got ${count}`,
      );
    const given: Held[] = [];
    for (const [i, arg] of args.entries()) {
      const value = yield* this.#operand(arg, dot, variables);
      given.push(this.#checked(() => fitting(value, parameterOf(type, i), arg)));
    }
    if (piped) given.push(this.#checked(() => fitting(piped.value, parameterOf(type, args.length), undefined)));
    return yield* this.#finish(type, call, argumentValues(type, given), name, here);
  }

  #checked<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof Complaint) throw this.#error(error.message);
      throw error;
    }
  }

  *#finish(
    type: FunctionOf,
    call: (given: readonly unknown[]) => Steps,
    given: readonly unknown[],
    name: string,
    here: Placed,
  ): Steps<Held> {
    const result = yield* call(given);
    const [first, second] = type.results;
    if (!first) return undefined;
    if (!second) return held(first, result);
    const [value, error] = result as readonly [unknown, Boxed | null];
    this.#here = here;
    if (error !== null)
      throw this.#error(`error calling ${name}: ${String(yield* invoke(error, 'Error', [], this.#machine))}`);
    return held(first, value);
  }

  *#guarded<T>(steps: Steps<T>, prefix = ''): Steps<T> {
    try {
      return yield* steps;
    } catch (error) {
      if (error instanceof Complaint) throw this.#error(prefix + error.message);
      throw error;
    }
  }

  /** Columns count bytes. */
  #error(message: string): ExecuteError {
    const { at, text } = this.#here;
    const before = this.#tree.source.slice(0, at);
    const line = before.split('\n').length;
    const column = byteTextOf(before.slice(before.lastIndexOf('\n') + 1)).length;
    return new ExecuteError(
      `template: ${this.#tree.origin}:${line}:${column}: executing ${goQuote(this.#name)} at <${text}>: ${message}`,
    );
  }
}
