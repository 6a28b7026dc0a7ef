/** Where `emit('error')` found no listener, by the error. */
export const emittedAt = new WeakMap<object, string>();

/** Excerpts of Node's own texts, for errors that are thrown there. */
export const thrownInside = new WeakMap<object, string>();

/** Errors of worker threads, which `emit('error')` throws without a word about itself. */
export const ofThreads = new WeakSet<object>();

/** Excerpts where the error has ended a promise: of the line that made it, not of the one that threw it. */
export const rejectedInside = new WeakMap<object, string>();
