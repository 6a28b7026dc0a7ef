import type { Json, JsonObject } from '../../api/json.ts';
import { bytesSize } from '../../base/units.ts';
import { BUILDX_VERSION } from '../buildx/version.ts';
import { command } from '../command.ts';
import { currentContext } from '../context/connection.ts';
import { typedDocument } from '../format/documents.ts';
import { INSPECT_FORMAT } from '../format/help-texts.ts';
import { execute, parseFormat } from '../format/listing.ts';
import { clientVersion } from './version.ts';

/** `docker info`, `docker info -f '{{.OSType}}'` */
export const info = command({
  use: 'info [OPTIONS]',
  short: 'Display system-wide information',
  group: '12',
  spellings: 'docker system info, docker info',
  flags: INSPECT_FORMAT,
  async run({ api, connection, flags, terminal }) {
    const format = flags.string('format');
    // Where no daemon answers, the client's part is shown all the same.
    let failure: unknown;
    let server: JsonObject | undefined;
    try {
      server = await api.system.info();
    } catch (error) {
      failure = error;
    }
    const context = currentContext(terminal, connection);
    const { ApiVersion: _, ...client } = clientVersion('', context);
    const clientInfo = { Debug: false, ...client, Plugins: [BUILDX], Warnings: null };
    if (format !== '') {
      const template = parseFormat(format === 'json' ? '{{json .}}' : format, 'template parsing error: ', 64);
      const document = typedDocument({ ...server, ClientInfo: clientInfo }, 'system.dockerInfo');
      await terminal.out(`${execute(template, document, '')}\n`);
      if (failure !== undefined) throw failure;
      return;
    }
    const lines = [
      'Client: Docker Engine - Community',
      ` Version:    ${String(client['Version'])}`,
      ` Context:    ${context}`,
      ' Debug Mode: false',
      ' Plugins:',
    ];
    lines.push(
      `  buildx: ${BUILDX.ShortDescription} (${BUILDX.Vendor})`,
      `    Version:  ${BUILDX.Version}`,
      `    Path:     ${BUILDX.Path}`,
      '',
      'Server:',
    );
    if (server === undefined) {
      await terminal.out(`${lines.join('\n')}\n`);
      throw failure;
    }
    await terminal.out(`${[...lines, ...serverLines(server)].join('\n')}\n\n`);
    for (const warning of list(server['Warnings'])) await terminal.err(`${String(warning)}\n`);
  },
});

const BUILDX = {
  SchemaVersion: '0.1.0',
  Vendor: 'Docker Inc.',
  Version: BUILDX_VERSION,
  ShortDescription: 'Docker Buildx',
  Name: 'buildx',
  Path: '/usr/libexec/docker/cli-plugins/docker-buildx',
};

function list(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [];
}

function section(json: Json | undefined): JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};
}

function serverLines(server: JsonObject): readonly string[] {
  const out: string[] = [];
  const say = (label: string, value: Json | undefined): void =>
    void out.push(` ${label} ${value === undefined ? '' : String(value)}`);
  const sayIf = (label: string, value: Json | undefined): void => {
    if (value !== undefined && value !== '') say(label, value);
  };
  const pairs = (indent: string, values: Json | undefined): void => {
    for (const pair of list(values)) out.push(`${indent}${list(pair).map(String).join(': ')}`);
  };
  say('Containers:', server['Containers']);
  say(' Running:', server['ContainersRunning']);
  say(' Paused:', server['ContainersPaused']);
  say(' Stopped:', server['ContainersStopped']);
  say('Images:', server['Images']);
  sayIf('Server Version:', server['ServerVersion']);
  sayIf('Storage Driver:', server['Driver']);
  pairs('  ', server['DriverStatus']);
  sayIf('Logging Driver:', server['LoggingDriver']);
  sayIf('Cgroup Driver:', server['CgroupDriver']);
  sayIf('Cgroup Version:', server['CgroupVersion']);
  const plugins = section(server['Plugins']);
  out.push(
    ' Plugins:',
    `  Volume: ${list(plugins['Volume']).join(' ')}`,
    `  Network: ${list(plugins['Network']).join(' ')}`,
    `  Log: ${list(plugins['Log']).join(' ')}`,
  );
  const folders = list(server['CDISpecDirs']);
  if (folders.length > 0) out.push(' CDI spec directories:', ...folders.map((folder) => `  ${String(folder)}`));
  say('Swarm:', section(server['Swarm'])['LocalNodeState']);
  const runtimes = Object.keys(section(server['Runtimes']));
  if (runtimes.length > 0)
    out.push(` Runtimes: ${runtimes.join(' ')}`, ` Default Runtime: ${String(server['DefaultRuntime'] ?? '')}`);
  say('Init Binary:', server['InitBinary']);
  say('containerd version:', section(server['ContainerdCommit'])['ID']);
  say('runc version:', section(server['RuncCommit'])['ID']);
  say('init version:', section(server['InitCommit'])['ID']);
  const security = list(server['SecurityOptions']).map(String);
  if (security.length > 0) out.push(' Security Options:', ...security.flatMap(securityLines));
  sayIf('Kernel Version:', server['KernelVersion']);
  sayIf('Operating System:', server['OperatingSystem']);
  sayIf('OSType:', server['OSType']);
  sayIf('Architecture:', server['Architecture']);
  say('CPUs:', server['NCPU']);
  say('Total Memory:', bytesSize(Number(server['MemTotal'] ?? 0)));
  sayIf('Name:', server['Name']);
  sayIf('ID:', server['ID']);
  say('Docker Root Dir:', server['DockerRootDir']);
  say('Debug Mode:', server['Debug'] ?? false);
  const labels = list(server['Labels']);
  if (labels.length > 0) out.push(' Labels:', ...labels.map((label) => `  ${String(label)}`));
  say('Experimental:', server['ExperimentalBuild'] ?? false);
  const registries = section(server['RegistryConfig']);
  const insecure = Object.values(section(registries['IndexConfigs']))
    .map(section)
    .filter((index) => index['Secure'] === false);
  const ranges = list(registries['InsecureRegistryCIDRs']);
  if (ranges.length > 0 || Object.keys(section(registries['IndexConfigs'])).length > 0) {
    out.push(
      ' Insecure Registries:',
      ...insecure.map((index) => `  ${String(index['Name'])}`),
      ...ranges.map((range) => `  ${String(range)}`),
    );
  }
  say('Live Restore Enabled:', server['LiveRestoreEnabled'] ?? false);
  const firewall = server['FirewallBackend'];
  if (firewall !== undefined && firewall !== null) {
    out.push(` Firewall Backend: ${String(section(firewall)['Driver'])}`);
    pairs('  ', section(firewall)['Info']);
  }
  return out;
}

/** `name=seccomp,profile=builtin` */
function securityLines(option: string): readonly string[] {
  const fields = option.split(',').map((field) => field.split('='));
  const name = fields.find(([key]) => key === 'name')?.[1] ?? option;
  return [`  ${name}`, ...fields.filter(([key]) => key === 'profile').map(([, value]) => `   Profile: ${value ?? ''}`)];
}
