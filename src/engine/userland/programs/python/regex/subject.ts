import { hasAstral } from '../protocols/text-units.ts';

/** A text or bytes to search, one number a character. */
export class Subject {
  readonly units: Uint16Array | Int32Array;
  /** Where text's offsets are positions: no character is two units long. */
  readonly text: string | undefined;
  readonly length: number;

  private constructor(units: Uint16Array | Int32Array, text: string | undefined) {
    this.units = units;
    this.text = text;
    this.length = units.length;
  }

  static ofText(text: string): Subject {
    if (hasAstral(text))
      return new Subject(
        Int32Array.from(text, (char) => char.codePointAt(0) as number),
        undefined,
      );
    const units = new Uint16Array(text.length);
    for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
    return new Subject(units, text);
  }

  static ofBytes(bytes: Uint8Array): Subject {
    return new Subject(Uint16Array.from(bytes), undefined);
  }

  /** Position of a text from `from` on, -1 if there is none. */
  indexOf(prefix: string, from: number): number {
    if (this.text !== undefined) return this.text.indexOf(prefix, from);
    return this.units.indexOf(prefix.codePointAt(0) as number, from);
  }

  /** The characters from a position to another. */
  slice(from: number, to: number): string {
    if (this.text !== undefined) return this.text.slice(from, to);
    let out = '';
    for (let at = from; at < to; at += 4096)
      out += String.fromCodePoint(...this.units.subarray(at, Math.min(to, at + 4096)));
    return out;
  }
}
