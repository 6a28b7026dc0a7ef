import { tokenizer } from './acorn.ts';

export interface Token {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** The tokens of a text up to the first that is none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  try {
    for (const token of tokenizer(text, { ecmaVersion: 2025, allowHashBang: true }))
      tokens.push({
        label: token.type.label,
        start: token.start,
        end: token.end,
        value: (token as { readonly value?: unknown }).value,
      });
  } catch {
    // What comes after the bad character is not asked for.
  }
  return tokens;
}
