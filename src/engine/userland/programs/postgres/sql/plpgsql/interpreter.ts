import { compare } from '../compare.ts';
import { BOOLEAN, type DataType, INTEGER, TEXT, UNKNOWN } from '../data-type.ts';
import { SqlError } from '../error.ts';
import { evaluate } from '../evaluate.ts';
import { typeOf } from '../expression-type.ts';
import type { ResultSet, Scope, ScopeColumn } from '../scope.ts';
import type { Expression } from '../syntax.ts';
import { cast, RowValue, type Value } from '../value.ts';
import type { BodyHost, Leave, Variable } from './body-host.ts';
import { catches } from './conditions.ts';
import { raise, stepName } from './raise.ts';
import type { Block, Declaration, Place, Step } from './syntax.ts';

/** Runs the body of a function. */
export class Interpreter {
  readonly #host: BodyHost;
  readonly #scopes: Map<string, Variable>[];
  readonly #result: DataType;
  /** Of RETURN NEXT and RETURN QUERY. */
  readonly rows: Value[][] = [];
  #found = false;
  #count = 0;
  #handled: SqlError | undefined;

  constructor(host: BodyHost, variables: ReadonlyMap<string, Variable>, result: DataType) {
    this.#host = host;
    this.#scopes = [new Map(variables)];
    this.#result = result;
  }

  /** The value that RETURN gives; undefined when the body ends without one. */
  run(block: Block): Value | undefined {
    const left = this.#block(block, undefined);
    return left?.kind === 'return' ? left.value : undefined;
  }

  variable(name: string): Variable | undefined {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const found = this.#scopes[i]?.get(name);
      if (found) return found;
    }
    return undefined;
  }

  #scope(): Scope {
    const columns: ScopeColumn[] = [];
    const row: Value[] = [];
    const seen = new Set<string>();
    for (let i = this.#scopes.length - 1; i >= 0; i--)
      for (const [name, variable] of this.#scopes[i] ?? []) {
        if (seen.has(name)) continue;
        seen.add(name);
        columns.push({ table: undefined, name, type: variable.type });
        row.push(variable.value);
        const fields = variable.fields ?? variable.type.fields;
        for (const [k, field] of (fields ?? []).entries()) {
          columns.push({ table: name, name: field.name, type: field.type, hidden: true });
          row.push(variable.value instanceof RowValue ? (variable.value.fields[k] ?? null) : null);
        }
      }
    columns.push({ table: undefined, name: 'found', type: BOOLEAN });
    row.push(this.#found);
    if (this.#handled) {
      columns.push(
        { table: undefined, name: 'sqlerrm', type: TEXT },
        { table: undefined, name: 'sqlstate', type: TEXT },
      );
      row.push(this.#handled.message, this.#handled.code);
    }
    return { columns, row, outer: undefined, session: this.#host.session };
  }

  #value(expression: Expression): { readonly value: Value; readonly type: DataType } {
    const scope = this.#scope();
    return this.#host.withVariables(scope, () => ({
      value: evaluate(expression, scope),
      type: typeOf(expression, scope),
    }));
  }

  #truth(expression: Expression): boolean {
    const { value, type } = this.#value(expression);
    return cast(value, type, BOOLEAN, this.#host.session.now) === true;
  }

  #block({ declarations, body, handlers }: Block, label: string | undefined): Leave | undefined {
    this.#scopes.push(new Map());
    try {
      for (const each of declarations) this.#declare(each);
      if (handlers.length === 0) return this.#leaveBlock(this.#steps(body), label);
      const back = this.#host.mark();
      const depth = this.#scopes.length;
      try {
        return this.#leaveBlock(this.#steps(body), label);
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        const handler = handlers.find(({ conditions }) => conditions.some((each) => catches(each, error.code)));
        if (!handler) throw error;
        this.#scopes.length = depth;
        back();
        const before = this.#handled;
        this.#handled = error;
        const left = this.#steps(handler.body);
        this.#handled = before;
        return this.#leaveBlock(left, label);
      }
    } finally {
      this.#scopes.pop();
    }
  }

  #leaveBlock(left: Leave | undefined, label: string | undefined): Leave | undefined {
    return left?.kind === 'exit' && left.label !== undefined && left.label === label ? undefined : left;
  }

  #declare({ name, type, typeOf: like, default: standard }: Declaration): void {
    const known = like ? this.#host.typeOf(like) : type;
    const variable: Variable = { type: known ?? { name: 'record' }, value: null, isRecord: known === undefined };
    this.#scopes.at(-1)?.set(name, variable);
    if (standard) {
      const found = this.#value(standard);
      this.#put({ name, field: undefined }, found.value, found.type);
    }
  }

  #put(place: Place, value: Value, from: DataType): void {
    const { now } = this.#host.session;
    const variable = this.variable(place.name);
    if (!variable) throw new SqlError(`"${place.name}" is not a known variable`, { code: '42601' });
    if (place.field !== undefined) {
      const fields = variable.fields ?? variable.type.fields ?? [];
      const at = fields.findIndex(({ name }) => name === place.field);
      if (at < 0) throw new SqlError(`record "${place.name}" has no field "${place.field}"`, { code: '42703' });
      const before = variable.value instanceof RowValue ? variable.value.fields : fields.map(() => null);
      const fresh = cast(value, from, fields[at]?.type ?? TEXT, now);
      variable.value = new RowValue(
        before.map((each, i) => (i === at ? fresh : each)),
        fields.map(({ type }) => type),
      );
      return;
    }
    if (variable.isRecord) {
      variable.value = value;
      if (from.fields) variable.fields = from.fields;
      return;
    }
    variable.value = from.name === variable.type.name && !from.isArray ? value : cast(value, from, variable.type, now);
  }

  /** Puts a row into variables: into one record whole, otherwise value by value. */
  #putRow(targets: readonly Place[], columns: ResultSet['columns'], row: readonly Value[] | undefined): void {
    const [only] = targets;
    const variable = only && targets.length === 1 && only.field === undefined ? this.variable(only.name) : undefined;
    if (variable && (variable.isRecord || (variable.type.fields && columns.length > 1))) {
      const fields = columns.map(({ name, type }) => ({ name, type }));
      const types = fields.map(({ type }) => type);
      if (variable.isRecord) variable.fields = fields;
      variable.value = new RowValue(row ?? fields.map(() => null), types);
      return;
    }
    for (const [i, place] of targets.entries()) this.#put(place, row?.[i] ?? null, columns[i]?.type ?? UNKNOWN);
  }

  #steps(steps: readonly Step[]): Leave | undefined {
    for (const step of steps) {
      let left: Leave | undefined;
      try {
        left = this.#step(step);
      } catch (error) {
        throw this.#placed(error, step);
      }
      if (left) return left;
    }
    return undefined;
  }

  /** An error with the line at which it came up. */
  #placed(error: unknown, step: Step): unknown {
    if (!(error instanceof SqlError) || this.#seen.has(error)) return error;
    const lines = [
      ...(error.context === undefined ? [] : [error.context]),
      ...(step.kind === 'sql' ? [`SQL statement "${step.text}"`] : []),
      `PL/pgSQL function ${this.#host.title} line ${step.line} at ${stepName(step.kind)}`,
    ];
    const { code, detail, hint, message } = error;
    const placed = new SqlError(message, { code, detail, hint, context: lines.join('\n') });
    this.#seen.add(placed);
    return placed;
  }

  readonly #seen = new WeakSet<SqlError>();

  #loop(label: string | undefined, body: readonly Step[]): 'on' | Leave | undefined {
    const left = this.#steps(body);
    if (!left) return 'on';
    if (left.kind === 'return') return left;
    const isOurs = left.label === undefined || left.label === label;
    if (!isOurs) return left;
    return left.kind === 'continue' ? 'on' : undefined;
  }

  #step(step: Step): Leave | undefined {
    switch (step.kind) {
      case 'nothing':
        return undefined;
      case 'block':
        return this.#block(step.block, step.label);
      case 'assign': {
        const { value, type } = this.#value(step.value);
        this.#put(step.place, value, type);
        return undefined;
      }
      case 'if': {
        for (const [condition, body] of step.branches) if (this.#truth(condition)) return this.#steps(body);
        return this.#steps(step.otherwise);
      }
      case 'case':
        return this.#case(step);
      case 'loop':
      case 'while':
        for (;;) {
          if (step.kind === 'while' && !this.#truth(step.condition)) return undefined;
          const left = this.#loop(step.label, step.body);
          this.#host.session.tick();
          if (left !== 'on') return left;
        }
      case 'for-range':
        return this.#range(step);
      case 'for-query': {
        const { query } = step;
        const scope = this.#scope();
        const { columns, rows } = this.#host.withVariables(scope, () =>
          'dynamic' in query
            ? (this.#host.run(this.#host.parse(String(evaluate(query.dynamic, scope)))).rows ?? {
                columns: [],
                rows: [],
              })
            : this.#host.session.query(query, scope),
        );
        this.#scopes.push(new Map());
        try {
          for (const row of rows) {
            this.#putRow(step.targets, columns, row);
            const left = this.#loop(step.label, step.body);
            if (left !== 'on') return left;
          }
        } finally {
          this.#scopes.pop();
        }
        this.#found = rows.length > 0;
        return undefined;
      }
      case 'foreach': {
        const { value, type } = this.#value(step.array);
        for (const each of Array.isArray(value) ? (value as readonly Value[]) : []) {
          this.#put(step.target, each, { ...type, isArray: false });
          const left = this.#loop(step.label, step.body);
          if (left !== 'on') return left;
        }
        return undefined;
      }
      case 'exit':
        if (step.when && !this.#truth(step.when)) return undefined;
        return { kind: step.isContinue ? 'continue' : 'exit', label: step.label };
      case 'return': {
        if (!step.value) return { kind: 'return', value: null };
        const { value, type } = this.#value(step.value);
        const isKept = /^(void|trigger|record)$/.test(this.#result.name);
        return { kind: 'return', value: isKept ? value : cast(value, type, this.#result, this.#host.session.now) };
      }
      case 'return-next': {
        if (step.value) {
          const { value } = this.#value(step.value);
          this.rows.push(value instanceof RowValue ? [...value.fields] : [value]);
        } else this.rows.push(this.outValues());
        return undefined;
      }
      case 'return-query': {
        const { rows } = this.#query(step.query);
        for (const row of rows) this.rows.push([...row]);
        this.#found = rows.length > 0;
        return undefined;
      }
      case 'raise':
        raise(step, (expression) => this.#value(expression), this.#handled, this.#host);
        return undefined;
      case 'perform': {
        const { rows } = this.#query(step.query);
        this.#found = rows.length > 0;
        return undefined;
      }
      case 'sql':
        this.#sql(step.statement, step.into, step.isStrict);
        return undefined;
      case 'execute': {
        const scope = this.#scope();
        const text = this.#host.withVariables(scope, () => String(evaluate(step.query, scope)));
        const values = step.using.map((each) => this.#value(each));
        const columns = values.map(({ type }, i): ScopeColumn => ({ table: undefined, name: `$${i + 1}`, type }));
        const statement = this.#host.parse(text);
        const inner: Scope = {
          columns,
          row: values.map(({ value }) => value),
          outer: undefined,
          session: this.#host.session,
        };
        const { rows, tag } = this.#host.withVariables(inner, () => this.#host.run(statement));
        this.#count = Number(/\d+$/.exec(tag)?.[0] ?? 0);
        if (step.into) this.#putRow(step.into, rows?.columns ?? [], rows?.rows[0]);
        return undefined;
      }
      case 'assert':
        if (!this.#truth(step.condition))
          throw new SqlError(step.message ? String(this.#value(step.message).value) : 'assertion failed', {
            code: 'P0004',
          });
        return undefined;
      case 'get-diagnostics':
        if (step.item !== 'row_count')
          throw new SqlError(`drydock: GET DIAGNOSTICS ${step.item} is not simulated`, { code: '0A000' });
        this.#put(step.place, this.#count, INTEGER);
        return undefined;
    }
  }

  /** Out parameters, in their order. */
  outValues(): Value[] {
    return [...(this.#scopes[0] ?? [])].flatMap(([name, { value }]) => (this.outNames.includes(name) ? [value] : []));
  }

  outNames: readonly string[] = [];

  #query(query: Extract<Step, { readonly kind: 'perform' }>['query']): ResultSet {
    const scope = this.#scope();
    return this.#host.withVariables(scope, () => this.#host.session.query(query, scope));
  }

  #sql(
    statement: Extract<Step, { readonly kind: 'sql' }>['statement'],
    into: readonly Place[] | undefined,
    isStrict: boolean,
  ): void {
    const scope = this.#scope();
    const { rows, tag } = this.#host.withVariables(scope, () => this.#host.run(statement));
    this.#count = Number(/\d+$/.exec(tag)?.[0] ?? 0);
    this.#found = this.#count > 0;
    if (into) {
      if (isStrict && rows?.rows.length === 0) throw new SqlError('query returned no rows', { code: 'P0002' });
      if (isStrict && (rows?.rows.length ?? 0) > 1)
        throw new SqlError('query returned more than one row', {
          code: 'P0003',
          hint: 'Make sure the query returns a single row, or use LIMIT 1.',
        });
      this.#putRow(into, rows?.columns ?? [], rows?.rows[0]);
    } else if (statement.kind === 'select')
      throw new SqlError('query has no destination for result data', {
        code: '42601',
        hint: 'If you want to discard the results of a SELECT, use PERFORM instead.',
      });
  }

  #case(step: Extract<Step, { readonly kind: 'case' }>): Leave | undefined {
    const subject = step.subject ? this.#value(step.subject) : undefined;
    for (const [values, body] of step.branches)
      for (const each of values) {
        if (!subject) {
          if (this.#truth(each)) return this.#steps(body);
          continue;
        }
        const { value, type } = this.#value(each);
        const same = cast(value, type, subject.type, this.#host.session.now);
        if (same !== null && subject.value !== null && compare(same, subject.value) === 0) return this.#steps(body);
      }
    if (step.otherwise) return this.#steps(step.otherwise);
    throw new SqlError('case not found', { code: '20000', hint: 'CASE statement is missing ELSE part.' });
  }

  #range(step: Extract<Step, { readonly kind: 'for-range' }>): Leave | undefined {
    const whole = (expression: Expression): number => {
      const { value, type } = this.#value(expression);
      return Number(cast(value, type, INTEGER, this.#host.session.now));
    };
    const [from, to] = [whole(step.from), whole(step.to)];
    const by = (step.by ? whole(step.by) : 1) * (step.isReverse ? -1 : 1);
    const variable: Variable = { type: INTEGER, value: from, isRecord: false };
    this.#scopes.push(new Map([[step.variable, variable]]));
    try {
      for (let i = from; step.isReverse ? i >= to : i <= to; i += by) {
        variable.value = i;
        this.#found = true;
        const left = this.#loop(step.label, step.body);
        this.#host.session.tick();
        if (left !== 'on') return left;
      }
      return undefined;
    } finally {
      this.#scopes.pop();
    }
  }
}
