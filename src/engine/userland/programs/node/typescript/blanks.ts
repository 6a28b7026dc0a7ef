/** Ranges of a text that become spaces, so that lines and columns stay; and single characters that stand there instead. */
export class Blanks {
  readonly #text: string;
  readonly #ranges: (readonly [start: number, end: number])[] = [];
  readonly #marks = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
  }

  blank(start: number, end: number): void {
    this.#ranges.push([start, end]);
  }

  mark(at: number, character: string): void {
    this.#marks.set(at, character);
  }

  /** What is left. A character of several bytes becomes spaces of as many, as Node's eraser has it. */
  toString(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const [start, end] of this.#ranges.toSorted(([a], [b]) => a - b)) {
      if (end <= at) continue;
      pieces.push(this.#text.slice(at, Math.max(at, start)), spaces(this.#text.slice(Math.max(at, start), end)));
      at = end;
    }
    pieces.push(this.#text.slice(at));
    const left = pieces.join('');
    if (this.#marks.size === 0) return left;
    const characters = left.split('');
    for (const [place, character] of this.#marks) characters[place] = character;
    return characters.join('');
  }
}

function spaces(text: string): string {
  return text.replace(/\S/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return ' ';
    if (code < 0x800) return '\u00a0';
    if (code < 0xd800 || code >= 0xe000) return '\u2002';
    return code < 0xdc00 ? ' ' : '\ufeff';
  });
}
