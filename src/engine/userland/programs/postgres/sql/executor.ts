import { type Changed, remove, update } from './change.ts';
import { type Copy, copyIn, copyLines, copySource, copyTable } from './copy.ts';
import { type DataType, TEXT } from './data-type.ts';
import { define } from './definitions.ts';
import { checkDomain } from './domains.ts';
import { dropGlobal } from './drop-global.ts';
import { notSimulated, SqlError } from './error.ts';
import { evaluate } from './evaluate.ts';
import type { ExecutorOptions, Notice, Relations, StatementResult } from './executor-options.ts';
import { typeOf } from './expression-type.ts';
import { checkAccess, checkOwner } from './grants.ts';
import { insert } from './insert.ts';
import { NameFinder } from './name-finder.ts';
import { bareName } from './names.ts';
import { namesUnknownTypes, parseQuery } from './parser.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { QueryRunner } from './query-runner.ts';
import type { ResultSet, Scope, Surroundings } from './scope.ts';
import { nextOf } from './sequences.ts';
import { Settings } from './settings.ts';
import { specialFunction } from './special-functions.ts';
import type { Statement } from './syntax.ts';
import { Triggers } from './triggers.ts';
import { UserFunctions } from './user-functions.ts';
import { resolveTypes, userType } from './user-types.ts';
import { uuidOf } from './uuid.ts';

/** Runs statements on what a transaction sees. */
export class Executor {
  readonly #options: ExecutorOptions;
  /** What the transaction sees; undefined outside of one. */
  draft: Relations | undefined;
  now = 0;
  /** Whoever `set role` made of the user. */
  #role: string | undefined;
  isReadOnly = false;
  readonly notices: Notice[] = [];
  readonly settings: Settings;
  readonly names: NameFinder;
  readonly #functions: UserFunctions;
  readonly #queries: QueryRunner;
  readonly #triggers: Triggers;
  readonly #prepared = new PreparedStatements();
  readonly #current = new Map<string, number>();
  #lastSequence: string | undefined;
  #parameters: Scope | undefined;
  #turns = 0;

  constructor(options: ExecutorOptions) {
    this.#options = options;
    this.settings = new Settings(options.settings);
    this.names = new NameFinder(
      options.database,
      () => this.relations,
      () => this.settings.get('search_path') ?? '"$user", public',
      () => this.user,
    );
    this.#functions = new UserFunctions({
      surroundings: () => this.surroundings(),
      relations: () => this.relations,
      resolve: (name) => this.names.resolve(name, 'function:'),
      resolveTypes: (node) => this.#resolveTypes(node),
      run: (statement) => this.execute(statement),
      say: (severity, message, more) => void this.notices.push({ severity, message, ...more }),
      withParameters: (scope, work) => this.withParameters(scope, work),
      mark: () => {
        const { draft } = this;
        return () => {
          this.draft = draft;
        };
      },
      columnType: (parts) => this.#columnType(parts),
    });
    this.#triggers = new Triggers({
      functions: this.#functions,
      relations: () => this.relations,
      schemaOf: (name) => this.names.schemaOf(name),
      session: () => this.surroundings(),
    });
    this.#queries = new QueryRunner({
      known: {
        ...options,
        prepared: () => this.#prepared.sources(),
        settings: this.settings,
        path: () => this.names.path,
      },
      relations: () => this.relations,
      resolve: (name, schema) => this.names.resolve(schema === undefined ? name : `${schema}.${name}`),
      execute: (statement) => this.execute(statement).rows,
      surroundings: (ctes) => this.surroundings(ctes),
      check: (relation) => checkAccess(options.cluster, this.user, relation, 'r'),
    });
  }

  get relations(): Relations {
    return this.draft ?? this.#options.database.relations;
  }

  get user(): string {
    return this.#role ?? this.#options.user;
  }

  /** Does work in which the scope's columns are known everywhere: `$1`, a function's variables. */
  withParameters<T>(scope: Scope | undefined, work: () => T): T {
    const before = this.#parameters;
    this.#parameters = scope;
    try {
      return work();
    } finally {
      this.#parameters = before;
    }
  }

  #resolveTypes<T>(node: T): T {
    return resolveTypes(
      node,
      (name) =>
        userType(this.relations, this.names.resolve(name, 'type:')) ??
        userType(this.relations, this.names.resolve(name)),
    );
  }

  /** `t.c`, `t.*` */
  #columnType(parts: readonly string[]): DataType {
    const table = this.relations.get(this.names.resolve(parts.slice(0, -1).join('.')));
    if (table?.kind !== 'table')
      throw new SqlError(`relation "${parts.slice(0, -1).join('.')}" does not exist`, { code: '42P01' });
    const column = parts.at(-1) ?? '';
    if (column === '*') return userType(this.relations, table.name) ?? { name: 'record' };
    const found = table.columns.find(({ name }) => name === column);
    if (!found)
      throw new SqlError(`column "${column}" of relation "${bareName(table.name)}" does not exist`, { code: '42703' });
    return found.type;
  }

  /** Throws SqlError when there is nothing that COPY could fill: before any data is asked for. */
  checkCopy({ table }: Copy): void {
    if (table !== undefined) copyTable(this.names.resolve(table), this.relations);
  }

  copy(statement: Copy, data: string | undefined): StatementResult {
    const session = this.surroundings();
    const table =
      statement.table === undefined ? undefined : copyTable(this.names.resolve(statement.table), this.relations);
    if (table) checkAccess(this.#options.cluster, this.user, table, statement.isFrom ? 'a' : 'r');
    if (!statement.isFrom || !table) {
      const rows = copySource(statement, table, session);
      return { tag: `COPY ${rows.rows.length}`, rows: undefined, copied: copyLines(rows, statement.format) };
    }
    const { relations: next, count } = copyIn(statement, table, data ?? '', session, (filled) =>
      new Map(this.relations).set(filled.name, filled),
    );
    this.draft = next;
    return { tag: `COPY ${count}`, rows: undefined };
  }

  /** A statement with the names of its types and relations looked up. */
  resolved(given: Statement): Statement {
    const isTyped = namesUnknownTypes(given) && !/^create-(type|domain)/.test(given.kind);
    return this.names.named(isTyped ? this.#resolveTypes(given) : given);
  }

  execute(given: Statement): StatementResult {
    const statement = this.resolved(given);
    const { cluster, database } = this.#options;
    const session = this.surroundings();
    const done = (tag: string): StatementResult => ({ tag, rows: undefined });
    if (
      this.isReadOnly &&
      !/^(select|show|set|set-role|nothing|transaction|prepare|execute|deallocate|do|call)$/.test(statement.kind)
    )
      throw new SqlError(`cannot execute ${commandOf(statement)} in a read-only transaction`, { code: '25006' });
    switch (statement.kind) {
      case 'select': {
        const rows = session.query(statement, undefined);
        if (!statement.into) return { tag: `SELECT ${rows.rows.length}`, rows };
        const { into: _, ...as } = statement;
        return this.execute({
          kind: 'create-table',
          name: statement.into.names[0] ?? '',
          ifNotExists: false,
          columns: [],
          constraints: [],
          as,
        });
      }
      case 'insert':
      case 'update':
      case 'delete':
        return this.#change(statement);
      case 'show': {
        if (statement.name === 'all') throw notSimulated('SHOW ALL');
        const value = this.settings.get(statement.name);
        if (value === undefined)
          throw new SqlError(`unrecognized configuration parameter "${statement.name}"`, { code: '42704' });
        const name =
          statement.name === 'timezone' ? 'TimeZone' : statement.name === 'datestyle' ? 'DateStyle' : statement.name;
        return { tag: 'SHOW', rows: { columns: [{ name, type: TEXT }], rows: [[value]] } };
      }
      case 'set':
        this.settings.set(statement.name, statement.value);
        return done(statement.tag);
      case 'set-role':
        if (statement.name !== undefined && !cluster.roles.has(statement.name))
          throw new SqlError(`role "${statement.name}" does not exist`, { code: '22023' });
        this.#role = statement.name;
        return done(statement.name === undefined ? 'RESET' : 'SET');
      case 'prepare':
        this.#prepared.add(statement);
        return done('PREPARE');
      case 'execute':
        return this.withParameters(this.#prepared.parameters(statement, session), () =>
          this.execute(this.#prepared.statement(statement.name)),
        );
      case 'deallocate':
        this.#prepared.remove(statement.name);
        return done(statement.name === undefined ? 'DEALLOCATE ALL' : 'DEALLOCATE');
      case 'do':
        this.#functions.runBlock(statement.body);
        return done('DO');
      case 'call': {
        const { call } = statement;
        if (call.kind !== 'call') throw new SqlError('syntax error', { code: '42601' });
        const scope = { columns: [], row: [], outer: undefined, session };
        const types = call.args.map((arg) => typeOf(arg, scope));
        const fn = session.userFunction(call, types);
        if (!fn?.isProcedure)
          throw new SqlError(`procedure ${call.name}(${types.map(({ name }) => name).join(', ')}) does not exist`, {
            code: '42883',
            position: call.at + 1,
            hint: 'No procedure matches the given name and argument types. You might need to add explicit type casts.',
          });
        session.callFunction(
          call,
          fn,
          call.args.map((arg) => evaluate(arg, scope)),
          types,
        );
        return done('CALL');
      }
      case 'nothing':
      case 'transaction':
        return done(statement.tag);
      case 'copy':
        throw new SqlError('cannot COPY here', { code: '42601' });
      case 'drop':
        if (statement.what === 'database' || statement.what === 'role')
          return {
            tag: dropGlobal(statement, {
              ...this.#options,
              relations: this.relations,
              notice: (message) => void this.notices.push({ severity: 'NOTICE', message }),
            }),
            rows: undefined,
          };
        for (const name of statement.names) {
          const found = this.relations.get(name);
          if (found) checkOwner(cluster, this.user, found);
        }
        break;
      case 'create-table':
      case 'create-view':
      case 'create-sequence':
        if (!this.#mayCreate(statement.name))
          throw new SqlError(`permission denied for schema ${this.names.schemaOf(statement.name)}`, {
            code: '42501',
            ...('at' in statement && statement.at !== undefined ? { position: statement.at + 1 } : {}),
          });
        break;
      default:
        break;
    }
    const defined = define(statement, {
      relations: this.relations,
      database,
      user: this.user,
      cluster,
      session,
      functions: this.#functions,
      notice: (message) => void this.notices.push({ severity: 'NOTICE', message }),
      resolve: (name, prefix) => this.names.resolve(name, prefix),
      place: (name) =>
        this.names.place(name, 'at' in statement && typeof statement.at === 'number' ? statement.at + 1 : undefined),
      persistGlobal: () => this.#options.persistGlobal(),
    });
    if (!defined) throw new SqlError(`drydock: ${statement.kind} is not simulated`, { code: '0A000' });
    this.draft = defined.relations;
    return done(defined.tag);
  }

  /** In public only its owner and superusers make things (since PostgreSQL 15). */
  #mayCreate(name: string): boolean {
    const { cluster, database } = this.#options;
    if (cluster.roles.get(this.user)?.attributes.includes('superuser') || database.owner === this.user) return true;
    const schema = this.relations.get(`schema:${this.names.schemaOf(name)}`);
    return schema?.owner === this.user;
  }

  #change(statement: Extract<Statement, { readonly kind: 'insert' | 'update' | 'delete' }>): StatementResult {
    const { cluster } = this.#options;
    const known = this.#queries.withParts(statement.with ?? [], undefined, new Map());
    const session = this.surroundings(known);
    const found = this.relations.get(statement.table.name);
    const letter = { insert: 'a', update: 'w', delete: 'd' }[statement.kind];
    if (found) checkAccess(cluster, this.user, found, letter);
    const before = this.relations;
    const changed: Changed =
      statement.kind === 'insert'
        ? insert(statement, before, session)
        : statement.kind === 'update'
          ? update(statement, before, session)
          : remove(statement, before, session);
    // Triggers and functions may have changed other tables meanwhile.
    const next = new Map(this.relations);
    for (const [key, relation] of changed.relations) if (before.get(key) !== relation) next.set(key, relation);
    this.draft = next;
    for (const event of changed.events) this.#triggers.after(event);
    const word = { insert: 'INSERT 0', update: 'UPDATE', delete: 'DELETE' }[statement.kind];
    return { tag: `${word} ${changed.count}`, rows: changed.returned };
  }

  surroundings(ctes: ReadonlyMap<string, ResultSet> = new Map()): Surroundings {
    const { database, version, random, pid } = this.#options;
    return {
      user: this.user,
      sessionUser: this.#options.user,
      database: database.name,
      version,
      now: this.now,
      random,
      path: () => this.names.path,
      uuid: () => uuidOf(random),
      nextValue: (name) => {
        const key = this.names.resolve(name);
        const sequence = database.sequences.get(key);
        if (!sequence) throw new SqlError(`relation "${bareName(name)}" does not exist`, { code: '42P01' });
        const value = nextOf(key, sequence);
        this.#current.set(key, value);
        this.#lastSequence = key;
        return value;
      },
      currentValue: (name) => {
        const key = name === undefined ? this.#lastSequence : this.names.resolve(name);
        if (key === undefined) throw new SqlError('lastval is not yet defined in this session', { code: '55000' });
        const value = this.#current.get(key);
        if (value !== undefined) return value;
        if (!database.sequences.has(key))
          throw new SqlError(`relation "${bareName(key)}" does not exist`, { code: '42P01' });
        throw new SqlError(`currval of sequence "${bareName(key)}" is not yet defined in this session`, {
          code: '55000',
        });
      },
      setting: (name) => this.settings.get(name),
      changeSetting: (name, value) => this.settings.set(name, value),
      special: (name, args) =>
        specialFunction(name, args, {
          database,
          relations: this.relations,
          pid: pid(),
          resolve: (each) => this.names.resolve(each),
          path: this.names.path,
          remember: (key, value) => {
            this.#current.set(key, value);
          },
        }),
      query: (select, outer) => this.#queries.run(select, outer, ctes),
      parameters: () => this.#parameters,
      userFunction: (call, types) => this.#functions.find(call.name, types, call.names ?? []),
      callFunction: (call, fn, args, types) => this.#functions.call(fn, args, types, call.names ?? []),
      tableOf: (call, args, types) => {
        const fn = this.#functions.find(call.name, types, call.names ?? []);
        return fn ? this.#functions.table(fn, args, types, call.names ?? [], call.name) : undefined;
      },
      columnsOf: (query) => {
        const statement = parseQuery(query)[0]?.statement;
        return statement?.kind === 'select' ? this.#queries.run(statement, undefined, ctes).columns : [];
      },
      beforeRow: (table, event, old, fresh) => {
        if (!table.triggers) return fresh ?? old;
        return this.#triggers.fire(table, 'before', event, old, fresh);
      },
      checkDomain: (domain, value) =>
        checkDomain(
          this.relations.get(`type:${this.names.resolve(domain, 'type:')}`),
          domain,
          value,
          this.surroundings(),
        ),
      hasExtension: (name) => this.relations.has(`extension:${name}`),
      tick: () => {
        if (++this.#turns > 20_000_000) throw notSimulated('a loop that does not end');
      },
    };
  }
}

function commandOf({ kind }: Statement): string {
  return kind.replace(/-.*/, (rest) => ` ${rest.slice(1).toUpperCase()}`).replace(/^\w+/, (word) => word.toUpperCase());
}
