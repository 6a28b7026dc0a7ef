const UNITS: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60000, h: 3600000, d: 86400000 };

/** `1.5`, `10s`, `2m`, `1h`, `1d`, `inf`: milliseconds, or undefined when it is not a time. */
export function parseDuration(text: string): number | undefined {
  if (/^inf(?:inity)?$/i.test(text)) return Number.POSITIVE_INFINITY;
  const match = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text);
  return match ? Number(match[1]) * (UNITS[match[2] as string] as number) : undefined;
}
