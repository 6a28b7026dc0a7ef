import type { Applet } from '../applet.ts';
import { ip } from './ip.ts';

/** `ipaddr`, `iplink` …: busybox's short names for `ip addr`, `ip link` … */
function ipObject(name: string, object: string): Applet {
  return {
    name,
    only: ['busybox'],
    usage: ip.usage,
    run: (process, args) => {
      const options = args.filter(
        (arg, index) => arg.startsWith('-') && args.slice(0, index).every((each) => each.startsWith('-')),
      );
      return ip.run(process, [...options, object, ...args.slice(options.length)]);
    },
  };
}

export const ipaddr = ipObject('ipaddr', 'address');
export const iplink = ipObject('iplink', 'link');
export const iproute = ipObject('iproute', 'route');
export const ipneigh = ipObject('ipneigh', 'neigh');
export const iprule = ipObject('iprule', 'rule');
