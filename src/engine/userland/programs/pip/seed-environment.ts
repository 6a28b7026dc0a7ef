import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import type { Process } from '../../../kernel/process.ts';
import { placeFile } from '../packages/place-files.ts';
import { commandText, compile, makeFolders, type Scheme } from './place-wheel.ts';

/** A new virtual environment, and the Python that it was made from. */
export interface NewEnvironment {
  readonly env: string;
  /** The environment's Python, named in the commands' first lines. */
  readonly executable: string;
  readonly python: string;
  readonly libDir: string;
  readonly basePrefix: string;
}

/** What a wheel brings apart from its dist-info, by its name. */
const BRINGS: Readonly<Record<string, readonly string[]>> = {
  pip: ['pip'],
  setuptools: ['setuptools', 'pkg_resources', '_distutils_hack', 'distutils-precedence.pth'],
};

/** The pip of Alpine's Python, whose ensurepip is not among the package's simulated files. */
const ALPINE_PIP = 'pip-25.0.1-py3-none-any.whl';

/** The bytes of a stand-in for pip where there are no files to copy. */
const PIP_SIZE = 5_600_000;

// DIFFERS: ensurepip's wheel is not unpacked: a virtual environment's pip is a copy of the image's own files, or a stand-in of their size.

/** Installs what ensurepip holds into an environment; false where a distribution has left ensurepip out. */
export function seedEnvironment(proc: Process, made: NewEnvironment): boolean {
  const wheels = bundled(proc, made);
  if (!wheels) return false;
  const scheme: Scheme = {
    site: `${made.env}/lib/python${made.python}/site-packages`,
    bin: `${made.env}/bin`,
    executable: made.executable,
    tag: made.python.replace('.', ''),
  };
  for (const wheel of wheels) {
    const [name = '', version = ''] = wheel.split('-');
    if (proc.fs.exists(`${scheme.site}/${name}-${version}.dist-info`)) continue;
    placeSeed(proc, made, scheme, name, version);
  }
  return true;
}

/** File names of wheels: in ensurepip's own folder, or Debian's shared one. */
function bundled(proc: Process, { libDir, basePrefix }: NewEnvironment): readonly string[] | undefined {
  const { fs } = proc;
  const wheelsIn = (folder: string): readonly string[] =>
    fs.exists(folder)
      ? fs
          .readdir(folder)
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.whl'))
      : [];
  const own = wheelsIn(`${libDir}/ensurepip/_bundled`);
  if (own.length > 0) return own;
  if (basePrefix === '/usr' && fs.exists('/etc/alpine-release')) return [ALPINE_PIP];
  if (!fs.exists(`${libDir}/ensurepip/__init__.py`)) return undefined;
  return wheelsIn('/usr/share/python-wheels').filter((name) => name.startsWith('pip-'));
}

function placeSeed(proc: Process, made: NewEnvironment, scheme: Scheme, name: string, version: string): void {
  const { fs } = proc;
  const info = `${name}-${version}.dist-info`;
  const from = `${made.libDir}/site-packages`;
  const record: string[] = [];
  const sources: string[] = [];
  const note = (path: string, bytes: Uint8Array): void => {
    const hash = base64(hashBytes('sha256', bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    record.push(`${path},sha256=${hash},${bytes.length}`);
  };
  const write = (path: string, bytes: Uint8Array): void => {
    const full = `${scheme.site}/${path}`;
    makeFolders(proc, full.slice(0, full.lastIndexOf('/')));
    fs.writeFile(full, bytes);
    note(path, bytes);
    if (path.endsWith('.py')) sources.push(path);
  };
  const copy = (path: string): void => {
    const full = `${from}/${path}`;
    if (fs.stat(full).type !== 'directory') write(path, fs.readFile(full));
    else for (const child of fs.readdir(full)) if (child.name !== '__pycache__') copy(`${path}/${child.name}`);
  };
  if (fs.exists(`${from}/${info}`)) {
    for (const part of BRINGS[name] ?? [name]) if (fs.exists(`${from}/${part}`)) copy(part);
    for (const { name: file } of fs.readdir(`${from}/${info}`)) if (file !== 'RECORD') copy(`${info}/${file}`);
  } else {
    for (const file of [
      '__init__.py',
      '__main__.py',
      '_internal/__init__.py',
      '_internal/cli/__init__.py',
      '_internal/cli/main.py',
    ])
      write(`${name}/${file}`, encodeUtf8(`# Stand-in for ${name}/${file}: the real file is not part of Drydock.\n`));
    const filler = `${name}/_stand_in.bin`;
    placeFile(fs, { path: `${scheme.site}/${filler}`, mode: 0o644, size: PIP_SIZE }, () => undefined);
    record.push(`${filler},,${PIP_SIZE}`);
    write(`${info}/METADATA`, encodeUtf8(`Metadata-Version: 2.2\nName: ${name}\nVersion: ${version}\n`));
    write(`${info}/INSTALLER`, encodeUtf8('pip\n'));
    write(`${info}/REQUESTED`, new Uint8Array(0));
  }
  for (const path of sources) compile(proc, scheme, path, record);
  if (name === 'pip')
    for (const command of ['pip', 'pip3', `pip${made.python}`]) {
      const bytes = encodeUtf8(commandText(scheme.executable, 'pip._internal.cli.main', 'main'));
      fs.writeFile(`${scheme.bin}/${command}`, bytes);
      fs.chmod(`${scheme.bin}/${command}`, 0o755);
      note(`../../../bin/${command}`, bytes);
    }
  record.push(`${info}/RECORD,,`);
  fs.writeFile(`${scheme.site}/${info}/RECORD`, `${record.sort().join('\n')}\n`);
}
