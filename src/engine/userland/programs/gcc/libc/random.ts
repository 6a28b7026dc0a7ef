/** glibc's rand(3): additive feedback over 31 words (its TYPE_3), so that a seed gives the numbers it gives there. */
export class GlibcRandom {
  readonly #words: number[] = [];

  constructor(seed: number) {
    const words = this.#words;
    words.push(seed === 0 ? 1 : seed | 0);
    for (let i = 1; i < 31; i++) {
      const word = Number((16807n * BigInt(words[i - 1] ?? 0)) % 2147483647n);
      words.push(word < 0 ? word + 2147483647 : word);
    }
    for (let i = 31; i < 34; i++) words.push(words[i - 31] ?? 0);
    for (let i = 34; i < 344; i++) this.#step();
  }

  #step(): number {
    const words = this.#words;
    const word = ((words.at(-31) ?? 0) + (words.at(-3) ?? 0)) | 0;
    words.push(word);
    if (words.length > 64) words.splice(0, words.length - 34);
    return word;
  }

  /** 0 to RAND_MAX. */
  next(): number {
    return this.#step() >>> 1;
  }
}
