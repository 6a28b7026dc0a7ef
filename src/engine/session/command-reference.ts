/** One docker command as the reference pages print it: from the same record that parses it. */
export interface CommandPage {
  /** `docker container rm` */
  readonly path: string;
  readonly usage: string;
  readonly short: string;
  /** Other spellings: `docker rm`, `docker container remove`. */
  readonly spellings: readonly string[];
  /** True when running it does what Docker does, apart from refused flags. */
  readonly simulated: boolean;
  readonly flags: readonly FlagEntry[];
}

export interface FlagEntry {
  /** `-d, --detach` */
  readonly names: string;
  /** The word for its value; empty for switches. */
  readonly value: string;
  readonly usage: string;
  readonly preset: string;
  /** False: using it is refused in plain words. */
  readonly simulated: boolean;
}

/** All commands that docker's help shows, nouns' verbs under `docker NOUN VERB`, each once. */
export async function commandReference(): Promise<readonly CommandPage[]> {
  const { ROOT } = await import('../cli/tree.ts');
  const pages = new Map<string, CommandPage>();
  const visit = (record: typeof ROOT, path: readonly string[]): void => {
    for (const child of record.commands) {
      if (child.hidden) continue;
      if (child.commands.length > 0) visit(child, [...path, child.name]);
      else {
        const page = pageOf(child, [...path, child.name]);
        pages.set(page.path, page);
      }
    }
  };
  visit(ROOT, ['docker']);
  // `docker ps` is listed under its full name, `docker container ls`; what stands directly under docker alone stays.
  const long = new Set(
    [...pages.values()].filter(({ path }) => path.split(' ').length > 2).flatMap(({ spellings }) => spellings),
  );
  return [...pages.values()]
    .filter(({ path }) => path.split(' ').length > 2 || !long.has(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function pageOf(record: import('../cli/command.ts').CommandRecord, path: readonly string[]): CommandPage {
  const name = path.join(' ');
  return {
    path: name,
    usage: [...path.slice(0, -1), record.use].join(' '),
    short: record.short,
    spellings: record.spellings.split(', ').filter((spelling) => spelling !== '' && spelling !== name),
    simulated: record.run !== undefined,
    flags: record.flags
      .filter((flag) => !flag.hidden)
      .map((flag) => ({
        names: `${flag.short === '' ? '' : `-${flag.short}, `}--${flag.name}`,
        value: flag.typeName,
        usage: flag.usage,
        preset: flag.preset,
        simulated: record.run !== undefined && !flag.refused,
      })),
  };
}
