import { csvFields } from './csv.ts';
import { parseAddress } from './ip.ts';
import { parseInteger, ValueError } from './numbers.ts';

/** One --network of run and create. */
export interface NetworkValue {
  name: string;
  aliases: string[];
  ipv4?: string;
  ipv6?: string;
  mac?: string;
  linkLocal: string[];
  driverOptions: Record<string, string>;
  gatewayPriority: number;
}

/** `lan`, or `name=lan,alias=db,ip=10.0.0.5` (docker/cli opts/network.go). */
export function parseNetwork(text: string): NetworkValue {
  const value: NetworkValue = { name: text, aliases: [], linkLocal: [], driverOptions: {}, gatewayPriority: 0 };
  if (!/\w+=\w+(,\w+=\w+)*/.test(text)) return value;
  value.name = '';
  for (const field of csvFields(text)) {
    const cut = field.indexOf('=');
    if (cut <= 0) throw new ValueError(`invalid field ${field}`);
    const key = field.slice(0, cut).toLowerCase().trim();
    const word = field
      .slice(cut + 1)
      .toLowerCase()
      .trim();
    switch (key) {
      case 'name':
        value.name = word;
        break;
      case 'alias':
        value.aliases.push(word);
        break;
      case 'ip':
        value.ipv4 = parseAddress(word);
        break;
      case 'ip6':
        value.ipv6 = parseAddress(word);
        break;
      case 'mac-address':
        value.mac = word;
        break;
      case 'link-local-ip':
        value.linkLocal.push(parseAddress(word));
        break;
      case 'driver-opt': {
        const at = word.indexOf('=');
        if (at <= 0) throw new ValueError('invalid key value pair format in driver options');
        value.driverOptions[word.slice(0, at).trim()] = word.slice(at + 1).trim();
        break;
      }
      case 'gw-priority':
        try {
          value.gatewayPriority = parseInteger(word, 64, false, 10);
        } catch (error) {
          throw new ValueError(`invalid gw-priority (${word}): ${(error as Error).message.replace(/^.*: /, '')}`);
        }
        break;
      default:
        throw new ValueError(`invalid field key ${key}`);
    }
  }
  if (value.name === '') throw new ValueError('network name/id is not specified');
  return value;
}

/** `lan`, not one of Docker's own modes (moby api HostConfig.NetworkMode.IsUserDefined). */
export function isUserDefined(mode: string): boolean {
  return !['default', 'bridge', 'host', 'none'].includes(mode) && !mode.startsWith('container:');
}
