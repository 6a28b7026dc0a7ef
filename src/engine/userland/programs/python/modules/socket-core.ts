import { FsError } from '../../../../fs/errno.ts';
import type { Connection } from '../../../../kernel/net-stack.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { getters, methods, native } from '../objects/define.ts';
import { errorType, PyException, raise, typeError } from '../objects/exception.ts';
import { makeNativeType, Pending, PyBytes, PyList, PyTuple, type Value } from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { asFloat, index } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';
import { numbers, Socket, socketType } from './socket-object.ts';
import { lookup, select } from './socket-select.ts';

const gaierror = makeNativeType('gaierror', errorType('OSError'), { allocate: errorType('OSError').allocate });
gaierror.attrs.set('__module__', 'socket');
gaierror.hasDict = true;

const herror = makeNativeType('herror', errorType('OSError'), { allocate: errorType('OSError').allocate });
herror.attrs.set('__module__', 'socket');

const ANY = '0.0.0.0';

function timedOut(): PyException {
  return new PyException(errorType('TimeoutError'), ['timed out']);
}

/** Waits for a promise within the socket's timeout. */
function* within(vm: Vm, self: Socket, promise: Promise<unknown>): Gen<unknown> {
  if (self.timeout === null) return yield new AwaitRequest(promise);
  let cancel: (() => void) | undefined;
  const late = new Promise<'late'>((resolve) => {
    cancel = vm.process.clock.after((self.timeout as number) * 1000, () => resolve('late'));
  });
  promise.catch(() => {});
  const first = yield new AwaitRequest(Promise.race([promise.then((value) => ({ value })), late]));
  cancel?.();
  if (first === 'late') {
    if (self.timeout === 0) throw osError('EAGAIN');
    throw timedOut();
  }
  return (first as { readonly value: unknown }).value;
}

function gai(code: number, text: string): PyException {
  const error = new PyException(gaierror, [code, text]);
  error.setField('errno', code);
  error.setField('strerror', text);
  return error;
}

function* address(vm: Vm, host: string): Gen<string> {
  if (host === '') return ANY;
  if (host === '::' || host === '::1') return host === '::' ? ANY : '127.0.0.1';
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return host;
  if (host === 'localhost') return '127.0.0.1';
  if (host === '<broadcast>') return '255.255.255.255';
  const found = (yield new AwaitRequest(vm.process.net.resolve(host))) as readonly string[] | undefined;
  if (!found || found.length === 0)
    throw vm.process.net.interfaces.every(({ name }) => name === 'lo')
      ? gai(-3, 'Temporary failure in name resolution')
      : gai(-2, 'Name or service not known');
  return found[0] as string;
}

function pair(value: Value): readonly [string, number] {
  if (!(value instanceof PyTuple))
    throw typeError(
      `AF_INET address must be tuple, not ${value === null ? 'NoneType' : typeof value === 'string' ? 'str' : 'object'}`,
    );
  const [host, port] = value.items;
  if (typeof host !== 'string') throw typeError('str, bytes or bytearray expected, not NoneType');
  const number = index(port);
  if (number < 0 || number > 65535) throw raise('OverflowError', 'connect(): port must be 0-65535.');
  return [host, number];
}

function* connect(vm: Vm, self: Socket, target: Value): Gen<Value> {
  tcp(self);
  const [host, port] = pair(target);
  const to = yield* address(vm, host);
  try {
    self.connection = (yield* within(
      vm,
      self,
      vm.process.net.connect(to === ANY ? '127.0.0.1' : to, port),
    )) as Connection;
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno);
    throw error;
  }
  return null;
}

function tcp(self: Socket): void {
  if (self.closed) throw osError('EBADF');
  if (self.kind !== 1) throw new PyException(errorType('OSError'), [95, 'drydock: UDP sockets are not simulated']);
  if (self.family === 1) throw new PyException(errorType('OSError'), [95, 'drydock: UNIX sockets are not simulated']);
}

function* bindTo(vm: Vm, self: Socket, target: Value): Gen<Value> {
  if (self.family === 1) tcp(self);
  const [host, port] = pair(target);
  self.bound = [yield* address(vm, host), port];
  if (port !== 0 && self.kind === 1) {
    const used = vm.process.net.listeners.some(
      (one) => one.port === port && (one.address === self.bound?.[0] || one.address === ANY || self.bound?.[0] === ANY),
    );
    if (used) throw osError('EADDRINUSE');
  }
  const own = self.bound[0];
  if (own !== ANY && !own.startsWith('127.') && !vm.process.net.interfaces.some((one) => one.address === own))
    throw osError('EADDRNOTAVAIL');
  if (port === 0) self.bound = [own, freePort(vm)];
  return null;
}

/** A port of the ephemeral range on which nobody listens. */
function freePort(vm: Vm): number {
  for (;;) {
    const port = 32768 + vm.process.random.int(28000);
    if (!vm.process.net.listeners.some((one) => one.port === port)) return port;
  }
}

function listen(vm: Vm, self: Socket, backlog: Value | undefined): Value {
  tcp(self);
  self.bound ??= [ANY, freePort(vm)];
  const [host, port] = self.bound;
  try {
    self.listener = vm.process.net.listen(host, port, { backlog: Math.min(4096, Number(backlog ?? 4096)) });
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno);
    throw error;
  }
  return null;
}

function* accept(vm: Vm, self: Socket): Gen<Value> {
  if (self.closed) throw osError('EBADF');
  yield* within(vm, self, self.wait());
  const connection = self.accepted.shift();
  if (!connection) throw osError('EBADF');
  const made = new Socket();
  made.connection = connection;
  made.fd = numbers.next++;
  return new PyTuple([made, new PyTuple([connection.remote.address, connection.remote.port])]);
}

function* recv(vm: Vm, self: Socket, size: number, peek: boolean): Gen<Uint8Array> {
  if (self.closed) throw osError('EBADF');
  if (!self.connection) throw osError('ENOTCONN');
  yield* within(vm, self, self.fill());
  if (self.failure) {
    const { errno } = self.failure;
    self.failure = undefined;
    throw osError(errno);
  }
  const out = self.ahead.slice(0, size);
  if (!peek) self.ahead = self.ahead.subarray(out.length);
  return out;
}

function* send(vm: Vm, self: Socket, data: Uint8Array): Gen<Value> {
  if (self.closed) throw osError('EBADF');
  const { connection } = self;
  if (!connection) throw osError(self.kind === 1 ? 'EPIPE' : 'ENOTCONN');
  try {
    yield* within(vm, self, connection.write(data));
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno);
    throw error;
  }
  return data.length;
}

function close(self: Socket): Value {
  if (self.closed) return null;
  self.closed = true;
  self.listener?.close();
  self.connection?.close();
  for (const one of self.accepted) one.close();
  return null;
}

function endpoint(self: Socket, which: 'local' | 'remote'): Value {
  if (self.connection) return new PyTuple([self.connection[which].address, self.connection[which].port]);
  if (which === 'remote') throw osError('ENOTCONN');
  if (self.listener) return new PyTuple([self.listener.address, self.listener.port]);
  return new PyTuple([...(self.bound ?? [ANY, 0])]);
}

const socket = (value: Value): Socket => value as Socket;

methods(socketType, {
  __init__: [
    'family= type= proto= fileno=',
    (_vm, self: Socket, family = -1, kind = -1) => {
      const number = (value: Value): number =>
        typeof value === 'object' && value !== null && 'prim' in value
          ? Number((value as unknown as { prim: number }).prim)
          : Number(value);
      if (number(family) > 0) self.family = number(family);
      if (number(kind) > 0) self.kind = number(kind) & 15;
      if (self.fd < 0) self.fd = numbers.next++;
      return null;
    },
  ],
  connect: ['address', (vm, self, target) => new Pending(connect(vm, socket(self), target))],
  bind: ['address', (vm, self, target) => new Pending(bindTo(vm, socket(self), target))],
  listen: ['backlog?', (vm, self, backlog) => listen(vm, socket(self), backlog)],
  _accept: ['', (vm, self) => new Pending(accept(vm, socket(self)))],
  recv: [
    'size flags?',
    (vm, self, size, flags = 0) =>
      new Pending(
        (function* (): Gen<Value> {
          return new PyBytes(yield* recv(vm, socket(self), index(size), index(flags) === 2));
        })(),
      ),
  ],
  recv_into: [
    'buffer size?',
    (vm, self, buffer: PyBytes, size = 0) =>
      new Pending(
        (function* (): Gen<Value> {
          const bytes = yield* recv(vm, socket(self), index(size) || buffer.v.length, false);
          buffer.v.set(bytes);
          return bytes.length;
        })(),
      ),
  ],
  send: ['data flags?', (vm, self, data) => new Pending(send(vm, socket(self), needBytes(data)))],
  sendall: [
    'data flags?',
    (vm, self, data) =>
      new Pending(
        (function* (): Gen<Value> {
          yield* send(vm, socket(self), needBytes(data));
          return null;
        })(),
      ),
  ],
  sendto: [
    'data *args',
    (_vm, self) => {
      tcp(socket(self));
      return null;
    },
  ],
  recvfrom: [
    'size',
    (_vm, self) => {
      tcp(socket(self));
      return null;
    },
  ],
  shutdown: [
    'how',
    (_vm, self, how) => {
      if (!socket(self).connection) throw osError('ENOTCONN');
      if (index(how) !== 0) socket(self).connection?.end();
      return null;
    },
  ],
  close: ['', (_vm, self) => close(socket(self))],
  detach: ['', (_vm, self) => socket(self).fd],
  settimeout: [
    'timeout',
    (_vm, self, timeout) => {
      if (timeout !== null && (asFloat(timeout) ?? 0) < 0) throw raise('ValueError', 'Timeout value out of range');
      socket(self).timeout = timeout === null ? null : (asFloat(timeout) as number);
      return null;
    },
  ],
  gettimeout: [
    '',
    (_vm, self) => {
      const { timeout } = socket(self);
      return timeout === null ? null : timeout;
    },
  ],
  setblocking: [
    'flag',
    (_vm, self, flag) => {
      socket(self).timeout = flag === true || flag === 1 ? null : 0;
      return null;
    },
  ],
  getblocking: ['', (_vm, self) => socket(self).timeout !== 0],
  setsockopt: ['level option value length?', () => null],
  getsockopt: ['level option length?', () => 0],
  getsockname: ['', (_vm, self) => endpoint(socket(self), 'local')],
  getpeername: ['', (_vm, self) => endpoint(socket(self), 'remote')],
  fileno: ['', (_vm, self) => (socket(self).closed ? -1 : socket(self).fd)],
  set_inheritable: ['flag', () => null],
  get_inheritable: ['', () => false],
  connect_ex: [
    'address',
    (vm, self, target) =>
      new Pending(
        (function* (): Gen<Value> {
          try {
            yield* connect(vm, socket(self), target);
            return 0;
          } catch (error) {
            if (!(error instanceof PyException)) throw error;
            return error.cls.name === 'TimeoutError' ? 11 : (error.field('errno') ?? 1);
          }
        })(),
      ),
  ],
});

getters(socketType, {
  family: (_vm, self) => socket(self).family,
  type: (_vm, self) => socket(self).kind,
  proto: () => 0,
  timeout: (_vm, self) => socket(self).timeout,
  _closed: (_vm, self) => socket(self).closed,
  _laddr: (_vm, self) => {
    try {
      return endpoint(socket(self), 'local');
    } catch {
      return null;
    }
  },
  _raddr: (_vm, self) => (socket(self).connection ? endpoint(socket(self), 'remote') : null),
});

/** _socket. */
export const socketCore: LibraryModule = {
  init: (vm, module) => {
    const d = module.dict;
    d.set('socket', socketType);
    d.set('gaierror', gaierror);
    d.set('herror', herror);
    d.set(
      'gethostname',
      native('gethostname', '', () => vm.process.hostname),
    );
    d.set(
      '_address',
      native('_address', 'host', (_vm, host: string) => new Pending(address(vm, host))),
    );
    d.set(
      '_lookup',
      native('_lookup', 'host', (_vm, host: string) => new Pending(lookup(vm, host))),
    );
    d.set(
      '_select',
      native(
        '_select',
        'reads timeout',
        (_vm, reads: PyList, timeout) => new Pending(select(vm, reads.items, timeout)),
      ),
    );
    d.set(
      '_wake',
      native('_wake', '', () => {
        const wakes = vm.stateOf('select wakes', () => new Set<() => void>());
        for (const wake of wakes) wake();
        wakes.clear();
        return null;
      }),
    );
    d.set(
      '_interfaces',
      native(
        '_interfaces',
        '',
        () => new PyList(vm.process.net.interfaces.map(({ name }, i) => new PyTuple([i + 1, name]))),
      ),
    );
  },
};
