import type { Builtin } from '../process/builtin.ts';

/** os: facts of the simulated machine, as Node tells them. */
export const os: Builtin = {
  name: 'os',
  natives(node) {
    const { rt, proc } = node;
    const read = (path: string): string => {
      try {
        return proc.fs.readText(path);
      } catch {
        return '';
      }
    };
    const memory = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(read('/proc/meminfo'))?.[1] ?? 2_000_000) * 1024;
    const cpuCount = Math.max(1, read('/proc/cpuinfo').match(/^processor/gm)?.length ?? 2);
    const model = /^model name\s*:\s*(.*)$/m.exec(read('/proc/cpuinfo'))?.[1] ?? 'Virtual CPU';
    const account = (): {
      readonly name: string;
      readonly home: string;
      readonly shell: string;
      readonly gid: number;
    } => {
      const line = read('/etc/passwd')
        .split('\n')
        .map((entry) => entry.split(':'))
        .find((fields) => Number(fields[2]) === proc.credentials.uid);
      return {
        name: line?.[0] ?? 'root',
        home: line?.[5] ?? '/root',
        shell: line?.[6] ?? '/bin/sh',
        gid: Number(line?.[3] ?? 0),
      };
    };
    const f = (name: string, run: () => unknown): object => rt.native(name, 0, run);
    const os = {
      arch: f('arch', () => 'x64'),
      availableParallelism: f('availableParallelism', () => cpuCount),
      cpus: f('cpus', () =>
        Array.from({ length: cpuCount }, () => ({
          model,
          speed: 2400,
          times: { user: 25240, nice: 0, sys: 8030, idle: 1_070_150, irq: 0 },
        })),
      ),
      endianness: f('endianness', () => 'LE'),
      freemem: f('freemem', () => memory('MemAvailable')),
      getPriority: f('getPriority', () => 0),
      homedir: f('homedir', () => proc.env.get('HOME') ?? account().home),
      hostname: f('hostname', () => proc.hostname),
      loadavg: f('loadavg', () => read('/proc/loadavg').split(' ').slice(0, 3).map(Number)),
      machine: f('machine', () => 'x86_64'),
      networkInterfaces: f('networkInterfaces', () =>
        Object.fromEntries(
          proc.net.interfaces.map(({ name, address, prefix, mac }) => [
            name,
            [
              {
                address,
                netmask: netmask(prefix),
                family: 'IPv4',
                mac,
                internal: name === 'lo',
                cidr: `${address}/${prefix}`,
              },
            ],
          ]),
        ),
      ),
      platform: f('platform', () => 'linux'),
      release: f('release', () => read('/proc/sys/kernel/osrelease').trim() || '6.12.0'),
      setPriority: f('setPriority', () => undefined),
      tmpdir: f('tmpdir', () => proc.env.get('TMPDIR') ?? '/tmp'),
      totalmem: f('totalmem', () => memory('MemTotal')),
      type: f('type', () => 'Linux'),
      userInfo: f('userInfo', () => {
        const { name, home, shell, gid } = account();
        return { uid: proc.credentials.uid, gid, username: name, homedir: home, shell };
      }),
      uptime: f('uptime', () => Number(read('/proc/uptime').split(' ')[0] || 100)),
      version: f('version', () => /#\S+.*$/.exec(read('/proc/version'))?.[0]?.trim() ?? '#1 SMP'),
      constants: {
        signals: Object.assign(Object.create(null), {
          SIGHUP: 1,
          SIGINT: 2,
          SIGQUIT: 3,
          SIGABRT: 6,
          SIGKILL: 9,
          SIGUSR1: 10,
          SIGSEGV: 11,
          SIGUSR2: 12,
          SIGPIPE: 13,
          SIGTERM: 15,
        }),
        errno: {},
        priority: {},
      },
      devNull: '/dev/null',
      EOL: '\n',
    };
    return os;
  },
};

function netmask(prefix: number): string {
  const bits = prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}
