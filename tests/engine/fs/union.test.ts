import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { applyChanges } from '../../../src/engine/fs/apply.ts';
import { changes } from '../../../src/engine/fs/changes.ts';
import { FsError } from '../../../src/engine/fs/errno.ts';
import type { FileView } from '../../../src/engine/fs/file-view.ts';
import { changeEntries, changesFromEntries, readTar, writeTar } from '../../../src/engine/fs/tar/index.ts';
import type { TreeDirectory } from '../../../src/engine/fs/tree.ts';
import { directory, file, overlay, symlink, viewOf } from './builders.ts';

const SEQUENCES = 2000;
const STEPS = 24;

/** What the lowest layer has. */
const LOWER = directory({
  a: directory({ b: directory({ c: file('c'), d: file('d') }), e: file('e'), to: symlink('b') }),
  f: file('f'.repeat(300)),
  g: directory({}),
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'new', 'to'];

/** One change, described once and made on both; the same errno must come back. */
type Step = (view: FileView) => void;

describe('layers upon layers show what a plain full copy shows', () => {
  // Each test is a hundred sequences, so that a failure names its seed.
  test.each(Array.from({ length: SEQUENCES / 100 }, (_, i) => i))('hundred %i', (hundred) => {
    for (let i = 0; i < 100; i++) compare(`union ${hundred * 100 + i}`);
  });
});

function compare(seed: string): void {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[random.int(items.length)] as T;
  const path = (): string => `/${Array.from({ length: 1 + random.int(3) }, () => pick(NAMES)).join('/')}`;
  const plain = viewOf(plainCopy());
  let lower: TreeDirectory = LOWER;
  let fs = overlay(lower);
  let union = viewOf(fs);
  const done: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    if (random.int(6) === 0) {
      // A commit: through the tar that a layer is, and a fresh container upon it.
      const layer = changesFromEntries(readTar(writeTar(changeEntries(changes(fs)))), lower);
      lower = applyChanges(lower, layer);
      fs = overlay(lower);
      union = viewOf(fs);
      done.push('commit');
    }
    const [name, act] = someStep(pick, path, random.int(1000), plain);
    done.push(name);
    expect([seed, ...done, errnoOf(union, act)]).toEqual([seed, ...done, errnoOf(plain, act)]);
    expect([seed, ...done, ...listing(union)]).toEqual([seed, ...done, ...listing(plain)]);
  }
}

function plainCopy() {
  const fs = overlay(directory({}));
  const view = viewOf(fs);
  const copy = (from: TreeDirectory, at: string): void => {
    for (const [name, node] of from.children) {
      const path = `${at}/${name}`;
      if (node.type === 'directory') {
        view.mkdir(path, node.mode);
        copy(node, path);
      } else if (node.type === 'symlink') view.symlink(node.target, path);
      else if (node.type === 'file') view.writeFile(path, node.content.read(0, node.content.size));
    }
  };
  copy(LOWER, '');
  return fs;
}

function someStep(
  pick: <T>(items: readonly T[]) => T,
  path: () => string,
  number: number,
  plain: FileView,
): readonly [string, Step] {
  const [one, two] = [path(), path()];
  // overlayfs says EXDEV to renaming a folder from below, where a plain disk moves it: mv copies then.
  const isFolder = plain.exists(one) && plain.lstat(one).type === 'directory';
  return pick<readonly [string, Step]>([
    [`write ${one}`, (view) => view.writeFile(one, `text ${number}`)],
    [`append ${one}`, (view) => view.writeFile(one, `more ${number}`, { append: true })],
    [`truncate ${one}`, (view) => view.truncate(one, number % 40)],
    [`mkdir ${one}`, (view) => view.mkdir(one)],
    [`mkdirs ${one}`, (view) => view.mkdirs(one)],
    [`unlink ${one}`, (view) => view.unlink(one)],
    [`rmdir ${one}`, (view) => view.rmdir(one)],
    [`remove ${one}`, (view) => view.removeTree(one)],
    [`symlink ${one}`, (view) => view.symlink(two, one)],
    [`chmod ${one}`, (view) => view.chmod(one, 0o600 + (number % 0o100))],
    [`chown ${one}`, (view) => view.chown(one, number, number)],
    isFolder ? [`again ${one}`, (view) => view.mkdir(one)] : [`rename ${one} ${two}`, (view) => view.rename(one, two)],
  ]);
}

function errnoOf(view: FileView, act: Step): string {
  try {
    act(view);
    return '';
  } catch (error) {
    if (error instanceof FsError) return error.errno;
    throw error;
  }
}

/** Everything that a program can see, a line a file. */
function listing(view: FileView, at = ''): readonly string[] {
  return view
    .readdir(at === '' ? '/' : at)
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const path = `${at}/${name}`;
      const { type, mode, uid, gid, size } = view.lstat(path);
      const line = `${path} ${type} ${mode.toString(8)} ${uid}:${gid}`;
      if (type === 'symlink') return [`${line} ${view.readlink(path)}`];
      if (type === 'file') return [`${line} ${size} ${view.readText(path)}`];
      return [line, ...listing(view, path)];
    });
}
