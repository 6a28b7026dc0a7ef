import type { EndpointRequest } from './container.ts';
import type { Filters, JsonObject } from './json.ts';

export interface NetworkSummary {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly scope: string;
  readonly ipv4: boolean;
  readonly ipv6: boolean;
  readonly internal: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly created: string;
}

export interface NetworkRequest {
  readonly name: string;
  readonly driver: string;
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly ipv6: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly ipam: readonly { readonly subnet: string; readonly gateway: string; readonly ipRange: string }[];
}

export interface NetworkApi {
  create(request: NetworkRequest): Promise<{ readonly id: string; readonly warning: string }>;
  list(filters: Filters): Promise<readonly NetworkSummary[]>;
  inspect(name: string, options?: { readonly verbose?: boolean }): Promise<JsonObject>;
  remove(name: string): Promise<void>;
  connect(network: string, container: string, endpoint: EndpointRequest): Promise<void>;
  disconnect(network: string, container: string, options: { readonly force: boolean }): Promise<void>;
  prune(filters: Filters): Promise<{ readonly deleted: readonly string[] }>;
}
