import type { DataType } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { typeOf } from './expression-type.ts';
import type { ObjectStatement } from './object-syntax.ts';
import { parseQuery } from './parser.ts';
import { baseScope, type Scope, type Surroundings } from './scope.ts';
import type { Statement } from './syntax.ts';
import { cast } from './value.ts';

interface Prepared {
  readonly text: string;
  /** PREPARE as it was typed. */
  readonly source: string;
  readonly types: readonly DataType[];
  readonly count: number;
}

/** What PREPARE made in a session. */
export class PreparedStatements {
  readonly #known = new Map<string, Prepared>();

  add({ name, text, source, types }: Extract<ObjectStatement, { readonly kind: 'prepare' }>): void {
    if (this.#known.has(name)) throw new SqlError(`prepared statement "${name}" already exists`, { code: '42P05' });
    const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
    this.#known.set(name, { text, source, types, count });
  }

  /** All of them when none is named. */
  remove(name: string | undefined): void {
    if (name === undefined) this.#known.clear();
    else if (!this.#known.delete(name)) throw missing(name);
  }

  sources(): readonly (readonly [name: string, source: string])[] {
    return [...this.#known].map(([name, { source }]) => [name, source] as const);
  }

  statement(name: string): Statement {
    return parseQuery(this.#find(name).text)[0]?.statement ?? { kind: 'nothing', tag: '' };
  }

  #find(name: string): Prepared {
    const found = this.#known.get(name);
    if (!found) throw missing(name);
    return found;
  }

  /** `$1` and its kin for EXECUTE. Throws SqlError for a wrong count. */
  parameters({ name, args }: Extract<ObjectStatement, { readonly kind: 'execute' }>, session: Surroundings): Scope {
    const { count, types } = this.#find(name);
    if (args.length !== count)
      throw new SqlError(`wrong number of parameters for prepared statement "${name}"`, {
        code: '42601',
        detail: `Expected ${count} parameters but got ${args.length}.`,
      });
    const scope = baseScope(undefined, session);
    const values = args.map((arg, i) => {
      const type = typeOf(arg, scope);
      const wanted = types[i];
      const value = evaluate(arg, scope);
      return wanted
        ? { value: cast(value, type, wanted, session.now, false, arg.at + 1), type: wanted }
        : { value, type };
    });
    return {
      columns: values.map(({ type }, i) => ({ table: undefined, name: `$${i + 1}`, type })),
      row: values.map(({ value }) => value),
      outer: undefined,
      session,
    };
  }
}

function missing(name: string): SqlError {
  return new SqlError(`prepared statement "${name}" does not exist`, { code: '26000' });
}
