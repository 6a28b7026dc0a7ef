import { splitFields } from './fields.ts';
import { inputValue, type Value } from './values.ts';

type ToText = (value: Value) => string;

/** `$0` and its fields: split when first asked for, joined when a field was changed. */
export class AwkRecord {
  readonly #separator: () => string;
  readonly #paragraphs: () => boolean;
  #text = '';
  #separatorAtRead = ' ';
  #fields: Value[] | undefined = [];

  constructor(separator: () => string, paragraphs: () => boolean) {
    this.#separator = separator;
    this.#paragraphs = paragraphs;
  }

  get text(): string {
    return this.#text;
  }

  set(text: string): void {
    this.#text = text;
    this.#fields = undefined;
    // A change of FS counts from the next record on.
    this.#separatorAtRead = this.#separator();
  }

  #split(): Value[] {
    this.#fields ??= splitFields(
      this.#text,
      this.#separatorAtRead,
      this.#paragraphs() && this.#separatorAtRead !== ' ',
    ).map(inputValue);
    return this.#fields;
  }

  get count(): number {
    return this.#split().length;
  }

  field(index: number): Value {
    return index === 0 ? inputValue(this.#text) : this.#split()[index - 1];
  }

  setField(index: number, value: Value, toText: ToText, joiner: () => string): void {
    if (index === 0) {
      this.set(toText(value));
      return;
    }
    const fields = this.#split();
    while (fields.length < index) fields.push('');
    fields[index - 1] = value;
    this.#join(fields, toText, joiner);
  }

  setCount(count: number, toText: ToText, joiner: () => string): void {
    const fields = this.#split();
    while (fields.length < count) fields.push('');
    fields.length = count;
    this.#join(fields, toText, joiner);
  }

  #join(fields: Value[], toText: ToText, joiner: () => string): void {
    this.#text = fields.map(toText).join(joiner());
    this.#fields = fields;
  }
}
