/**
 * JSON as Go's encoding/json writes it: like JSON.stringify, but `<`, `>`, `&` and the two line separators are escaped. Digests
 * hang on it. `indent` as in json.MarshalIndent.
 */
export function goJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An object with its keys in code point order, as Go writes maps. */
export function sortedObject<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What encoding/json says of a text that is no JSON; undefined for one that is. `stream`: as a json.Decoder says it, not json.Unmarshal. */
export function jsonMistake(text: string, stream = false): string | undefined {
  const scan = new JsonScan(text);
  try {
    scan.value();
    if (!stream) scan.end();
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    if (stream && error.atEnd) return text.trim() === '' ? 'EOF' : 'unexpected EOF';
    return error.message;
  }
}

class JsonMistake extends Error {
  readonly atEnd: boolean;

  constructor(message: string, atEnd: boolean) {
    super(message);
    this.atEnd = atEnd;
  }
}

/** Goes through JSON as encoding/json's scanner does, which names the place where it stumbles. */
class JsonScan {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(): void {
    const char = this.#solid();
    if (char === '{') this.#object();
    else if (char === '[') this.#array();
    else if (char === '"') this.#string();
    else if (/[-\d]/.test(char)) this.#number();
    else if (char === 't') this.#literal('true');
    else if (char === 'f') this.#literal('false');
    else if (char === 'n') this.#literal('null');
    else throw this.#stumble('looking for beginning of value');
  }

  end(): void {
    this.#skip();
    if (this.#at < this.#text.length) throw this.#stumble('after top-level value');
  }

  #object(): void {
    this.#at++;
    if (this.#solid() === '}') {
      this.#at++;
      return;
    }
    for (;;) {
      if (this.#solid() !== '"') throw this.#stumble('looking for beginning of object key string');
      this.#string();
      if (this.#solid() !== ':') throw this.#stumble('after object key');
      this.#at++;
      this.value();
      const next = this.#solid();
      if (next !== '}' && next !== ',') throw this.#stumble('after object key:value pair');
      this.#at++;
      if (next === '}') return;
    }
  }

  #array(): void {
    this.#at++;
    if (this.#solid() === ']') {
      this.#at++;
      return;
    }
    for (;;) {
      this.value();
      const next = this.#solid();
      if (next !== ']' && next !== ',') throw this.#stumble('after array element');
      this.#at++;
      if (next === ']') return;
    }
  }

  #string(): void {
    this.#at++;
    for (;;) {
      const char = this.#char();
      if (char < ' ') throw this.#stumble('in string literal');
      this.#at++;
      if (char === '"') return;
      if (char !== '\\') continue;
      const escaped = this.#next();
      if (!'bfnrt\\/"u'.includes(escaped)) throw this.#stumble('in string escape code');
      this.#at++;
      for (let digit = 0; escaped === 'u' && digit < 4; digit++) {
        if (!/[\da-fA-F]/.test(this.#next())) throw this.#stumble('in \\u hexadecimal character escape');
        this.#at++;
      }
    }
  }

  #number(): void {
    if (this.#next() === '-') this.#at++;
    if (this.#next() === '0') this.#at++;
    else this.#digits('in numeric literal');
    if (this.#next() === '.') {
      this.#at++;
      this.#digits('after decimal point in numeric literal');
    }
    if (!/[eE]/.test(this.#next())) return;
    this.#at++;
    if (/[-+]/.test(this.#next())) this.#at++;
    this.#digits('in exponent of numeric literal');
  }

  #digits(where: string): void {
    if (!/\d/.test(this.#next())) throw this.#stumble(where);
    while (/\d/.test(this.#next())) this.#at++;
  }

  #literal(word: string): void {
    for (const letter of word) {
      if (this.#next() !== letter) throw this.#stumble(`in literal ${word} (expecting '${letter}')`);
      this.#at++;
    }
  }

  #skip(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #solid(): string {
    this.#skip();
    return this.#char();
  }

  /** Where a text may end, its end is taken for a blank. */
  #next(): string {
    return this.#text[this.#at] ?? ' ';
  }

  #char(): string {
    const char = this.#text[this.#at];
    if (char === undefined) throw new JsonMistake('unexpected end of JSON input', true);
    return char;
  }

  #stumble(where: string): JsonMistake {
    const char = this.#next();
    const shown = char === "'" ? "'\\''" : char === '"' ? `'"'` : `'${JSON.stringify(char).slice(1, -1)}'`;
    return new JsonMistake(`invalid character ${shown} ${where}`, this.#at >= this.#text.length);
  }
}
