import type { ContainerSummary } from './container.ts';
import type { ImageSummary } from './image.ts';
import type { Filters, JsonObject } from './json.ts';
import type { VolumeSummary } from './volume.ts';

/** One line of `docker events`. */
export interface SystemEvent {
  readonly type: 'container' | 'image' | 'volume' | 'network' | 'builder' | 'daemon';
  readonly action: string;
  readonly id: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly scope: 'local' | 'swarm';
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface CacheRecord {
  readonly id: string;
  readonly parents: readonly string[];
  readonly type: string;
  readonly description: string;
  readonly inUse: boolean;
  readonly shared: boolean;
  readonly size: number;
  readonly createdAt: number;
  readonly lastUsedAt: number | undefined;
  readonly usageCount: number;
}

export interface DiskUsage {
  readonly images: readonly ImageSummary[];
  readonly containers: readonly ContainerSummary[];
  readonly volumes: readonly VolumeSummary[];
  readonly buildCache: readonly CacheRecord[];
  /** Bytes of all layers. */
  readonly layersSize: number;
}

export interface SystemApi {
  ping(): Promise<void>;
  /** The Server half of `docker version`. */
  version(): Promise<JsonObject>;
  info(): Promise<JsonObject>;
  diskUsage(): Promise<DiskUsage>;
  /** Past events since `since`, then new ones until `until` (texts as given on the command line, empty for none); `stop` ends it. */
  events(
    options: { readonly since: string; readonly until: string; readonly filters: Filters },
    stop?: { readonly stopped: Promise<void> },
  ): AsyncIterable<SystemEvent>;
}
