import type { Json, JsonObject } from '../../api/json.ts';
import { sortedObject } from '../../base/go-json.ts';
import { untyped } from '../format/documents.ts';
import { INVALID, type StructValue, type Value } from '../template/value.ts';

/** What attestation manifests say of one platform's image. */
export interface Attested {
  /** Lists of packages, that of the image itself first. */
  readonly sbom: readonly Json[];
  readonly provenance: Json | undefined;
}

export interface AttestationLayer {
  readonly predicateType: string;
  readonly text: string;
}

/** The predicates in the layers of an attestation manifest (buildx util/imagetools/loader.go). */
export function attestedIn(layers: readonly AttestationLayer[]): Attested {
  const predicates = (isWanted: (type: string) => boolean): readonly Json[] =>
    layers.flatMap(({ predicateType, text }) => {
      const { predicate } = JSON.parse(text) as { readonly predicate?: Json };
      return isWanted(predicateType) && predicate !== undefined ? [sorted(predicate)] : [];
    });
  return {
    sbom: predicates((type) => type === 'https://spdx.dev/Document'),
    provenance: predicates((type) => type.startsWith('https://slsa.dev/provenance/'))[0],
  };
}

/** `.SBOM` and `.Provenance`: of one platform as they are, of several by the platform's name. */
export function attestationField(
  name: 'SBOM' | 'Provenance',
  byPlatform: ReadonlyMap<string, Attested>,
  isSeveral: boolean,
): Value {
  const stub = name === 'SBOM' ? sbomStub : provenanceStub;
  if (!isSeveral) return stub([...byPlatform.values()][0]);
  const present = [...byPlatform].filter(([, { sbom, provenance }]) =>
    name === 'SBOM' ? sbom.length > 0 : provenance !== undefined,
  );
  const entries = new Map(present.map(([platform, attested]) => [platform, stub(attested)]));
  const type = `map[string]imagetools.${name === 'SBOM' ? 'sbomStub' : 'provenanceStub'}`;
  return { kind: 'map', entries, type, nil: false, zero: stub(undefined) };
}

function sbomStub(attested: Attested | undefined): StructValue {
  const [first, ...more] = attested?.sbom ?? [];
  return struct('imagetools.sbomStub', { SPDX: first, AdditionalSPDXs: more.length > 0 ? more : undefined });
}

function provenanceStub(attested: Attested | undefined): StructValue {
  return struct('imagetools.provenanceStub', { SLSA: attested?.provenance });
}

/** Fields without a value are there, but left out of JSON (`omitempty`). */
function struct(type: string, fields: Readonly<Record<string, Json | undefined>>): StructValue {
  return {
    kind: 'struct',
    type,
    names: Object.keys(fields),
    field(name) {
      if (!Object.hasOwn(fields, name)) return undefined;
      const value = fields[name];
      return value === undefined ? INVALID : untyped(value, false);
    },
    method: () => undefined,
    json: () => JSON.stringify(fields),
  };
}

/** Keys as Go prints those of a map. */
function sorted(json: Json): Json {
  if (Array.isArray(json)) return (json as readonly Json[]).map(sorted);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json as JsonObject).map(([key, value]) => [key, sorted(value)] as const);
  return sortedObject(Object.fromEntries(entries));
}
