/** Where `emit('error')` found no listener, by the error. */
export const emittedAt = new WeakMap<object, string>();

/** Excerpts of Node's own texts, for errors that are thrown there. */
export const thrownInside = new WeakMap<object, string>();

/** Errors of worker threads, which `emit('error')` throws without a word about itself. */
export const ofThreads = new WeakSet<object>();
