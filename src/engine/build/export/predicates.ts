import type { JsonObject } from '../../api/json.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { goJson } from '../../base/go-json.ts';
import { bytesContent } from '../../fs/content.ts';
import type { TarEntry } from '../../fs/tar/index.ts';
import { SPDX_PREDICATE } from '../sbom.ts';
import type { BuiltStage } from './image.ts';
import { inTotoStatement, PROVENANCE_PREDICATE } from './provenance.ts';

/** Something that is said about a result. */
export interface AttestedPredicate {
  readonly type: string;
  /** What it is called as a file beside the result's own. */
  readonly file: string;
  readonly document: JsonObject;
}

/** Lists of packages, then the provenance, as the manifest of attestations has them. */
export function predicatesOf({
  sbom,
  provenance,
}: Pick<BuiltStage, 'sbom' | 'provenance'>): readonly AttestedPredicate[] {
  return [
    ...sbom.map(({ file, predicate }) => ({ type: SPDX_PREDICATE, file, document: predicate })),
    ...(provenance ? [{ type: PROVENANCE_PREDICATE, file: 'provenance.json', document: provenance }] : []),
  ];
}

/** Statements about files, to lie beside them: `sbom.spdx.json`, `provenance.json` (buildkit exporter/local/fs.go). */
export function attestationFiles(built: BuiltStage, files: readonly TarEntry[], mtime: number): readonly TarEntry[] {
  const predicates = predicatesOf(built.isProvenanceInline ? { ...built, provenance: undefined } : built);
  if (predicates.length === 0) return [];
  const subjects = files.flatMap(({ name, type, content }) => {
    if (type !== 'file') return [];
    const bytes = content?.read(0, content.size) ?? new Uint8Array();
    return [{ name, digest: { sha256: digestOf(bytes).replace('sha256:', '') } }];
  });
  return predicates.map(({ type, file, document }): TarEntry => {
    const content = bytesContent(encodeUtf8(goJson(inTotoStatement(type, subjects, document), 2)));
    return { name: file, type: 'file', mode: 0o600, uid: 0, gid: 0, mtime, content };
  });
}
