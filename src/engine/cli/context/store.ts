import type { Json, JsonObject } from '../../api/json.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { goQuote } from '../../base/go-quote.ts';
import { CliError } from '../errors.ts';
import { compactJson } from '../format/documents.ts';
import { configPath } from '../registry/config-file.ts';

/** A context as `meta.json` keeps it (docker/cli cli/context/store). */
export interface Context {
  readonly Name: string;
  readonly Metadata: { readonly Description?: string };
  readonly Endpoints: { readonly docker: { readonly Host: string; readonly SkipTLSVerify: boolean } };
}

/** Where a context lies: a folder named by the SHA-256 of its name, below the client's configuration. */
export function contextFolder(terminal: CliTerminal, name: string, kind: 'meta' | 'tls' = 'meta'): string {
  const id = digestOf(encodeUtf8(name)).replace('sha256:', '');
  return `${configPath(terminal).replace(/config\.json$/, 'contexts')}/${kind}/${id}`;
}

/** The context of that name. Throws CliError with the path that was tried. */
export function savedContext(terminal: CliTerminal, name: string): Context {
  const path = `${contextFolder(terminal, name)}/meta.json`;
  if (!terminal.files.exists(path))
    throw new CliError(`context ${goQuote(name)}: context not found: open ${path}: no such file or directory`);
  return readContext(terminal, path);
}

/** All but the default, in no order. */
export function savedContexts(terminal: CliTerminal): readonly Context[] {
  const root = `${configPath(terminal).replace(/config\.json$/, 'contexts')}/meta`;
  if (!terminal.files.exists(root)) return [];
  return terminal.files
    .list(root)
    .map((id) => `${root}/${id}/meta.json`)
    .filter((path) => terminal.files.exists(path))
    .map((path) => readContext(terminal, path));
}

function readContext(terminal: CliTerminal, path: string): Context {
  let read: Json;
  try {
    read = JSON.parse(decodeUtf8(terminal.files.readFile(path))) as Json;
  } catch {
    throw new CliError(`parsing ${path}: invalid character in JSON`);
  }
  const { Name, Metadata, Endpoints } = read as JsonObject;
  const endpoint = ((Endpoints as JsonObject | undefined)?.['docker'] ?? {}) as JsonObject;
  return {
    Name: String(Name ?? ''),
    Metadata: (Metadata ?? {}) as Context['Metadata'],
    Endpoints: { docker: { Host: String(endpoint['Host'] ?? ''), SkipTLSVerify: endpoint['SkipTLSVerify'] === true } },
  };
}

export function saveContext(terminal: CliTerminal, context: Context): void {
  const folder = contextFolder(terminal, context.Name);
  if (!terminal.files.exists(folder)) terminal.files.mkdirs(folder);
  terminal.files.writeFile(`${folder}/meta.json`, encodeUtf8(compactJson(context as unknown as Json)), 0o644);
}

export function removeContext(terminal: CliTerminal, name: string): void {
  const folder = contextFolder(terminal, name);
  if (terminal.files.exists(folder)) terminal.files.remove(folder);
}

/** Throws CliError for names that a context cannot have. */
export function checkContextName(name: string): void {
  if (name === '') throw new CliError('context name cannot be empty');
  if (name === 'default') throw new CliError('"default" is a reserved context name');
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/.test(name))
    throw new CliError(
      `context name ${goQuote(name)} is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"`,
    );
}
