import type { GlossaryTerm } from '../../content/course/glossary.ts';

/**
 * Links the first use of each word of the glossary in a lesson's prose. Works on the MDX source and keeps every line where it was. Headings,
 * tables, code, links and components are left alone.
 * @param page address of the glossary
 */
export function linkTerms(source: string, terms: readonly GlossaryTerm[], page: string): string {
  const prose = proseOnly(source);
  const found = terms
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
    // A longer term wins over one that is a part of it.
    .toSorted((a, b) => b.form.length - a.form.length);
  const links: { readonly at: number; readonly end: number; readonly id: string }[] = [];
  for (const { id } of terms) {
    const places = found
      .filter((entry) => entry.id === id)
      .flatMap(({ form }) => [...prose.matchAll(pattern(form))])
      .map(({ index, 0: text }) => ({ at: index, end: index + text.length, id }))
      .filter(({ at, end }) => !insideLonger(prose, found, id, at, end))
      .toSorted((a, b) => a.at - b.at || b.end - a.end);
    if (places[0]) links.push(places[0]);
  }
  let linked = source;
  for (const { at, end, id } of links.toSorted((a, b) => b.at - a.at)) {
    const word = source.slice(at, end);
    linked = `${linked.slice(0, at)}<a class="dk-term" href="${page}#${id}">${word}</a>${linked.slice(end)}`;
  }
  return linked;
}

/** True when the place is a part of another, longer term: `layer` in `writable layer`. */
function insideLonger(
  prose: string,
  terms: readonly { readonly id: string; readonly form: string }[],
  id: string,
  at: number,
  end: number,
): boolean {
  return terms.some(
    ({ id: other, form }) =>
      other !== id &&
      form.length > end - at &&
      [...prose.slice(Math.max(0, at - form.length), end + form.length).matchAll(pattern(form))].some(
        ({ index, 0: text }) => {
          const from = Math.max(0, at - form.length) + index;
          return from <= at && from + text.length >= end;
        },
      ),
  );
}

function pattern(form: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_-])${form.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`,
    /\p{Lu}/u.test(form) ? 'gu' : 'giu',
  );
}

/** The source with everything but running text blanked out, each character in its place. */
function proseOnly(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source
    .replace(/^---[\s\S]*?\n---/, blank)
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/^import .*$/gm, blank)
    .replace(/<Predict\b[\s\S]*?<\/Predict>/g, blank)
    .replace(/<[A-Z]\w*\b(?:\{[^}]*\}|"[^"]*"|[^>"{])*>/g, blank)
    .replace(/<[^>]+>/g, blank)
    .replace(/\[[^\]]*\]\([^)]*\)/g, blank)
    .replace(/^(#+ |\||:::).*$/gm, blank)
    .replace(/`[^`\n]*`/g, blank);
}
