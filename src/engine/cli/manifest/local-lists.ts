import type { CliTerminal } from '../../api/terminal.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { CliError } from '../errors.ts';
import { compactJson } from '../format/documents.ts';
import { configPath } from '../registry/config-file.ts';
import type { ImageManifest } from './image-manifest.ts';

/** Manifest lists that are being put together: a folder each below ~/.docker/manifests, a file an image (docker/cli cli/manifest/store). */
function folderOf(terminal: CliTerminal, list: string): string {
  return `${configPath(terminal).replace(/config\.json$/, 'manifests')}/${fileName(list)}`;
}

const fileName = (reference: string): string => reference.replaceAll(':', '-').replaceAll('/', '_');

/** The image of a list; undefined when it is not in it. */
export function savedManifest(terminal: CliTerminal, list: string, image: string): ImageManifest | undefined {
  const path = `${folderOf(terminal, list)}/${fileName(image)}`;
  if (!terminal.files.exists(path)) return undefined;
  return JSON.parse(decodeUtf8(terminal.files.readFile(path))) as ImageManifest;
}

/** All images of a list, in the order of their files; undefined when there is no such list. */
export function savedList(terminal: CliTerminal, list: string): readonly ImageManifest[] | undefined {
  const folder = folderOf(terminal, list);
  if (!terminal.files.exists(folder)) return undefined;
  return terminal.files
    .list(folder)
    .map((name) => JSON.parse(decodeUtf8(terminal.files.readFile(`${folder}/${name}`))) as ImageManifest);
}

export function noSuchList(list: string): CliError {
  return new CliError(`No such manifest: ${list}`);
}

export function saveManifest(terminal: CliTerminal, list: string, image: string, manifest: ImageManifest): void {
  const folder = folderOf(terminal, list);
  if (!terminal.files.exists(folder)) terminal.files.mkdirs(folder);
  terminal.files.writeFile(`${folder}/${fileName(image)}`, encodeUtf8(compactJson(manifest)), 0o644);
}

export function removeList(terminal: CliTerminal, list: string): void {
  const folder = folderOf(terminal, list);
  if (terminal.files.exists(folder)) terminal.files.remove(folder);
}
