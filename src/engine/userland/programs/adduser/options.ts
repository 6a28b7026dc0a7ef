/** Options as Perl's Getopt::Long reads them: in any case, shortened where that is clear, behind names too. */
export interface Given {
  readonly values: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  /** Its complaints, each a line; none when all is well. */
  readonly faults: readonly string[];
}

/** `spec`: names with `=s` (a text) or `=i` (a number) behind those that take a value; `|x` adds another name. */
export function readOptions(spec: readonly string[], args: readonly string[]): Given {
  const options = spec.map((text) => {
    const [, names = '', kind = ''] = /^([^=]*)(?:=(.))?$/.exec(text) ?? [];
    const [name = '', ...others] = names.split('|');
    return { name, others, kind };
  });
  const values = new Map<string, string>();
  const names: string[] = [];
  const faults: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? '';
    if (word === '--') {
      names.push(...args.slice(i + 1));
      break;
    }
    const [, typed = '', , inline] = /^--?([^=-][^=]*)(=(.*))?$/s.exec(word) ?? [];
    if (typed === '') {
      names.push(word);
      continue;
    }
    const wanted = typed.toLowerCase();
    const exact = options.find(({ name, others }) => name === wanted || others.includes(wanted));
    const found = exact ? [exact] : options.filter(({ name }) => name.startsWith(wanted));
    const [option] = found;
    if (!option) faults.push(`Unknown option: ${wanted}`);
    else if (found.length > 1)
      faults.push(
        `Option ${wanted} is ambiguous (${found
          .map(({ name }) => name)
          .toSorted()
          .join(', ')})`,
      );
    else if (option.kind === '') values.set(option.name, '');
    else {
      const value = inline ?? args[++i];
      if (value === undefined) faults.push(`Option ${option.name} requires an argument`);
      else if (option.kind === 'i' && !/^[-+]?\d+$/.test(value))
        faults.push(`Value "${value}" invalid for option ${option.name} (number expected)`);
      else values.set(option.name, value);
    }
  }
  return { values, names, faults };
}
