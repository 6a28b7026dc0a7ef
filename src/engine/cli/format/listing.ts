import { TemplateError } from '../../base/go-template/lex.ts';
import type { Template } from '../../base/go-template/nodes.ts';
import { parseTemplate } from '../../base/go-template/parse.ts';
import { CliError } from '../errors.ts';
import { executeTemplate } from '../template/execute.ts';
import { FUNCTIONS, HEADER_FUNCTIONS } from '../template/functions.ts';
import { INVALID, jsonText, type Method, type StructValue, text, toJson, type Value } from '../template/value.ts';
import { tabulate } from './tabwriter.ts';

/** How a row is shown: ids and commands cut or whole; the present, for ages. */
export interface RowView {
  readonly truncate: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A column of a list: its heading in tables, its text (or value) for `{{.Name}}`. */
export interface Column<T> {
  readonly heading: string;
  readonly value: (row: T, view: RowView) => string | Value;
}

/** A kind of thing that docker lists: what `--format` can ask of one. */
export interface Listing<T> {
  /** Go's type of the rows, for errors: `*formatter.ContainerContext`. */
  readonly type: string;
  readonly columns: Readonly<Record<string, Column<T>>>;
  /** Methods with arguments: `{{.Label "team"}}`. */
  readonly methods?: Readonly<Record<string, (row: T) => Method>>;
}

export function rowValue<T>(listing: Listing<T>, row: T, view: RowView): StructValue {
  const names = Object.keys(listing.columns);
  const cell = (name: string): Value | undefined => {
    const column = Object.hasOwn(listing.columns, name) ? listing.columns[name] : undefined;
    if (!column) return undefined;
    const value = column.value(row, view);
    return typeof value === 'string' ? text(value) : value;
  };
  return {
    kind: 'struct',
    type: listing.type,
    names,
    field: cell,
    method: (name) => listing.methods?.[name]?.(row),
    json: () =>
      `{${names
        .toSorted()
        .map((name) => `${jsonText(name, true)}:${toJson(cell(name) ?? INVALID, true)}`)
        .join(',')}}`,
  };
}

/** The headings as the template of a table sees them. */
function headings<T>(listing: Listing<T>): Value {
  const entries = new Map(Object.entries(listing.columns).map(([name, column]) => [name, text(column.heading)]));
  const label: Method = {
    params: ['string'],
    call: ([name]) => text(name?.kind === 'string' ? (name.value.split('.').at(-1) ?? '').replace(/[-_]/g, ' ') : ''),
  };
  return {
    kind: 'map',
    entries,
    type: 'formatter.SubHeaderContext',
    nil: false,
    zero: text(''),
    methods: { Label: label },
  };
}

export const FUNCTION_NAMES: ReadonlySet<string> = new Set(Object.keys(FUNCTIONS));

/** Parses a format as written after --format; complaints begin with `prefix`. */
export function parseFormat(format: string, prefix = 'template parsing error: ', exitCode = 1): Template {
  try {
    return parseTemplate(format, FUNCTION_NAMES);
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(prefix + error.message, exitCode);
    throw error;
  }
}

export function execute(template: Template, data: Value, prefix = 'template parsing error: '): string {
  try {
    return executeTemplate(template, data, { functions: FUNCTIONS });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(prefix + error.message);
    throw error;
  }
}

/** What is left of a format: without `table`, with `\t` and `\n` made real (docker/cli formatter.Format). */
export function bareFormat(format: string): string {
  if (format === 'table') return '';
  if (format === 'json') return '{{json .}}';
  const body = format.startsWith('table') ? format.slice(5) : format;
  return body
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n');
}

/** All of a list's output: a table with headings, or a line for each row. */
export function listed<T>(listing: Listing<T>, format: string, rows: readonly T[], view: RowView): string {
  const template = parseFormat(bareFormat(format));
  const body = rows.map((row) => `${execute(template, rowValue(listing, row, view))}\n`).join('');
  if (!format.startsWith('table')) return body;
  let heading = '';
  try {
    heading = executeTemplate(template, headings(listing), { functions: HEADER_FUNCTIONS });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
  }
  return tabulate(`${heading}\n${body}`);
}
