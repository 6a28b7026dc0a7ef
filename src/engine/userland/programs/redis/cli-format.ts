import { quoted, type Reply } from './resp.ts';

/** As people read it: `(integer) 1`, `"text"`, `1) "a"`, `(nil)`. */
export function formatForPeople(reply: Reply, prefix = ''): string {
  switch (reply.kind) {
    case 'error':
      return `(error) ${reply.text}\n`;
    case 'status':
      return `${reply.text}\n`;
    case 'integer':
      return `(integer) ${reply.value}\n`;
    case 'bulk':
      return `${quoted(reply.text)}\n`;
    case 'nil':
      return '(nil)\n';
    case 'none':
    case 'raw':
      return '';
    case 'array': {
      if (reply.items.length === 0) return '(empty array)\n';
      const width = String(reply.items.length).length;
      const inner = `${prefix}${' '.repeat(width + 2)}`;
      return reply.items
        .map((item, i) => `${i === 0 ? '' : prefix}${String(i + 1).padStart(width)}) ${formatForPeople(item, inner)}`)
        .join('');
    }
  }
}

/** As programs read it: the values alone. */
export function formatRaw(reply: Reply, delimiter = '\n'): string {
  switch (reply.kind) {
    case 'error':
      return `${reply.text}\n`;
    case 'status':
    case 'bulk':
      return reply.text;
    case 'integer':
      return String(reply.value);
    case 'nil':
    case 'none':
    case 'raw':
      return '';
    case 'array':
      return reply.items.map((item) => formatRaw(item, delimiter)).join(delimiter);
  }
}

export function formatCsv(reply: Reply): string {
  switch (reply.kind) {
    case 'error':
      return `ERROR,${quoted(reply.text)}`;
    case 'status':
    case 'bulk':
      return quoted(reply.text);
    case 'integer':
      return String(reply.value);
    case 'nil':
    case 'none':
    case 'raw':
      return 'NULL';
    case 'array':
      return reply.items.map(formatCsv).join(',');
  }
}

/** `--json`: texts in quotes, lists in brackets. */
export function formatJson(reply: Reply): string {
  switch (reply.kind) {
    case 'error':
      return `error:${reply.text}`;
    case 'status':
    case 'bulk':
      return JSON.stringify(reply.text);
    case 'integer':
      return String(reply.value);
    case 'nil':
    case 'none':
    case 'raw':
      return 'null';
    case 'array':
      return `[${reply.items.map(formatJson).join(',')}]`;
  }
}
