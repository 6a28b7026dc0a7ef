import { widthOf } from '../inspect/layout.ts';
import type { Builtin } from '../process/builtin.ts';

/** What console.table draws. */
export const consoleTable: Builtin = {
  name: 'internal/console-table',
  internal: true,
  source: String.raw`'use strict';
const { inspect } = require('internal/inspect');
exports.table = function table(data, columns, options) {
    const show = (v) => inspect(v, { ...options, depth: v !== null && typeof v === 'object' && !Array.isArray(v) && Object.keys(v).length > 2 ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
    let heads; let lists;
    const isMap = data instanceof Map;
    if (isMap || data instanceof Set) {
      const items = [...data];
      heads = ['(iteration index)', ...(isMap ? ['Key'] : []), 'Values'];
      lists = [items.map((_, i) => show(i)), ...(isMap ? [items.map(([key]) => show(key)), items.map(([, value]) => show(value))] : [items.map(show)])];
    } else {
      const rows = Object.keys(data); const map = { __proto__: null }; const values = []; let hasPrimitives = false;
      rows.forEach((row, i) => {
        const item = data[row];
        const primitive = item === null || (typeof item !== 'function' && typeof item !== 'object');
        if (columns === undefined && primitive) { hasPrimitives = true; values[i] = show(item); return; }
        for (const key of columns || Object.keys(item)) {
          if (map[key] === undefined) map[key] = [];
          map[key][i] = primitive || !Object.hasOwn(item, key) ? '' : show(item[key]);
        }
      });
      heads = ['(index)', ...Object.keys(map), ...(hasPrimitives ? ['Values'] : [])];
      lists = [rows, ...Object.values(map), ...(hasPrimitives ? [values] : [])];
    }
    const lines = lists[0].map((_, i) => lists.map((list) => list[i] === undefined ? '' : list[i]));
    const width = (t) => binding.width(t);
    const widths = heads.map((head, i) => Math.max(width(head), ...lines.map((line) => width(line[i]))) + 2);
    const bar = (a, b, c) => a + widths.map((w) => '─'.repeat(w)).join(b) + c;
    const text = (line) => '│' + line.map((cell, i) => ' ' + cell + ' '.repeat(widths[i] - width(cell) - 1)).join('│') + '│';
    return [bar('┌', '┬', '┐'), text(heads), bar('├', '┼', '┤'), ...lines.map(text), bar('└', '┴', '┘')].join('\n');
};
`,
  natives: ({ rt }) => ({ width: rt.native('width', 1, (_, [text]) => widthOf(String(text))) }),
};
