import type { JsonObject } from '../../api/json.ts';
import { TemplateError } from '../../base/go-template/lex.ts';
import type { Template } from '../../base/go-template/nodes.ts';
import { CliError, errorText } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import { executeTemplate } from '../template/execute.ts';
import { FUNCTIONS } from '../template/functions.ts';
import { compactJson, indentedJson, typedDocument, untyped } from './documents.ts';
import { parseFormat } from './listing.ts';

/** A document to show, and Go's type of it. */
export interface Inspected {
  readonly document: JsonObject;
  readonly type: string;
  /** It was never the daemon's text: docker's own encoder writes it, with `<` as `\u003c`. */
  readonly encoded?: boolean;
}

/**
 * All `inspect` verbs (docker/cli cli/command/inspect): fetches each, prints what was found, then fails with what was not.
 * A template is tried on the typed document first, then on the plain one, where a missing key is a mistake.
 */
export async function inspectAll(
  invocation: Invocation,
  references: readonly string[],
  get: (reference: string) => Promise<Inspected>,
): Promise<void> {
  const format = invocation.flags.string('format');
  const template = format === '' || format === 'json' ? undefined : parseFormat(format, 'template parsing error: ', 64);
  const errors: string[] = [];
  const documents: JsonObject[] = [];
  let lines = '';
  let encoded = false;
  for (const reference of references) {
    try {
      const found = await get(reference);
      encoded ||= found.encoded === true;
      if (template) lines += `${applied(template, found)}\n`;
      else documents.push(found.document);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      errors.push(errorText(error));
    }
  }
  if (template) await invocation.terminal.out(lines === '' ? '\n' : lines);
  else {
    const json = documents.length === 0 ? '[]' : format === 'json' ? compactJson(documents) : indentedJson(documents);
    await invocation.terminal.out(`${encoded ? escapedForHtml(json) : json}\n`);
  }
  if (errors.length > 0) throw new CliError(errors.join('\n'));
}

/** What Go's json.Marshal does to texts; outside of them JSON has none of these characters. */
function escapedForHtml(json: string): string {
  return json.replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

function applied(template: Template, found: Inspected): string {
  try {
    return executeTemplate(template, typedDocument(found.document, found.type), { functions: FUNCTIONS });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
  }
  try {
    return executeTemplate(template, untyped(found.document), { functions: FUNCTIONS, missingKeyError: true });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`);
    throw error;
  }
}
