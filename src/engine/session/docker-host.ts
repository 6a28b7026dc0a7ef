/** Everything of docker on the learner's machine but its command line: one piece, fetched when it is first needed. */
export { createDaemon, type DockerDaemon } from '../daemon/create-daemon.ts';
export { createHub } from '../registry/index.ts';
export { type DockerFiles, dockerFiles } from './docker-files.ts';
export { loadArchive } from './image-archives.ts';
export { imageExplainer } from './image-explainer.ts';
export { worldOf } from './world-of.ts';
