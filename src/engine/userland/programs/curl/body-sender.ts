import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Messages } from './messages.ts';
import type { Rate } from './rate.ts';
import type { Body } from './request.ts';
import type { Head, Wire } from './wire.ts';

/** Bytes that are sent at once. */
const PIECE = 65_536;
/** How long a server may take to say `100 Continue`, in milliseconds. */
const PATIENCE = 1000;

/**
 * Sends a request's head and body. With `Expect: 100-continue` the body waits for the server's word, one second at most; a server that answers
 * otherwise does not get it: that answer is handed back.
 */
export async function sendBody(
  work: {
    readonly process: Process;
    readonly messages: Messages;
    readonly wire: Wire;
    readonly headBytes: Uint8Array;
    readonly lines: readonly string[];
    readonly body: Body | undefined;
    readonly rate: Rate;
  },
  onSent: (bytes: number) => void,
): Promise<Head | undefined> {
  const { process, messages, wire, headBytes, body, rate } = work;
  if (!body || (body.bytes.length === 0 && !body.chunked)) {
    await wire.send(headBytes);
    await messages.talk('Request completely sent off');
    return undefined;
  }
  const content = body.chunked ? chunked(body.bytes) : body.bytes;
  if (work.lines.some((line) => /^expect: *100-continue$/i.test(line))) {
    await wire.send(headBytes);
    const head = await wire.headWithin(process, PATIENCE);
    if (head && head.status !== 100) {
      await messages.talk('HTTP error before end of send, stop sending');
      return head;
    }
    if (head) await messages.show('< ', head.lines);
    else await messages.talk('Done waiting for 100-continue');
  } else {
    await wire.send(concatBytes([headBytes, content.subarray(0, PIECE)]));
    await tell(content.subarray(0, PIECE));
  }
  const rest = work.lines.some((line) => /^expect:/i.test(line)) ? 0 : PIECE;
  for (let at = rest; at < content.length; at += PIECE) {
    const piece = content.subarray(at, at + PIECE);
    await wire.send(piece);
    await tell(piece);
  }
  await messages.talk(`upload completely sent off: ${body.bytes.length} bytes`);
  return undefined;

  async function tell(piece: Uint8Array): Promise<void> {
    onSent(piece.length);
    if (messages.isVerbose) await messages.write(`} [${piece.length} bytes data]\n`);
    await rate.wait(piece.length);
  }
}

function chunked(bytes: Uint8Array): Uint8Array {
  const end = encodeUtf8('0\r\n\r\n');
  if (bytes.length === 0) return end;
  return concatBytes([encodeUtf8(`${bytes.length.toString(16)}\r\n`), bytes, encodeUtf8('\r\n'), end]);
}
