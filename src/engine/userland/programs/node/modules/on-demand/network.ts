import type { Builtin } from '../../process/builtin.ts';
import { dns, dnsPromises } from '../dns.ts';
import { http, https } from '../http.ts';
import { net } from '../net.ts';

/** Sockets, and HTTP over them. */
export const NETWORK: readonly Builtin[] = [dns, dnsPromises, http, https, net];
