import type { Builtin } from '../process/builtin.ts';

// DIFFERS: node's worker threads and cluster are not simulated: a program is one thread here.

/** worker_threads, as far as a main thread asks about itself; module 'cluster' likewise. */
export const workerThreads: Builtin = {
  name: 'worker_threads',
  source: `'use strict';
class Worker { constructor() { throw new Error('drydock: worker threads are not simulated'); } }
class MessageChannel { constructor() { throw new Error('drydock: message channels are not simulated'); } }
module.exports = { isMainThread: true, isInternalThread: false, threadId: 0, threadName: '', parentPort: null, workerData: null, resourceLimits: {}, Worker, MessageChannel, SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV') };`,
};

export const cluster: Builtin = {
  name: 'cluster',
  source: `'use strict';
const { EventEmitter } = require('events');
const cluster = new EventEmitter();
cluster.isMaster = cluster.isPrimary = true; cluster.isWorker = false; cluster.workers = {}; cluster.settings = {};
cluster.setupPrimary = cluster.setupMaster = () => {};
cluster.fork = () => { throw new Error('drydock: cluster.fork is not simulated'); };
module.exports = cluster;`,
};
