/** Messages between processes, a JSON text a line, as `fork` sends them: both ends in JavaScript. */
export const source = String.raw`'use strict';
const { Buffer } = require('buffer');
const { StringDecoder } = require('string_decoder');
// One end: an EventEmitter gets send, disconnect and connected, and emits 'message' and 'disconnect'. 'over': told when the other side has closed it. 'keeps': the channel keeps the program alive from the start.
function open(target, input, output, keeps, over) {
  const decoder = new StringDecoder('utf8');
  let rest = ''; let sending = 0;
  const waiting = [];
  target.connected = true;
  target.channel = { ref() { binding.referTo(input, true); }, unref() { binding.referTo(input, false); }, get fd() { return input; } };
  const end = () => {
    if (!target.connected) return;
    target.connected = false;
    binding.close(output);
    target.channel = null;
    process.nextTick(() => target.emit('disconnect'));
  };
  const take = (message) => { if (message !== null && typeof message === 'object' && typeof message.cmd === 'string' && message.cmd.startsWith('NODE_')) target.emit('internalMessage', message); else target.emit('message', message, undefined); };
  const read = () => binding.readChannel(input, (bytes) => {
    if (bytes === null) { binding.close(input); if (target.connected && over) over(); end(); return; }
    const lines = (rest + decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))).split('\n');
    rest = lines.pop();
    for (const line of lines) if (line !== '') take(JSON.parse(line));
    read();
  });
  binding.referTo(input, keeps);
  read();
  target.send = function send(message, handle, options, callback) {
    for (const one of [handle, options, callback]) if (typeof one === 'function') callback = one;
    if (message === undefined) throw binding.coded('TypeError', 'ERR_MISSING_ARGS', 'The "message" argument must be specified');
    if (typeof message === 'function' || typeof message === 'symbol') throw binding.invalidType('message', 'one of type string, object, number, or boolean', message);
    if (!target.connected) {
      const error = binding.coded('Error', 'ERR_IPC_CHANNEL_CLOSED', 'Channel closed');
      if (typeof callback === 'function') process.nextTick(callback, error); else process.nextTick(() => target.emit('error', error));
      return false;
    }
    sending++;
    binding.write(output, Buffer.from(JSON.stringify(message) + '\n'), () => { sending--; if (typeof callback === 'function') callback(null); if (sending === 0) for (const one of waiting.splice(0)) one(); });
    return true;
  };
  target.disconnect = function disconnect() {
    if (!target.connected) { target.emit('error', binding.coded('Error', 'ERR_IPC_DISCONNECTED', 'IPC channel is already disconnected')); return; }
    const close = () => { binding.referTo(input, false); end(); };
    if (sending > 0) { target.connected = true; waiting.push(close); } else close();
  };
}
// In a program that was forked.
function adopt() {
  const fd = Number(process.env.NODE_CHANNEL_FD);
  delete process.env.NODE_CHANNEL_FD; delete process.env.NODE_CHANNEL_SERIALIZATION_MODE;
  open(process, fd, fd + 1, false);
  const update = () => { if (process.channel) process.channel[process.listenerCount('message') + process.listenerCount('disconnect') + process.listenerCount('internalMessage') > 0 ? 'ref' : 'unref'](); };
  process.on('newListener', (name) => { if (/^(message|disconnect|internalMessage)$/.test(String(name))) process.nextTick(update); });
  process.on('removeListener', (name) => { if (/^(message|disconnect|internalMessage)$/.test(String(name))) update(); });
}
module.exports = { open, adopt };
`;
