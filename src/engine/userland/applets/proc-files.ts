import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';

/** Text of a file below /proc or /sys; empty when it is not there. */
export function procText(process: Process, path: string): string {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (error instanceof FsError) return '';
    throw error;
  }
}

/** /proc/meminfo as bytes by field: MemTotal, MemFree, MemAvailable, Buffers, Cached, Shmem, SReclaimable, SwapTotal, SwapFree. */
export function memoryInfo(process: Process): (field: string) => number {
  const fields = new Map<string, number>();
  for (const [, name = '', kilobytes = ''] of procText(process, '/proc/meminfo').matchAll(/^(\w+):\s+(\d+) kB$/gm)) {
    fields.set(name, Number(kilobytes) * 1024);
  }
  return (field) => fields.get(field) ?? 0;
}

/** Seconds since the machine was switched on. */
export function uptimeSeconds(process: Process): number {
  return Number(procText(process, '/proc/uptime').split(' ')[0] ?? 0) || 0;
}

/** The three load averages as /proc/loadavg writes them. */
export function loadAverages(process: Process): readonly string[] {
  const [one = '0.00', five = '0.00', fifteen = '0.00'] = procText(process, '/proc/loadavg').split(' ').slice(0, 3);
  return [one || '0.00', five, fifteen];
}

export function processorCount(process: Process): number {
  return [...procText(process, '/proc/cpuinfo').matchAll(/^processor\s*:/gm)].length || 1;
}
