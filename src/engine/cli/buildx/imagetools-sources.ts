import type { JsonObject } from '../../api/json.ts';
import { jsonMistake } from '../../base/go-json.ts';
import { CliError } from '../errors.ts';
import { parseReference, type Reference, withDefaultTag } from '../reference.ts';
import type { ListedManifest, WrittenAnnotation } from './imagetools-combine.ts';

/** A source as written: a name, a digest, or a descriptor as JSON. */
export interface WrittenSource {
  readonly reference?: Reference;
  readonly descriptor?: Partial<ListedManifest>;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Throws CliError. */
export function parsedSource(text: string): WrittenSource {
  const fail = (why: string): CliError =>
    new CliError(
      `failed to parse source ${JSON.stringify(text)}, valid sources are digests, references and descriptors: ${why}`,
    );
  if (DIGEST.test(text)) return { descriptor: { digest: text } };
  if (text.startsWith('sha256')) {
    const [, hex] = /^sha256:([0-9a-fA-F]*)$/.exec(text) ?? [];
    throw fail(hex === undefined ? 'invalid checksum digest format' : 'invalid checksum digest length');
  }
  if (!text.trimStart().startsWith('{')) {
    try {
      return { reference: parsedLocation(text) };
    } catch (error) {
      throw error instanceof CliError ? fail(error.message) : error;
    }
  }
  const mistake = jsonMistake(text);
  if (mistake !== undefined) throw fail(mistake);
  const { schemaVersion, ...descriptor } = JSON.parse(text) as JsonObject;
  if (schemaVersion)
    throw fail(`expected an OCI content descriptor, got a manifest or index (schemaVersion ${String(schemaVersion)})`);
  if (!descriptor['digest']) throw fail('invalid descriptor: digest is required');
  if (!DIGEST.test(String(descriptor['digest'])))
    throw fail('invalid descriptor digest: invalid checksum digest format');
  return { descriptor: descriptor as Partial<ListedManifest> };
}

/** A repository with a tag or a digest. Throws CliError. */
export function parsedLocation(text: string): Reference {
  if (text.startsWith('oci-layout://')) throw new CliError('drydock: imagetools with oci-layout:// is not simulated');
  return withDefaultTag(parseReference(text));
}

/** Throws CliError for what no index can carry. */
export function indexAnnotations(written: readonly string[]): readonly WrittenAnnotation[] {
  return written.flatMap((text) => {
    const equals = text.indexOf('=');
    if (equals < 0)
      throw new CliError(`failed to parse annotations: invalid annotation ${JSON.stringify(text)}, expected key=value`);
    const [, kinds, key = ''] = /^(?:((?:index|manifest)[^:]*):)?(.*)$/.exec(text.slice(0, equals)) ?? [];
    return (kinds ?? '').split(',').map((kind): WrittenAnnotation => {
      const [, type = '', platform] = /^([a-z-]*)(?:\[([^\]]+)\])?$/.exec(kind) ?? [];
      if (type === 'index-descriptor') throw new CliError(`"${type}" annotations are invalid while creating an image`);
      if (type !== 'index' && type !== 'manifest-descriptor')
        throw new CliError(`"${type}" annotations are not supported yet`);
      return { on: type, platform, key, value: text.slice(equals + 1) };
    });
  });
}
