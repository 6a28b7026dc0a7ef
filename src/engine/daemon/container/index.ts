import type { ContainerApi } from '../../api/container.ts';
import type { Daemon } from '../daemon.ts';
import { getArchive, putArchive, statPath } from './archive.ts';
import { attachContainer } from './attach.ts';
import { commitContainer } from './commit.ts';
import { createContainer } from './create.ts';
import { diffContainer } from './diff.ts';
import { createExec, inspectExec, resizeExec, startExec } from './exec.ts';
import { exportContainer } from './export.ts';
import { inspectContainer } from './inspect.ts';
import { killByName } from './kill.ts';
import { listContainers } from './list.ts';
import { containerLogs } from './logs.ts';
import { pauseContainer, unpauseContainer } from './pause.ts';
import { pruneContainers } from './prune.ts';
import { removeContainer } from './remove.ts';
import { renameContainer } from './rename.ts';
import { resizeContainer } from './resize.ts';
import { restartContainer } from './restart.ts';
import { startContainer } from './start.ts';
import { containerStats } from './stats.ts';
import { stopContainer } from './stop.ts';
import { topContainer } from './top.ts';
import { updateContainer } from './update.ts';
import { waitContainer } from './wait.ts';

/** Containers: one file a verb. */
export function containerApi(daemon: Daemon): ContainerApi {
  return {
    create: async (request) => createContainer(daemon, request),
    start: (id) => startContainer(daemon, id),
    stop: (id, options) => stopContainer(daemon, id, options),
    restart: (id, options) => restartContainer(daemon, id, options),
    kill: (id, signal) => killByName(daemon, id, signal),
    pause: async (id) => pauseContainer(daemon, id),
    unpause: async (id) => unpauseContainer(daemon, id),
    rename: async (id, name) => renameContainer(daemon, id, name),
    remove: (id, options) => removeContainer(daemon, id, options),
    wait: (id, condition) => waitContainer(daemon, id, condition),
    list: async (options) => listContainers(daemon, options),
    inspect: async (id, options) => inspectContainer(daemon, id, options?.size ?? false),
    logs: (id, options) => containerLogs(daemon, id, options),
    attach: (id, streams, options) => attachContainer(daemon, id, streams, options),
    resize: async (id, columns, rows) => resizeContainer(daemon, id, columns, rows),
    createExec: async (id, request) => createExec(daemon, id, request),
    startExec: (id, streams, options) => startExec(daemon, id, streams, options),
    inspectExec: async (id) => inspectExec(daemon, id),
    resizeExec: async (id, columns, rows) => resizeExec(daemon, id, columns, rows),
    top: async (id, options) => topContainer(daemon, id, options),
    diff: async (id) => diffContainer(daemon, id),
    stats: (id, options) => containerStats(daemon, id, options),
    update: async (id, change) => updateContainer(daemon, id, change),
    prune: async (filters) => pruneContainers(daemon, filters),
    export: async (id) => exportContainer(daemon, id),
    statPath: async (id, path) => statPath(daemon, id, path),
    getArchive: async (id, path) => getArchive(daemon, id, path),
    putArchive: async (id, path, tar, options) => putArchive(daemon, id, path, tar, options),
    commit: async (id, request) => commitContainer(daemon, id, request),
  };
}
