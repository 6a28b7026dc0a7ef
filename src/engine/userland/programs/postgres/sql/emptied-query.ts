import { BOOLEAN } from './data-type.ts';
import type { Expression, Select, TableSource } from './syntax.ts';

/** The query without its rows: what gives its columns, and takes nothing from sequences on the way. */
export function emptied(select: Select): Select {
  const { combined } = select;
  return {
    ...select,
    with: [],
    into: undefined,
    from: select.from.map(emptiedSource),
    where: select.combined || select.values ? undefined : never(select.where),
    combined: combined && { ...combined, left: emptied(combined.left), right: emptied(combined.right) },
    limit: undefined,
    offset: undefined,
  };
}

function emptiedSource(source: TableSource): TableSource {
  if (source.kind === 'query') {
    return source.query.with.length > 0 ? source : { ...source, query: emptied(source.query) };
  }
  if (source.kind !== 'join') return source;
  const { left, right, on } = source;
  return { ...source, left: emptiedSource(left), right: emptiedSource(right), on: on && never(on) };
}

function never(condition: Expression | undefined): Expression {
  const at = condition?.at ?? 0;
  const no: Expression = { kind: 'constant', value: 'false', type: BOOLEAN, at };
  return condition ? { kind: 'binary', operator: 'and', left: no, right: condition, at } : no;
}

/** `select * from …` */
export function starOf(source: TableSource): Select {
  return {
    kind: 'select',
    with: [],
    distinct: false,
    targets: [{ expression: { kind: 'star', table: undefined, at: 0 }, alias: undefined }],
    from: [source],
    where: undefined,
    group: [],
    having: undefined,
    values: undefined,
    combined: undefined,
    order: [],
    limit: undefined,
    offset: undefined,
  };
}
