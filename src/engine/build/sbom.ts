import type { Json, JsonObject } from '../api/json.ts';
import { decodeUtf8 } from '../base/bytes.ts';
import type { Platform } from '../base/platforms.ts';
import { chainIdOf } from '../image/layer-store.ts';
import { DockerfileError } from './dockerfile/error.ts';
import { type ExecMount, makeVertex, type Vertex } from './plan/graph.ts';
import type { ResolvedBase } from './plan/plan-context.ts';
import type { StageState } from './plan/stage-state.ts';
import { type BuildReference, treeOf } from './solve/reference.ts';
import { plainMount } from './steps/run.ts';

/** SPDX's own name of its documents, as in-toto's statements write it. */
export const SPDX_PREDICATE = 'https://spdx.dev/Document';

const CORE = 'sbom';
const SOURCE = '/run/src/';
const OUTPUT = '/run/out/';

/** A program in an image that lists packages: BuildKit's protocol for scanners, docs/attestations/sbom-protocol.md. */
export interface Scanner {
  /** As it was asked for, in full: `docker.io/docker/buildkit-syft-scanner:stable-1`. */
  readonly name: string;
  readonly base: ResolvedBase;
  readonly platform: Platform;
  /** Become BUILDKIT_SCAN_name. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The step that scans a result and what else was asked for (buildkit frontend/attestations/sbom). Throws DockerfileError. */
export function scanVertex(
  scanner: Scanner,
  stage: StageState,
  extras: ReadonlyMap<string, Vertex | undefined>,
): Vertex {
  const { name, base, platform, parameters } = scanner;
  const { Entrypoint = [], Cmd = [], Env = [], WorkingDir = '/' } = base.config.config;
  const args = [...(Entrypoint ?? []), ...(Cmd ?? [])];
  if (args.length === 0) throw new DockerfileError(`scanner ${name} does not have cmd`);
  const image = makeVertex(
    {
      kind: 'image',
      reference: base.reference,
      platform,
      chain: chainIdOf(base.config.rootfs.diff_ids) ?? '',
      shown: name,
    },
    [],
    { name: `docker-image://${name}` },
  );
  const mounts = [...extras.keys()].map((extra, i) => plainMount(`${SOURCE}extras/${CORE}-${extra}`, i + 2));
  const env = [
    ...(Env ?? []),
    `BUILDKIT_SCAN_DESTINATION=${OUTPUT}`,
    `BUILDKIT_SCAN_SOURCE=${SOURCE}core/${CORE}`,
    ...(extras.size > 0 ? [`BUILDKIT_SCAN_SOURCE_EXTRAS=${SOURCE}extras`] : []),
    ...[...parameters].map(([key, value]) => `BUILDKIT_SCAN_${key}=${value}`),
  ];
  const { os, architecture, variant } = stage.image.platform;
  return makeVertex(
    {
      kind: 'exec',
      args,
      env,
      cwd: WorkingDir || '/',
      user: '',
      mounts: [TEMPORARY, plainMount(`${SOURCE}core/${CORE}`, 1), ...mounts],
      network: 'default',
      extraHosts: [],
      privileged: false,
      shmSize: 0,
      ulimits: [],
      output: OUTPUT,
    },
    [image, stage.root, ...extras.values()],
    {
      name: `[${[os, architecture, ...(variant ? [variant] : [])].join('/')}] generating sbom using ${name}`,
      ignoreCache: stage.ignoreCache,
    },
  );
}

const TEMPORARY: ExecMount = { ...plainMount('/tmp', -1), kind: 'tmpfs', readOnly: false };

/** A document that a scanner has left, under its file's name. */
export interface ScannedDocument {
  /** `sbom.spdx.json` */
  readonly file: string;
  readonly predicate: JsonObject;
}

/** The documents of a scan, that of the result itself first (buildkit exporter/attestation/unbundle.go). Throws DockerfileError. */
export function scannedDocuments(scan: BuildReference | undefined): readonly ScannedDocument[] {
  const found: ScannedDocument[] = [];
  for (const [file, node] of treeOf(scan).children) {
    if (node.type !== 'file') throw new DockerfileError(`${file} is not a regular file`);
    found.push({ file, predicate: predicateIn(file, decodeUtf8(node.content.read(0, node.content.size))) });
  }
  return found.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
}

function rank({ file }: ScannedDocument): number {
  return file.split('.')[0] === CORE ? 0 : 1;
}

function predicateIn(file: string, text: string): JsonObject {
  let statement: { readonly predicateType?: Json; readonly predicate?: Json };
  try {
    statement = JSON.parse(text) as typeof statement;
  } catch {
    throw new DockerfileError('cannot decode in-toto statement: invalid JSON');
  }
  if (statement.predicateType !== SPDX_PREDICATE)
    throw new DockerfileError(
      `bundle entry ${String(statement.predicateType ?? '')} does not match required predicate type ${SPDX_PREDICATE}`,
    );
  const { predicate } = statement;
  if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate))
    throw new DockerfileError(`${file} holds no document`);
  return predicate as JsonObject;
}
