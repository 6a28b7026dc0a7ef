import { escapePattern, escapeRegExp } from './pattern.ts';

/** A stretch of a field; a quoted one is safe from splitting and globbing. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}
export type Field = readonly Piece[];

/** Collects the fields that a word expands to. */
export interface FieldBuilder {
  /** Text that is not split. An empty quoted text still makes a field. */
  literal(text: string, quoted: boolean): void;
  /** The result of an unquoted expansion: split at the separators. */
  split(text: string): void;
  /** Ends the field, as between the items of "$@". */
  breakField(): void;
  finish(): readonly Field[];
}

/** Splits by IFS when `separators` is given; white space in it collapses, other characters each end a field (POSIX 2.6.5). */
export function createFields(separators: string | undefined): FieldBuilder {
  const fields: Field[] = [];
  let current: Piece[] | undefined;
  let closedBySpace = false;
  const blank = new Set<string>([...(separators ?? '')].filter((c) => c === ' ' || c === '\t' || c === '\n'));
  const hard = new Set<string>([...(separators ?? '')].filter((c) => !blank.has(c)));
  const add = (text: string, quoted: boolean): void => {
    current ??= [];
    if (text !== '' || quoted) current.push({ text, quoted });
    closedBySpace = false;
  };
  const close = (): void => {
    if (current) fields.push(current);
    current = undefined;
  };
  return {
    literal(text, quoted) {
      if (text !== '' || quoted) add(text, quoted);
    },
    split(text) {
      if (separators === undefined || separators === '') {
        if (text !== '') add(text, false);
        return;
      }
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const char = text[at] as string;
        const isBlank = blank.has(char);
        if (!isBlank && !hard.has(char)) continue;
        if (at > from) add(text.slice(from, at), false);
        from = at + 1;
        if (isBlank) {
          if (current) closedBySpace = true;
          close();
        } else if (current) close();
        else if (closedBySpace) closedBySpace = false;
        else fields.push([]);
      }
      if (from < text.length) add(text.slice(from), false);
    },
    breakField() {
      close();
      closedBySpace = false;
    },
    finish() {
      close();
      return fields;
    },
  };
}

export function fieldText(field: Field): string {
  return field.length === 1 ? (field[0] as Piece).text : field.map((piece) => piece.text).join('');
}

/** As a pattern: what was quoted stands for itself. */
export function fieldPattern(field: Field): string {
  return field.map((piece) => (piece.quoted ? escapePattern(piece.text) : piece.text)).join('');
}

/** As a regular expression of `[[ =~ ]]`: what was quoted stands for itself. */
export function fieldRegExp(field: Field): string {
  return field.map((piece) => (piece.quoted ? escapeRegExp(piece.text) : piece.text)).join('');
}
