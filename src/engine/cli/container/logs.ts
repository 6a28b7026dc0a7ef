import { decodeUtf8 } from '../../base/bytes.ts';
import { rfc3339NanoFixed } from '../../base/go-time.ts';
import { command, exactArgs } from '../command.ts';
import { checkTimestamp } from '../flags/timestamp.ts';
import { facts } from './facts.ts';

/** `docker logs web`, `docker logs -f --tail 10 web` */
export const logs = command({
  use: 'logs [OPTIONS] CONTAINER',
  short: 'Fetch the logs of a container',
  args: exactArgs(1),
  spellings: 'docker container logs, docker logs',
  words: 'container',
  flags: `
-f --follow bool Follow log output
--since string Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
--until string Show logs before a timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
-t --timestamps bool Show timestamps
--details bool Show extra details provided to logs
-n --tail string=all Number of lines to show from the end of the logs`,
  async run({ api, args, flags, terminal, interrupts }) {
    const container = facts(await api.containers.inspect(args[0] ?? ''));
    for (const name of ['since', 'until'])
      checkTimestamp(flags.string(name), terminal.clock.now(), `invalid value for "${name}": `);
    const stream = api.containers.logs(container.id, {
      stdout: true,
      stderr: true,
      follow: flags.bool('follow'),
      tail: flags.string('tail'),
      since: flags.string('since'),
      until: flags.string('until'),
      details: flags.bool('details'),
    });
    const frames = stream[Symbol.asyncIterator]();
    interrupts.atEnd(() => void frames.return?.().catch(() => {}));
    // A line may arrive in pieces; time and details (of which there are none here, but for their space) stand before its first one.
    const fresh = { stdout: true, stderr: true };
    for (let next = await frames.next(); !next.done; next = await frames.next()) {
      const frame = next.value;
      const time = flags.bool('timestamps') ? `${rfc3339NanoFixed(frame.time)} ` : '';
      const head = fresh[frame.stream] ? time + (flags.bool('details') ? ' ' : '') : '';
      fresh[frame.stream] = frame.bytes.at(-1) === 10;
      const bytes = head === '' ? frame.bytes : joined(head, frame.bytes);
      if (container.tty || frame.stream === 'stdout') await terminal.out(bytes);
      else await terminal.err(bytes);
    }
  },
});

/** Each line of the piece gets the head. */
function joined(head: string, bytes: Uint8Array): Uint8Array | string {
  const text = decodeUtf8(bytes);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return lines.map((line) => `${head}${line}\n`).join('') + (last === '' ? '' : head + last);
}
