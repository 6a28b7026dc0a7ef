import type { Relation } from './cluster.ts';
import { BOOLEAN } from './data-type.ts';
import { SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import { parseLoneExpression } from './parser.ts';
import type { Scope, Surroundings } from './scope.ts';
import { cast, type Value } from './value.ts';

/** Throws SqlError for a value that a domain does not allow. */
export function checkDomain(found: Relation | undefined, domain: string, value: Value, session: Surroundings): void {
  if (found?.kind !== 'type') return;
  if (value === null) {
    if (found.notNull) throw new SqlError(`domain ${domain} does not allow null values`, { code: '23502' });
    return;
  }
  for (const { name, text } of found.checks ?? []) {
    const scope: Scope = {
      columns: [{ table: undefined, name: 'value', type: { ...found.type } }],
      row: [value],
      outer: undefined,
      session: session,
    };
    const holds = cast(evaluate(parseLoneExpression(text), scope), BOOLEAN, BOOLEAN, session.now);
    if (holds === false)
      throw new SqlError(`value for domain ${domain} violates check constraint "${name}"`, { code: '23514' });
  }
}
