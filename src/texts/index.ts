import { de } from './de.ts';
import { en, type Texts } from './en.ts';

export type { Texts } from './en.ts';

const languages: Readonly<Record<string, Texts>> = { en, de };

/** The texts of a language, by its code (`de`, `de-CH`); English for a language that has none. */
export function textsFor(language: string | undefined): Texts {
  return languages[language?.split('-')[0] ?? ''] ?? en;
}
