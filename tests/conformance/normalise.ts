/** Masks what no two runs share: ids, times, durations, human sizes (0B is kept), random ports, MAC addresses. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?: ?(?:Z|[+-]\d\d:?\d\d))?(?: [A-Z]{3,4})?/g, '<time>'],
  [/\b\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}/g, '<time>'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [A-Z0-9][a-z0-9]{0,2} [A-Za-z0-9: ]+?(?:UTC|GMT)(?: \d{4})?/g, '<time>'],
  [/\b(?:Less than a|About an?|\d+) (?:second|minute|hour|day|week|month|year)s?(?: ago)?/g, '<ago>'],
  [/^\d+\.\d{3} /gm, '<s> '],
  [/ \d+\.\d+s(?= (?:done|ERROR|CANCELED))/g, ''],
  [/\b\d+(?:\.\d+)?m?s\b/g, '<s>'],
  [/\b(?!0B\b)\d+(?:\.\d+)?\s?(?:B|[kKMG]i?B)\b/g, '<size>'],
  [/(0\.0\.0\.0|\[::\]|127\.0\.0\.1|localhost):(?:3[23]\d{3}|49\d{3})/g, '$1:<port>'],
  [/\b[a-z0-9]{25}(?:::[a-z0-9]{25})?\b/g, '<ref>'],
  [/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/g, '<mac>'],
];

const ID = /\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b/g;

/** Every id (12 or 64 hex digits) in a text, in order. */
export function idsIn(text: string): readonly string[] {
  return text.match(ID) ?? [];
}

/** A text fit for comparison: masked, runs of spaces as two, no space at line ends, no empty end. */
export function normalise(text: string): string {
  // A terminal cuts long lines, and digests with them.
  const masked = RULES.reduce(
    (sofar, [pattern, mask]) => sofar.replace(pattern, mask),
    text.replace(/sha256:[0-9a-f]{13,63}\b/g, 'sha256:<id>').replace(ID, '<id>'),
  );
  return buildSteps(
    masked
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, '  ').trimEnd())
      .join('\n')
      .trimEnd(),
  );
}

/** BuildKit numbers and interleaves its steps as they happen to run: they are compared as a sorted set of blocks. */
function buildSteps(text: string): string {
  if (!hasBuildSteps(text)) return text;
  const steps = new Map<string, string[]>();
  const rest: string[] = [];
  for (const line of text.split('\n')) {
    const numbered = /^#(\d+) (.*)$/.exec(line);
    if (!numbered) {
      if (line.trim()) rest.push(line);
      continue;
    }
    const [, number = '', raw = ''] = numbered;
    const body = raw.replace(/^\d+\.\d+( |$)/, '<s>$1').replace(/ done$/, '');
    const step = steps.get(number) ?? [];
    steps.set(number, step);
    const moves = /^(?:sha256:|resolve |extracting |\.\.\.|transferring .* \d)/.test(body);
    if (moves && step.some((seen) => sameStart(seen, body))) continue;
    if (body === '...' || body.startsWith('WARN: ') || step.includes(body)) continue;
    step.push(body);
  }
  return [...[...steps.values()].map((lines) => lines.join('\n')).sort(), ...rest].join('\n');
}

export function hasBuildSteps(text: string): boolean {
  return /^#\d+ /m.test(text);
}

function sameStart(a: string, b: string): boolean {
  const [firstA, secondA] = a.split(' ');
  const [firstB, secondB] = b.split(' ');
  return firstA === firstB && secondA === secondB;
}
