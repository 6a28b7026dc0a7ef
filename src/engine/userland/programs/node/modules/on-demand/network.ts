import type { Builtin } from '../../process/builtin.ts';
import { dns, dnsPromises } from '../dns.ts';
import { http, https } from '../http.ts';
import { http2 } from '../http2.ts';
import { net } from '../net.ts';
import { tls } from '../tls.ts';

/** Sockets, and HTTP over them. */
export const NETWORK: readonly Builtin[] = [dns, dnsPromises, http, http2, https, net, tls];
