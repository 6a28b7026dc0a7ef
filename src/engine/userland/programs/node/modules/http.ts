import { httpDate } from '../../http/dates.ts';
import type { Builtin } from '../process/builtin.ts';
import { source } from './http-source.ts';

/** http: servers and clients. */
export const http: Builtin = {
  name: 'http',
  source,
  natives(node) {
    const { rt, proc } = node;
    return {
      ...node.argumentErrors,
      date: rt.native('date', 0, () => httpDate(proc.clock.now())),
      // DIFFERS: node's https reaches nobody: nothing on the simulated network speaks TLS to programs.
      noTls: rt.native('noTls', 2, (_, [host, port]) =>
        rt.errors.make('Error', `drydock: https is not simulated (${String(host)}:${String(port)})`, {
          code: 'ENOSYS',
          syscall: 'connect',
        }),
      ),
    };
  },
};

export const https: Builtin = {
  name: 'https',
  source: `'use strict';
const http = require('http');
const secure = (options) => typeof options === 'string' || (options && options.href) ? Object.assign(require('url').urlToHttpOptions(new URL(String(options))), { _secure: true }) : Object.assign({}, options, { _secure: true });
const request = (input, options, callback) => typeof options === 'function' || options === undefined ? http.request(secure(input), options) : http.request(Object.assign(secure(input), options), callback);
module.exports = { Agent: http.Agent, globalAgent: http.globalAgent, request, get(input, options, callback) { const req = request(input, options, callback); req.end(); return req; }, Server: http.Server, createServer: (options, listener) => { throw new Error("drydock: 'https.createServer' is not simulated"); } };`,
};
