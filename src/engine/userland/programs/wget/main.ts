import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { quote } from '../../applets/quoting.ts';
import { readAll } from '../../applets/streams.ts';
import { Connections } from './connection.ts';
import { WgetFailure } from './failure.ts';
import { Log } from './log.ts';
import { readOptions, WgetUsage, type Wishes } from './options.ts';
import { VERSION } from './request.ts';
import { Retrieval, type Work } from './retrieve.ts';
import { decimal, rateText, shortSize, timeText } from './words.ts';

const USAGE = "Usage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.\n";

/** GNU Wget 1.25.0 for http and https. DIFFERS: `wget` of Debian fetches single files: recursion, cookies' files and ftp are not simulated. */
export async function wgetMain(process: Process): Promise<number> {
  try {
    const { wishes, refused } = readOptions(process);
    if (wishes.has('V')) {
      await process.write(1, `GNU Wget ${VERSION} built on linux-gnu.\n`);
      return 0;
    }
    if (refused !== undefined || wishes.has('h')) {
      await process.write(2, `drydock: 'wget ${refused ?? '--help'}' is not simulated\n`);
      return 1;
    }
    checkContradictions(process, wishes);
    return await fetchAll(process, wishes);
  } catch (error) {
    if (!(error instanceof WgetUsage)) throw error;
    await process.write(
      2,
      `${error.message === '' ? '' : `${error.hint ? 'wget: ' : ''}${error.message}\n`}${error.hint ? USAGE : ''}`,
    );
    return error.code;
  }
}

function checkContradictions(process: Process, wishes: Wishes): void {
  const progress = wishes.value('progress');
  if (progress !== undefined && !/^(bar|dot)(:|$)/.test(progress))
    throw new WgetUsage(`wget: --progress: Invalid progress type ${quote(process, progress)}.`, 2, false);
  if (wishes.value('post-data') !== undefined && wishes.value('post-file') !== undefined)
    throw new WgetUsage('You cannot specify both --post-data and --post-file.', 1, false);
  const hasBody = wishes.value('body-data') !== undefined || wishes.value('body-file') !== undefined;
  if (hasBody && wishes.value('method') === undefined)
    throw new WgetUsage(
      'You must specify a method through --method=HTTPMethod to use with --body-data or --body-file.',
      1,
      false,
    );
  if (wishes.urls.length === 0 && wishes.value('i') === undefined) throw new WgetUsage('missing URL', 1, true);
}

async function fetchAll(process: Process, wishes: Wishes): Promise<number> {
  let log: Log;
  let document: number | undefined;
  const path = wishes.value('O');
  try {
    log = new Log(process, wishes);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `${wishes.value('o') ?? wishes.value('a')}: ${strerror(error.errno)}\n`);
    return 3;
  }
  try {
    if (path !== undefined)
      document = path === '-' ? 1 : process.open(path, { write: true, create: true, truncate: true });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await log.write(`${path}: ${strerror(error.errno)}\n`);
    return 1;
  }
  const listed = await urlsOfFile(process, wishes, log);
  const urls = [...wishes.urls, ...listed];
  const started = process.clock.now();
  const bodyFile = wishes.value('post-file') ?? wishes.value('body-file');
  const text = wishes.value('post-data') ?? wishes.value('body-data');
  const body =
    bodyFile !== undefined && process.fs.exists(bodyFile)
      ? process.fs.readFile(bodyFile)
      : text === undefined
        ? undefined
        : encodeUtf8(text);
  const missing = bodyFile !== undefined && !process.fs.exists(bodyFile) ? bodyFile : undefined;
  const work: Work = {
    process,
    wishes,
    log,
    connections: new Connections(process, wishes, log),
    document,
    method: wishes.value('method')?.toUpperCase(),
    body,
    total: { files: 0, bytes: 0, ms: 0 },
  };
  let code = 0;
  for (const [at, url] of urls.entries()) {
    if (at > 0 && wishes.value('w') !== undefined) await process.sleep(Number(wishes.value('w')) * 1000);
    try {
      if (missing !== undefined) {
        await log.verbose(`--${timeText(process.clock.now())}--  ${url}\n`);
        throw new WgetFailure(3, `BODY data file ${quote(process, missing)} missing: No such file or directory`);
      }
      await new Retrieval(work, url).run();
    } catch (error) {
      if (!(error instanceof WgetFailure)) throw error;
      if (error.message !== '') await log.plain(`${error.message}\n`);
      code = code === 0 || (error.code < code && error.code !== 1) || code === 1 ? error.code : code;
    }
  }
  work.connections.close();
  if ((urls.length > 1 || listed.length > 0) && work.total.bytes > 0) await log.plain(finished(process, work, started));
  return code;
}

function finished(process: Process, { total }: Work, started: number): string {
  const now = process.clock.now();
  const wall = Math.round(now - started) / 1000;
  const time =
    wall < 10
      ? `${decimal(wall)}s`
      : wall < 60
        ? `${Math.round(wall)}s`
        : `${Math.floor(wall / 60)}m ${Math.round(wall) % 60}s`;
  return `FINISHED --${timeText(now)}--
Total wall clock time: ${time}
Downloaded: ${total.files} file${total.files === 1 ? '' : 's'}, ${shortSize(total.bytes)} in ${decimal(total.ms / 1000)}s (${rateText(total.bytes, total.ms).long})
`;
}

/** -i FILE: one URL a line. */
async function urlsOfFile(process: Process, wishes: Wishes, log: Log): Promise<readonly string[]> {
  const path = wishes.value('i');
  if (path === undefined) return [];
  let text = '';
  try {
    text = path === '-' ? decodeUtf8(await readAll(process)) : process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await log.plain(`${path}: ${strerror(error.errno)}\n`);
  }
  const urls = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (urls.length === 0) await log.plain(`No URLs found in ${path}.\n`);
  return urls;
}
