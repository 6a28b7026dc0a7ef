import { hasAstral } from '../protocols/text-units.ts';

/** A text or bytes to search, one number a character. */
export class Subject {
  #units: Uint16Array | Int32Array | undefined;
  /** Where text's offsets are positions: no character is two units long. */
  readonly text: string | undefined;
  readonly length: number;

  private constructor(units: Uint16Array | Int32Array | undefined, text: string | undefined) {
    this.#units = units;
    this.text = text;
    this.length = (units ?? (text as string)).length;
  }

  /** The characters' numbers; of text made when first asked for: a literal pattern need not look at them. */
  get units(): Uint16Array | Int32Array {
    this.#units ??= unitsOf(this.text as string);
    return this.#units;
  }

  static ofText(text: string): Subject {
    if (hasAstral(text))
      return new Subject(
        Int32Array.from(text, (char) => char.codePointAt(0) as number),
        undefined,
      );
    return new Subject(undefined, text);
  }

  static ofBytes(bytes: Uint8Array): Subject {
    return new Subject(Uint16Array.from(bytes), undefined);
  }

  /** Position of a text that begins at `from` or later, before `until`; -1 if there is none. Of what is no plain text only the first character is looked for. */
  indexOf(prefix: string, from: number, until: number): number {
    const { text } = this;
    const at =
      text !== undefined
        ? (until < text.length ? text.slice(from, until + prefix.length - 1) : text.slice(from)).indexOf(prefix)
        : this.units.subarray(from, until).indexOf(prefix.codePointAt(0) as number);
    return at < 0 ? -1 : at + from;
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

/** Text beyond this is first tried as ASCII, which the host copies in one go. */
const LONG = 400;
const encoder = new TextEncoder();

function unitsOf(text: string): Uint16Array {
  if (text.length > LONG) {
    const bytes = encoder.encode(text);
    if (bytes.length === text.length) return new Uint16Array(bytes);
  }
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
