import { expect, test } from 'vitest';
import { untyped } from '../../../src/engine/cli/format/documents.ts';
import { executeTemplate } from '../../../src/engine/cli/template/execute.ts';
import { FUNCTIONS } from '../../../src/engine/cli/template/functions.ts';
import { parseTemplate } from '../../../src/engine/cli/template/parse.ts';
import recorded from './go-templates.json' with { type: 'json' };

/** Go's text/template itself, with docker's functions, on a document without types and with missingkey=error, as docker inspect tries it last. */
const answers = recorded.answers as [template: string, answer: string][];

test.each(answers)('%s', (template, answer) => {
  const names = new Set(Object.keys(FUNCTIONS));
  const render = (): string => {
    try {
      return executeTemplate(parseTemplate(template, names), untyped(recorded.document), {
        functions: FUNCTIONS,
        missingKeyError: true,
      });
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(render()).toBe(answer);
});
