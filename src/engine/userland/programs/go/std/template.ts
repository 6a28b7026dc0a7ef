import { TemplateError } from '../../../../base/go-template/lex.ts';
import { parseTemplate } from '../../../../base/go-template/parse.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import type { Machine } from '../run/machine.ts';
import { GoNotSimulatedAtRun } from '../run/panic.ts';
import { type Boxed, sliceOf } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import { Execution } from '../template/execute.ts';
import { escapeHtml, escapeQuery, escapeScript, NAMES } from '../template/functions.ts';
import { escapeInContext } from '../template/html-context.ts';
import { ExecuteError, type TemplateSet, type Tree } from '../template/set.ts';
import { typeText, underlying } from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';
import { TEMPLATE_SOURCE } from './template-source.ts';

interface Shared {
  readonly trees: Map<string, Tree>;
  readonly functions: Map<string, Boxed>;
  missing: TemplateSet['missing'];
}

const sets = new WeakMap<Machine, Shared[]>();

function setsOf(machine: Machine): Shared[] {
  const known = sets.get(machine);
  if (known) return known;
  const made: Shared[] = [];
  sets.set(machine, made);
  return made;
}

const setOf = (machine: Machine, id: unknown): Shared => setsOf(machine)[id as number] as Shared;

function templates(path: string, html: boolean): StandardPackage {
  const missing = html
    ? '"html/template: %q is undefined", name'
    : '"template: no template %q associated with template %q", name, t.name';
  const types = html
    ? 'type HTML string\ntype JS string\ntype JSStr string\ntype CSS string\ntype URL string\ntype HTMLAttr string\ntype Srcset string\n'
    : '';
  return {
    path,
    source: `package template\n${TEMPLATE_SOURCE.replace('MISSING', missing)}${types}`,
    natives: {
      create(_, machine) {
        return setsOf(machine).push({ trees: new Map(), functions: new Map(), missing: 'default' }) - 1;
      },
      clone([id], machine) {
        const { trees, functions, missing: option } = setOf(machine, id);
        return setsOf(machine).push({ trees: new Map(trees), functions: new Map(functions), missing: option }) - 1;
      },
      addFunction([id, name, given], machine) {
        const boxed = given as Boxed | null;
        if (!boxed || underlying(boxed.type).kind !== 'function') return `value for ${name as string} not a function`;
        const type = underlying(boxed.type);
        if (
          type.kind === 'function' &&
          (type.results.length === 0 ||
            type.results.length > 2 ||
            (type.results[1] && typeText(type.results[1]) !== 'error'))
        )
          return `can't install method/function ${JSON.stringify(name)} with ${type.results.length} results`;
        setOf(machine, id).functions.set(name as string, boxed);
        return '';
      },
      refuse([what]) {
        throw new GoNotSimulatedAtRun(what as string);
      },
      option([id, option], machine) {
        const [, value] = /^missingkey=(default|invalid|zero|error)$/.exec(option as string) ?? [];
        if (value === undefined) return false;
        setOf(machine, id).missing = value === 'invalid' ? 'default' : (value as TemplateSet['missing']);
        return true;
      },
      parse([id, name, source], machine) {
        const { trees, functions } = setOf(machine, id);
        const text = decode(source as string);
        const origin = decode(name as string);
        try {
          const { nodes, defined } = parseTemplate(text, new Set([...NAMES, ...functions.keys()]), origin);
          for (const [one, inner] of defined) trees.set(one, { nodes: inner, source: text, origin });
          const empty = nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
          if (!empty || !trees.has(origin)) trees.set(origin, { nodes, source: text, origin });
          return '';
        } catch (error) {
          if (error instanceof TemplateError) return byteTextOf(error.message);
          throw error;
        }
      },
      defined: ([id], machine) => sliceOf([...setOf(machine, id).trees.keys()].map(byteTextOf)),
      *execute([id, name, data], machine) {
        const shared = setOf(machine, id);
        const tree = shared.trees.get(decode(name as string)) as Tree;
        const run = new Execution(
          { ...shared, ...(html && { escape: escapeInContext }) },
          decode(name as string),
          tree,
          machine,
        );
        const dot = (data as Boxed | null) ?? undefined;
        try {
          yield* run.run(tree.nodes, dot, [['$', dot]]);
          return [run.out, ''];
        } catch (error) {
          if (error instanceof ExecuteError) return [run.out, byteTextOf(error.message)];
          throw error;
        }
      },
      HTMLEscapeString: ([text]) => escapeHtml(text as string),
      JSEscapeString: ([text]) => byteTextOf(escapeScript(decode(text as string))),
      urlEscape: ([text]) => escapeQuery(text as string),
    },
  };
}

export const textTemplate = templates('text/template', false);
export const htmlTemplate = templates('html/template', true);

export const html: StandardPackage = {
  path: 'html',
  source: `package html
func EscapeString(s string) string
func UnescapeString(s string) string
`,
  natives: {
    EscapeString: ([text]) => escapeHtml(text as string),
    UnescapeString: ([text]) =>
      (text as string).replace(
        /&(?:#(\d+)|#[xX]([\da-fA-F]+)|(amp|lt|gt|quot|apos|nbsp));/g,
        (_, decimal?: string, hex?: string, name?: string) => {
          const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }[name ?? ''];
          return byteTextOf(named ?? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '0', decimal ? 10 : 16)));
        },
      ),
  },
};
