import type { Applet } from '../applet.ts';
import { hostname } from './hostname.ts';

export const dnsdomainname: Applet = {
  name: 'dnsdomainname',
  usage: `dnsdomainname

Print DNS domain name`,
  run: (process) => hostname.run(process, ['-d']),
};
