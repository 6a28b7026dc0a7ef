import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { failureOf, joined } from './paths.ts';
import { inUtf8 } from './quoting.ts';
import { print } from './streams.ts';
import { treeProgram } from './tree/program.ts';

export const tree: Applet = {
  name: 'tree',
  usage: 'tree',
  async run(process, args) {
    if (flavourOf(process) === 'gnu') return treeProgram(process, args);
    const { operands } = parseOptions(process, args, { short: '' });
    const count = { directories: 0, files: 0 };
    for (const path of operands.length > 0 ? operands : ['.']) await show(process, path, path, '', count);
    await print(process, `\n${count.directories} directories, ${count.files} files\n`);
    return 0;
  },
};

async function show(
  process: Process,
  path: string,
  name: string,
  prefix: string,
  count: { directories: number; files: number },
): Promise<void> {
  const [bar, middle, last] = inUtf8(process) ? ['│   ', '├── ', '└── '] : ['|   ', '|-- ', '`-- '];
  let entries: readonly { readonly name: string; readonly type: string }[] = [];
  if (
    failureOf(() => {
      entries = process.fs.readdir(path);
    })
  ) {
    await print(process, `${name} [error opening dir]\n`);
    return;
  }
  await print(process, `${name}\n`);
  for (const [index, entry] of entries.entries()) {
    if (entry.name.startsWith('.')) continue;
    const ends = index === entries.length - 1;
    const full = joined(path, entry.name);
    await print(process, prefix + (ends ? last : middle));
    if (entry.type === 'symlink') {
      await print(process, `${entry.name} -> ${process.fs.readlink(full)}\n`);
      count.files += 1;
    } else if (entry.type === 'directory') {
      await show(process, full, entry.name, prefix + (ends ? '    ' : bar), count);
      count.directories += 1;
    } else {
      await print(process, `${entry.name}\n`);
      count.files += 1;
    }
  }
}
