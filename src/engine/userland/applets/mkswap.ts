import { encodeUtf8 } from '../../base/bytes.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { openOrFail } from './devices.ts';
import { print } from './streams.ts';

const PAGE = 4096;

/** Writes the header of a swap area (Linux's union swap_header, version 1). */
export const mkswap: Applet = {
  name: 'mkswap',
  usage: `mkswap [-L LBL] BLOCKDEV [KBYTES]

Prepare BLOCKDEV to be used as swap partition

\t-L LBL\tLabel`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'L:' });
    const [path, kilobytes] = options.operands;
    if (path === undefined) throw new UsageError();
    const fd = openOrFail(process, path, { write: true });
    const size = kilobytes === undefined ? process.fstat(fd).size : Number(kilobytes) * 1024;
    if (!(size >= 10 * PAGE)) throw new AppletFailure(`image is too small: ${Math.max(0, size)} bytes, need 40960`);
    const length = Math.floor(size / PAGE) * PAGE - PAGE;
    const label = options.value('L') ?? '';
    const uuid = process.random.bytes(16);
    uuid[6] = ((uuid[6] as number) & 0x0f) | 0x40;
    uuid[8] = ((uuid[8] as number) & 0x3f) | 0x80;
    const digits = [...uuid].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    await print(
      process,
      `Setting up swapspace version 1, size = ${length} bytes\n${label === '' ? '' : `LABEL=${label}, `}UUID=${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}\n`,
    );
    const header = new Uint8Array(PAGE - 1024);
    const fields = new DataView(header.buffer);
    fields.setUint32(0, 1, true);
    fields.setUint32(4, length / PAGE, true);
    header.set(uuid, 12);
    header.set(encodeUtf8(label).subarray(0, 15), 28);
    header.set(encodeUtf8('SWAPSPACE2'), PAGE - 1024 - 10);
    process.seek(fd, 1024, 'set');
    await process.write(fd, header);
    return 0;
  },
};
