import type { NetworkRequest } from '../../api/network.ts';
import { EngineError } from '../../base/errors.ts';
import type { Daemon } from '../daemon.ts';
import { networkErrors } from './errors.ts';
import { PREDEFINED } from './network-record.ts';

const VALID_NAME = /^[^\s/][^/]*$/;

/** `docker network create` (moby daemon/network.go). Only the bridge driver is simulated. */
export function createNetwork(
  daemon: Daemon,
  request: NetworkRequest,
): { readonly id: string; readonly warning: string } {
  const { name, driver } = request;
  if (PREDEFINED.has(name)) throw networkErrors.predefined(name);
  if (driver === 'overlay') throw networkErrors.noSwarm();
  if (name.trim() === '' || !VALID_NAME.test(name))
    throw new EngineError('invalid', `invalid name: ${name.trim() === '' ? 'name is empty' : name}`);
  if (driver === 'host' || driver === 'null')
    throw new EngineError('forbidden', `only one instance of "${driver}" network is allowed`);
  if (driver === 'macvlan' || driver === 'ipvlan')
    throw new EngineError('invalid', `drydock: the '${driver}' network driver is not simulated`);
  if (driver !== '' && driver !== 'bridge') throw networkErrors.noDriver(driver);
  if (daemon.networks.all().some((record) => record.name === name)) throw networkErrors.exists(name);
  if (request.ipam.some(({ subnet }) => subnet.includes(':')))
    throw new EngineError('invalid', 'drydock: IPv6 subnets are not simulated');
  const [ipam, ...more] = request.ipam;
  if (more.length > 0) throw new EngineError('invalid', 'bridge driver does not support multiple IPv4 subnets');
  const id = daemon.random.hex(64);
  const bridge = daemon.networks.addBridge({
    id,
    name,
    internal: request.internal,
    ...(ipam?.subnet ? { subnet: ipam.subnet } : {}),
    ...(ipam?.gateway ? { gateway: ipam.gateway } : {}),
    ...(ipam?.ipRange ? { range: ipam.ipRange } : {}),
  });
  daemon.networks.put({
    id,
    name,
    driver: 'bridge',
    created: daemon.clock.now(),
    internal: request.internal,
    attachable: request.attachable,
    ipv6: request.ipv6,
    labels: request.labels,
    options: request.options,
    ipRange: ipam?.ipRange ?? '',
    bridge,
  });
  daemon.events.emit('network', 'create', id, { name, type: 'bridge' });
  return { id, warning: '' };
}
