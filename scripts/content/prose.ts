/** A sentence of a lesson with the line where it begins. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

/** Most words of prose in a lesson, and in one of its sentences. */
export const mostWords = 900;
export const mostWordsInSentence = 25;

/** The sentences of a lesson's prose: no front matter, imports, components' attributes, code, headings or tables. */
export function sentencesOf(source: string): readonly Sentence[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const prose = source
    .replace(/^---[\s\S]*?\n---/, blank)
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/^import .*$/gm, blank)
    .replace(/<(Run|Predict|Picture|File|Exercise|Quiz)\b(?:\{[^}]*\}|"[^"]*"|[^>"{])*>/g, blank)
    .replace(/<[^>]+>/g, blank)
    .replace(/^(#+ |\|).*$/gm, blank)
    .replace(/`[^`\n]*`/g, (code) => `${'c'.repeat(Math.max(1, code.length - 1))} `.slice(0, code.length));
  const sentences: Sentence[] = [];
  for (const match of prose.matchAll(/\S[\s\S]*?(?:[.?!:;](?=[\s*”)]|$)|\n\s*\n|\n(?=[-*\d])|$(?![\s\S]))/g)) {
    const words = match[0].split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words === 0) continue;
    const line = prose.slice(0, match.index).split('\n').length;
    const text = source.slice(match.index, match.index + match[0].length).trim();
    sentences.push({ line, text, words });
  }
  return sentences;
}
