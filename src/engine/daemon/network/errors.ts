import { shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';

/** What the daemon says about networks (moby daemon/network.go, daemon/container_operations.go, daemon/libnetwork/error.go). */
export const networkErrors = {
  notFound: (name: string) => new EngineError('not-found', `network ${name} not found`),
  ambiguous: (name: string) => new EngineError('invalid', `network ${name} is ambiguous (2 matches found on name)`),
  exists: (name: string) => new EngineError('conflict', `network with name ${name} already exists`),
  predefined: (name: string) =>
    new EngineError('forbidden', `operation is not permitted on predefined ${name} network`),
  cannotRemove: (name: string) =>
    new EngineError('forbidden', `${name} is a pre-defined network and cannot be removed`),
  noDriver: (driver: string) => new EngineError('not-found', `plugin "${driver}" not found`),
  noSwarm: () =>
    new EngineError(
      'forbidden',
      'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
    ),
  active: (name: string, endpoints: readonly { readonly name: string; readonly id: string }[]) =>
    new EngineError(
      'forbidden',
      `error while removing network: network ${name} has active endpoints (${endpoints.map((one) => `name:"${one.name}" id:"${shortId(one.id)}"`).join(', ')})`,
    ),
  alreadyConnected: (container: string, network: string) =>
    new EngineError('forbidden', `endpoint with name ${container} already exists in network ${network}`),
  notConnected: (id: string, network: string) =>
    new EngineError('forbidden', `container ${id} is not connected to network ${network}`),
  connectHost: () =>
    new EngineError(
      'invalid',
      'cannot connect container to host network - container must be created in host network mode',
    ),
  disconnectHost: () =>
    new EngineError(
      'invalid',
      'cannot disconnect container from host network - container was created in host network mode',
    ),
  connectNone: () =>
    new EngineError(
      'invalid',
      'container cannot be connected to multiple networks with one of the networks in private (none) mode',
    ),
  sharesNamespace: () =>
    new EngineError(
      'invalid',
      'container sharing network namespace with another container or host cannot be connected to any other network',
    ),
  overlap: () =>
    new EngineError('forbidden', 'invalid pool request: Pool overlaps with other one on this address space'),
  exhausted: () => new EngineError('internal', 'all predefined address pools have been fully subnetted'),
  addressTaken: () => new EngineError('internal', 'Address already in use'),
  noAddress: () => new EngineError('internal', "no available IPv4 addresses on this network's address pools"),
  notJoinable: (name: string, state: string) =>
    new EngineError(
      'conflict',
      `cannot join network namespace of a non running container: container ${name} is ${state}`,
    ),
  invalidEndpoint: (network: string, problems: readonly string[]) =>
    new EngineError(
      'invalid',
      `invalid config for network ${network}: invalid endpoint settings:\n${problems.join('\n')}`,
    ),
};
