import type { Builtin } from '../process/builtin.ts';
import { destroySource } from './stream-destroy-source.ts';
import { pipelineSource } from './stream-pipeline-source.ts';
import { readableSource } from './stream-readable-source.ts';
import { writableSource } from './stream-writable-source.ts';

/** stream: Readable, Writable, Duplex, Transform, pipeline, finished. */
export const stream: Builtin = {
  name: 'stream',
  source: destroySource + readableSource + writableSource + pipelineSource,
  natives: (node) => ({ ...node.argumentErrors }),
};
export const streamPromises: Builtin = {
  name: 'stream/promises',
  source: `module.exports = require('stream').promises;`,
};
export const streamConsumers: Builtin = {
  name: 'stream/consumers',
  source: `'use strict';
const { Buffer } = require('buffer');
const buffer = async (stream) => { const parts = []; for await (const part of stream) parts.push(Buffer.from(part)); return Buffer.concat(parts); };
const text = async (stream) => (await buffer(stream)).toString();
module.exports = { buffer, text, json: async (stream) => JSON.parse(await text(stream)), arrayBuffer: async (stream) => { const b = await buffer(stream); return b.buffer.slice(b.byteOffset, b.byteOffset + b.length); } };`,
};
