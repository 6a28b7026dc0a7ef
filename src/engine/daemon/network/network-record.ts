import type { Bridge } from '../../network/index.ts';

/** A network as the daemon keeps it. */
export interface NetworkRecord {
  readonly id: string;
  readonly name: string;
  readonly driver: 'bridge' | 'host' | 'null';
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly ipv6: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** As asked for; empty where docker chose. */
  readonly ipRange: string;
  /** What carries it; host and none have none. */
  readonly bridge: Bridge | undefined;
}

export const PREDEFINED: ReadonlySet<string> = new Set(['bridge', 'host', 'none', 'default']);

/** What docker sets on its own bridge (moby daemon/daemon_unix.go, initBridgeDriver). */
export const DEFAULT_BRIDGE_OPTIONS: Readonly<Record<string, string>> = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};
