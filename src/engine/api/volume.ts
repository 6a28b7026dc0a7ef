import type { Filters, JsonObject } from './json.ts';

export interface VolumeSummary {
  readonly name: string;
  readonly driver: string;
  readonly mountpoint: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly scope: string;
  readonly options: Readonly<Record<string, string>>;
  /** Bytes, -1 when not worked out; number of containers using it. */
  readonly size: number;
  readonly references: number;
  readonly createdAt: string;
}

export interface VolumeApi {
  /** An empty name makes an anonymous one. */
  create(request: {
    readonly name: string;
    readonly driver: string;
    readonly options: Readonly<Record<string, string>>;
    readonly labels: Readonly<Record<string, string>>;
  }): Promise<VolumeSummary>;
  list(filters: Filters, options?: { readonly size?: boolean }): Promise<readonly VolumeSummary[]>;
  inspect(name: string): Promise<JsonObject>;
  remove(name: string, options: { readonly force: boolean }): Promise<void>;
  prune(filters: Filters): Promise<{ readonly deleted: readonly string[]; readonly reclaimed: number }>;
}
