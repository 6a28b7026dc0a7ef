/** What the simulated machine says it is, wherever it is asked: uname, /proc, docker info. */
export const MACHINE_FACTS = {
  system: 'Linux',
  release: '6.12.48+deb13-amd64',
  version: '#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2025-09-20)',
  architecture: 'x86_64',
  processor: 'Intel(R) Xeon(R) Processor @ 2.50GHz',
  vendor: 'GenuineIntel',
  megahertz: 2500,
} as const;
