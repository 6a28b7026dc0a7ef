import { NO_BYTES } from '../base/bytes.ts';
import type { Random } from '../base/random.ts';
import { FsError } from '../fs/errno.ts';
import type { OpenFlags } from '../fs/file-view.ts';
import type { Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';

/** The memory devices, by minor number of major 1 (Linux, admin-guide/devices.txt). */
export type MemoryDevice = 'null' | 'zero' | 'full' | 'random' | 'urandom';

export const MEMORY_DEVICES: ReadonlyMap<number, MemoryDevice> = new Map([
  [3, 'null'],
  [5, 'zero'],
  [7, 'full'],
  [8, 'random'],
  [9, 'urandom'],
]);

/** An open memory device. None of them ever blocks. */
export class DeviceDescription extends BaseDescription {
  readonly kind = 'device';
  readonly name: string;
  readonly #device: MemoryDevice;
  readonly #random: Random;
  readonly #stat: () => Stat;

  constructor(device: MemoryDevice, random: Random, flags: OpenFlags, name: string, stat: () => Stat) {
    super(flags.read === true, flags.write === true);
    this.name = name;
    this.#device = device;
    this.#random = random;
    this.#stat = stat;
  }

  override async read(max: number): Promise<Uint8Array> {
    switch (this.#device) {
      case 'null':
        return NO_BYTES;
      case 'zero':
      case 'full':
        return new Uint8Array(max);
      case 'random':
      case 'urandom':
        return this.#random.bytes(max);
    }
  }

  override async write(bytes: Uint8Array): Promise<void> {
    if (this.#device === 'full' && bytes.length > 0) throw new FsError('ENOSPC');
  }

  override seek(): number {
    return 0;
  }

  stat(): Stat {
    return this.#stat();
  }
}
