import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeAsChanges } from '../src/engine/fs/apply.ts';
import { bytesContent, type Content } from '../src/engine/fs/content.ts';
import type { FileView } from '../src/engine/fs/file-view.ts';
import { MemoryFs } from '../src/engine/fs/memory-fs.ts';
import { createFileView } from '../src/engine/fs/path-view.ts';
import type { TreeDirectory } from '../src/engine/fs/tree.ts';
import { packLayer } from '../src/engine/image/layer.ts';
import { LayerStore } from '../src/engine/image/layer-store.ts';
import { createMachine } from '../src/engine/index.ts';
import { createVirtualClock } from '../src/engine/kernel/clock-virtual.ts';
import { imageArchive, text, treeOf } from './archives.ts';
import { type Benchmark, collect, timed } from './benchmark.ts';

const FILES = 3600;
const pathOf = (i: number): string => `usr/share/d${i % 60}/f${i}`;

/** The same files, dealt out to a number of layers one upon another; what they show together. */
function stacked(layers: number): TreeDirectory {
  const store = new LayerStore();
  let top: ReturnType<LayerStore['add']> | undefined;
  for (let layer = 0; layer < layers; layer++) {
    const own = Array.from({ length: FILES }, (_, i) => i).filter((i) => i % layers === layer);
    const tree = treeOf(own.map((i) => [pathOf(i), text(`${i}`)] as const));
    top = store.add(top?.chainId, packLayer(treeAsChanges(tree)).layer);
  }
  return (top as NonNullable<typeof top>).tree;
}

const CLOCK = createVirtualClock({ start: 0, macrotask: (callback) => void setImmediate(callback) });

/** A container's file system upon a tree that nobody has looked at yet. */
function freshView(tree: TreeDirectory): FileView {
  const fs = new MemoryFs({ type: 'overlay', clock: CLOCK, lower: tree });
  return createFileView({
    mountTable: { mounts: [{ path: '/', fs, root: fs.root, readOnly: false, source: 'overlay', options: '' }] },
    credentials: { uid: 0, gid: 0, groups: [0], capabilities: new Set() },
  });
}

/** Milliseconds for stat of every file, first look included; the least of several rounds. */
function statTime(tree: TreeDirectory): number {
  const start = performance.now();
  for (let round = 0; round < 5; round++) {
    const view = freshView(tree);
    for (let i = 0; i < FILES; i++) view.stat(`/${pathOf(i)}`);
  }
  return performance.now() - start;
}

/** Bytes that pack about as programs do: words of a small vocabulary with noise between. */
function program(seed: number, size: number): Content {
  const bytes = new Uint8Array(size);
  let state = seed * 2654435761 + 1;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = at % 7 < 3 ? state >>> 24 : (at * 31) & 0x3f;
  }
  return bytesContent(bytes);
}

const load = async (archive: Uint8Array): Promise<number> => {
  const host = await createMachine({ seed: 'bench', time: 'virtual' });
  await host.run('docker version');
  collect();
  return timed(() => host.loadArchive(archive));
};

/** How much longer an archive takes to load than `sha256sum` and `tar -t` take on it, all measured now. */
async function loadRatio(archive: Uint8Array): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'image.tar');
  writeFileSync(file, archive);
  const tools = (): Promise<number> =>
    timed(() => {
      for (const line of [
        ['sha256sum', file],
        ['tar', '-t', '-f', file],
      ] as const) {
        const { status } = spawnSync(line[0], line.slice(1), { stdio: 'ignore' });
        if (status !== 0) throw new Error(`${line.join(' ')}: exit ${status}`);
      }
    });
  try {
    let theirs = Number.POSITIVE_INFINITY;
    let ours = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      theirs = Math.min(theirs, await tools());
      ours = Math.min(ours, await load(archive));
    }
    return ours / theirs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const megabytes50 = (packed: boolean): Uint8Array => {
  const ratio = packed ? 1.75 : 1;
  const layers = Array.from({ length: 5 }, (_, layer) =>
    treeOf(
      Array.from(
        { length: 500 },
        (_, i) => [`usr/lib/p${layer}/f${i}`, program(layer * 500 + i + 1, 20_000 * ratio)] as const,
      ),
    ),
  );
  return imageArchive('big:1', layers, packed);
};

/** Made once for all rounds. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const manyFiles = once(() => {
  const files = Array.from({ length: 100_000 }, (_, i) => [`srv/d${i % 300}/file-${i}`, text(`file ${i}\n`)] as const);
  return imageArchive('many:1', [treeOf(files)], true);
});
const plain = once(() => megabytes50(false));
const packed = once(() => megabytes50(true));

export const imageBenchmarks: readonly Benchmark[] = [
  {
    name: 'stat of files in an image of 120 layers, against one of 2',
    unit: 'times as long',
    budget: 1.3,
    atMost: true,
    async measure() {
      const [few, many] = [stacked(2), stacked(120)];
      const best = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
      for (let round = 0; round < 15; round++) {
        best.few = Math.min(best.few, statTime(few));
        best.many = Math.min(best.many, statTime(many));
      }
      return best.many / best.few;
    },
  },
  {
    name: 'an archive of an image with 100,000 files loads',
    unit: 'ms',
    budget: 3000,
    atMost: true,
    measure: () => load(manyFiles()),
  },
  {
    name: 'an archive of 50 MB loads, layers as they are',
    unit: 'times as long as sha256sum and tar -t take on it',
    budget: 4,
    atMost: true,
    measure: () => loadRatio(plain()),
  },
  {
    name: 'an archive of 50 MB loads, layers packed',
    unit: 'times as long as sha256sum and tar -t take on it',
    budget: 4,
    atMost: true,
    measure: () => loadRatio(packed()),
  },
];
