import type { NetworkApi } from '../../api/network.ts';
import type { Daemon } from '../daemon.ts';
import { connectNetwork } from './connect.ts';
import { createNetwork } from './create.ts';
import { disconnectNetwork } from './disconnect.ts';
import { inspectNetwork } from './inspect.ts';
import { listNetworks } from './list.ts';
import { pruneNetworks } from './prune.ts';
import { removeNetwork } from './remove.ts';

/** Networks: one file a verb. */
export function networkApi(daemon: Daemon): NetworkApi {
  return {
    create: async (request) => createNetwork(daemon, request),
    list: async (filters) => listNetworks(daemon, filters),
    inspect: async (name) => inspectNetwork(daemon, name),
    remove: async (name) => removeNetwork(daemon, name),
    connect: async (network, container, endpoint) => connectNetwork(daemon, network, container, endpoint),
    disconnect: async (network, container) => disconnectNetwork(daemon, network, container),
    prune: async (filters) => pruneNetworks(daemon, filters),
  };
}
