/** The networks of the machine; what the daemon builds `docker network` and -p from. */
export { formatAddress, formatSubnet, parseAddress, parseSubnet, type Subnet } from './address.ts';
export { NetworkError, type NetworkProblem } from './errors.ts';
export { createInternet, type Internet, type Site, type SiteAnswer, type SiteRequest } from './internet.ts';
export {
  type BridgeRequest,
  createNetworkFabric,
  type FabricOptions,
  type NetworkFabric,
  type PlugRequest,
} from './network-fabric.ts';
export type { PortTable, Protocol, PublishedPort } from './ports.ts';
export type { SampleRepository } from './sites/course-samples.ts';
export { SITES } from './sites/index.ts';
export type { Bridge, Plug, Stack } from './stack.ts';
