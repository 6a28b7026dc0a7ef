import type { Database, Relation } from './cluster.ts';
import { deparseSelect } from './deparse.ts';
import { SqlError } from './error.ts';
import { bareName, keyIn, schemaOf, visibleName } from './names.ts';
import type { Value } from './value.ts';

interface Known {
  readonly database: Database;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly pid: number;
  readonly path: readonly string[];
  resolve(name: string): string;
  /** A value that setval gave. */
  remember(sequence: string, value: number): void;
}

/** Functions that look at the database itself; undefined for others. */
export function specialFunction(name: string, args: readonly Value[], known: Known): Value | undefined {
  const { database, relations } = known;
  const text = (i: number): string => String(args[i] ?? '').replaceAll('"', '');
  switch (name) {
    case 'pg_backend_pid':
      return known.pid;
    case 'setval': {
      const key = known.resolve(text(0));
      const sequence = database.sequences.get(key);
      if (!sequence) throw new SqlError(`relation "${bareName(key)}" does not exist`, { code: '42P01' });
      const value = Number(args[1]);
      const isCalled = args[2] !== false;
      sequence.next = value + (isCalled ? (sequence.increment ?? 1) : 0);
      sequence.last = isCalled ? value : undefined;
      if (isCalled) known.remember(key, value);
      return undefined;
    }
    case 'pg_get_serial_sequence': {
      const key = known.resolve(text(0));
      const found = [...database.sequences].find(
        ([, each]) => each.ownedBy?.table === key && each.ownedBy.column === text(1),
      )?.[0];
      if (found !== undefined) return `${schemaOf(found)}.${bareName(found)}`;
      const table = relations.get(key);
      if (table?.kind !== 'table') throw new SqlError(`relation "${text(0)}" does not exist`, { code: '42P01' });
      if (!table.columns.some((column) => column.name === text(1)))
        throw new SqlError(`column "${text(1)}" of relation "${bareName(key)}" does not exist`, { code: '42703' });
      return null;
    }
    case 'regclass': {
      const key = known.resolve(text(0));
      const isIndex = [...relations.values()].some(
        (each) => each.kind === 'table' && [...each.indexes, ...each.constraints].some((one) => one.name === text(0)),
      );
      if (relations.has(key) || database.sequences.has(key)) return visibleName(key, known.path);
      return isIndex ? text(0) : null;
    }
    case 'obj_description':
      return relations.get(known.resolve(text(0)))?.description ?? null;
    case 'col_description': {
      const table = relations.get(known.resolve(text(0)));
      return table?.kind === 'table' ? (table.columns[Number(args[1]) - 1]?.description ?? null) : null;
    }
    case 'pg_get_viewdef': {
      const view = relations.get(known.resolve(text(0)));
      return view?.kind === 'view' || view?.kind === 'materialized view' ? `${deparseSelect(view.query)};` : null;
    }
    case 'pg_get_expr':
      return text(0);
    default:
      return undefined;
  }
}

/** `sales.orders` where its schema is not on the path: as regclass shows it. */
export function regclassText(schema: string, name: string, path: readonly string[]): string {
  return visibleName(keyIn(schema, name), path);
}
