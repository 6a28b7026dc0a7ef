import type { NodeProcess } from '../process/node-process.ts';
import { type InternalFrame, internalFrame, pushFrames } from '../process/stack-frames.ts';
import { thrownInside } from '../process/thrown-inside.ts';
import type { ES } from '../syntax/acorn.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { esmFrames } from './esm-frames.ts';

/** The resolver's own frames, which fill the trace. `import()` asks in another way than a statement. */
function resolving(own: readonly InternalFrame[], isDynamic: boolean): readonly InternalFrame[] {
  if (!isDynamic || own.length === 0) return own;
  const asked = own.findIndex(([name]) => name === 'ModuleJob.syncLink');
  return [
    ...own.slice(0, asked),
    ['', 'node:internal/modules/esm/loader:636:32'],
    ['TracingChannel.tracePromise', 'node:diagnostics_channel:362:14'],
  ];
}

/** The error of an import of a folder; `hint` is what CommonJS would have found there. */
export function unsupportedDirectory(
  node: NodeProcess,
  path: string,
  base: string,
  isDynamic: boolean,
  hint: string | undefined,
): Error {
  const { rt } = node;
  const { top } = rt;
  const own = esmFrames(node).esmFile.map(
    ([name, place]): InternalFrame =>
      name === 'finalizeResolution' ? [name, place.replace(':272:', ':260:')] : [name, place],
  );
  for (const [name, place] of resolving(own, isDynamic).toReversed()) rt.top = internalFrame(rt.top, name, place);
  const message = `Directory import '${path}' is not supported resolving ES modules imported from ${base}`;
  const mean = hint === undefined ? '' : `\nDid you mean to import "${hint}"?`;
  const error = rt.errors.coded('Error', 'ERR_UNSUPPORTED_DIR_IMPORT', message + mean);
  rt.top = top;
  Object.assign(error, { url: `file://${path}` });
  if (own.length > 0)
    thrownInside.set(error, 'node:internal/modules/run_main:107\n    triggerUncaughtException(\n    ^\n');
  return error;
}

/** The error of an import that leads nowhere; `url` is the file that is not there, undefined for a package. */
export function missingModule(node: NodeProcess, message: string, url: string | undefined, isDynamic: boolean): Error {
  const { rt } = node;
  const frames = esmFrames(node);
  const { top } = rt;
  const own = resolving(url === undefined ? frames.esmPackage : frames.esmFile, isDynamic);
  for (const [name, place] of own.toReversed()) rt.top = internalFrame(rt.top, name, place);
  const error = rt.errors.coded('Error', 'ERR_MODULE_NOT_FOUND', message);
  rt.top = top;
  if (url !== undefined) Object.assign(error, { url });
  if (own.length > 0)
    thrownInside.set(
      error,
      // Node has touched its trace to put the hint in.
      message.includes('\nDid you mean')
        ? 'node:internal/modules/run_main:107\n    triggerUncaughtException(\n    ^\n'
        : url === undefined
          ? 'node:internal/modules/package_json_reader:331\n  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);\n        ^\n'
          : 'node:internal/modules/esm/resolve:272\n    throw new ERR_MODULE_NOT_FOUND(\n          ^\n',
    );
  return error;
}

/** The error of a name that a module does not export. */
export function missingExport(
  node: NodeProcess,
  source: SourceText | undefined,
  specifier: ES.Node,
  request: string,
  name: string,
  isEsm: boolean,
): Error {
  const { rt } = node;
  const frames = esmFrames(node);
  const plain = `The requested module '${request}' does not provide an export named '${name}'`;
  // Only what stands on one line can be shown as it would be written.
  const [braces] = source ? (/{.*}/.exec(source.line(source.position(specifier.start).line)) ?? []) : [];
  const apart = braces === undefined ? '' : `const ${braces.replace(/\s+as\s+/g, ': ')} = pkg;\n`;
  const commonjs = `Named export '${name}' not found. The requested module '${request}' is a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '${request}';\n${apart}`;
  const made = rt.errors.make('SyntaxError', isEsm ? plain : commonjs);
  if (source && frames.esmLink.length > 0) {
    const { line, column } = source.position(specifier.start);
    const trace = frames.esmLink.map(([at, place]) => `\n    at ${at === '' ? place : `${at} (${place})`}`);
    made.stack = `SyntaxError: ${made.message}${trace.join('')}`;
    const carets = '^'.repeat(Math.max(1, specifier.end - specifier.start));
    thrownInside.set(made, `${source.file}:${line}\n${source.line(line)}\n${' '.repeat(column - 1)}${carets}`);
  }
  return made;
}

/** A JSON module has to be imported as one. */
export function missingAttribute(node: NodeProcess, url: string): Error {
  const { rt } = node;
  const frames = esmFrames(node);
  const { top } = rt;
  for (const [name, place] of frames.esmAttribute.toReversed()) rt.top = internalFrame(rt.top, name, place);
  const message = `Module "${url}" needs an import attribute of "type: json"`;
  const error = rt.errors.coded('TypeError', 'ERR_IMPORT_ATTRIBUTE_MISSING', message);
  rt.top = top;
  thrownInside.set(
    error,
    `node:internal/modules/esm/assert:110\n        throw new ERR_IMPORT_ATTRIBUTE_MISSING(url, 'type', validType);\n${' '.repeat(14)}^\n`,
  );
  return error;
}

const UNKNOWN: readonly InternalFrame[] = [
  ['Object.getFileProtocolModuleFormat [as file:]', 'node:internal/modules/esm/get_format:243:9'],
  ['defaultGetFormat', 'node:internal/modules/esm/get_format:283:36'],
  ['defaultLoadSync', 'node:internal/modules/esm/load:161:16'],
];

/** An import of a file of a kind that Node does not know. */
export function unknownExtension(node: NodeProcess, path: string): Error {
  const { rt } = node;
  const { top } = rt;
  const job = esmFrames(node).esmAttribute.slice(2, -1);
  if (job.length > 0) pushFrames(rt, [...UNKNOWN, ...job]);
  const message = `Unknown file extension "${path.slice(path.lastIndexOf('.'))}" for ${path}`;
  const error = rt.errors.coded('TypeError', 'ERR_UNKNOWN_FILE_EXTENSION', message);
  rt.top = top;
  const line = `  throw new ERR_UNKNOWN_FILE_EXTENSION(ext, filepath);\n        ^\n`;
  thrownInside.set(error, `node:internal/modules/esm/get_format:${job.length > 0 ? 243 : 189}\n${line}`);
  return error;
}

/** An import of what is no file. */
export function unsupportedScheme(node: NodeProcess, scheme: string): Error {
  return node.rt.errors.coded(
    'Error',
    'ERR_UNSUPPORTED_ESM_URL_SCHEME',
    `Only URLs with a scheme in: file and data are supported by the default ESM loader. Received protocol '${scheme}'`,
  );
}
