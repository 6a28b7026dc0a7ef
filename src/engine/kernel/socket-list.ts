import type { KernelState } from './kernel-state.ts';
import type { Connection, Listener, NetStack, SocketInfo } from './net-stack.ts';
import { pidIn, type Task } from './task.ts';

/** The sockets of a network namespace by their processes; then what the kernel itself holds there. */
export function socketsOf(state: KernelState, asking: Task, net: NetStack): readonly SocketInfo[] {
  const known = new Set<Listener>();
  const found: SocketInfo[] = [];
  for (const task of state.hostSpace.tasks.values()) {
    if (task.namespace.net !== net || task.ended) continue;
    let fd = 2;
    for (const socket of task.sockets) {
      do fd += 1;
      while (task.fds.find(fd) !== undefined);
      const pid = pidIn(asking.space, task);
      const owner = pid === 0 ? undefined : { pid, uid: task.fs?.credentials.uid ?? 0, comm: task.comm, fd };
      if ('accept' in socket) known.add(socket);
      found.push({ ...('accept' in socket ? listening(socket) : connected(socket)), owner });
    }
  }
  const rest = net.sockets.filter((one) => ![...known].some((other) => isOf(one, other)));
  return [...found, ...rest];
}

function isOf({ state, local }: SocketInfo, listener: Listener): boolean {
  return state === 'LISTEN' && local.address === listener.address && local.port === listener.port;
}

/** A listener without its owner. */
export function listening({ address, port, backlog, family }: Listener): SocketInfo {
  return {
    protocol: 'tcp',
    state: 'LISTEN',
    family,
    local: { address, port },
    remote: undefined,
    received: 0,
    sent: backlog,
    owner: undefined,
  };
}

function connected({ local, remote, status }: Connection): SocketInfo {
  const { state, received } = status;
  return { protocol: 'tcp', state, family: 'inet', local, remote, received, sent: 0, owner: undefined };
}
