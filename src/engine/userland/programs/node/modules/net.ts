import { FsError } from '../../../../fs/errno.ts';
import type { Connection, Listener } from '../../../../kernel/net-stack.ts';
import { ProcessGone } from '../../../../kernel/process.ts';
import { received as receivedText } from '../process/argument-words.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { source } from './net-source.ts';

interface Held {
  referenced: boolean;
  open: boolean;
}

function natives(node: NodeProcess): object {
  const { rt, proc, loop } = node;
  const connections = new WeakMap<object, Connection & { readonly held?: Held }>();
  const listeners = new WeakMap<object, { readonly listener: Listener; readonly held: Held }>();
  const wrap = (connection: Connection): object => {
    const handle = {};
    connections.set(handle, connection);
    return handle;
  };
  const need = (handle: unknown): Connection => {
    const connection = connections.get(handle as object);
    if (!connection) throw rt.errors.plain('no such connection');
    return connection;
  };
  const lookUp = async (host: string): Promise<readonly string[]> => {
    if (host === 'localhost') return ['127.0.0.1'];
    if (/^[\d.]+$/.test(host)) return [host];
    if (host === '::1' || host === '::') return ['127.0.0.1'];
    return (await proc.net.resolve(host)) ?? [];
  };
  const notFound = (host: string): Error =>
    rt.errors.make('Error', `getaddrinfo ENOTFOUND ${host}`, {
      errno: -3008,
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
      hostname: host,
    });
  /** What getaddrinfo answers to a socket, which asks for all addresses, and to dns.lookup. */
  const unresolved = (host: string, asker: string): Error => {
    const error = notFound(host);
    const frame = `\n    at GetAddrInfoReqWrap.${asker}`;
    Object.defineProperty(error, 'stack', {
      value: `Error: ${error.message}${node.majorVersion >= 24 ? frame : ''}`,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    return error;
  };
  const bare = (error: Error): Error => {
    Object.defineProperty(error, 'stack', {
      value: `Error: ${error.message}`,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    return error;
  };
  return {
    ...node.argumentErrors,
    received: rt.native('received', 1, (_, [value]) => receivedText(node, value)),
    systemError: rt.native('systemError', 3, (_, [code, syscall, more]) =>
      node.builtins.systemError(String(code), String(syscall), more as Record<string, unknown>),
    ),
    addresses: rt.native('addresses', 1, (_, [handle]) => {
      const { local, remote } = need(handle);
      return [local.address, local.port, remote.address, remote.port];
    }),
    connect: rt.native('connect', 3, (_, [host, port, callback]) => {
      const name = String(host);
      const attempt = async (): Promise<
        | { readonly connection: Connection }
        | { readonly error: 'missing' }
        | { readonly error: FsError; readonly address: string }
      > => {
        const addresses = await lookUp(name);
        const [address] = addresses;
        if (address === undefined) return { error: 'missing' };
        try {
          return { connection: await proc.net.connect(address, Number(port)) };
        } catch (error) {
          if (error instanceof FsError) return { error, address };
          throw error;
        }
      };
      loop.wait(
        attempt(),
        (outcome) => {
          if ('connection' in outcome) return rt.call(callback, undefined, [null, wrap(outcome.connection)]);
          if (outcome.error === 'missing')
            return rt.call(callback, undefined, [unresolved(name, 'onlookupall [as oncomplete] (node:dns:123:26)')]);
          const { errno } = outcome.error;
          if (name === 'localhost' && node.majorVersion >= 20 && errno === 'ECONNREFUSED')
            return rt.call(callback, undefined, [refusedBoth(node, Number(port))]);
          const error = node.builtins.systemError(errno, 'connect', { address: outcome.address, port });
          Object.defineProperty(error, 'stack', {
            value: `Error: ${error.message}${node.majorVersion >= 24 ? '\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:2021:16)' : '\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)'}`,
            writable: true,
            configurable: true,
            enumerable: false,
          });
          return rt.call(callback, undefined, [error]);
        },
        (error) => {
          throw error;
        },
      );
    }),
    read: rt.native('read', 2, (_, [handle, callback]) => {
      const connection = need(handle);
      loop.wait(
        connection.read(65_536),
        (bytes) => rt.call(callback, undefined, [null, bytes.length === 0 ? null : bytes.slice()]),
        (error) => {
          if (error instanceof FsError)
            return rt.call(callback, undefined, [bare(node.builtins.systemError(error.errno, 'read', {})), null]);
          throw error;
        },
      );
    }),
    write: rt.native('write', 3, (_, [handle, data, callback]) => {
      const connection = need(handle);
      loop.wait(
        connection.write((data as Uint8Array).slice()),
        () => rt.call(callback, undefined, []),
        (error) => {
          if (error instanceof FsError)
            return rt.call(callback, undefined, [bare(node.builtins.systemError(error.errno, 'write', {}))]);
          throw error;
        },
      );
    }),
    end: rt.native('end', 2, (_, [handle, callback]) => {
      need(handle).end();
      loop.arrive(() => rt.call(callback, undefined, []));
    }),
    close: rt.native('close', 1, (_, [handle]) => need(handle).close()),
    ref: rt.native('ref', 2, () => undefined),
    lookup: rt.native('lookup', 2, (_, [host, callback]) => {
      loop.wait(
        lookUp(String(host)),
        (addresses) =>
          addresses.length === 0
            ? rt.call(callback, undefined, [unresolved(String(host), 'onlookup [as oncomplete] (node:dns:111:26)')])
            : rt.call(callback, undefined, [null, [...addresses]]),
        (error) => {
          throw error;
        },
      );
    }),
    listen: rt.native('listen', 3, (_, [address, port, accepted]) => {
      let listener: Listener;
      if (
        Number(port) < 1024 &&
        Number(port) > 0 &&
        proc.credentials.uid !== 0 &&
        !proc.credentials.capabilities.has('NET_BIND_SERVICE') &&
        unprivilegedStart(node) > Number(port)
      )
        throw node.builtins.systemError('EACCES', 'listen', {});
      try {
        listener = proc.net.listen(String(address), Number(port), {
          backlog: 511,
          family: address === '0.0.0.0' ? 'dual' : 'inet',
        });
      } catch (error) {
        throw node.systemError(error, 'listen');
      }
      const handle = {};
      const held: Held = { referenced: true, open: true };
      listeners.set(handle, { listener, held });
      loop.hold();
      const serve = async (): Promise<void> => {
        while (held.open) {
          const connection = await listener.accept();
          if (!held.open) return;
          loop.arrive(() => rt.call(accepted, undefined, [wrap(connection)]));
        }
      };
      serve().catch((error: unknown) => {
        if (error instanceof ProcessGone) loop.interrupt();
      });
      return handle;
    }),
    port: rt.native('port', 1, (_, [handle]) => listeners.get(handle as object)?.listener.port),
    listenError: rt.native('listenError', 3, (_, [code, address, port]) => listenError(node, code, address, port)),
    closeListener: rt.native('closeListener', 1, (_, [handle]) => {
      const found = listeners.get(handle as object);
      if (!found?.held.open) return;
      found.held.open = false;
      found.listener.close();
      if (found.held.referenced) loop.release();
    }),
    refListener: rt.native('refListener', 2, (_, [handle, on]) => {
      const held = listeners.get(handle as object)?.held;
      if (!held?.open || held.referenced === Boolean(on)) return;
      held.referenced = Boolean(on);
      if (on) loop.hold();
      else loop.release();
    }),
  };
}

/** What `listen` failed with: its code comes first. */
function listenError(node: NodeProcess, code: unknown, address: unknown, port: unknown): Error {
  const error = node.builtins.systemError(String(code), 'listen', { address, port });
  const { errno } = error as { errno?: unknown };
  Reflect.deleteProperty(error, 'errno');
  for (const [name, value] of Object.entries({ errno, syscall: 'listen', address, port })) {
    Reflect.deleteProperty(error, name);
    Reflect.set(error, name, value);
  }
  return error;
}

/** net.ipv4.ip_unprivileged_port_start of the namespace: containers have 0. */
function unprivilegedStart(node: NodeProcess): number {
  try {
    return Number(node.proc.fs.readText('/proc/sys/net/ipv4/ip_unprivileged_port_start').trim());
  } catch {
    return 1024;
  }
}

/** `localhost` is tried by IPv6 first: both refusals in one error. */
function refusedBoth(node: NodeProcess, port: number): Error {
  const { rt } = node;
  const errors = ['::1', '127.0.0.1'].map((address) => {
    const error = node.builtins.systemError('ECONNREFUSED', 'connect', { address, port });
    Object.defineProperty(error, 'stack', {
      value: `Error: ${address === '::1' ? `connect ECONNREFUSED ::1:${port}` : error.message}\n    at createConnectionError (node:net:2062:14)\n    at afterConnectMultiple (node:net:2092:16)`,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    return error;
  });
  const error = new AggregateError(errors);
  rt.errors.setStack(error);
  Object.defineProperty(error, 'stack', {
    value:
      'AggregateError [ECONNREFUSED]: \n    at internalConnectMultiple (node:net:1430:18)\n    at afterConnectMultiple (node:net:2099:7)',
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.assign(error, { code: 'ECONNREFUSED' });
  return error;
}

/** net: TCP over the machine's network. */
export const net: Builtin = { name: 'net', source, natives };
