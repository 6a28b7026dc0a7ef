import { fromLatin } from '../builtins/bytes-text.ts';
import { typeError } from '../objects/exception.ts';
import { Pending, PyBytes, typeOf, type Value } from '../objects/object.ts';
import type { Vm } from '../vm/vm.ts';
import { RegexFault } from './fault.ts';
import { type PyMatch, type PyPattern, sourceOf } from './pattern-object.ts';
import { raiseFault, TEMPLATE_FRAMES } from './raise-fault.ts';
import { parseTemplate, type Template } from './template.ts';

/** What takes a match's place: always the same, or made of its groups. */
export type Replacement =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'template'; readonly parts: Template; readonly isText: boolean };

/** Templates that a pattern remembers. */
const MOST = 64;

/** Reads a replacement. Pending: it has a mistake, and raises when it is waited for. */
export function compileTemplate(vm: Vm, pattern: PyPattern, value: Value): Replacement | Pending {
  const source = sourceOf(value);
  if (!source) throw typeError(`decoding to str: need a bytes-like object, ${typeOf(value).name} found`);
  const { text, isText } = source;
  if (!text.includes('\\')) return { kind: 'literal', value };
  const key = `${isText ? 't' : 'b'}${text}`;
  let parts = pattern.templates.get(key);
  if (!parts) {
    try {
      parts = parseTemplate(text, isText, pattern.program.groups, pattern.names);
    } catch (error) {
      if (!(error instanceof RegexFault)) throw error;
      return new Pending(raiseFault(vm, error, value, TEMPLATE_FRAMES));
    }
    if (pattern.templates.size >= MOST) pattern.templates.clear();
    pattern.templates.set(key, parts);
  }
  if (parts.length > 1) return { kind: 'template', parts, isText };
  const literal = String(parts[0]);
  return { kind: 'literal', value: isText ? literal : new PyBytes(fromLatin(literal)) };
}

/** A replacement with the groups of a match in their places. */
export function expand(match: PyMatch, { parts, isText }: Extract<Replacement, { kind: 'template' }>): Value {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') out += part;
    else {
      const group = match.text(part);
      const source = group === undefined ? undefined : sourceOf(group);
      if (source && source.isText !== isText)
        throw typeError(
          isText
            ? 'sequence item 0: expected str instance, bytes found'
            : 'sequence item 0: expected a bytes-like object, str found',
        );
      out += source?.text ?? '';
    }
  }
  return isText ? out : new PyBytes(fromLatin(out));
}
