import type { Builtin } from '../process/builtin.ts';

/** dns, by the namespace's resolver. */
export const dns: Builtin = {
  name: 'dns',
  source: `'use strict';
function lookup(host, options, callback) {
  if (typeof options === 'function') { callback = options; options = {}; }
  if (typeof options === 'number') options = { family: options };
  binding.resolve(String(host), (addresses) => {
    if (addresses.length === 0) { const error = new Error('getaddrinfo ENOTFOUND ' + host); error.errno = -3008; error.code = 'ENOTFOUND'; error.syscall = 'getaddrinfo'; error.hostname = host; error.stack = error.stack.split('\\n')[0] + '\\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:112:26)'; callback(error); }
    else if (options && options.all) callback(null, addresses.map((address) => ({ address, family: 4 })));
    else callback(null, addresses[0], 4);
  });
}
const resolve4 = (host, callback) => binding.resolve(String(host), (addresses) => addresses.length === 0 ? callback(Object.assign(new Error('queryA ENOTFOUND ' + host), { errno: undefined, code: 'ENOTFOUND', syscall: 'queryA', hostname: host })) : callback(null, addresses));
const promises = { lookup: (host, options = {}) => new Promise((resolve, reject) => lookup(host, options, (error, address, family) => error ? reject(error) : resolve(options.all ? address : { address, family }))), resolve4: (host) => new Promise((resolve, reject) => resolve4(host, (error, list) => error ? reject(error) : resolve(list))) };
promises.resolve = promises.resolve4;
lookup[Symbol.for('nodejs.util.promisify.custom')] = promises.lookup;
module.exports = { lookup, resolve4, resolve: (host, type, callback) => resolve4(host, callback || type), promises, getServers: () => ['127.0.0.11'], setDefaultResultOrder() {} };`,
  natives: (node) => ({
    resolve: node.rt.native('resolve', 2, (_, [host, callback]) => {
      const name = String(host);
      const found = /^[\d.]+$/.test(name)
        ? Promise.resolve([name])
        : name === 'localhost'
          ? Promise.resolve(['127.0.0.1'])
          : node.proc.net.resolve(name);
      node.loop.wait(
        found,
        (addresses) => node.rt.call(callback, undefined, [[...(addresses ?? [])]]),
        () => node.rt.call(callback, undefined, [[]]),
      );
    }),
  }),
};
export const dnsPromises: Builtin = { name: 'dns/promises', source: `module.exports = require('dns').promises;` };
