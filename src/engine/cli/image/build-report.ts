import type { BuildWarning, LintReport } from '../../api/build.ts';
import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { goJson } from '../../base/go-json.ts';
import { CliError, exitWith } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import type { Call } from './build-request.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** What a build warned about, at its end (buildx commands/build.go, printWarnings). */
export function warningsBlock(warnings: readonly BuildWarning[], debug: boolean): string {
  if (warnings.length === 0) return '';
  const count = warnings.length === 1 ? '1 warning found' : `${warnings.length} warnings found`;
  const head = `\n \x1b[33m${count}${debug ? ':' : ' (use docker --debug to expand):'}\n\x1b[0m`;
  const rows = warnings.map(({ short, description, url, source }) => {
    if (!debug) return ` - ${short}\n`;
    return ` - ${short}\n${description}\n${url === '' ? '' : `More info: ${url}\n`}${sourceExcerpt(source)}\n`;
  });
  return head + rows.join('');
}

/** The answer of --check: findings on standard output, a mistake on standard error (buildkit subrequests/lint). */
export async function printReport(
  { terminal }: Invocation,
  { warnings, error }: LintReport,
  { isJson, ignoreStatus }: Call,
): Promise<void> {
  const line = ({ source }: BuildWarning): number => source.ranges[0]?.start ?? 0;
  const sorted = [...warnings].sort((a, b) => line(a) - line(b));
  if (isJson) await terminal.out(`${reportJson(sorted, error)}\n`);
  else if (sorted.length > 0) {
    const count = sorted.length === 1 ? '1 warning has been found!' : `${sorted.length} warnings have been found!`;
    const blocks = sorted.map(
      ({ rule, url, message, source }) =>
        `\nWARNING: ${rule}${url === '' ? '' : ` - ${url}`}\n${message}\n${sourceExcerpt(source)}`,
    );
    await terminal.out(`Check complete, ${count}\n${blocks.join('')}`);
  } else if (!error) await terminal.out('Check complete, no warnings found.\n');
  if (error)
    throw new CliError(`ERROR: ${error.message}${error.source ? `\n${sourceExcerpt(error.source).trimEnd()}` : ''}`);
  if (sorted.length > 0 && !ignoreStatus) throw exitWith(1);
}

/** The same as JSON (buildkit subrequests/lint, LintResults). */
function reportJson(warnings: readonly BuildWarning[], error: LintReport['error']): string {
  const source = warnings[0]?.source ?? error?.source;
  const location = ({ ranges }: BuildWarning['source']): object => ({
    ranges: ranges.map(({ start, end }) => ({ start: { line: start }, end: { line: end } })),
  });
  return goJson(
    {
      warnings: warnings.map(({ rule, description, url, message, source: at }) => ({
        ruleName: rule,
        description,
        ...(url === '' ? {} : { url }),
        detail: message,
        location: location(at),
      })),
      sources: source
        ? [{ filename: source.filename, data: base64(encodeUtf8(source.text)), language: 'Dockerfile' }]
        : [],
      ...(error
        ? { buildError: { message: error.message, ...(error.source ? { location: location(error.source) } : {}) } }
        : {}),
    },
    2,
  );
}
