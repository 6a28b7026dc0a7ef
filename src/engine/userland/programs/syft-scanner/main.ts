import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { cataloguePackages } from './catalogue.ts';
import { spdxDocument } from './spdx.ts';

const VERSION = 'v1.9.0';

/**
 * The scanner that BuildKit runs in a step of its own (docker/buildkit-syft-scanner): reads the tree at BUILDKIT_SCAN_SOURCE and those in
 * BUILDKIT_SCAN_SOURCE_EXTRAS, and writes an in-toto statement with an SPDX document for each to BUILDKIT_SCAN_DESTINATION.
 */
export const main: Main = async (process) => {
  const { fs, clock } = process;
  const time = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  await process.write(2, `time="${time}" level=info msg="starting syft scanner for buildkit ${VERSION}"\n`);
  const destination = await pathOf(process, 'BUILDKIT_SCAN_DESTINATION');
  const core = destination === undefined ? undefined : await pathOf(process, 'BUILDKIT_SCAN_SOURCE');
  if (destination === undefined || core === undefined) return 2;
  const extras = process.env.get('BUILDKIT_SCAN_SOURCE_EXTRAS')?.replace(/\/$/, '');
  const sources = [core, ...(extras === undefined ? [] : fs.readdir(extras).map(({ name }) => `${extras}/${name}`))];
  try {
    for (const source of sources) {
      const name = source.slice(source.lastIndexOf('/') + 1);
      const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        predicateType: 'https://spdx.dev/Document',
        subject: null,
        predicate: spdxDocument(name, cataloguePackages(fs, source), clock.now(), randomUuid(process.random)),
      };
      fs.writeFile(`${destination}/${name}.spdx.json`, `${JSON.stringify(statement)}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `panic: ${error.message.toLowerCase()}\n`);
    return 2;
  }
};

/** Version 4. */
function randomUuid(random: Process['random']): string {
  const digits = random.hex(32);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}

async function pathOf(process: Process, name: string): Promise<string | undefined> {
  const path = process.env.get(name)?.replace(/\/$/, '');
  if (path !== undefined && process.fs.exists(path)) return path;
  const why =
    path === undefined
      ? `required variable "${name}" not set`
      : `variable "${name}" ("${path}") does not exist: stat ${path}: no such file or directory`;
  await process.write(2, `panic: ${why}\n`);
  return undefined;
}
