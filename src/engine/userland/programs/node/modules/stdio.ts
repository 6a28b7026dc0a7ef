import { FsError } from '../../../../fs/errno.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';

const source = String.raw`'use strict';
const { Readable, Writable } = require('stream');
const { Buffer } = require('buffer');
const kind = (fd) => binding.kind(fd);
function tty(stream, fd) {
  stream.isTTY = true;
  const size = () => binding.size(fd);
  Object.defineProperties(stream, { columns: { get: () => size()[0], enumerable: true, configurable: true }, rows: { get: () => size()[1], enumerable: true, configurable: true } });
  stream.getWindowSize = size;
  stream.getColorDepth = () => binding.colors(fd) ? 8 : 1;
  stream.hasColors = (n = 16) => binding.colors(fd) && n <= 256;
  const out = (text, callback) => { const done = stream.write(text); if (callback) callback(); return done; };
  stream.clearLine = (dir, callback) => out(dir < 0 ? '\x1b[1K' : dir > 0 ? '\x1b[0K' : '\x1b[2K', callback);
  stream.clearScreenDown = (callback) => out('\x1b[0J', callback);
  stream.cursorTo = (x, y, callback) => { if (typeof y === 'function') { callback = y; y = undefined; } return out(typeof y !== 'number' ? '\x1b[' + (x + 1) + 'G' : '\x1b[' + (y + 1) + ';' + (x + 1) + 'H', callback); };
  stream.moveCursor = (dx, dy, callback) => out((dx < 0 ? '\x1b[' + -dx + 'D' : dx > 0 ? '\x1b[' + dx + 'C' : '') + (dy < 0 ? '\x1b[' + -dy + 'A' : dy > 0 ? '\x1b[' + dy + 'B' : ''), callback);
}
function output(fd) {
  const stream = new Writable({ decodeStrings: false, write(chunk, encoding, callback) { binding.write(fd, typeof chunk === 'string' && encoding && encoding !== 'utf8' && encoding !== 'buffer' ? Buffer.from(chunk, encoding) : chunk); callback(); } });
  stream.fd = fd; stream._type = kind(fd); stream._isStdio = true;
  stream.destroySoon = stream.destroy;
  stream._destroy = function(error, callback) { callback(error); };
  if (stream._type === 'tty') tty(stream, fd);
  return stream;
}
function input(fd) {
  let reading = false;
  const stream = new Readable({ highWaterMark: 65536, read() {
    if (reading) return;
    reading = true;
    binding.read(fd, (error, bytes) => {
      reading = false;
      if (error) { stream.destroy(error); return; }
      stream.push(bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    }, () => !stream._quiet);
  } });
  stream.fd = fd;
  stream._type = kind(fd);
  if (stream._type === 'tty') { tty(stream, fd); stream.isRaw = false; stream.setRawMode = (on) => { binding.raw(fd, Boolean(on)); stream.isRaw = Boolean(on); return stream; }; }
  const pause = stream.pause; const resume = stream.resume;
  stream.pause = function() { stream._quiet = true; binding.quiet(true); return pause.call(this); };
  stream.resume = function() { stream._quiet = false; binding.quiet(false); return resume.call(this); };
  stream.ref = () => { stream._quiet = false; binding.quiet(false); return stream; };
  stream.unref = () => { stream._quiet = true; binding.quiet(true); return stream; };
  stream._destroy = function(error, callback) { binding.quiet(true); callback(error); };
  return stream;
}
module.exports = { open: (fd) => fd === 0 ? input(fd) : output(fd) };
`;

function natives(node: NodeProcess): object {
  const { rt, proc, loop } = node;
  /** A read that is under way keeps the program alive, unless its stream is paused. */
  let reading = false;
  let quiet = false;
  return {
    write: rt.native('write', 2, (_, [fd, data]) => {
      const full = node.output.write(Number(fd), data as string | Uint8Array);
      return full && !rt.uninterruptible ? rt.block(full) : undefined;
    }),
    read: rt.native('read', 2, (_, [fd, callback]) => {
      reading = true;
      if (!quiet) loop.hold();
      const done = (job: () => unknown): void => {
        reading = false;
        if (!quiet) loop.release();
        loop.arrive(job);
      };
      proc.read(Number(fd)).then(
        (bytes) => done(() => rt.call(callback, undefined, [null, bytes.length === 0 ? null : bytes.slice()])),
        (error: unknown) => {
          if (error instanceof FsError)
            done(() => rt.call(callback, undefined, [node.systemError(error, 'read'), null]));
          else loop.interrupt();
        },
      );
    }),
    quiet: rt.native('quiet', 1, (_, [on]) => {
      if (quiet === Boolean(on)) return;
      quiet = Boolean(on);
      if (!reading) return;
      if (quiet) loop.release();
      else loop.hold();
    }),
    kind: rt.native('kind', 1, (_, [fd]) => {
      if (proc.tty(Number(fd))) return 'tty';
      try {
        return { file: 'fs', fifo: 'pipe', socket: 'pipe' }[proc.fstat(Number(fd)).type as string] ?? 'pipe';
      } catch {
        return 'pipe';
      }
    }),
    size: rt.native('size', 1, (_, [fd]) => {
      const tty = proc.tty(Number(fd));
      return tty ? [tty.columns, tty.rows] : [80, 24];
    }),
    raw: rt.native('raw', 2, (_, [fd, on]) => {
      const tty = proc.tty(Number(fd));
      if (tty)
        tty.settings = {
          ...tty.settings,
          canonical: !on,
          echo: !on,
          signals: !on,
          mapNewlines: on ? tty.settings.mapNewlines : true,
        };
    }),
    colors: rt.native('colors', 1, (_, [fd]) => node.colors(Number(fd))),
  };
}

/** process.stdin, stdout and stderr. */
export const stdio: Builtin = { name: 'internal/stdio', internal: true, source, natives };

export const tty: Builtin = {
  name: 'tty',
  source: `'use strict';
const stdio = require('internal/stdio');
function ReadStream(fd) { return stdio.open(0); }
function WriteStream(fd) { return stdio.open(fd); }
module.exports = { isatty: (fd) => binding.isatty(fd), ReadStream, WriteStream };`,
  natives: (node) => ({ isatty: node.rt.native('isatty', 1, (_, [fd]) => node.proc.tty(Number(fd)) !== undefined) }),
};
