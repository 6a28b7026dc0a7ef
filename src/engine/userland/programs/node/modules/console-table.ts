import { widthOf } from '../inspect/layout.ts';
import type { Builtin } from '../process/builtin.ts';

/** What console.table draws. */
export const consoleTable: Builtin = {
  name: 'internal/console-table',
  internal: true,
  source: String.raw`'use strict';
const { inspect } = require('internal/inspect');
exports.table = function table(data, columns, options) {
    const indexName = data instanceof Map || data instanceof Set ? '(iteration index)' : '(index)';
    const show = (v) => inspect(v, { ...options, depth: v !== null && typeof v === 'object' && !Array.isArray(v) && Object.keys(v).length > 2 ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
    const rows = [];
    if (data instanceof Map) { let i = 0; for (const [k, v] of data) rows.push([i++, v, k]); }
    else if (data instanceof Set) { let i = 0; for (const v of data) rows.push([i++, v]); }
    else for (const k of Object.keys(data)) rows.push([k, data[k]]);
    const keys = []; let hasValues = false;
    const cells = [];
    const isMap = data instanceof Map;
    for (const [, value] of rows) {
      const row = {};
      if (!isMap && value !== null && typeof value === 'object') {
        for (const key of columns || Object.keys(value)) {
          if (!keys.includes(key)) keys.push(key);
          if (Object.hasOwn(value, key)) row[key] = show(value[key]);
        }
      } else { hasValues = true; row['\0value'] = show(value); }
      cells.push(row);
    }
    const heads = [indexName, ...(isMap ? ['Key'] : []), ...keys, ...(hasValues ? [isMap ? 'Values' : 'Values'] : [])];
    const lines = rows.map(([index, , key], i) => [String(index), ...(isMap ? [show(key)] : []), ...keys.map((k) => cells[i][k] === undefined ? '' : cells[i][k]), ...(hasValues ? [cells[i]['\0value'] === undefined ? '' : cells[i]['\0value']] : [])]);
    const width = (t) => binding.width(t);
    const widths = heads.map((head, i) => Math.max(width(head), ...lines.map((line) => width(line[i]))) + 2);
    const bar = (a, b, c) => a + widths.map((w) => '─'.repeat(w)).join(b) + c;
    const text = (line) => '│' + line.map((cell, i) => ' ' + cell + ' '.repeat(widths[i] - width(cell) - 1)).join('│') + '│';
    return [bar('┌', '┬', '┐'), text(heads), bar('├', '┼', '┤'), ...lines.map(text), bar('└', '┴', '┘')].join('\n');
};
`,
  natives: ({ rt }) => ({ width: rt.native('width', 1, (_, [text]) => widthOf(String(text))) }),
};
