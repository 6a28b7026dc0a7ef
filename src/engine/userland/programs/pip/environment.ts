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
}

/** How `python -m pip` hands over. */
export interface Caller {
  readonly executable: string;
  readonly python: string;
}

export function environmentOf(proc: Process, caller: Caller | undefined): Environment {
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
    invocation: caller ? `${name} -m pip` : 'pip',
    managed: isDistribution ? (debian ? 'debian' : 'alpine') : undefined,
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
