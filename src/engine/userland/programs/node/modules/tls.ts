import type { Builtin } from '../process/builtin.ts';

/** tls: its names, for the packages that can speak it and mostly do not. */
export const tls: Builtin = {
  name: 'tls',
  source: `'use strict';
const net = require('net');
class TLSSocket extends net.Socket {
  constructor(socket, options) { super(options); this.encrypted = true; this.authorized = false; }
  getPeerCertificate() { return {}; }
  getCipher() { return undefined; }
}
class Server extends net.Server { constructor() { super(); throw new Error("drydock: 'tls.createServer' is not simulated"); } }
class SecureContext { constructor(options) { this.context = options; } }
function connect(...args) {
  const options = typeof args[0] === "object" && args[0] !== null ? args[0] : { port: Number(args[0]), host: args[1] };
  const socket = new TLSSocket(undefined, {});
  const { host = 'localhost', port } = options;
  process.nextTick(() => { socket.destroy(binding.noTls(host, port)); });
  const callback = args.at(-1);
  if (typeof callback === 'function') socket.once('secureConnect', callback);
  return socket;
}
module.exports = {
  CLIENT_RENEG_LIMIT: 3, CLIENT_RENEG_WINDOW: 600,
  DEFAULT_CIPHERS: 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256',
  DEFAULT_ECDH_CURVE: 'auto', DEFAULT_MAX_VERSION: 'TLSv1.3', DEFAULT_MIN_VERSION: 'TLSv1.2',
  TLSSocket, Server, SecureContext, connect,
  createSecureContext: (options) => new SecureContext(options),
  createServer: () => new Server(),
  checkServerIdentity: () => undefined,
  getCiphers: () => ['tls_aes_128_gcm_sha256', 'tls_aes_256_gcm_sha384', 'tls_chacha20_poly1305_sha256'],
  getCACertificates: () => [],
  rootCertificates: [],
};`,
  natives: ({ rt }) => ({
    noTls: rt.native('noTls', 2, (_, [host, port]) =>
      rt.errors.make('Error', `drydock: TLS is not simulated (${String(host)}:${String(port)})`, {
        code: 'ENOSYS',
        syscall: 'connect',
      }),
    ),
  }),
};
