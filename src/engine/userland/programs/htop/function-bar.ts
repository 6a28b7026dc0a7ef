import { type Painted, paint } from './paint.ts';

const KEYS = 'F1Help  F2Setup F3SearchF4FilterF5Tree  F6SortByF7Nice -F8Nice +F9Kill  F10Quit';

export interface BarState {
  readonly mode: 'list' | 'search' | 'filter';
  readonly search: string;
  readonly filter: string;
  /** Instead of everything else. */
  readonly note: string;
  readonly tree: boolean;
  /** What Enter does in the open panel. */
  readonly verb: string | undefined;
}

/** The last line: what the function keys do now. */
export function functionBar({ mode, search, filter, note, tree, verb }: BarState, columns: number): Painted {
  const keyed = (pairs: readonly (readonly [string, string])[]): Painted =>
    pairs.flatMap(([key, label]) => [paint(key, 'key'), paint(label, 'label')]);
  const rest = (text: string): Painted => [paint(text.padEnd(columns), 'label')];
  if (note !== '') return rest(note);
  if (mode === 'search')
    return [
      ...keyed([
        ['F3', 'Next  '],
        ['S-F3', 'Prev   '],
        ['Esc', 'Cancel '],
      ]),
      ...rest(`   Search: ${search}`),
    ];
  if (mode === 'filter')
    return [
      ...keyed([
        ['Enter', 'Done  '],
        ['Esc', 'Clear '],
      ]),
      ...rest(`   Filter: ${filter}`),
    ];
  if (verb !== undefined)
    return [
      ...keyed([
        ['Enter', `${verb}   `],
        ['Esc', 'Cancel '],
      ]),
      ...rest(''),
    ];
  const text = tree ? KEYS.replace('Tree  ', 'List  ') : KEYS;
  const pairs = [...text.matchAll(/(F\d+)(.{6}|Quit$)/g)].map(([, key = '', label = '']) => [key, label] as const);
  return [...keyed(pairs), ...rest('')];
}
