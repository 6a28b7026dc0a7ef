import type { NamedImage } from '../../api/build.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { goQuote } from '../../base/go-quote.ts';
import { buildError } from './build-context.ts';

interface Listed {
  readonly digest: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** `oci-layout://dir`, `dir:tag`, `dir@sha256:…`: an image in a folder of this machine (buildx build/opt.go, resolveDigest). Throws CliError. */
export function layoutInput({ files }: CliTerminal, text: string): NamedImage {
  const [place = '', given] = text.split('@');
  const cut = place.indexOf(':');
  const path = cut < 0 ? place : place.slice(0, cut);
  const tag = cut < 0 ? 'latest' : place.slice(cut + 1);
  const failed = (why: string) =>
    buildError(`oci-layout reference ${goQuote(`oci-layout://${text}`)} could not be resolved: ${why}`);
  const pack = (): Uint8Array => files.pack(path, '.', { followLink: true });
  if (given !== undefined) return { kind: 'layout', digest: given, pack };
  const index = `${path}/index.json`;
  if (files.stat(index)?.isDirectory !== false)
    throw failed(`could not read ${index}: open ${index}: no such file or directory`);
  let manifests: readonly Listed[];
  try {
    manifests =
      (JSON.parse(decodeUtf8(files.readFile(index))) as { readonly manifests?: readonly Listed[] }).manifests ?? [];
  } catch {
    throw failed(`could not unmarshal ${index}`);
  }
  const named = manifests.find(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'] === tag);
  const found = named ?? (manifests.length === 1 ? manifests[0] : undefined);
  if (!found) throw failed('failed to resolve digest');
  return { kind: 'layout', digest: found.digest, pack };
}
