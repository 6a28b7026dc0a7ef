/** A JSON document as the daemon answers it; key order is print order. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** `--filter name=value` flags, grouped by name in the order given. */
export type Filters = ReadonlyMap<string, readonly string[]>;
