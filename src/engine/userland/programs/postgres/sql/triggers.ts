import type { RowEvent } from './change.ts';
import type { Relation, Table } from './cluster.ts';
import type { DataType } from './data-type.ts';
import { evaluate } from './evaluate.ts';
import { bareName } from './names.ts';
import type { Row, Scope, Surroundings } from './scope.ts';
import type { UserFunctions } from './user-functions.ts';
import { userType } from './user-types.ts';
import { RowValue } from './value.ts';

interface TriggerHost {
  readonly functions: UserFunctions;
  relations(): ReadonlyMap<string, Relation>;
  schemaOf(name: string): string;
  session(): Surroundings;
}

/** Fires the triggers of tables. */
export class Triggers {
  readonly #host: TriggerHost;

  constructor(host: TriggerHost) {
    this.#host = host;
  }

  after({ table, event, old, fresh }: RowEvent): void {
    const found = this.#host.relations().get(table);
    if (found?.kind !== 'table' || !found.triggers) return;
    this.fire(found, 'after', event, old, fresh);
  }

  fire(
    table: Table,
    timing: 'before' | 'after',
    event: RowEvent['event'],
    old: Row | undefined,
    fresh: Row | undefined,
  ): Row | undefined {
    let row = fresh ?? old;
    for (const trigger of table.triggers ?? []) {
      if (trigger.timing !== timing || !trigger.events.includes(event) || !trigger.perRow) continue;
      const changes = (name: string): boolean => {
        const i = table.columns.findIndex((column) => column.name === name);
        return JSON.stringify(old?.[i]) !== JSON.stringify(fresh?.[i]);
      };
      if (event === 'update' && trigger.columns.length > 0 && !trigger.columns.some(changes)) continue;
      const type = userType(this.#host.relations(), table.name) ?? { name: 'record' };
      const now = event === 'delete' ? undefined : row;
      if (trigger.when && !this.#holds(trigger.when.expression, type, now, old)) continue;
      const holder = this.#host.relations().get(`function:${trigger.function}`);
      const fn = holder?.kind === 'function' ? holder.overloads[0] : undefined;
      if (!fn) continue;
      const made = this.#host.functions.trigger(
        fn,
        { fresh: now, old, type },
        {
          tg_op: event.toUpperCase(),
          tg_name: trigger.name,
          tg_table_name: bareName(table.name),
          tg_relname: bareName(table.name),
          tg_table_schema: this.#host.schemaOf(table.name),
          tg_when: timing.toUpperCase(),
          tg_level: 'ROW',
          tg_argv: trigger.args,
        },
      );
      if (timing === 'before') {
        if (!made) return undefined;
        row = made;
      }
    }
    return row;
  }

  #holds(
    condition: Parameters<typeof evaluate>[0],
    type: DataType,
    fresh: Row | undefined,
    old: Row | undefined,
  ): boolean {
    const fields = type.fields ?? [];
    const types = fields.map((field) => field.type);
    const columns = (['new', 'old'] as const).flatMap((table) => [
      { table: undefined, name: table, type },
      ...fields.map((field) => ({ table, name: field.name, type: field.type, hidden: true })),
    ]);
    const part = (values: Row | undefined): Row => [
      values ? new RowValue(values, types) : null,
      ...(values ?? fields.map(() => null)),
    ];
    const scope: Scope = {
      columns,
      row: [...part(fresh), ...part(old)],
      outer: undefined,
      session: this.#host.session(),
    };
    return evaluate(condition, scope) === true;
  }
}
