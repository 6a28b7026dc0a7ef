import { expect, test } from 'vitest';
import { parseTemplate } from '../../../src/engine/base/go-template/parse.ts';
import { untyped } from '../../../src/engine/cli/format/documents.ts';
import { executeTemplate } from '../../../src/engine/cli/template/execute.ts';
import { FUNCTIONS } from '../../../src/engine/cli/template/functions.ts';
import printed from './go-printf.json' with { type: 'json' };
import recorded from './go-templates.json' with { type: 'json' };

/** Go's text/template itself, with docker's functions, on a document without types and with missingkey=error, as docker inspect tries it last. */
const answers = recorded.answers as [template: string, answer: string][];

const names = new Set(Object.keys(FUNCTIONS));

function render(template: string): string {
  try {
    return executeTemplate(parseTemplate(template, names), untyped(recorded.document), {
      functions: FUNCTIONS,
      missingKeyError: true,
    });
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(answers)('%s', (template, answer) => {
  expect(render(template)).toBe(answer);
});

test('printf by every verb, with flags, widths and precisions, of every kind of value', () => {
  expect((printed as [string, string][]).map(([template]) => [template, render(template)])).toEqual(printed);
});

// Newer than the Go that answered the others: 1.22 to 1.24.
test.each([
  ['{{range 3}}{{.}}{{end}} {{range $i := 2}}{{$i}},{{end}}{{range 0}}x{{else}}none{{end}}', '012 0,1,none'],
  [
    '{{range $i, $e := 3}}x{{end}}',
    'template: :1:18: executing "" at <3>: can\'t use 3 to iterate over more than one variable',
  ],
  ['{{with .Empty}}a{{else with .Name}}{{.}}{{else}}c{{end}}', '/web'],
  ['{{with .Empty}}a{{else with .Null}}{{.}}{{else}}c{{end}}', 'c'],
  ['{{.Name)}}', 'template: :1: unexpected right paren'],
  [
    '{{call .Name}}',
    'template: :1:2: executing "" at <call .Name>: error calling call: non-function .Name of type string',
  ],
])('%s', (template, answer) => {
  expect(render(template)).toBe(answer);
});
