import type { Json, JsonObject } from '../../api/json.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { goJson, sortedObject } from '../../base/go-json.ts';
import { ANY_ARGS, command } from '../command.ts';
import { CliError } from '../errors.ts';
import { readHostFile } from '../flags/env-file.ts';
import type { Invocation } from '../invocation.ts';
import { BuildDisplay } from '../progress/build-display.ts';
import { fullString, type Reference } from '../reference.ts';
import { accountFor } from '../registry/config-file.ts';
import { fetchedDocument } from './imagetools.ts';
import { type Combined, combine, filtered, type Source } from './imagetools-combine.ts';
import { indexAnnotations, parsedLocation, parsedSource } from './imagetools-sources.ts';

/** `docker buildx imagetools create -t alice/app:1 alice/app:1-amd64 alice/app:1-arm64`: an index of what registries have (buildx commands/imagetools/create.go). */
export const imagetoolsCreate = command({
  use: 'create [OPTIONS] [SOURCE...]',
  short: 'Create a new image based on source images',
  args: ANY_ARGS,
  flags: `
--annotation stringArray Add annotation to the image
--append bool Append to existing manifest
--dry-run bool Show final image instead of pushing
-f --file stringArray Read source descriptor from file
--metadata-file string Write create result metadata to a file
-p --platform stringArray Filter specified platforms of target image
--prefer-index bool=true When only a single source is specified, prefer outputting an image index or manifest list instead of performing a carbon copy
--progress string=auto Set type of progress output ("auto", "none", "plain", "rawjson", "tty"). Use plain to show container output
-t --tag stringArray Set reference for new image`,
  async run(invocation) {
    try {
      await create(invocation);
    } catch (error) {
      if (error instanceof CliError && !error.message.startsWith('ERROR: '))
        throw new CliError(`ERROR: ${error.message}`, error.exitCode);
      throw error;
    }
  },
});

async function create(invocation: Invocation): Promise<void> {
  const { args, flags, terminal } = invocation;
  const files = flags.list('file').map((path) => decodeUtf8(readHostFile(terminal.files, path)));
  if (args.length === 0 && files.length === 0) throw new CliError('no sources specified');
  const dryRun = flags.bool('dry-run');
  const written = flags.list('tag');
  if (!dryRun && written.length === 0)
    throw new CliError("can't push with no tags specified, please set --tag or --dry-run");
  const tags = written.map(parsedLocation);
  const again = flags.bool('append') ? written.slice(0, 1) : [];
  const words = [...again, ...files, ...args];
  const sources = await resolved(invocation, words, tags);
  const annotations = indexAnnotations(flags.list('annotation'));
  const whole = await combine(sources, annotations, flags.bool('prefer-index'), (source, config) =>
    configOf(invocation, source, config),
  );
  const result = filtered(
    whole,
    flags.list('platform').flatMap((text) => text.split(',')),
  );
  if (dryRun) return terminal.out(`${result.text}\n`);
  await pushed(invocation, tags, result);
  const path = flags.string('metadata-file');
  if (path === '') return;
  const { mediaType, text } = result;
  const descriptor = { mediaType, digest: digestOf(text), size: encodeUtf8(text).length };
  const names = [...new Set(tags.map(repositoryOf))].sort().join(',');
  terminal.files.writeFile(
    path,
    encodeUtf8(
      goJson(sortedObject({ 'containerimage.descriptor': descriptor, 'image.name': names } as Record<string, Json>), 2),
    ),
    0o644,
  );
}

const repositoryOf = (reference: Reference): string => fullString({ ...reference, tag: '', digest: '' });

/** Where each source lies, and what its registry says of it. Rejects with CliError. */
async function resolved(
  invocation: Invocation,
  words: readonly string[],
  tags: readonly Reference[],
): Promise<readonly Source[]> {
  const parsed = words.map(parsedSource);
  const references = parsed.flatMap(({ reference }) => (reference ? [reference] : []));
  const repositories = new Set([...tags, ...references].map(repositoryOf));
  if (repositories.size === 0) throw new CliError('no repositories specified, please set a reference in tag or source');
  const usual = repositories.size === 1 ? (references[0] ?? tags[0]) : undefined;
  const out: Source[] = [];
  for (const [i, { reference, descriptor }] of parsed.entries()) {
    if (!reference && !usual)
      throw new CliError(`multiple repositories specified, cannot infer repository for ${JSON.stringify(words[i])}`);
    const at = reference ?? { ...(usual as Reference), tag: '', digest: descriptor?.digest ?? '' };
    const name = fullString(at);
    const found = await fetchedDocument(invocation, name);
    if (descriptor?.size && descriptor.size !== found.size)
      throw new CliError(`invalid size mismatch for ${found.digest}, ${descriptor.size} != ${found.size}`);
    out.push({
      name,
      text: found.text,
      descriptor: {
        mediaType: descriptor?.mediaType ?? found.mediaType,
        digest: found.digest,
        size: found.size,
        ...(descriptor?.annotations ? { annotations: descriptor.annotations } : {}),
        ...(descriptor?.platform ? { platform: descriptor.platform } : {}),
      },
    });
  }
  return out;
}

async function configOf({ api }: Invocation, source: Source, config: JsonObject): Promise<JsonObject> {
  return JSON.parse(
    await api.registry.blob(source.name, String(config['digest']), String(config['mediaType'])),
  ) as JsonObject;
}

/** Copies what is missing into each repository, then puts the result under its tags; shown as a build's steps are. */
async function pushed(invocation: Invocation, tags: readonly Reference[], result: Combined): Promise<void> {
  const { api, terminal } = invocation;
  const display = new BuildDisplay(terminal, progressMode(invocation));
  const digest = digestOf(result.text);
  const byRepository = Map.groupBy(tags, repositoryOf);
  try {
    for (const [repository, own] of byRepository) {
      const [seed] = own;
      if (!seed) continue;
      const vertex = digestOf(repository);
      const step = { digest: vertex, name: `[internal] pushing ${repository}`, inputs: [] };
      const started = terminal.clock.now();
      const log = (text: string): Promise<void> =>
        display.add({
          kind: 'log',
          log: { vertex, stream: 1, data: encodeUtf8(`${text}\n`), timestamp: terminal.clock.now() },
        });
      await display.add({ kind: 'vertex', vertex: { ...step, started } });
      const auth = accountFor(terminal, seed);
      let doing = '';
      try {
        for (const { descriptor, source } of result.manifests) {
          await log(`copying ${descriptor.digest} from ${source.name} to ${repository}`);
          doing = `copy ${descriptor.digest} from ${source.name} to ${fullString(seed)}`;
          await api.registry.copy(source.name, repository, descriptor, auth);
        }
        for (const tag of own) {
          await log(`pushing ${digest} to ${fullString(tag)}`);
          doing = `publish ${digest} to ${fullString(tag)}`;
          await api.registry.put(fullString(tag), result, auth);
        }
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        const message = `${doing}: ${error.message}`;
        await display.add({
          kind: 'vertex',
          vertex: { ...step, started, completed: terminal.clock.now(), error: message },
        });
        throw new CliError(message);
      }
      await display.add({ kind: 'vertex', vertex: { ...step, started, completed: terminal.clock.now() } });
    }
  } finally {
    await display.done();
  }
}

function progressMode({ flags, terminal }: Invocation): 'plain' | 'tty' | 'rawjson' | 'quiet' {
  const asked = flags.string('progress');
  if (asked === 'none' || asked === 'quiet') return 'quiet';
  if (asked === 'plain' || asked === 'tty' || asked === 'rawjson') return asked;
  if (asked !== 'auto' && asked !== '') throw new CliError(`invalid progress mode ${asked}`);
  return terminal.stderrIsTerminal ? 'tty' : 'plain';
}
