import { EngineError } from '../../base/errors.ts';

/** What the daemon says about containers (moby daemon/errors.go and the verbs' own files). `name` is as the user gave it, `id` in full. */
export const containerErrors = {
  notFound: (name: string) => new EngineError('not-found', `No such container: ${name}`),
  emptyName: () => new EngineError('invalid', 'invalid name or ID supplied: ""'),
  ambiguous: (prefix: string) => new EngineError('invalid', `multiple IDs found with provided prefix: ${prefix}`),
  nameTaken: (name: string, id: string) =>
    new EngineError(
      'conflict',
      `Conflict. The container name "/${name}" is already in use by container "${id}". You have to remove (or rename) that container to be able to reuse that name.`,
    ),
  badName: (name: string) =>
    new EngineError('invalid', `Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`),
  notRunning: (id: string) => new EngineError('conflict', `container ${id} is not running`),
  restarting: (id: string) =>
    new EngineError('conflict', `Container ${id} is restarting, wait until the container is running`),
  pausedForExec: (name: string) =>
    new EngineError('conflict', `Container ${name} is paused, unpause the container before exec`),
  alreadyPaused: (id: string) => new EngineError('conflict', `container ${id} is already paused`),
  notPaused: (id: string) => new EngineError('internal', `Container ${id} is not paused`),
  startPaused: () => new EngineError('conflict', 'cannot start a paused container, try unpause instead'),
  alreadyRunning: () => new EngineError('not-modified', 'container is already running'),
  alreadyStopped: () => new EngineError('not-modified', 'container is already stopped'),
  goingAway: () => new EngineError('conflict', 'container is marked for removal and cannot be started'),
  removalRuns: (name: string) => new EngineError('conflict', `removal of container ${name} is already in progress`),
  removePaused: (name: string) =>
    new EngineError('conflict', `cannot remove container "${name}": container is paused and must be unpaused first`),
  removeRunning: (name: string, state: string) =>
    new EngineError(
      'conflict',
      `cannot remove container "${name}": container is ${state}: stop the container before removing or force remove`,
    ),
  noCommand: () => new EngineError('invalid', 'no command specified'),
  execNotFound: (id: string) => new EngineError('not-found', `No such exec instance: ${id}`),
  execRan: (id: string) => new EngineError('conflict', `exec command ${id} has already run`),
  execRuns: (id: string) => new EngineError('conflict', `exec command ${id} is already running`),
  noFile: (path: string, name: string) =>
    new EngineError('not-found', `Could not find the file ${path} in container ${name}`),
  badSignal: (signal: string) => new EngineError('invalid', `invalid signal: ${signal}`),
  logsUnreadable: () => new EngineError('internal', 'configured logging driver does not support reading'),
  attachPaused: (name: string) =>
    new EngineError('conflict', `container ${name} is paused, unpause the container before attach`),
  attachRestarting: (name: string) =>
    new EngineError('conflict', `container ${name} is restarting, wait until the container is running`),
};
