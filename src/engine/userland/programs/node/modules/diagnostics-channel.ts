import type { Builtin } from '../process/builtin.ts';

/** diagnostics_channel: named channels, and those of a traced call. */
export const diagnosticsChannel: Builtin = {
  name: 'diagnostics_channel',
  source: `'use strict';
const channels = new Map();
const invalid = (name, type, value) => { throw binding.invalidType(name, type, value); };
class Channel {
  constructor(name) { this._subscribers = []; this._stores = new Map(); this.name = name; }
  get hasSubscribers() { return this._subscribers.length > 0 || this._stores.size > 0; }
  subscribe(subscription) {
    if (typeof subscription !== 'function') invalid('subscription', 'of type function', subscription);
    this._subscribers = [...this._subscribers, subscription];
  }
  unsubscribe(subscription) {
    const at = this._subscribers.indexOf(subscription);
    if (at === -1) return false;
    this._subscribers = [...this._subscribers.slice(0, at), ...this._subscribers.slice(at + 1)];
    return true;
  }
  bindStore(store, transform) { this._stores.set(store, transform); }
  unbindStore(store) { return this._stores.delete(store); }
  publish(data) {
    for (const subscriber of this._subscribers) {
      try { subscriber(data, this.name); } catch (error) { process.nextTick(() => { throw error; }); }
    }
  }
  runStores(data, run, self, ...args) {
    let inside = () => { this.publish(data); return Reflect.apply(run, self, args); };
    for (const [store, transform] of this._stores) {
      const within = inside;
      inside = () => {
        let context = data;
        if (transform) try { context = transform(data); } catch (error) { process.nextTick(() => { throw error; }); return within(); }
        return store.run(context, within);
      };
    }
    return inside();
  }
}
function channel(name) {
  const known = channels.get(name);
  if (known) return known;
  if (typeof name !== 'string' && typeof name !== 'symbol') invalid('channel', 'of type string or an instance of Symbol', name);
  const made = new Channel(name);
  channels.set(name, made);
  return made;
}
const EVENTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];
class TracingChannel {
  constructor(nameOrChannels) {
    for (const event of EVENTS)
      Object.defineProperty(this, event, { value: typeof nameOrChannels === 'string' ? channel('tracing:' + nameOrChannels + ':' + event) : nameOrChannels[event] });
  }
  get hasSubscribers() { return EVENTS.some((event) => this[event] && this[event].hasSubscribers); }
  subscribe(handlers) { for (const event of EVENTS) if (handlers[event]) this[event].subscribe(handlers[event]); }
  unsubscribe(handlers) {
    let done = true;
    for (const event of EVENTS) if (handlers[event] && !this[event].unsubscribe(handlers[event])) done = false;
    return done;
  }
  traceSync(fn, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    const { start, end, error } = this;
    return start.runStores(context, () => {
      try {
        const result = Reflect.apply(fn, self, args);
        context.result = result;
        return result;
      } catch (thrown) { context.error = thrown; error.publish(context); throw thrown; } finally { end.publish(context); }
    });
  }
  tracePromise(fn, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    const { start, end, asyncStart, asyncEnd, error } = this;
    const reject = (thrown) => { context.error = thrown; error.publish(context); asyncStart.publish(context); asyncEnd.publish(context); return Promise.reject(thrown); };
    const resolve = (result) => { context.result = result; asyncStart.publish(context); asyncEnd.publish(context); return result; };
    return start.runStores(context, () => {
      try {
        let promise = Reflect.apply(fn, self, args);
        if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
        return promise.then(resolve, reject);
      } catch (thrown) { context.error = thrown; error.publish(context); throw thrown; } finally { end.publish(context); }
    });
  }
  traceCallback(fn, position = -1, context = {}, self, ...args) {
    if (!this.hasSubscribers) return Reflect.apply(fn, self, args);
    const { start, end, asyncStart, asyncEnd, error } = this;
    const callback = args.at(position);
    if (typeof callback !== 'function') invalid('callback', 'of type function', callback);
    args.splice(position, 1, function(thrown, result) {
      if (thrown) { context.error = thrown; error.publish(context); } else context.result = result;
      return asyncStart.runStores(context, () => { try { return Reflect.apply(callback, this, arguments); } finally { asyncEnd.publish(context); } });
    });
    return start.runStores(context, () => {
      try { return Reflect.apply(fn, self, args); } catch (thrown) { context.error = thrown; error.publish(context); throw thrown; } finally { end.publish(context); }
    });
  }
}
module.exports = {
  channel,
  hasSubscribers: (name) => channels.has(name) && channels.get(name).hasSubscribers,
  subscribe: (name, subscription) => channel(name).subscribe(subscription),
  tracingChannel: (nameOrChannels) => new TracingChannel(nameOrChannels),
  unsubscribe: (name, subscription) => channel(name).unsubscribe(subscription),
  Channel,
};`,
  natives: (node) => ({ ...node.argumentErrors }),
};
