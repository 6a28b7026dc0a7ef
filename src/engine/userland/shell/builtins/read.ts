import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { TtySettings } from '../../../kernel/tty.ts';
import { assign, assignArray } from '../assign.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { badOption, parseOptions } from '../builtin.ts';
import { textFromBytes } from '../bytes-text.ts';
import { byteReader } from '../input.ts';
import { complain, complainAsApplet, writeError } from '../messages.ts';
import { separators } from '../parameter.ts';
import { NAME } from '../variables.ts';

/** Text as characters, each with a mark whether a backslash protected it. */
type Read = { text: string; quoted: boolean[]; ended: boolean; timedOut: boolean };

async function readInput(call: Invocation, flags: ReadonlyMap<string, string>): Promise<Read> {
  const { shell } = call;
  const raw = flags.has('r');
  const delimiter = flags.has('N') ? -1 : flags.has('d') ? (encodeUtf8(flags.get('d') as string)[0] ?? 0) : 10;
  const limit = Number(flags.get('N') ?? flags.get('n') ?? 0) || Number.POSITIVE_INFINITY;
  const reader = byteReader(shell, Number(flags.get('u') ?? 0), true);
  const seconds = Number(flags.get('t') ?? 0);
  let late = false;
  const cancel =
    flags.has('t') && seconds > 0
      ? shell.process.clock.after(seconds * 1000, () => {
          late = true;
        })
      : () => {};
  const bytes: number[] = [];
  const marks: boolean[] = [];
  let ended = false;
  let escaping = false;
  let count = 0;
  try {
    while (count < limit) {
      const next = flags.has('t') && seconds > 0 ? waitFor(shell, Number(flags.get('u') ?? 0), () => late) : undefined;
      if (next && !(await next)) break;
      const byte = await reader.next();
      if (byte < 0) {
        ended = true;
        break;
      }
      if (escaping) {
        escaping = false;
        if (byte === 10) continue;
        bytes.push(byte);
        marks.push(true);
      } else if (byte === 92 && !raw) {
        escaping = true;
        continue;
      } else if (byte === delimiter) break;
      else if (byte !== 0) {
        bytes.push(byte);
        marks.push(false);
      }
      if ((byte & 0xc0) !== 0x80) count++;
    }
  } finally {
    cancel();
    reader.done();
  }
  const text = textFromBytes(Uint8Array.from(bytes));
  const starts = bytes
    .map((byte, index) => [byte, marks[index] as boolean] as const)
    .filter(([byte]) => (byte & 0xc0) !== 0x80);
  return { text, quoted: starts.map(([, mark]) => mark), ended, timedOut: late };
}

/** Polls for input, since a read cannot be taken back; false when the time is up. */
async function waitFor(shell: Invocation['shell'], fd: number, late: () => boolean): Promise<boolean> {
  while (!shell.process.ready(fd)) {
    if (late()) return false;
    await shell.process.sleep(10);
  }
  return true;
}

/** Splits into as many fields as there are names; the last takes the rest. */
function splitFields(read: Read, ifs: string, names: number): string[] {
  const chars = [...read.text];
  const blank = (at: number): boolean =>
    !read.quoted[at] && ' \t\n'.includes(chars[at] as string) && ifs.includes(chars[at] as string);
  const separator = (at: number): boolean => !read.quoted[at] && ifs.includes(chars[at] as string);
  let end = chars.length;
  let at = 0;
  while (at < end && blank(at)) at++;
  const out: string[] = [];
  while (out.length < names - 1 && at < end) {
    let stop = at;
    while (stop < end && !separator(stop)) stop++;
    out.push(chars.slice(at, stop).join(''));
    at = stop;
    while (at < end && blank(at)) at++;
    if (at < end && separator(at) && !blank(at) && (stop === at || blank(stop) || stop < at)) {
      at++;
      while (at < end && blank(at)) at++;
    } else if (at === stop && at < end) at++;
  }
  if (at < end || out.length < names) {
    while (end > at && blank(end - 1)) end--;
    let tail = chars.slice(at, end).join('');
    // One delimiter behind the last field goes, when nothing else in the rest separates.
    if (end > at && separator(end - 1) && !blank(end - 1)) {
      let left = end - 1;
      while (left > at && blank(left - 1)) left--;
      let clean = true;
      for (let index = at; index < left; index++) if (separator(index)) clean = false;
      if (clean) tail = chars.slice(at, left).join('');
    }
    out.push(tail);
  }
  return out;
}

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  const { flags, rest, bad } = parseOptions(
    call.args,
    bash ? 'ersa:d:i:n:N:p:t:u:' : shell.dialect.name === 'ash' ? 'rsd:n:p:t:u:' : 'rp:',
  );
  if (bad) return badOption(call, read, bad);
  const invalid = rest.find((variable) => !NAME.test(variable) && !(bash && /^[A-Za-z_]\w*\[.+\]$/.test(variable)));
  if (invalid !== undefined) {
    if (bash) await complain(shell, `\`${invalid}': not a valid identifier`, name);
    else if (shell.dialect.name === 'ash') await complainAsApplet(shell, name, `read: '${invalid}': bad variable name`);
    else await complain(shell, `${invalid}: bad variable name`, name);
    return shell.dialect.name === 'dash' ? 2 : 1;
  }
  const fd = Number(flags.get('u') ?? 0);
  if (!shell.process.fds.includes(fd)) {
    if (bash)
      await complain(
        shell,
        flags.has('u') ? `${fd}: invalid file descriptor: Bad file descriptor` : 'read error: 0: Bad file descriptor',
        name,
      );
    return 1;
  }
  if (flags.get('t') === '0') {
    if (!bash) for (const variable of rest) assign(shell, variable, '');
    return shell.process.ready(fd) ? 0 : 1;
  }
  const tty = shell.process.tty(fd);
  if (flags.has('p') && tty) await writeError(shell, flags.get('p') as string);
  const before: TtySettings | undefined = tty?.settings;
  if (tty && before) {
    const single = flags.has('n') || flags.has('N') || flags.has('d');
    tty.settings = { ...before, canonical: before.canonical && !single, echo: before.echo && !flags.has('s') };
  }
  let got: Read;
  try {
    got = await readInput(call, flags);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (bash) await complain(shell, `read error: ${fd}: ${error.message.replace(/^.*: /, '')}`, name);
    return 1;
  } finally {
    if (tty && before) tty.settings = before;
  }
  if (got.timedOut && !bash) got = { ...got, text: '', quoted: [] };
  const array = flags.get('a');
  const ifs = separators(shell);
  if (array !== undefined) {
    const fields = splitFields(got, ifs, Number.MAX_SAFE_INTEGER);
    if (fields.at(-1) === '') fields.pop();
    assignArray(
      shell,
      array,
      fields.map((field) => [undefined, field] as const),
      false,
    );
  } else if (rest.length === 0) assign(shell, 'REPLY', got.text);
  else if (flags.has('N')) for (const variable of rest) assign(shell, variable, variable === rest[0] ? got.text : '');
  else {
    const fields = splitFields(got, ifs, rest.length);
    rest.forEach((variable, index) => {
      const element = /^([A-Za-z_]\w*)\[(.*)\]$/.exec(variable);
      assign(shell, element?.[1] ?? variable, fields[index] ?? '', element ? { subscript: element[2] as string } : {});
    });
  }
  if (got.timedOut) return bash ? 142 : 1;
  return got.ended ? 1 : 0;
}

export const read: Builtin = {
  name: 'read',
  synopsis:
    'read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]',
  summary: 'Read a line from the standard input and split it into fields.',
  run,
};
