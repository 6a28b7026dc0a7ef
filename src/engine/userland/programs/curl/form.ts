import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure, NotSimulated, UsageFailure } from './failure.ts';
import type { GivenOption } from './options.ts';
import { readFileOrStdin } from './standard-input.ts';

/** One part of a multipart body. */
interface Part {
  readonly disposition: string;
  readonly type: string | undefined;
  readonly headers: readonly string[];
  readonly content: Uint8Array;
}

/** What curl takes a file for, by its name. */
const TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  pdf: 'application/pdf',
  xml: 'application/xml',
};

/** The body of `-F` and `--form-string`, and its Content-Type. Throws CurlFailure 26, UsageFailure, NotSimulated. */
export async function readForm(
  process: Process,
  given: readonly GivenOption[],
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  const parts: Part[] = [];
  for (const { name, value } of given) {
    if (name === 'form') parts.push(await readPart(process, value));
    else if (name === 'form-string') parts.push(plainPart(value));
  }
  const boundary = newBoundary(process);
  return { bytes: joined(parts, boundary), type: `multipart/form-data; boundary=${boundary}` };
}

const ILLEGAL = 'Illegally formatted input field';

function nameAndRest(value: string): readonly [string, string] {
  const at = value.indexOf('=');
  if (at < 0) throw new UsageFailure('option -F: is badly used here', 2, ILLEGAL);
  return [value.slice(0, at), value.slice(at + 1)];
}

function plainPart(value: string): Part {
  const [name, text] = nameAndRest(value);
  return { disposition: formData(name), type: undefined, headers: [], content: encodeUtf8(text) };
}

async function readPart(process: Process, value: string): Promise<Part> {
  const [name, rest] = nameAndRest(value);
  if (rest.startsWith('(') || rest.startsWith(')')) throw new NotSimulated("drydock: 'curl -F =(' is not simulated");
  if (rest.startsWith('@')) {
    const files = readFiles(rest.slice(1));
    const [only] = files;
    if (files.length === 1 && only) return filePart(process, only, (file) => formData(name, file));
    const boundary = newBoundary(process);
    const inner = await Promise.all(
      files.map((file) => filePart(process, file, (shown) => `attachment; filename="${escaped(shown)}"`)),
    );
    return {
      disposition: formData(name),
      type: `multipart/mixed; boundary=${boundary}`,
      headers: [],
      content: joined(inner, boundary),
    };
  }
  const fromFile = rest.startsWith('<');
  const [word, options] = splitWord(fromFile ? rest.slice(1) : rest);
  const { type, headers } = readAttributes(options);
  const content = fromFile ? await contentOf(process, word) : encodeUtf8(word);
  return { disposition: formData(name), type, headers, content };
}

interface FormFile {
  readonly path: string;
  readonly attributes: Attributes;
}

/** `a.txt;type=x,b.json` */
function readFiles(text: string): readonly FormFile[] {
  const files: FormFile[] = [];
  for (let rest = text; rest !== ''; ) {
    const [path, after] = splitWord(rest, ',');
    const next = after.indexOf(',');
    const options = next < 0 ? after : after.slice(0, next);
    files.push({ path, attributes: readAttributes(options) });
    rest = next < 0 ? '' : after.slice(next + 1);
  }
  return files.length === 0 ? [{ path: '', attributes: readAttributes('') }] : files;
}

async function filePart(process: Process, file: FormFile, dispositionFor: (name: string) => string): Promise<Part> {
  const { attributes, path } = file;
  const shown = attributes.filename ?? (path === '-' ? '-' : path.slice(path.lastIndexOf('/') + 1));
  const ending = shown.includes('.') ? shown.slice(shown.lastIndexOf('.') + 1).toLowerCase() : '';
  return {
    disposition: dispositionFor(shown),
    type: attributes.type ?? TYPES[ending] ?? 'application/octet-stream',
    headers: attributes.headers,
    content: await contentOf(process, path),
  };
}

async function contentOf(process: Process, path: string): Promise<Uint8Array> {
  try {
    return await readFileOrStdin(process, path);
  } catch (error) {
    if (error instanceof FsError) throw new CurlFailure(26, 'Failed to open/read local data from file/application');
    throw error;
  }
}

interface Attributes {
  readonly type: string | undefined;
  readonly filename: string | undefined;
  readonly headers: readonly string[];
}

/** `;type=text/x;filename="a;b";headers="X-A: 1"` */
function readAttributes(text: string): Attributes {
  let type: string | undefined;
  let filename: string | undefined;
  const headers: string[] = [];
  for (let rest = text; rest.startsWith(';'); ) {
    rest = rest.slice(1).trimStart();
    const [, name = ''] = /^([a-z]+)=/.exec(rest) ?? [];
    let value: string;
    if (name === 'type') {
      // A type may have parameters of its own: `text/plain;charset=utf-8`.
      const [, whole = ''] = /^type=([^;,]*(?:;\s*(?!filename=|headers=|encoder=|type=)[^;,]*)*)/.exec(rest) ?? [];
      value = whole;
      rest = rest.slice('type='.length + whole.length);
      type = value;
      continue;
    }
    [value, rest] = splitWord(rest.slice(name.length + 1));
    if (name === 'filename') filename = value;
    else if (name === 'headers') headers.push(value);
    else if (name === 'encoder') throw new NotSimulated("drydock: 'curl -F ;encoder=' is not simulated");
  }
  return { type, filename, headers };
}

/** A word up to `;` (and `stop`), or in quotes; and what stands behind it. */
function splitWord(text: string, stop = ''): readonly [string, string] {
  if (!text.startsWith('"')) {
    const end = [...text].findIndex((char) => char === ';' || (stop !== '' && char === stop));
    return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)];
  }
  let word = '';
  for (let at = 1; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\\' && /["\\]/.test(text[at + 1] ?? '')) {
      at += 1;
      word += text[at];
    } else if (char === '"') return [word, text.slice(at + 1)];
    else word += char;
  }
  return [text, ''];
}

function formData(name: string, file?: string): string {
  return `form-data; name="${escaped(name)}"${file === undefined ? '' : `; filename="${escaped(file)}"`}`;
}

function escaped(text: string): string {
  return text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

const BOUNDARY_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function newBoundary(process: Process): string {
  const letters = Array.from({ length: 22 }, () => BOUNDARY_LETTERS[process.random.int(BOUNDARY_LETTERS.length)]);
  return `${'-'.repeat(24)}${letters.join('')}`;
}

function joined(parts: readonly Part[], boundary: string): Uint8Array {
  const pieces = parts.flatMap(({ disposition, type, headers, content }) => [
    encodeUtf8(
      [
        `--${boundary}`,
        `Content-Disposition: ${disposition}`,
        ...(type === undefined ? [] : [`Content-Type: ${type}`]),
        ...headers,
        '',
        '',
      ].join('\r\n'),
    ),
    content,
    encodeUtf8('\r\n'),
  ]);
  return concatBytes([...pieces, encodeUtf8(`--${boundary}--\r\n`)]);
}
