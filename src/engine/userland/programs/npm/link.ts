import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { attempt } from './failure.ts';
import { GLOBAL, install } from './install.ts';
import { commandsOf, needManifest } from './manifest.ts';
import { reportChanges } from './report.ts';
import { joined } from './specs.ts';
import { Tree } from './tree.ts';

/** `npm link`: this project as a global package; `npm link name` or `npm link ../folder`: a global package or a folder in this project, without saving it. */
export async function link(proc: Process, line: CommandLine): Promise<number> {
  if (line.words.length === 0) {
    const started = proc.clock.now();
    await linkGlobally(proc, proc.fs.cwd);
    const tree = new Tree();
    const node = tree.place(tree.root, needManifest(proc).name ?? '', { version: '', link: true });
    await reportChanges(
      proc,
      { ...line, options: new Map([...line.options, ['global', true]]) },
      { added: [node], removed: [], changed: [] },
      tree,
      started,
    );
    return 0;
  }
  const words: string[] = [];
  for (const word of line.words) {
    if (/^[.~]?\.?\//.test(word)) {
      await linkGlobally(proc, joined(line.started, word));
      words.push(joined(line.started, word));
      continue;
    }
    const there = `${GLOBAL}/lib/node_modules/${word}`;
    if (!proc.fs.exists(there)) {
      await install(proc, {
        ...line,
        words: [word],
        options: new Map([...line.options, ['global', true], ['silent', true]]),
      });
    }
    words.push(proc.fs.realpath(there));
  }
  const save = isOn(line, 'save') || isOn(line, 'save-dev');
  return install(proc, { ...line, words, options: new Map([...line.options, ['save', save]]) });
}

async function linkGlobally(proc: Process, folder: string): Promise<void> {
  const { fs } = proc;
  const manifest = needManifest(proc, folder);
  const name = manifest.name ?? folder.slice(folder.lastIndexOf('/') + 1);
  const place = (path: string, target: string): void => {
    const above = path.slice(0, path.lastIndexOf('/'));
    attempt('mkdir', above, () => fs.mkdirs(above));
    if (fs.readdir(above).some((entry) => path === `${above}/${entry.name}`)) fs.removeTree(path);
    attempt('symlink', path, () => fs.symlink(target, path));
  };
  place(`${GLOBAL}/lib/node_modules/${name}`, folder);
  for (const [command, file] of Object.entries(commandsOf(name, manifest.bin))) {
    place(`${GLOBAL}/bin/${command}`, `../lib/node_modules/${name}/${file.replace(/^\.\//, '')}`);
    const path = joined(folder, file);
    if (fs.exists(path)) fs.chmod(path, fs.stat(path).mode | 0o111);
  }
}
