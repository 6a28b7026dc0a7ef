import { EngineError } from '../base/errors.ts';
import type { Daemon } from '../daemon/daemon.ts';
import { listChanges } from '../fs/changes.ts';
import type { FileView } from '../fs/file-view.ts';
import { createFileView } from '../fs/path-view.ts';
import type { ChangeNode, ChangeTree, TreeNode } from '../fs/tree.ts';
import { chainIdOf } from '../image/layer-store.ts';
import type { FileEntry, FilePlace } from './files.ts';
import { sortedEntries, viewEntries } from './machine-files.ts';

/** The files of containers, images and layers. */
export interface DockerFiles {
  list(place: Exclude<FilePlace, { readonly kind: 'host' }>, path: string): readonly FileEntry[];
  read(place: Exclude<FilePlace, { readonly kind: 'host' }>, path: string): Uint8Array;
}

/** Looks into what docker keeps. Throws EngineError with the system's own sentence. */
export function dockerFiles(daemon: Daemon): DockerFiles {
  return {
    list(place, path) {
      switch (place.kind) {
        case 'container':
          return containerEntries(daemon, place.id, path);
        case 'image':
          return imageEntries(daemon, place.id, path);
        case 'layer':
          return layerEntries(daemon, place.id, place.layer, path);
      }
    },
    read(place, path) {
      switch (place.kind) {
        case 'container':
          return containerView(daemon, place.id).readFile(path);
        case 'image':
          return fileBytes(nodeAt(imageTree(daemon, place.id), path));
        case 'layer':
          return fileBytes(nodeAt(layerChanges(daemon, place.id, place.layer), path));
      }
    },
  };
}

function containerView(daemon: Daemon, id: string): FileView {
  const { rootFs, run } = daemon.containers.find(id);
  const root = { path: '/', fs: rootFs, root: rootFs.root, readOnly: false, source: 'overlay', options: '' };
  return createFileView({
    mountTable: run?.mountTable ?? { mounts: [root] },
    credentials: daemon.host.credentials,
  });
}

function containerEntries(daemon: Daemon, id: string, path: string): readonly FileEntry[] {
  const { rootFs } = daemon.containers.find(id);
  const marks = new Map<string, NonNullable<FileEntry['mark']>>();
  const below = path === '/' ? '' : path;
  const gone: FileEntry[] = [];
  for (const { kind, path: at } of listChanges(rootFs)) {
    const slash = at.lastIndexOf('/');
    if (at.slice(0, slash) !== below) continue;
    const name = at.slice(slash + 1);
    if (kind === 'deleted') gone.push({ name, type: 'whiteout', size: 0, mode: 0, owner: '', mark: 'deleted' });
    else marks.set(name, kind);
  }
  return sortedEntries([...viewEntries(containerView(daemon, id), path, marks), ...gone]);
}

/** All layers of an image, lowest first. */
function layersOf(daemon: Daemon, id: string): readonly ChangeTree[] {
  const { config } = daemon.images.image(daemon.images.resolve(id));
  return daemon.images.layers.stack(config.rootfs.diff_ids).map((snapshot) => {
    if (!snapshot) throw new EngineError('not-found', 'this image is not unpacked here');
    return snapshot.layer.changes;
  });
}

function layerChanges(daemon: Daemon, id: string, layer: number): ChangeTree {
  const found = layersOf(daemon, id)[layer];
  if (!found) throw new EngineError('not-found', `the image has no layer ${layer + 1}`);
  return found;
}

function imageTree(daemon: Daemon, id: string): TreeNode {
  const { config } = daemon.images.image(daemon.images.resolve(id));
  return daemon.images.layers.tree(chainIdOf(config.rootfs.diff_ids));
}

function imageEntries(daemon: Daemon, id: string, path: string): readonly FileEntry[] {
  const layers = layersOf(daemon, id);
  const at = layers.map((layer) => reach(layer, path));
  return nodeEntries(nodeAt(imageTree(daemon, id), path)).map((entry) => {
    const layer = at.findLastIndex((node) => node?.type === 'directory' && node.children.has(entry.name));
    return layer < 0 ? entry : { ...entry, layer };
  });
}

function layerEntries(daemon: Daemon, id: string, layer: number, path: string): readonly FileEntry[] {
  const layers = layersOf(daemon, id);
  const { config } = daemon.images.image(daemon.images.resolve(id));
  const below = daemon.images.layers.tree(chainIdOf(config.rootfs.diff_ids.slice(0, layer)));
  const old = reach(below, path);
  return nodeEntries(nodeAt(layerChanges(daemon, id, layer), path)).map((entry) => {
    const known = old?.type === 'directory' && old.children.has(entry.name);
    const mark = entry.type === 'whiteout' ? 'deleted' : known ? 'changed' : 'added';
    return layers.length > 1 ? { ...entry, mark } : entry;
  });
}

/** The node at a path, without following links; undefined when there is none. */
function reach(root: TreeNode | ChangeNode, path: string): TreeNode | ChangeNode | undefined {
  return path
    .split('/')
    .filter(Boolean)
    .reduce<TreeNode | ChangeNode | undefined>(
      (node, name) => (node?.type === 'directory' ? node.children.get(name) : undefined),
      root,
    );
}

function nodeAt(root: TreeNode | ChangeNode, path: string): TreeNode | ChangeNode {
  return reach(root, path) ?? missing();
}

function missing(): never {
  throw new EngineError('not-found', 'No such file or directory');
}

function fileBytes(node: TreeNode | ChangeNode): Uint8Array {
  if (node.type === 'file') return node.content.read(0, node.content.size);
  throw new EngineError('invalid', node.type === 'directory' ? 'Is a directory' : 'this is no file with a text');
}

function nodeEntries(node: TreeNode | ChangeNode): readonly FileEntry[] {
  if (node.type !== 'directory') throw new EngineError('invalid', 'Not a directory');
  return sortedEntries(
    [...node.children].map(([name, child]) =>
      child.type === 'whiteout'
        ? { name, type: 'whiteout', size: 0, mode: 0, owner: '' }
        : {
            name,
            type:
              child.type === 'file' || child.type === 'directory' || child.type === 'symlink' ? child.type : 'other',
            size: child.type === 'file' ? child.content.size : 0,
            mode: child.mode,
            owner: `${child.uid}:${child.gid}`,
            ...(child.type === 'symlink' ? { target: child.target } : {}),
          },
    ),
  );
}
