import { type CompiledC, compileC } from './compile/unit.ts';
import { LIBRARY } from './libc/library.ts';
import type { Steps } from './run/code.ts';
import type { CFunction, CMachine } from './run/machine.ts';

/** A C file with the headers of its own that it may include, as text of bytes. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly defines: Readonly<Record<string, string>>;
}

export type Linked =
  | {
      readonly kind: 'program';
      readonly main: CFunction;
      readonly data: number;
      readonly initialise: (machine: CMachine) => Steps<void>;
    }
  | { readonly kind: 'undefined'; readonly names: readonly string[] }
  | { readonly kind: 'errors' };

export function compileSource({ file, text, headers, defines }: Source, all = false): CompiledC {
  return compileC(file, text, { read: (name) => headers[name], defines: new Map(Object.entries(defines)), all });
}

// DIFFERS: gcc here links one C file into a program; several files are joined as if the later ones were included in the first.

/** One program of some sources. */
export function link(sources: readonly Source[]): Linked {
  const [first] = sources;
  if (!first) return { kind: 'errors' };
  const joined: Source = {
    file: first.file,
    text: sources.map(({ text }) => text).join('\n'),
    headers: Object.assign({}, ...sources.map(({ headers }) => headers)) as Source['headers'],
    defines: first.defines,
  };
  const unit = compileSource(joined);
  if (unit.kind === 'errors') return { kind: 'errors' };
  const missing = unit.missing.filter((name) => !LIBRARY.has(name));
  const main = unit.defined.get('main');
  if (!main || missing.length > 0) return { kind: 'undefined', names: main ? missing : ['main', ...missing] };
  return { kind: 'program', main, data: unit.data, initialise: unit.initialise };
}
