import { noun } from './noun.ts';

/** `docker swarm …`: known to the last flag, executed by none. */
export const SWARM = noun(
  { use: 'swarm', short: 'Manage Swarm', group: 'swarm' },
  `
-ca [OPTIONS] | Display and rotate the root CA | 0
  --ca-cert other(pem-file) Path to the PEM-formatted root CA certificate to use for the new cluster
  --ca-key other(pem-file) Path to the PEM-formatted root CA key to use for the new cluster
  --cert-expiry duration=2160h0m0s Validity period for node certificates (ns|us|ms|s|m|h)
  -d --detach bool Exit immediately instead of waiting for the root rotation to converge
  --external-ca other(external-ca) Specifications of one or more certificate signing endpoints
  -q --quiet bool Suppress progress output
  --rotate bool Rotate the swarm CA - if no certificate or key are provided, new ones will be generated
init [OPTIONS] | Initialize a swarm | 0
  --advertise-addr string Advertised address (format: "<ip|interface>[:port]")
  --autolock bool Enable manager autolocking (requiring an unlock key to start a stopped manager)
  --availability string=active Availability of the node ("active", "pause", "drain")
  --cert-expiry duration=2160h0m0s Validity period for node certificates (ns|us|ms|s|m|h)
  --data-path-addr string Address or interface to use for data path traffic (format: "<ip|interface>")
  --data-path-port uint32 Port number to use for data path traffic (1024 - 49151). If no value is set or is set to 0, the default port (4789) is used.
  --default-addr-pool ipNetSlice=[] default address pool in CIDR format
  --default-addr-pool-mask-length uint32=24 default address pool subnet mask length
  --dispatcher-heartbeat duration=5s Dispatcher heartbeat period (ns|us|ms|s|m|h)
  --external-ca other(external-ca) Specifications of one or more certificate signing endpoints
  --force-new-cluster bool Force create a new cluster from current state
  --listen-addr other(node-addr)=0.0.0.0:2377 Listen address (format: "<ip|interface>[:port]")
  --max-snapshots uint64 Number of additional Raft snapshots to retain
  --snapshot-interval uint64=10000 Number of log entries between Raft snapshots
  --task-history-limit int64=5 Task history retention limit
join [OPTIONS] HOST:PORT | Join a swarm as a node and/or manager | =1
  --advertise-addr string Advertised address (format: "<ip|interface>[:port]")
  --availability string=active Availability of the node ("active", "pause", "drain")
  --data-path-addr string Address or interface to use for data path traffic (format: "<ip|interface>")
  --listen-addr other(node-addr)=0.0.0.0:2377 Listen address (format: "<ip|interface>[:port]")
  --token string Token for entry into the swarm
-join-token [OPTIONS] (worker|manager) | Manage join tokens | =1
  -q --quiet bool Only display token
  --rotate bool Rotate join token
-leave [OPTIONS] | Leave the swarm | 0
  -f --force bool Force this node to leave the swarm, ignoring warnings
-unlock | Unlock swarm | 0
-unlock-key [OPTIONS] | Manage the unlock key | 0
  -q --quiet bool Only display token
  --rotate bool Rotate unlock key
-update [OPTIONS] | Update the swarm | 0
  --autolock bool Change manager autolocking setting (true|false)
  --cert-expiry duration=2160h0m0s Validity period for node certificates (ns|us|ms|s|m|h)
  --dispatcher-heartbeat duration=5s Dispatcher heartbeat period (ns|us|ms|s|m|h)
  --external-ca other(external-ca) Specifications of one or more certificate signing endpoints
  --max-snapshots uint64 Number of additional Raft snapshots to retain
  --snapshot-interval uint64=10000 Number of log entries between Raft snapshots
  --task-history-limit int64=5 Task history retention limit
`,
);
