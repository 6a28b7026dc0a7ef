import type { SourceRange } from '../../api/build.ts';
import { goQuote } from '../../base/go-quote.ts';
import { DirectiveReader } from '../dockerfile/directives.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { RULES, type Rule, type RuleName } from './rules.ts';

/** One finding of a build check. */
export interface Finding {
  readonly rule: RuleName;
  readonly description: string;
  readonly url: string;
  readonly message: string;
  readonly range: SourceRange;
}

/** `# check=skip=all;error=true` */
export interface LintConfig {
  readonly skipAll: boolean;
  readonly skip: ReadonlySet<string>;
  readonly experimentalAll: boolean;
  readonly experimental: ReadonlySet<string>;
  readonly error: boolean;
}

const DEFAULT: LintConfig = {
  skipAll: false,
  skip: new Set(),
  experimentalAll: false,
  experimental: new Set(),
  error: false,
};

/** Reads the value of `# check=` (buildkit linter.ParseLintOptions). Throws DockerfileError. */
export function parseLintConfig(text: string): LintConfig {
  const trimmed = text.trim();
  if (trimmed === '') return DEFAULT;
  let config = DEFAULT;
  const [first = '', second, ...rest] = trimmed.split(';');
  for (const part of [first, ...(second === undefined ? [] : [second]), ...(rest.length > 0 ? [rest.join(';')] : [])]) {
    const cut = part.indexOf('=');
    if (cut < 0) throw new DockerfileError(`invalid check option ${goQuote(part)}`);
    const key = part.slice(0, cut).trim();
    const value = part.slice(cut + 1).trim();
    const names = new Set(value.split(',').map((name) => name.trim()));
    if (key === 'skip') config = value === 'all' ? { ...config, skipAll: true } : { ...config, skip: names };
    else if (key === 'experimental')
      config = value === 'all' ? { ...config, experimentalAll: true } : { ...config, experimental: names };
    else if (key === 'error') {
      if (!/^(?:1|0|t|f|true|false)$/i.test(value)) {
        throw new DockerfileError(
          `failed to parse check option ${goQuote(part)}: strconv.ParseBool: parsing ${goQuote(value)}: invalid syntax`,
        );
      }
      config = { ...config, error: /^(?:1|t|true)$/i.test(value) };
    } else throw new DockerfileError(`invalid check option ${goQuote(key)}`);
  }
  return config;
}

/** Collects findings. Derived ones, for an instruction with a `# check=` comment, share the list. */
export class Linter {
  readonly #config: LintConfig;
  readonly #report: (finding: Finding) => void;
  readonly #called: Set<string>;

  constructor(config: LintConfig, report: (finding: Finding) => void, called = new Set<string>()) {
    this.#config = config;
    this.#report = report;
    this.#called = called;
  }

  run(rule: RuleName, range: SourceRange, message: string): void {
    const { description, url, experimental = false }: Rule = RULES[rule];
    const config = this.#config;
    const wanted = experimental
      ? config.experimentalAll || config.experimental.has(rule)
      : !config.skipAll && !config.skip.has(rule);
    if (!wanted) return;
    this.#called.add(rule);
    this.#report({ rule, description, url, message, range });
  }

  /** With the `check=…` of the comments above an instruction. */
  withComments(comments: readonly string[]): Linter {
    for (const comment of comments) {
      const directive = new DirectiveReader('').read(comment);
      if (directive?.name !== 'check') continue;
      try {
        const own = parseLintConfig(directive.value.split(' ', 1)[0] ?? '');
        const merged: LintConfig = {
          ...this.#config,
          skipAll: this.#config.skipAll || own.skipAll,
          skip: new Set([...this.#config.skip, ...own.skip]),
          experimentalAll: this.#config.experimentalAll || own.experimentalAll,
          experimental: new Set([...this.#config.experimental, ...own.experimental]),
        };
        return new Linter(merged, this.#report, this.#called);
      } catch {
        return this;
      }
    }
    return this;
  }

  /** Throws when findings are errors and there are any. */
  finish(): void {
    if (this.#config.error && this.#called.size > 0)
      throw new DockerfileError(`lint violation found for rules: ${[...this.#called].join(', ')}`);
  }
}
