import { goQuote } from '../flags/go-quote.ts';
import { type Functions, iterate } from './functions.ts';
import { TemplateError } from './lex.ts';
import type { Command, Node, Operand, Pipe, Template } from './nodes.ts';
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
        const nodes = this.#template.defined.get(node.name);
        if (!nodes)
          throw this.#error(
            node.at,
            `{{template ${goQuote(node.name)}${node.pipe ? ` ${node.pipe.text}` : ''}}}`,
            `template ${goQuote(node.name)} not defined`,
          );
        if (++this.#depth > 1000)
          throw this.#error(
            node.at,
            `{{template ${goQuote(node.name)}${node.pipe ? ` ${node.pipe.text}` : ''}}}`,
            'exceeded maximum template depth (100000)',
          );
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
    if (!items) throw this.#error(node.pipe.at, node.pipe.text, `range can't iterate over ${print(value)}`);
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
        if (node.pipe.assigns) this.#assign(variables, name, to, node.pipe);
        else variables.push([name, to]);
      }
      const flow = this.run(node.body, item, variables);
      variables.length = depth;
      if (flow === 'break') break;
    }
    return items.length === 0 ? this.run(node.otherwise, dot, variables) : 'next';
  }

  #assign(variables: Variables, name: string, value: Value, pipe: Pipe): void {
    const entry = variables.findLast((each) => each[0] === name);
    // Go names what it looked at last: the value.
    const { at, text } = pipe.commands.at(-1)?.operands.at(-1) ?? pipe;
    if (!entry) throw this.#error(at, text, `undefined variable: ${name}`);
    entry[1] = value;
  }

  #pipe(pipe: Pipe, dot: Value, variables: Variables): Value {
    let value: Value | undefined;
    for (const command of pipe.commands) value = this.#command(command, dot, variables, value);
    // What comes out of a pipeline has the type that is in the interface.
    const result = unboxed(value ?? INVALID);
    for (const name of pipe.variables) {
      if (pipe.assigns) this.#assign(variables, name, result, pipe);
      else variables.push([name, result]);
    }
    return result;
  }

  #command(command: Command, dot: Value, variables: Variables, piped: Value | undefined): Value {
    const [first, ...rest] = command.operands;
    if (!first) return INVALID;
    switch (first.kind) {
      case 'field':
        return this.#fields(dot, first.names, first, rest, piped, dot, variables);
      case 'variable': {
        const value = variables.findLast((each) => each[0] === first.name)?.[1] ?? INVALID;
        if (first.names.length > 0) return this.#fields(value, first.names, first, rest, piped, dot, variables);
        this.#noArguments(first, rest, piped);
        return value;
      }
      case 'chain':
        return this.#fields(this.#operand(first.base, dot, variables), first.names, first, rest, piped, dot, variables);
      case 'function':
        return this.#call(first.name, command, rest, dot, variables, piped);
      case 'pipe':
        this.#noArguments(first, rest, piped);
        return this.#pipe(first.pipe, dot, variables);
      case 'nil':
        throw this.#error(first.at, first.text, 'nil is not a command');
      default:
        this.#noArguments(first, rest, piped);
        return this.#operand(first, dot, variables);
    }
  }

  #noArguments(first: Operand, rest: readonly Operand[], piped: Value | undefined): void {
    if (rest.length > 0 || piped)
      throw this.#error(first.at, first.text, `can't give argument to non-function ${first.text}`);
  }

  #operand(operand: Operand, dot: Value, variables: Variables): Value {
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return INVALID;
      case 'constant':
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
    node: Operand,
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
  ): Value {
    let value = from;
    for (const [i, name] of names.entries()) {
      const last = i === names.length - 1;
      value = this.#field(value, name, node, last ? args : [], last ? piped : undefined, dot, variables);
    }
    return value;
  }

  #field(
    value: Value,
    name: string,
    node: Operand,
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
  ): Value {
    const fail = (message: string): TemplateError => this.#error(node.at, node.text, message);
    if (value.kind === 'invalid') {
      // What nothing has, is nothing; with the strict option it is a mistake.
      if (this.#options.missingKeyError) throw fail(`nil pointer evaluating interface {}.${name}`);
      return INVALID;
    }
    const method =
      value.kind === 'struct' ? value.method(name) : value.kind === 'map' ? value.methods?.[name] : undefined;
    if (method) return this.#invoke(method, name, node, args, piped, dot, variables);
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
    const node = command.operands[0] as Operand;
    if (!method) throw this.#error(node.at, node.text, `${goQuote(name)} is not a defined function`);
    if ((name === 'and' || name === 'or') && args.length > 0) {
      // They stop at the first value that decides.
      let value: Value = INVALID;
      for (const arg of args) {
        value = this.#operand(arg, dot, variables);
        if (truth(value) === (name === 'or')) return value;
      }
      return piped ?? value;
    }
    return this.#invoke(method, name, node, args, piped, dot, variables, command);
  }

  #invoke(
    method: Method,
    name: string,
    node: Operand,
    args: readonly Operand[],
    piped: Value | undefined,
    dot: Value,
    variables: Variables,
    command?: Command,
  ): Value {
    const count = args.length + (piped ? 1 : 0);
    const wanted = method.variadic ? method.params.length - 1 : method.params.length;
    if (method.variadic ? count < wanted : count !== wanted) {
      throw this.#error(
        node.at,
        command ? node.text : node.text,
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
          node.at,
          node.text,
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
      throw this.#error(command?.at ?? node.at, command?.text ?? node.text, `error calling ${name}: ${error.message}`);
    }
  }

  #argument(operand: Operand, type: Method['params'][number], dot: Value, variables: Variables): Value {
    if (operand.kind === 'constant' && type !== 'any' && operand.value.kind !== type) {
      throw this.#error(
        operand.at,
        operand.text,
        `expected ${type === 'int' ? 'integer' : type}; found ${operand.text}`,
      );
    }
    const value = this.#operand(operand, dot, variables);
    if (isAssignable(value, type)) return value;
    if (value.kind === 'invalid') {
      if (operand.kind === 'nil') throw this.#error(operand.at, operand.text, `cannot assign nil to ${type}`);
      // A missing key is a mistake here, so that this is a nil in an interface.
      if (this.#options.missingKeyError)
        throw this.#error(operand.at, operand.text, `wrong type for value; expected ${type}; got interface {}`);
      throw this.#error(operand.at, operand.text, `invalid value; expected ${type}`);
    }
    throw this.#error(operand.at, operand.text, `wrong type for value; expected ${type}; got ${typeName(value)}`);
  }

  #error(at: number, context: string, message: string): TemplateError {
    const before = this.#template.source.slice(0, at);
    const line = before.split('\n').length;
    const column = at - (before.lastIndexOf('\n') + 1);
    return new TemplateError(
      `template: ${this.#template.name}:${line}:${column}: executing ${goQuote(this.#name)} at <${context}>: ${message}`,
    );
  }
}

/** Named types of texts, such as json.Number, are no string. */
function isAssignable(value: Value, type: Method['params'][number]): boolean {
  return type === 'any' || (value.kind === type && (value.kind !== 'string' || value.type === 'string'));
}
