import type { Builtin } from '../process/builtin.ts';

const source = String.raw`'use strict';
const EventEmitter = require('events');
const { StringDecoder } = require('string_decoder');
class Interface extends EventEmitter {
  constructor(input, output, completer, terminal) {
    super();
    const options = input && input.input !== undefined ? input : { input, output, completer, terminal };
    this.input = options.input; this.output = options.output; this.terminal = options.terminal === undefined ? Boolean(this.output && this.output.isTTY) : options.terminal;
    this._prompt = options.prompt === undefined ? '> ' : String(options.prompt); this.closed = false; this.line = ''; this.history = [];
    this._rest = ''; this._queue = []; this._ended = false;
    const decoder = new StringDecoder('utf8');
    this._onData = (chunk) => { this._rest += typeof chunk === 'string' ? chunk : decoder.write(chunk); const lines = this._rest.split(/\r\n|\n|\r(?!$)/); this._rest = lines.pop(); for (const line of lines) this._line(line); };
    this._onEnd = () => { this._rest += decoder.end(); if (this._rest !== '') { const last = this._rest.replace(/\r$/, ''); this._rest = ''; this._line(last); } this.close(); };
    this.input.on('data', this._onData); this.input.on('end', this._onEnd);
    this.input.resume();
  }
  _line(line) {
    if (this.closed) return;
    if (this._answer) { const answer = this._answer; this._answer = undefined; answer(line); }
    else if (this.paused) this._queue.push(line);
    else this.emit('line', line);
  }
  setPrompt(prompt) { this._prompt = String(prompt); }
  getPrompt() { return this._prompt; }
  prompt() { if (this.closed) throw binding.coded('Error', 'ERR_USE_AFTER_CLOSE', 'readline was closed'); if (this.paused) this.resume(); if (this.output) this.output.write(this._prompt); }
  question(query, options, callback) {
    if (typeof options === 'function') callback = options;
    if (this.closed) throw binding.coded('Error', 'ERR_USE_AFTER_CLOSE', 'readline was closed');
    if (this.paused) this.resume();
    if (this.output) this.output.write(query);
    this._answer = callback;
    if (this._queue.length > 0) this._line(this._queue.shift());
  }
  write(text) { if (text !== null && text !== undefined) this._onData(text); }
  pause() { if (this.paused) return this; this.input.pause(); this.paused = true; this.emit('pause'); return this; }
  resume() { if (!this.paused) return this; this.paused = false; this.input.resume(); this.emit('resume'); while (this._queue.length > 0 && !this.paused) this._line(this._queue.shift()); return this; }
  close() { if (this.closed) return; this.closed = true; this.input.removeListener('data', this._onData); this.input.removeListener('end', this._onEnd); this.input.pause(); this.emit('close'); }
  [Symbol.dispose]() { this.close(); }
  async *[Symbol.asyncIterator]() {
    const lines = []; let wake;
    const poke = () => { if (wake) { wake(); wake = undefined; } };
    this.on('line', (line) => { lines.push(line); poke(); }); this.on('close', poke);
    for (;;) { while (lines.length > 0) yield lines.shift(); if (this.closed) return; await new Promise((resolve) => { wake = resolve; }); }
  }
}
const createInterface = (...args) => new Interface(...args);
class PromisesInterface extends Interface { question(query) { return new Promise((resolve) => super.question(query, resolve)); } }
module.exports = { Interface, createInterface,
  clearLine: (stream, dir, callback) => { stream.write(dir < 0 ? '\x1b[1K' : dir > 0 ? '\x1b[0K' : '\x1b[2K'); if (callback) callback(); return true; },
  cursorTo: (stream, x, y, callback) => { stream.write(typeof y === 'number' ? '\x1b[' + (y + 1) + ';' + (x + 1) + 'H' : '\x1b[' + (x + 1) + 'G'); if (typeof y === 'function') y(); else if (callback) callback(); return true; },
  moveCursor: (stream, dx, dy) => { stream.write((dx < 0 ? '\x1b[' + -dx + 'D' : dx > 0 ? '\x1b[' + dx + 'C' : '') + (dy < 0 ? '\x1b[' + -dy + 'A' : dy > 0 ? '\x1b[' + dy + 'B' : '')); return true; },
  clearScreenDown: (stream) => { stream.write('\x1b[0J'); return true; }, emitKeypressEvents() {},
  promises: { Interface: PromisesInterface, createInterface: (...args) => new PromisesInterface(...args) } };
`;

/** readline. */
export const readline: Builtin = { name: 'readline', source, natives: (node) => ({ ...node.argumentErrors }) };
export const readlinePromises: Builtin = {
  name: 'readline/promises',
  source: `module.exports = require('readline').promises;`,
};
