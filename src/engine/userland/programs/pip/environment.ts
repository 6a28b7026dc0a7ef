import type { Process } from '../../../kernel/process.ts';

/** The Python that pip works for. */
export interface Environment {
  /** `3.13` */
  readonly python: string;
  readonly executable: string;
  readonly version: string;
  /** Where pip itself lies. */
  readonly location: string;
  /** Where packages go, and commands. */
  readonly site: string;
  readonly bin: string;
  /** Where packages may lie, `site` first. */
  readonly sites: readonly string[];
  /** What the user types to run this pip. */
  readonly invocation: string;
  /** The notice of a distribution that keeps its Python for itself. */
  readonly managed: 'debian' | 'alpine' | undefined;
  /** Whether it is a virtual environment's. */
  readonly isVirtual: boolean;
}

/** How `python -m pip` hands over. */
export interface Caller {
  readonly executable: string;
  readonly python: string;
  /** `python -m pip`, not the command `pip` of an environment. */
  readonly asModule: boolean;
  /** The virtual environment that the caller runs in, and where its packages may lie. */
  readonly environment: { readonly root: string; readonly sites: readonly string[] } | undefined;
}

export function environmentOf(proc: Process, caller: Caller | undefined): Environment {
  if (caller?.environment) return virtualEnvironment(proc, caller, caller.environment);
  const { fs } = proc;
  const own = proc.binary?.options.get('python');
  const isDistribution = caller ? caller.executable.startsWith('/usr/bin/') : own === undefined;
  const prefix = isDistribution ? '/usr' : '/usr/local';
  const python =
    caller?.python ?? own ?? ['3.13', '3.12', '3.11'].find((one) => fs.exists(`/usr/lib/python${one}`)) ?? '3.13';
  const lib = `${prefix}/lib/python${python}`;
  const debian = isDistribution && fs.exists('/etc/debian_version');
  const site = debian ? `/usr/local/lib/python${python}/dist-packages` : `${lib}/site-packages`;
  const distribution = debian ? ['/usr/lib/python3/dist-packages'] : [];
  const user = `${homeOf(proc)}/.local/lib/python${python}/site-packages`;
  const sites = [site, ...distribution, ...(fs.exists(user) ? [user] : [])];
  const folder = [...sites].reverse().find((one) => fs.exists(`${one}/pip`)) ?? site;
  const name = (caller?.executable ?? '').replace(/.*\//, '');
  return {
    python,
    executable: caller?.executable ?? `${prefix}/bin/python${isDistribution ? '3' : python}`,
    version: pipVersion(proc, folder) ?? (isDistribution ? '25.1.1' : '25.3'),
    location: `${folder}/pip`,
    site,
    bin: '/usr/local/bin',
    sites,
    invocation: caller?.asModule ? `${name} -m pip` : 'pip',
    managed: isDistribution ? (debian ? 'debian' : 'alpine') : undefined,
    isVirtual: false,
  };
}

function virtualEnvironment(
  proc: Process,
  { executable, python }: Caller,
  { root, sites }: NonNullable<Caller['environment']>,
): Environment {
  const { fs } = proc;
  const site = `${root}/lib/python${python}/site-packages`;
  const folder = sites.find((one) => fs.exists(`${one}/pip`)) ?? site;
  const name = executable.slice(executable.lastIndexOf('/') + 1);
  const path = proc.env.get('PATH') ?? '';
  const found = proc.lookupExecutable(name, path)?.path;
  const isSame = found !== undefined && fs.realpath(found) === fs.realpath(executable);
  return {
    python,
    executable,
    version: pipVersion(proc, folder) ?? '25.3',
    location: `${folder}/pip`,
    site,
    bin: `${root}/bin`,
    sites,
    // pip names itself as short as PATH allows.
    invocation: path.split(':').includes(`${root}/bin`) ? 'pip' : `${isSame ? name : executable} -m pip`,
    managed: undefined,
    isVirtual: true,
  };
}

/** As the folder beside it says. */
function pipVersion(proc: Process, folder: string): string | undefined {
  if (!proc.fs.exists(folder)) return undefined;
  for (const { name } of proc.fs.readdir(folder)) {
    const [, version] = /^pip-(.+)\.dist-info$/.exec(name) ?? [];
    if (version !== undefined) return version;
  }
  return undefined;
}

export function homeOf(proc: Process): string {
  return proc.env.get('HOME') ?? (proc.credentials.uid === 0 ? '/root' : '/');
}
