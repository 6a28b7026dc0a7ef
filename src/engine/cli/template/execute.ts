import { goQuote } from '../../base/go-quote.ts';
import { TemplateError } from '../../base/go-template/lex.ts';
import type { Command, Node, Operand, Pipe, Placed, Template } from '../../base/go-template/nodes.ts';
import { type Functions, iterate } from './functions.ts';
import { INVALID, type Method, print, truth, typeName, unboxed, type Value } from './value.ts';

interface Options {
  readonly functions: Functions;
  /** Go's option missingkey=error: a key that a map has not is an error instead of `<no value>`. */
  readonly missingKeyError?: boolean;
}

/** Executes a template over a value. Throws TemplateError with Go's sentence; what was written before is lost with it. */
export function executeTemplate(template: Template, data: Value, options: Options): string {
  const state = new State(template, options);
  state.run(template.nodes, data, [['$', data]]);
  return state.out;
}

type Variables = [string, Value][];
type Flow = 'next' | 'break' | 'continue';

class State {
  out = '';
  readonly #template: Template;
  readonly #options: Options;
  #name: string;
  #depth = 0;
  /** What was looked at last: errors name it. */
  #here: Placed = { at: 0, text: '' };

  constructor(template: Template, options: Options) {
    this.#template = template;
    this.#options = options;
    this.#name = template.name;
  }

  run(nodes: readonly Node[], dot: Value, variables: Variables): Flow {
    for (const node of nodes) {
      const flow = this.#node(node, dot, variables);
      if (flow !== 'next') return flow;
    }
    return 'next';
  }

  #node(node: Node, dot: Value, variables: Variables): Flow {
    switch (node.kind) {
      case 'text':
        this.out += node.text;
        return 'next';
      case 'action': {
        const value = this.#pipe(node.pipe, dot, variables);
        if (node.pipe.variables.length === 0) this.out += print(value);
        return 'next';
      }
      case 'if':
      case 'with': {
        const depth = variables.length;
        const value = this.#pipe(node.pipe, dot, variables);
        const flow = truth(value)
          ? this.run(node.body, node.kind === 'with' ? value : dot, variables)
          : this.run(node.otherwise, dot, variables);
        variables.length = depth;
        return flow;
      }
      case 'range':
        return this.#range(node, dot, variables);
      case 'break':
      case 'continue':
        return node.kind;
      case 'template': {
        this.#here = {
          at: node.at,
          text: `{{template ${goQuote(node.name)}${node.pipe ? ` ${node.pipe.text}` : ''}}}`,
        };
        const nodes = this.#template.defined.get(node.name);
        if (!nodes) throw this.#error(`template ${goQuote(node.name)} not defined`);
        if (++this.#depth > 1000) throw this.#error('exceeded maximum template depth (100000)');
        const value = node.pipe ? this.#pipe(node.pipe, dot, variables) : INVALID;
        const name = this.#name;
        this.#name = node.name;
        this.run(nodes, value, [['$', value]]);
        this.#name = name;
        this.#depth--;
        return 'next';
      }
    }
  }

  #range(node: Extract<Node, { kind: 'range' }>, dot: Value, variables: Variables): Flow {
    const depth = variables.length;
    const value = this.#pipe({ ...node.pipe, variables: [] }, dot, variables);
    const items = iterate(value);
    if (!items) throw this.#error(`range can't iterate over ${print(value)}`);
    if (value.kind === 'int' && node.pipe.variables.length > 1)
      throw this.#error(`can't use ${print(value)} to iterate over more than one variable`);
    for (const [key, item] of items) {
      const names = node.pipe.variables;
      const bound: [string, Value][] =
        names.length === 2
          ? [
              [names[0] ?? '', key],
              [names[1] ?? '', item],
            ]
          : names.length === 1
            ? [[names[0] ?? '', item]]
            : [];
      for (const [name, to] of bound) {
        if (node.pipe.assigns) this.#assign(variables, name, to);
        else variables.push([name, to]);
      }
      const flow = this.run(node.body, item, variables);
      variables.length = depth;
      if (flow === 'break') break;
    }
    return items.length === 0 ? this.run(node.otherwise, dot, variables) : 'next';
  }

  #assign(variables: Variables, name: string, value: Value): void {
    const entry = variables.findLast((each) => each[0] === name);
    if (!entry) throw this.#error(`undefined variable: ${name}`);
    entry[1] = value;
  }

  #pipe(pipe: Pipe, dot: Value, variables: Variables): Value {
    this.#here = pipe;
    let value: Value | undefined;
    for (const command of pipe.commands) value = this.#command(command, dot, variables, value);
    // What comes out of a pipeline has the type that is in the interface.
    const result = unboxed(value ?? INVALID);
    for (const name of pipe.variables) {
      if (pipe.assigns) this.#assign(variables, name, result);
      else variables.push([name, result]);
    }
    return result;
  }

  #command(command: Command, dot: Value, variables: Variables, piped: Value | undefined): Value {
    const [first, ...rest] = command.operands;
    if (!first) return INVALID;
    if (first.kind !== 'pipe') this.#here = first;
    switch (first.kind) {
      case 'field':
        return this.#fields(dot, first.names, rest, piped, dot, variables);
      case 'variable': {
        const value = variables.findLast((each) => each[0] === first.name)?.[1] ?? INVALID;
        if (first.names.length > 0) return this.#fields(value, first.names, rest, piped, dot, variables);
        this.#noArguments(first, rest, piped);
        return value;
      }
      case 'chain':
        return this.#fields(this.#operand(first.base, dot, variables), first.names, rest, piped, dot, variables);
      case 'function':
        return this.#call(first.name, command, rest, dot, variables, piped);
      case 'pipe':
        this.#noArguments(first, rest, piped);
        return this.#pipe(first.pipe, dot, variables);
      case 'nil':
        this.#noArguments(first, rest, piped);
        throw this.#error('nil is not a command');
      default:
        this.#noArguments(first, rest, piped);
        return this.#operand(first, dot, variables);
    }
  }

  #noArguments(first: Operand, rest: readonly Operand[], piped: Value | undefined): void {
    if (rest.length > 0 || piped) throw this.#error(`can't give argument to non-function ${first.text}`);
  }

  #operand(operand: Operand, dot: Value, variables: Variables): Value {
    this.#here = operand;
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return INVALID;
      case 'constant':
        if (
          operand.value.kind === 'int' &&
          BigInt.asIntN(64, operand.value.exact ?? 0n) !== (operand.value.exact ?? 0n)
        )
          throw this.#error(`${operand.text} overflows int`);
        return operand.value;
      case 'function':
        return this.#call(
          operand.name,
          { at: operand.at, text: operand.text, operands: [operand] },
          [],
          dot,
          variables,
          undefined,
        );
      default:
        return this.#command({ at: operand.at, text: operand.text, operands: [operand] }, dot, variables, undefined);
    }
  }

  #fields(
    from: Value,
    names: readonly string[],
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
  ): Value {
    let value = from;
    for (const [i, name] of names.entries()) {
      const last = i === names.length - 1;
      value = this.#field(value, name, last ? args : [], last ? piped : undefined, dot, variables);
    }
    return value;
  }

  #field(
    value: Value,
    name: string,
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
  ): Value {
    const fail = (message: string): TemplateError => this.#error(message);
    if (value.kind === 'invalid') {
      // What nothing has, is nothing; with the strict option it is a mistake.
      if (this.#options.missingKeyError) throw fail(`nil pointer evaluating interface {}.${name}`);
      return INVALID;
    }
    const method =
      value.kind === 'struct' ? value.method(name) : value.kind === 'map' ? value.methods?.[name] : undefined;
    if (method) return this.#invoke(method, name, this.#here, args, piped, dot, variables);
    const hasArguments = args.length > 0 || piped !== undefined;
    switch (value.kind) {
      case 'struct': {
        const field = value.field(name);
        if (!field) break;
        if (hasArguments) throw fail(`${name} has arguments but cannot be invoked as function`);
        return field;
      }
      case 'map': {
        if (hasArguments) throw fail(`${name} is not a method but has arguments`);
        const entry = value.entries.get(name);
        if (!entry && this.#options.missingKeyError) throw fail(`map has no entry for key ${goQuote(name)}`);
        return entry ?? INVALID;
      }
      case 'nil':
        throw fail(`nil pointer evaluating ${value.type}.${name}`);
      default:
        break;
    }
    throw fail(`can't evaluate field ${name} in type ${value.boxed ? 'interface {}' : typeName(value)}`);
  }

  #call(
    name: string,
    command: Command,
    args: readonly Operand[],
    dot: Value,
    variables: Variables,
    piped: Value | undefined,
  ): Value {
    const method = this.#options.functions[name];
    if (!method) throw this.#error(`${goQuote(name)} is not a defined function`);
    if ((name === 'and' || name === 'or') && args.length > 0) {
      // They stop at the first value that decides.
      let value: Value = INVALID;
      for (const arg of args) {
        value = this.#operand(arg, dot, variables);
        if (truth(value) === (name === 'or')) return value;
      }
      return piped ?? value;
    }
    return this.#invoke(method, name, command, args, piped, dot, variables);
  }

  /** `node` is what a complaint of the function itself names. */
  #invoke(
    method: Method,
    name: string,
    node: Placed,
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
  ): Value {
    const count = args.length + (piped ? 1 : 0);
    const wanted = method.variadic ? method.params.length - 1 : method.params.length;
    if (method.variadic ? count < wanted : count !== wanted) {
      throw this.#error(
        `wrong number of args for ${name}: want ${method.variadic ? `at least ${wanted}` : wanted} got ${count}`,
      );
    }
    const values = args.map((arg, i) =>
      this.#argument(arg, method.params[Math.min(i, method.params.length - 1)] ?? 'any', dot, variables),
    );
    if (piped) {
      const type = method.params[Math.min(args.length, method.params.length - 1)] ?? 'any';
      if (!isAssignable(piped, type)) {
        throw this.#error(
          piped.kind === 'invalid'
            ? `invalid value; expected ${type}`
            : `wrong type for value; expected ${type}; got ${typeName(piped)}`,
        );
      }
      values.push(piped);
    }
    try {
      return method.call(values);
    } catch (error) {
      if (error instanceof TemplateError || !(error instanceof Error)) throw error;
      this.#here = node;
      // Go names what was called as the template has it.
      const called =
        args[0]?.text ?? (piped?.kind === 'string' ? piped.value : `<${piped ? typeName(piped) : ''} Value>`);
      const message = name === 'call' ? error.message.replace('non-function', `non-function ${called}`) : error.message;
      throw this.#error(`error calling ${name}: ${message}`);
    }
  }

  #argument(operand: Operand, type: Method['params'][number], dot: Value, variables: Variables): Value {
    this.#here = operand;
    if (operand.kind === 'constant' && type !== 'any' && operand.value.kind !== type) {
      // A float that is whole will do.
      if (type === 'int' && operand.value.kind === 'float' && Number.isInteger(operand.value.value))
        return { kind: 'int', value: operand.value.value, type: 'int' };
      throw this.#error(`expected ${type === 'int' ? 'integer' : type}; found ${operand.text}`);
    }
    const value = this.#operand(operand, dot, variables);
    if (isAssignable(value, type)) return value;
    if (value.kind === 'invalid') {
      if (operand.kind === 'nil') throw this.#error(`cannot assign nil to ${type}`);
      // A missing key is a mistake here, so that this is a nil in an interface.
      if (this.#options.missingKeyError) throw this.#error(`wrong type for value; expected ${type}; got interface {}`);
      throw this.#error(`invalid value; expected ${type}`);
    }
    throw this.#error(`wrong type for value; expected ${type}; got ${typeName(value)}`);
  }

  /** Columns count bytes. */
  #error(message: string): TemplateError {
    const { at, text } = this.#here;
    const before = this.#template.source.slice(0, at);
    const line = before.split('\n').length;
    const column = new TextEncoder().encode(before.slice(before.lastIndexOf('\n') + 1)).length;
    return new TemplateError(
      `template: ${this.#template.name}:${line}:${column}: executing ${goQuote(this.#name)} at <${text}>: ${message}`,
    );
  }
}

/** Named types of texts, such as json.Number, are no string. */
function isAssignable(value: Value, type: Method['params'][number]): boolean {
  return type === 'any' || (value.kind === type && (value.kind !== 'string' || value.type === 'string'));
}
