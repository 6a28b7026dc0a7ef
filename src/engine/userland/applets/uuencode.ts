import { base64 } from '../../base/base64.ts';
import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { openOrFail } from './devices.ts';
import { print, readAll } from './streams.ts';

export const uuencode: Applet = {
  name: 'uuencode',
  usage: `uuencode [-m] [FILE] STORED_FILENAME

Uuencode FILE (or stdin) to stdout

\t-m\tUse base64 encoding per RFC1521`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'm' });
    const [first, second, extra] = options.operands;
    if (first === undefined || extra !== undefined) throw new UsageError();
    const plain = !options.has('m');
    const fd = second === undefined ? 0 : openOrFail(process, first);
    const mode = second === undefined ? 0o666 & ~process.fs.umask : process.fstat(fd).mode & 0o777;
    const bytes = await readAll(process, fd);
    let text = `begin${plain ? '' : '-base64'} ${mode.toString(8)} ${second ?? first}`;
    for (let at = 0; at < bytes.length; at += 45) {
      const line = bytes.subarray(at, at + 45);
      text += `\n${plain ? letter(line.length) + uuLine(line) : base64(line)}`;
    }
    await print(process, `${text}${plain ? '\n`\nend\n' : '\n====\n'}`);
    return 0;
  },
};

/** Six bits; zero is a backquote rather than a space. */
function letter(code: number): string {
  return code === 0 ? '`' : String.fromCharCode(code + 32);
}

function uuLine(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += letter((word >> shift) & 63);
  }
  return text;
}
