import type { Process } from '../../../../kernel/process.ts';

/** `node --run NAME [-- arguments]`: a script of the nearest package.json, without npm's banner and neighbours. */
export async function runPackageScript(proc: Process, name: string, args: readonly string[]): Promise<number> {
  const { fs } = proc;
  const folder = above(fs.cwd).find((at) => fs.exists(`${at}/package.json`));
  if (folder === undefined) return complain(proc, `Can't find package.json for directory ${fs.cwd}\n`);
  const path = `${folder === '/' ? '' : folder}/package.json`;
  let scripts: Readonly<Record<string, unknown>> | undefined;
  try {
    const manifest = JSON.parse(fs.readText(path)) as { readonly scripts?: Readonly<Record<string, unknown>> };
    scripts = manifest.scripts;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return complain(proc, `Can't parse ${path}\n`);
  }
  if (typeof scripts !== 'object' || scripts === null) return complain(proc, `Can't find "scripts" field in ${path}\n`);
  const command = scripts[name];
  if (typeof command !== 'string') {
    const known = Object.entries(scripts).filter(([, text]) => typeof text === 'string');
    const list = known.map(([key, text]) => `  ${key}: ${String(text)}\n`).join('');
    return complain(
      proc,
      `Missing script: "${name}" for ${path}\n${known.length > 0 ? `\nAvailable scripts are:\n${list}` : ''}`,
    );
  }
  const env = new Map(proc.env);
  const bins = above(folder).map((at) => `${at === '/' ? '' : at}/node_modules/.bin`);
  env.set('PATH', [...bins, proc.env.get('PATH') ?? ''].join(':'));
  env.set('NODE_RUN_SCRIPT_NAME', name);
  env.set('NODE_RUN_PACKAGE_JSON_PATH', path);
  const line = [command, ...args.map(quoted)].join(' ');
  const pid = proc.spawn({
    path: '/bin/sh',
    argv: ['/bin/sh', '-c', line],
    env,
    setup: (child) => child.fs.chdir(folder),
  });
  const waited = await proc.wait(pid);
  return waited?.status.kind === 'exited' && waited.status.code === 0 ? 0 : 1;
}

function above(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/')) || '/') {
    found.push(at);
    if (at === '/') return found;
  }
}

async function complain(proc: Process, text: string): Promise<number> {
  await proc.write(2, text);
  return 1;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
