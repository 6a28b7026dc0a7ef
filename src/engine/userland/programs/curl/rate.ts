import type { Process } from '../../../kernel/process.ts';

/** Holds a transfer back to so many bytes a second (`--limit-rate 10K`). */
export class Rate {
  readonly #process: Process;
  readonly #perSecond: number | undefined;

  constructor(process: Process, value: string | undefined) {
    this.#process = process;
    const [, digits = '0', unit = ''] = /^(\d+)([GMKB]?)$/i.exec(value ?? '') ?? [];
    const factor = { G: 1024 ** 3, M: 1024 ** 2, K: 1024 }[unit.toUpperCase()] ?? 1;
    this.#perSecond = Number(digits) > 0 ? Number(digits) * factor : undefined;
  }

  async wait(bytes: number): Promise<void> {
    if (this.#perSecond !== undefined) await this.#process.sleep((bytes * 1000) / this.#perSecond);
  }
}
