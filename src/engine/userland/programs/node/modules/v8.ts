import type { Builtin } from '../process/builtin.ts';

/** v8: the size of the heap, and copies by its serializer. */
export const v8: Builtin = {
  name: 'v8',
  source: `'use strict';
const refused = (name) => ({ [name]() { throw new Error("drydock: 'v8." + name + "' is not simulated"); } })[name];
module.exports = {
  getHeapStatistics() {
    const { heapTotal, heapUsed, rss } = process.memoryUsage();
    return { total_heap_size: heapTotal, total_heap_size_executable: 262144, total_physical_size: rss, total_available_size: 4345298944 - heapUsed, used_heap_size: heapUsed, heap_size_limit: 4345298944, malloced_memory: 262320, peak_malloced_memory: 571392, does_zap_garbage: 0, number_of_native_contexts: 1, number_of_detached_contexts: 0, total_global_handles_size: 8192, used_global_handles_size: 2112, external_memory: 2272646, total_allocated_bytes: heapUsed };
  },
  cachedDataVersionTag: () => 1165837636,
  setFlagsFromString() {},
  isStringOneByteRepresentation: (text) => !/[^\\x00-\\xff]/.test(text),
  ...Object.fromEntries(['serialize', 'deserialize', 'getHeapSnapshot', 'writeHeapSnapshot', 'getHeapSpaceStatistics', 'takeCoverage', 'stopCoverage', 'queryObjects'].map((name) => [name, refused(name)])),
  startupSnapshot: { isBuildingSnapshot: () => false },
};`,
};
