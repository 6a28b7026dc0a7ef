import type { Column, Constraint, Database, Index, Relation, Sequence, Trigger, UserFunction } from './cluster.ts';
import type { DataType } from './data-type.ts';
import { namesUnknownTypes, parseLoneExpression, parseQuery } from './parser.ts';
import type { Row } from './scope.ts';
import type { Select } from './syntax.ts';
import { resolveTypes, userType } from './user-types.ts';
import { cast, type Value, valueText } from './value.ts';

type Cells = readonly (readonly (string | null)[])[];

interface SavedColumn extends Omit<Column, 'default'> {
  readonly default?: string;
}

type SavedConstraint =
  | Exclude<Constraint, { readonly kind: 'check' }>
  | { readonly kind: 'check'; readonly name: string; readonly text: string };

interface SavedTrigger extends Omit<Trigger, 'when'> {
  readonly when?: string;
}

interface SavedIndex extends Omit<Index, 'where' | 'expressions'> {
  readonly where?: string;
}

/** A relation without what is read anew from its texts. */
type SavedRelation = Pick<Relation, 'name' | 'owner' | 'description' | 'grants'> & {
  readonly kind: Relation['kind'];
  readonly text?: string;
  readonly columns?: readonly SavedColumn[];
  readonly viewColumns?: readonly { readonly name: string; readonly type: DataType }[];
  readonly rows?: Cells;
  readonly constraints?: readonly SavedConstraint[];
  readonly indexes?: readonly SavedIndex[];
  readonly triggers?: readonly SavedTrigger[];
  readonly persistence?: 'unlogged' | 'temporary';
  readonly type?: Extract<Relation, { readonly kind: 'type' }>;
  readonly overloads?: readonly UserFunction[];
};

interface SavedDatabase {
  readonly relations: readonly SavedRelation[];
  readonly sequences: readonly (readonly [string, Sequence])[];
}

function cells(rows: readonly Row[], types: readonly DataType[]): Cells {
  return rows.map((row) =>
    row.map((value, i) => (value === null ? null : valueText(value, types[i] ?? { name: 'text' }))),
  );
}

/** A database's contents as text, for its folder in the data directory. What is temporary stays out. */
export function saveDatabase(database: Database): string {
  const kept = [...database.relations.values()].filter(
    (each) => each.kind !== 'table' || each.persistence !== 'temporary',
  );
  const saved: SavedDatabase = { relations: kept.map(saveRelation), sequences: [...database.sequences] };
  return JSON.stringify(saved);
}

function saveRelation(relation: Relation): SavedRelation {
  const { kind, name, owner, description, grants } = relation;
  const base = {
    kind,
    name,
    owner,
    ...(description === undefined ? {} : { description }),
    ...(grants ? { grants } : {}),
  };
  switch (relation.kind) {
    case 'schema':
      return base;
    case 'type':
      return { ...base, type: relation };
    case 'function':
      return { ...base, overloads: relation.overloads };
    case 'view':
      return { ...base, text: relation.text, ...(relation.columns ? { viewColumns: relation.columns } : {}) };
    case 'materialized view':
      return {
        ...base,
        text: relation.text,
        viewColumns: relation.columns,
        ...(relation.rows
          ? {
              rows: cells(
                relation.rows,
                relation.columns.map(({ type }) => type),
              ),
            }
          : {}),
      };
    case 'table':
      return {
        ...base,
        ...(relation.persistence ? { persistence: relation.persistence } : {}),
        columns: relation.columns.map(({ default: standard, ...column }) => ({
          ...column,
          ...(standard ? { default: standard.text } : {}),
        })),
        rows: cells(
          relation.rows,
          relation.columns.map(({ type }) => type),
        ),
        constraints: relation.constraints.map(
          (constraint): SavedConstraint =>
            constraint.kind === 'check' ? { kind: 'check', name: constraint.name, text: constraint.text } : constraint,
        ),
        indexes: relation.indexes.map(({ where, expressions: _, ...index }) => ({
          ...index,
          ...(where ? { where: where.text } : {}),
        })),
        ...(relation.triggers
          ? {
              triggers: relation.triggers.map(({ when, ...trigger }) => ({
                ...trigger,
                ...(when ? { when: when.text } : {}),
              })),
            }
          : {}),
      };
  }
}

/** Reads back what saveDatabase wrote. */
export function loadDatabase(database: Database, text: string): void {
  const saved = JSON.parse(text) as SavedDatabase;
  for (const [name, sequence] of saved.sequences) database.sequences.set(name, { ...sequence });
  const relations = new Map<string, Relation>();
  // Types first: what follows is made of them.
  for (const each of [...saved.relations].sort((a, b) => Number(b.kind === 'type') - Number(a.kind === 'type')))
    relations.set(each.name, loadRelation(each, relations));
  database.relations = relations;
}

function loadRelation(saved: SavedRelation, relations: ReadonlyMap<string, Relation>): Relation {
  const { name, owner, description, grants } = saved;
  const base = { name, owner, ...(description === undefined ? {} : { description }), ...(grants ? { grants } : {}) };
  const find = (type: string): DataType | undefined => userType(relations, type);
  const expression = (text: string) => resolveTypes(parseLoneExpression(text), find);
  const rowsOf = (types: readonly DataType[]): readonly Row[] =>
    (saved.rows ?? []).map((row) =>
      row.map(
        (value, i): Value =>
          value === null ? null : cast(value, { name: 'unknown' }, types[i] ?? { name: 'text' }, 0),
      ),
    );
  switch (saved.kind) {
    case 'schema':
      return { ...base, kind: 'schema' };
    case 'type':
      return saved.type as Extract<Relation, { readonly kind: 'type' }>;
    case 'function':
      return { ...base, kind: 'function', overloads: saved.overloads ?? [] };
    case 'view':
    case 'materialized view': {
      const text = saved.text ?? '';
      const statement = parseQuery(text)[0]?.statement;
      const query = (statement && namesUnknownTypes(statement) ? resolveTypes(statement, find) : statement) as Select;
      const columns = saved.viewColumns;
      if (saved.kind === 'view') return { ...base, kind: 'view', text, query, ...(columns ? { columns } : {}) };
      const rows = saved.rows ? rowsOf((columns ?? []).map(({ type }) => type)) : undefined;
      return { ...base, kind: 'materialized view', text, query, columns: columns ?? [], rows };
    }
    case 'table': {
      const columns = (saved.columns ?? []).map(
        ({ default: standard, ...column }): Column => ({
          ...column,
          default:
            standard === undefined
              ? undefined
              : {
                  text: standard,
                  expression: expression(column.identity ? `nextval('${column.identity}')` : standard),
                },
        }),
      );
      return {
        ...base,
        kind: 'table',
        ...(saved.persistence ? { persistence: saved.persistence } : {}),
        columns,
        rows: rowsOf(columns.map(({ type }) => type)),
        constraints: (saved.constraints ?? []).map(
          (constraint): Constraint =>
            constraint.kind === 'check' ? { ...constraint, expression: expression(constraint.text) } : constraint,
        ),
        indexes: (saved.indexes ?? []).map(
          ({ where, ...index }): Index => ({
            ...index,
            ...(index.texts ? { expressions: index.texts.map(expression) } : {}),
            ...(where === undefined ? {} : { where: { text: where, expression: expression(where) } }),
          }),
        ),
        ...(saved.triggers
          ? {
              triggers: saved.triggers.map(
                ({ when, ...trigger }): Trigger => ({
                  ...trigger,
                  when: when === undefined ? undefined : { text: when, expression: expression(when) },
                }),
              ),
            }
          : {}),
      };
    }
  }
}
