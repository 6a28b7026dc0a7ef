/**
 * The house plan as a test: floors, doors, names and sizes. Each failure names the file, what is wrong, and what to do. The plan itself is
 * src/engine/README.md and CONTRIBUTING.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../src/components/site/differences.ts';

interface Import {
  readonly file: string;
  /** Path below the root for our own files, the package's name otherwise. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|astro|mdx|mjs)$/.test(file))
  .sort();
const text = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const engine = sources.filter(
  (file) => file.startsWith('src/engine/') && file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const imports = sources.flatMap(importsOf);

/** Names of files and folders that say nothing about what is in them. */
const vagueFiles = /\/(utils?|helpers?|types|common|misc|shared)\.[a-z]+$/;
const vagueFolders = /\/(utils?|helpers?|common|misc|shared|lib)\//;
/** Generated data, not written by hand. */
const generated = /\.generated\.ts$/;

/** Floors, lowest first; those of one line do not know each other. A floor imports floors of lines before its own. */
const tower = [
  ['base'],
  ['fs'],
  ['image'],
  ['kernel'],
  ['userland'],
  ['network', 'volume', 'registry'],
  ['container'],
  ['build'],
  ['daemon'],
  ['session'],
];

describe('the house', () => {
  it('knows every floor of the engine', () => {
    const known = new Set([...tower.flat(), 'cli', 'api']);
    const unknown = readdirSync('src/engine', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !known.has(entry.name))
      .map(
        ({ name }) =>
          `src/engine/${name}: no such floor; add it to the plan, or put its files on one of ${[...known].join(', ')}`,
      );
    expect(unknown).toEqual([]);
  });

  it('imports only go down the floors', () => {
    const wrong = imports
      .filter(({ file, target, own }) => own && floorOf(file) !== undefined && target.startsWith('src/engine/'))
      .filter(({ file, target, typeOnly }) => !mayImport(floorOf(file), floorOf(target), typeOnly, target))
      .map(
        ({ file, target }) =>
          `${file} imports ${target}: ${floorOf(file)} may not know ${floorOf(target) ?? 'the door'}`,
      );
    expect(wrong).toEqual([]);
  });

  it('the engine knows nothing of the page, the lessons and Node', () => {
    const wrong = imports
      .filter(({ file }) => file.startsWith('src/engine/'))
      .filter(({ target, own }) =>
        own ? !target.startsWith('src/engine/') : /^(node:|astro|@astrojs|@xterm|virtual:)/.test(target),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('learn knows the engine and itself alone', () => {
    const wrong = imports
      .filter(({ file }) => file.startsWith('src/learn/'))
      .filter(({ target, own }) => !own || !/^src\/(learn|engine)\//.test(target))
      .map(({ file, target }) => `${file} imports ${target}: the logic of learning stands on the engine alone`);
    expect(wrong).toEqual([]);
  });

  it('everybody outside enters the engine by its door', () => {
    const wrong = imports
      .filter(
        ({ file, target }) =>
          !file.startsWith('src/engine/') && target.startsWith('src/engine/') && target !== 'src/engine/index.ts',
      )
      .map(({ file, target }) => `${file} imports ${target}: import from src/engine/index.ts`);
    expect(wrong).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles(imports.filter(({ own, typeOnly }) => own && !typeOnly))).toEqual([]);
  });

  it('gives each third-party library one adapter', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, target, own } of imports) {
      if (own || !file.startsWith('src/engine/')) continue;
      users.set(target, (users.get(target) ?? new Set()).add(file));
    }
    // The page needs one hash at once, and the rest never until a program asks; passwords' keys only with them.
    const split = ['hashes.ts', 'key-derivation.ts', 'sha256.ts'].map((file) => `src/engine/base/${file}`);
    const wrong = [...users]
      .filter(([, files]) => files.size > 1 && ![...files].every((file) => split.includes(file)))
      .map(([library, files]) => `${library} is imported by ${[...files].join(' and ')}`);
    expect(wrong).toEqual([]);
  });

  it('lets only components/terminal know xterm', () => {
    const wrong = imports
      .filter(({ file, target }) => target.startsWith('@xterm/') && !file.startsWith('src/components/terminal/'))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('keeps files short enough to read', () => {
    const wrong = sources
      .filter((file) => !generated.test(file))
      .map((file) => ({ file, lines: (text.get(file) ?? '').split('\n').length }))
      .filter(({ lines }) => lines > 401)
      .map(({ file, lines }) => `${file} has ${lines - 1} lines; 400 is the limit`);
    expect(wrong).toEqual([]);
  });

  it('calls files by what is in them', () => {
    const vague = sources.filter((file) => vagueFiles.test(file) || vagueFolders.test(file));
    expect(vague.map((file) => `${file}: a type or function lives with its thing`)).toEqual([]);
    const shapeless = sources
      .filter((file) => !/\.astro$/.test(file))
      .filter((file) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|mjs|mdx)$/.test(basename(file)));
    expect(shapeless.map((file) => `${file}: file names are kebab-case`)).toEqual([]);
    const components = sources.filter(
      (file) => /^src\/components\/.*\.astro$/.test(file) && !/^[A-Z][A-Za-z0-9]*\.astro$/.test(basename(file)),
    );
    expect(components.map((file) => `${file}: components are named in PascalCase`)).toEqual([]);
  });

  it('has named exports only in engine and learn', () => {
    const wrong = sources.filter(
      (file) => /^src\/(engine|learn)\//.test(file) && /^export default\b/m.test(text.get(file) ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

/** Files at the engine's edge, where real time, real randomness or a dynamic import enter; everything above gets them injected. */
const edges: Readonly<Record<string, RegExp>> = {
  'src/engine/kernel/clock-paced.ts': /setTimeout|clearTimeout/,
  'src/engine/kernel/clock-virtual.ts': /setTimeout|MessageChannel|setImmediate|queueMicrotask/,
  'src/engine/session/platform.ts':
    /Date\.now|Math\.random|setTimeout|clearTimeout|performance|MessageChannel|setImmediate|queueMicrotask/,
};

describe('the engine', () => {
  it('takes time, chance and the console from nobody but its edges', () => {
    const forbidden =
      /\b(?:Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|setImmediate|console\.\w+|performance\.now)\b/g;
    const wrong = engine
      .filter((file) => !generated.test(file))
      .flatMap((file) =>
        [...guestless(file, code(text.get(file) ?? '')).matchAll(forbidden)]
          .map(([found]) => found)
          .filter((found) => !edges[file]?.test(found))
          .map((found) => `${file} uses ${found}: take the injected Clock or Random`),
      );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it.each([
    ['src/engine/userland/applets', 'index.ts'],
    // Programs are fetched when they are first executed; the list that does so is the machine's.
    ['src/engine/userland/programs', '../../session/programs.ts'],
    ['src/engine/registry/catalog', 'index.ts'],
    ['src/engine/build/steps', 'index.ts'],
    ['src/learn/quiz/types', 'index.ts'],
  ])('lists every file of %s in its table of contents, %s', (folder, contents) => {
    expect(unlisted(folder, contents)).toEqual([]);
  });

  it('lists every verb of every noun in its table of contents', () => {
    const nouns = ['src/engine/cli', 'src/engine/daemon'].flatMap((floor) =>
      existsSync(floor)
        ? readdirSync(floor, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && existsSync(join(floor, entry.name, 'index.ts')))
            .map(({ name }) => `${floor}/${name}`)
        : [],
    );
    expect(nouns.flatMap((noun) => unlisted(noun))).toEqual([]);
  });

  it('states each known difference from Docker as a sentence', () => {
    const wrong = engine.flatMap((file) =>
      differencesOf(text.get(file) ?? '')
        .filter((sentence) => sentence.split(' ').length < 4)
        .map((sentence) => `${file}: 'DIFFERS: ${sentence}' is no sentence that a learner could read`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no open ends', () => {
    const wrong = sources.filter((file) => !generated.test(file) && /\b(?:TODO|FIXME)\b/.test(text.get(file) ?? ''));
    expect(wrong).toEqual([]);
  });
});

/** `container` for src/engine/container/state.ts; undefined for the door and for what is not the engine. */
function floorOf(file: string): string | undefined {
  const [, floor] = /^src\/engine\/([^/]+)\//.exec(file) ?? [];
  return floor;
}

function mayImport(from: string | undefined, to: string | undefined, typeOnly: boolean, target: string): boolean {
  if (from === undefined || from === to) return true;
  if (to === undefined) return false;
  if (from === 'api') return to === 'base';
  if (from === 'cli')
    return (
      to === 'api' ||
      to === 'base' ||
      (typeOnly && target === 'src/engine/kernel/program.ts') ||
      (typeOnly && to === 'kernel')
    );
  if (to === 'cli') return from === 'session';
  const height = (floor: string) => tower.findIndex((line) => line.includes(floor));
  // The api stands beside the tower on base alone: its shapes may be spoken above the kernel, its values only where it is implemented.
  if (to === 'api')
    return ['build', 'daemon', 'session'].includes(from) || (typeOnly && height(from) > height('kernel'));
  return height(to) < height(from);
}

function importsOf(file: string): readonly Import[] {
  const source = text.get(file) ?? '';
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const plain = specifier.replace(/\?.*$/, '');
    const own = plain.startsWith('.');
    const target = own ? normalize(join(dirname(file), plain)).replaceAll('\\', '/') : packageName(plain);
    found.push({ file, target, own, typeOnly });
  };
  for (const [, keyword = '', clause = '', specifier = ''] of source.matchAll(
    /^\s*(import|export)\s+([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]/gm,
  )) {
    const names = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
    const allTypes =
      names.trim() !== '' && names.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()));
    add(specifier, /^type\b/.test(clause) || (keyword === 'import' && allTypes && !/^[\w$]+\s*,/.test(clause)));
  }
  for (const [, specifier = ''] of source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)) add(specifier, false);
  for (const [, specifier = ''] of code(source).matchAll(/(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    add(specifier, false);
  return found;
}

function packageName(specifier: string): string {
  if (specifier.includes(':')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Source without comments, so that a comment may speak of what code may not do. */
function code(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');
}

/**
 * Node's own modules: their template texts are JavaScript for the guest's interpreter, and the guest's timers and console are the names that
 * they give. What the engine itself does in those files is checked like everything else.
 */
function guestless(file: string, source: string): string {
  if (!/^src\/engine\/userland\/programs\/node\/modules\//.test(file)) return source;
  return source
    .replace(/`(?:[^`\\]|\\[\s\S])*`/g, '``')
    .replace(/\bset(?:Timeout|Interval|Immediate)(?=: rt\.native|')/g, '');
}

/** Files of a folder that its table of contents does not mention by an import or export. */
function unlisted(folder: string, contents = 'index.ts'): readonly string[] {
  const index = join(folder, contents).replaceAll('\\', '/');
  const here = sources.filter(
    (file) => dirname(file) === folder && file.endsWith('.ts') && !generated.test(file) && file !== index,
  );
  if (here.length === 0) return [];
  if (!existsSync(index)) return [`${folder} has no ${contents}, its table of contents`];
  const listed = new Set(imports.filter(({ file }) => file === index).map(({ target }) => target));
  // A file that another one uses is a part of that one, not an entry.
  const parts = new Set(imports.filter(({ file }) => file !== index).map(({ target }) => target));
  return here.filter((file) => !listed.has(file) && !parts.has(file)).map((file) => `${file} is not in ${index}`);
}

/** Every circle once, as `a -> b -> a`. */
function circles(edgesOf: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of edgesOf) next.set(file, [...(next.get(file) ?? []), target]);
  const found = new Set<string>();
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at !== -1) {
      found.add([...path.slice(at), file].join(' -> '));
      return;
    }
    if (finished.has(file)) return;
    path.push(file);
    for (const target of next.get(file) ?? []) visit(target);
    path.pop();
    finished.add(file);
  };
  for (const file of next.keys()) visit(file);
  return [...found];
}
