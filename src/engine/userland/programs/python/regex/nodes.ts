/** A parsed pattern, as CPython's re._parser tells one; characters are code points. */
export type Node =
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'not-literal'; readonly code: number }
  | { readonly op: 'any' }
  | { readonly op: 'set'; readonly negate: boolean; readonly members: readonly Member[] }
  | { readonly op: 'at'; readonly where: Place }
  | { readonly op: 'branch'; readonly choices: readonly Pattern[] }
  | {
      readonly op: 'repeat';
      readonly kind: 'greedy' | 'lazy' | 'possessive';
      readonly least: number;
      /** MAXREPEAT is no limit. */
      readonly most: number;
      readonly body: Pattern;
    }
  | {
      readonly op: 'group';
      /** Undefined for groups that do not capture. */
      readonly index: number | undefined;
      readonly add: number;
      readonly drop: number;
      readonly body: Pattern;
    }
  | { readonly op: 'atomic'; readonly body: Pattern }
  | { readonly op: 'look'; readonly ahead: boolean; readonly negate: boolean; readonly body: Pattern }
  | {
      readonly op: 'reference';
      readonly group: number;
      readonly width: Width;
    }
  | { readonly op: 'condition'; readonly group: number; readonly yes: Pattern; readonly no: Pattern | undefined }
  | { readonly op: 'failure' };

export type Pattern = readonly Node[];

export type Place = 'beginning' | 'end' | 'beginning-string' | 'end-string' | 'boundary' | 'non-boundary';

export type Category = 'digit' | 'not-digit' | 'space' | 'not-space' | 'word' | 'not-word';

export type Member =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'category'; readonly category: Category };

/** Characters matched, at least and at most. */
export type Width = readonly [least: number, most: number];

export const MAXREPEAT = 4294967295;
export const MAXGROUPS = 1073741823;
/** Widths stop growing here. */
const MAXWIDTH = 2 ** 64;

/** How many characters a pattern matches. */
export function widthOf(pattern: Pattern): Width {
  let low = 0;
  let high = 0;
  for (const node of pattern) {
    const [least, most] = widthOfNode(node);
    low += least;
    high += most;
  }
  return [Math.min(low, MAXWIDTH), Math.min(high, MAXWIDTH)];
}

function widthOfNode(node: Node): Width {
  switch (node.op) {
    case 'literal':
    case 'not-literal':
    case 'any':
    case 'set':
      return [1, 1];
    case 'at':
    case 'look':
    case 'failure':
      return [0, 0];
    case 'atomic':
    case 'group':
      return widthOf(node.body);
    case 'reference':
      return node.width;
    case 'branch': {
      const widths = node.choices.map(widthOf);
      return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))];
    }
    case 'repeat': {
      const [least, most] = widthOf(node.body);
      return [least * node.least, node.most === MAXREPEAT && most > 0 ? MAXWIDTH : most * node.most];
    }
    case 'condition': {
      const [least, most] = widthOf(node.yes);
      if (!node.no) return [0, most];
      const [other, more] = widthOf(node.no);
      return [Math.min(least, other), Math.max(most, more)];
    }
  }
}
