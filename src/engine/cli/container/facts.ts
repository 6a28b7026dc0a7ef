import type { Json, JsonObject } from '../../api/json.ts';

/** What verbs need to know of a container, out of its inspect document. */
export interface ContainerFacts {
  readonly id: string;
  readonly tty: boolean;
  readonly openStdin: boolean;
  readonly autoRemove: boolean;
  readonly running: boolean;
  readonly paused: boolean;
  readonly restarting: boolean;
  /** Published ports: `80/tcp` to addresses. */
  readonly ports: ReadonlyMap<string, readonly { readonly ip: string; readonly port: string }[]>;
}

export function facts(document: JsonObject): ContainerFacts {
  const config = section(document['Config']);
  const state = section(document['State']);
  const ports = section(section(document['NetworkSettings'])['Ports']);
  return {
    id: String(document['Id']),
    tty: config['Tty'] === true,
    openStdin: config['OpenStdin'] === true,
    autoRemove: section(document['HostConfig'])['AutoRemove'] === true,
    running: state['Running'] === true,
    paused: state['Paused'] === true,
    restarting: state['Restarting'] === true,
    ports: new Map(
      Object.entries(ports).map(([port, bindings]) => [
        port,
        (Array.isArray(bindings) ? (bindings as readonly Json[]) : []).map((binding) => ({
          ip: String(section(binding)['HostIp'] ?? ''),
          port: String(section(binding)['HostPort'] ?? ''),
        })),
      ]),
    ),
  };
}

function section(json: Json | undefined): JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};
}
