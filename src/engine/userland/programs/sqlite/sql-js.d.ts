declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  export interface Statement {
    bind(values: readonly (number | string | Uint8Array | null)[]): boolean;
    step(): boolean;
    get(params?: null, config?: { readonly useBigInt: boolean }): (number | bigint | string | Uint8Array | null)[];
    getColumnNames(): string[];
    free(): boolean;
  }
  export interface Database {
    /** In the library's own file system. */
    filename: string;
    /** Pointer of the connection. */
    readonly db: number;
    prepare(sql: string): Statement;
    iterateStatements(sql: string): {
      next(): { readonly done?: boolean; readonly value: Statement };
      getRemainingSQL(): string;
    };
    export(): Uint8Array;
    close(): void;
    getRowsModified(): number;
  }
  export interface SqlJs {
    readonly Database: new (data?: Uint8Array) => Database;
    cwrap(name: string, result: string | null, args: readonly string[]): (...args: (number | string)[]) => number;
    addFunction(call: (...args: number[]) => void, types: string): number;
    removeFunction(pointer: number): void;
    /** The library's memory; another array after it has grown. */
    readonly HEAP32: Int32Array;
    readonly HEAPU8: Uint8Array;
    UTF8ToString(pointer: number): string;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
    _sqlite3_clear_bindings(statement: number): number;
    _sqlite3_reset(statement: number): number;
    _sqlite3_step(statement: number): number;
    _sqlite3_finalize(statement: number): number;
    _sqlite3_column_count(statement: number): number;
    _sqlite3_column_name(statement: number, column: number): number;
    _sqlite3_column_type(statement: number, column: number): number;
    _sqlite3_column_text(statement: number, column: number): number;
    _sqlite3_column_blob(statement: number, column: number): number;
    _sqlite3_column_bytes(statement: number, column: number): number;
    _sqlite3_column_double(statement: number, column: number): number;
    _sqlite3_value_bytes(value: number): number;
    _sqlite3_value_blob(value: number): number;
    _sqlite3_value_type(value: number): number;
    _sqlite3_value_text(value: number): number;
    _sqlite3_value_double(value: number): number;
    _sqlite3_result_null(context: number): void;
    _sqlite3_result_double(context: number, value: number): void;
    /** The lower and the upper half of the integer. */
    _sqlite3_result_int64(context: number, low: number, high: number): void;
    _sqlite3_aggregate_context(context: number, bytes: number): number;
  }
  const init: () => Promise<SqlJs>;
  // biome-ignore lint/style/noDefaultExport: so the library exports it
  export default init;
}
