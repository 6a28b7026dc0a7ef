import { ValueError } from './numbers.ts';

/** One record as Go's encoding/csv reads it: commas, quoted fields with doubled quotes. */
export function csvFields(text: string): readonly string[] {
  if (text === '') throw new ValueError('EOF');
  const line = text.split('\n', 1)[0] ?? '';
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at);
      const field = end < 0 ? line.slice(at) : line.slice(at, end);
      const quote = field.indexOf('"');
      if (quote >= 0)
        throw new ValueError(`parse error on line 1, column ${at + quote + 1}: bare " in non-quoted-field`);
      fields.push(field);
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    let field = '';
    at++;
    for (;;) {
      const end = line.indexOf('"', at);
      if (end < 0)
        throw new ValueError(
          `parse error on line 1, column ${line.length + 1}: extraneous or missing " in quoted-field`,
        );
      field += line.slice(at, end);
      at = end + 1;
      if (line[at] !== '"') break;
      field += '"';
      at++;
    }
    fields.push(field);
    if (at >= line.length) return fields;
    if (line[at] !== ',')
      throw new ValueError(`parse error on line 1, column ${at}: extraneous or missing " in quoted-field`);
    at++;
  }
}
