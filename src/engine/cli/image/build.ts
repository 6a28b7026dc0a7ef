import { BuildFailure, type BuildResult } from '../../api/build.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { goJson } from '../../base/go-json.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import type { Invocation } from '../invocation.ts';
import { BuildDisplay, type BuildProgressMode } from '../progress/build-display.ts';
import { fullString, parseReference, withDefaultTag } from '../reference.ts';
import { type Destination, destinationsOf } from './build-outputs.ts';
import { printReport, warningsBlock } from './build-report.ts';
import { buildRequest, callOf, checkBuildFlags } from './build-request.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** `docker build -t app .`; docker hands it to buildx, whose flags these are. */
export const build = command({
  use: 'build [OPTIONS] PATH | URL | -',
  short: 'Build an image from a Dockerfile',
  args: exactArgs(1),
  group: '4',
  spellings: 'docker build, docker builder build, docker image build, docker buildx b',
  words: 'path',
  flags: `
--add-host strings Add a custom host-to-IP mapping (format: "host:ip")
--allow stringArray Allow extra privileged entitlement (e.g., "network.host", "security.insecure", "device")
--annotation stringArray Add annotation to the image
--attest stringArray Attestation parameters (format: "type=sbom,generator=image")
--build-arg stringArray Set build-time variables
--build-context stringArray Additional build contexts (e.g., name=path)
--builder string=default Override the configured builder instance
--cache-from stringArray External cache sources (e.g., "user/app:cache", "type=local,src=path/to/dir")
--cache-to stringArray Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")
--call string=build Set method for evaluating build ("check", "outline", "targets")
--cgroup-parent string Set the parent cgroup for the "RUN" instructions during build
--check bool Shorthand for "--call=check"
-D --debug bool Enable debug logging
-f --file string Name of the Dockerfile (default: "PATH/Dockerfile")
--iidfile string Write the image ID to a file
--label stringArray Set metadata for an image
--load bool Shorthand for "--output=type=docker"
--metadata-file string Write build result metadata to a file
--network string=default Set the networking mode for the "RUN" instructions during build
--no-cache bool Do not use cache when building the image
--no-cache-filter stringArray Do not cache specified stages
-o --output stringArray Output destination (format: "type=local,dest=path")
--platform stringArray Set target platform for build
--policy stringArray Policy configuration (format: "filename=path[,filename=path][,reset=true|false][,disabled=true|false][,strict=true|false][,log-level=level]")
--progress string=auto Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output
--provenance string Shorthand for "--attest=type=provenance"
--pull bool Always attempt to pull all referenced images
--push bool Shorthand for "--output=type=registry,unpack=false"
-q --quiet bool Suppress the build output and print image ID on success
--resource stringArray Resource limits for build containers (format: "memory=2g", "cpu-quota=50000")
--sbom string Shorthand for "--attest=type=sbom"
--secret stringArray Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")
--shm-size bytes Shared memory size for build containers
--ssh stringArray SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")
-t --tag stringArray Image identifier (format: "[registry/]repository[:tag]")
--target string Set the target build stage to build
--ulimit ulimit=[] Ulimit options
--compress bool~ Compress the build context using gzip
--cpu-period string~ Limit the CPU CFS (Completely Fair Scheduler) period
--cpu-quota string~ Limit the CPU CFS (Completely Fair Scheduler) quota
-c --cpu-shares string~ CPU shares (relative weight)
--cpuset-cpus string~ CPUs in which to allow execution ("0-3", "0,1")
--cpuset-mems string~ MEMs in which to allow execution ("0-3", "0,1")
--force-rm bool~ Always remove intermediate containers
--isolation string~ Container isolation technology
-m --memory string~ Memory limit
--memory-swap string~ Swap limit equal to memory plus swap: "-1" to enable unlimited swap
--rm bool=true~ Remove intermediate containers after a successful build
--security-opt strings~ Security options
--squash bool~ Squash newly built layers into a single new layer`,
  run: runBuild,
});

/** Flags of the builder before BuildKit that say so. */
const OUTDATED: Readonly<Record<string, string>> = {
  isolation: 'isolation flag is deprecated with BuildKit.',
  'security-opt': 'security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.',
  squash:
    'experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.',
};

const MODES = ['auto', 'none', 'plain', 'quiet', 'rawjson', 'tty'];

/** How progress is shown: a terminal gets the moving view. Throws CliError. */
function progressMode({ flags, terminal }: Invocation): BuildProgressMode {
  const asked = flags.changed('progress')
    ? flags.string('progress')
    : (terminal.env.get('BUILDKIT_PROGRESS') ?? 'auto');
  if (flags.bool('quiet')) {
    if (flags.changed('progress') && asked !== 'auto' && asked !== 'quiet')
      throw new CliError(`ERROR: progress=${asked} and quiet cannot be used together`);
    return 'quiet';
  }
  if (asked !== '' && !MODES.includes(asked)) throw new CliError(`ERROR: invalid progress mode ${asked}`);
  if (asked === 'tty' && !terminal.stderrIsTerminal)
    throw new CliError('ERROR: failed to get console: provided file is not a console');
  if (asked === 'plain' || asked === 'tty' || asked === 'rawjson') return asked;
  if (asked === 'none' || asked === 'quiet') return 'quiet';
  return terminal.stderrIsTerminal ? 'tty' : 'plain';
}

async function runBuild(invocation: Invocation): Promise<void> {
  const { terminal, flags, api, interrupts } = invocation;
  for (const [flag, message] of Object.entries(OUTDATED))
    if (flags.changed(flag)) await terminal.err(`WARNING: ${message}\n`);
  const mode = progressMode(invocation);
  checkBuildFlags(invocation);
  const display = new BuildDisplay(terminal, mode, 'default');
  let destinations: readonly Destination[];
  const call = callOf(invocation);
  let result: BuildResult;
  let isInterrupted = false;
  interrupts.shield();
  const cancelled = interrupts.first.then(() => {
    isInterrupted = true;
  });
  try {
    try {
      destinations = destinationsOf(invocation);
      const request = await buildRequest(invocation, destinations);
      result = await api.build.build(request, (event) => display.add(event), cancelled);
    } finally {
      await display.done();
      if (mode === 'plain' || mode === 'tty')
        await terminal.err(call.name === 'build' ? warningsBlock(display.trace.warnings, flags.bool('debug')) : '');
    }
  } catch (error) {
    if (error instanceof BuildFailure) {
      throw new CliError(
        `${error.sources.map(sourceExcerpt).join('')}ERROR: failed to build: failed to solve: ${error.message}`,
        isInterrupted ? 130 : 1,
      );
    }
    if (error instanceof EngineError) throw new CliError(`ERROR: failed to build: ${error.message}`);
    throw error;
  }
  if (result.text) return terminal.out(call.isJson ? `${result.text.json}\n` : result.text.text);
  if (result.report) return printReport(invocation, result.report, call);
  await deliver(invocation, destinations, result);
}

/** The build's files, its id, and what was asked to be written about it. */
async function deliver(
  { terminal, flags }: Invocation,
  destinations: readonly Destination[],
  result: BuildResult,
): Promise<void> {
  const { files } = terminal;
  const { archives, imageId = '' } = result;
  for (const [i, { path, output }] of destinations.entries()) {
    const archive = archives[i];
    if (!archive) continue;
    if (output.unpacked) {
      files.mkdirs(`${path}/ingest`);
      files.unpack(archive, path);
    } else if (path === '-') await terminal.out(archive);
    else if (output.kind === 'local' || files.stat(path)?.isDirectory) {
      files.mkdirs(path);
      files.unpack(archive, path);
    } else files.writeFile(path, archive);
  }
  const idFile = flags.string('iidfile');
  try {
    if (idFile !== '') files.writeFile(idFile, encodeUtf8(imageId));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError(`ERROR: writing image ID file: open ${idFile}: ${error.message.toLowerCase()}`);
  }
  const metadata = flags.string('metadata-file');
  if (metadata !== '')
    files.writeFile(
      metadata,
      encodeUtf8(
        metadataText(
          result,
          destinations.flatMap(({ output }) => (output.kind === 'image' ? output.names : [])),
        ),
      ),
    );
  if (flags.bool('quiet')) await terminal.out(`${imageId}\n`);
}

function metadataText({ provenance, ref, descriptor, imageId }: BuildResult, tags: readonly string[]): string {
  const names = tags.map((tag) => fullString(withDefaultTag(parseReference(tag))));
  const document = {
    ...Object.fromEntries(
      [...(provenance ?? [])].map(([platform, value]) => [
        `buildx.build.provenance${platform === '' ? '' : `/${platform}`}`,
        value,
      ]),
    ),
    'buildx.build.ref': `default/default/${ref}`,
    ...(descriptor ? { 'containerimage.descriptor': descriptor } : {}),
    ...(imageId === undefined ? {} : { 'containerimage.digest': imageId }),
    ...(names.length > 0 ? { 'image.name': names.join(',') } : {}),
  };
  return `${goJson(document, 2)}\n`.trimEnd();
}
