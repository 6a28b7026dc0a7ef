import type { Process, ProcessInfo } from '../../kernel/process.ts';

/** Whether a process goes by a name, as killall and pidof look for it: its command's name, or the last part of argv[0]. */
export function goesBy(info: ProcessInfo, name: string): boolean {
  if (info.comm === name.slice(0, 15)) return true;
  const first = info.argv[0] ?? '';
  return first === name || first.slice(first.lastIndexOf('/') + 1) === name;
}

/** In ascending order of pid. */
export function processesNamed(process: Process, name: string): readonly ProcessInfo[] {
  return process.processes().filter((info) => info.state !== 'Z' && goesBy(info, name));
}
