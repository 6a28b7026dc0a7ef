import { decodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import { type Digest, digestOf } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { type Blob, bytesBlob } from '../../image/blob-store.ts';
import { DOCKER_MEDIA_TYPES, MEDIA_TYPES } from '../../image/descriptor.ts';
import { fullName, type Reference } from '../../image/reference.ts';
import type { NetStack } from '../../kernel/net-stack.ts';
import type { Pushed, RegistryClient } from '../registry-client.ts';
import { httpExchange, NoAnswer, type Request, type Response } from './http-exchange.ts';

const ACCEPT = [
  DOCKER_MEDIA_TYPES.manifest,
  DOCKER_MEDIA_TYPES.index,
  MEDIA_TYPES.manifest,
  MEDIA_TYPES.index,
  '*/*',
].join(', ');

/** A registry behind the host's network, spoken to by the distribution protocol (OCI distribution spec 1.1). */
export class RemoteRegistry implements RegistryClient {
  readonly #net: NetStack;
  readonly #domain: string;

  constructor(net: NetStack, domain: string) {
    this.#net = net;
    this.#domain = domain;
  }

  /**
   * A request as Docker makes it: with TLS, and without it only to localhost (127.0.0.0/8), which needs no entry in
   * insecure-registries. Nobody in the simulated network speaks TLS, so whoever answers elsewhere answers in plain HTTP. Throws NoAnswer.
   */
  async #request(request: Request): Promise<Response> {
    const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(this.#domain) ?? [];
    const isLocal = host === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(host);
    const usual = port === undefined ? 443 : Number(port);
    if (!isLocal) {
      await httpExchange(this.#net, host, usual, { ...request, method: 'HEAD', body: NO_BYTES });
      throw new NoAnswer('http: server gave HTTP response to HTTPS client');
    }
    return httpExchange(this.#net, host, usual, request);
  }

  /** Whether it is there and lets us in: the status of `GET /v2/`. Throws NoAnswer. */
  async ping(): Promise<number> {
    return (await this.#request({ method: 'GET', path: '/v2/', headers: {} })).status;
  }

  #url(path: string): string {
    return `https://${this.#domain}${path}`;
  }

  /** The manifest or index that a reference means. Throws EngineError as a pull does. */
  async manifest(reference: Reference): Promise<Blob> {
    const name = fullName(reference);
    const path = `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag ?? 'latest'}`;
    let head: Response;
    try {
      head = await this.#request({ method: 'HEAD', path, headers: { Accept: ACCEPT } });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      throw new EngineError(
        'unavailable',
        `failed to resolve reference "${name}": failed to do request: Head "${this.#url(path)}": ${error.message}`,
      );
    }
    if (head.status === 404)
      throw new EngineError('not-found', `failed to resolve reference "${name}": ${name}: not found`);
    if (head.status >= 400)
      throw new EngineError(
        'internal',
        `failed to resolve reference "${name}": unexpected status from HEAD request to ${this.#url(path)}: ${head.status}`,
      );
    return this.blob(
      reference,
      (head.headers.get('docker-content-digest') ?? reference.digest ?? '') as Digest,
      head.headers.get('content-type') ?? MEDIA_TYPES.manifest,
    );
  }

  /** Content by its digest, from the manifests or the blobs as its media type says; the bytes are checked against it. */
  async blob(reference: Reference, digest: Digest, mediaType: string): Promise<Blob> {
    const kind = /manifest|index/.test(mediaType) ? 'manifests' : 'blobs';
    const path = `/v2/${reference.path}/${kind}/${digest}`;
    let response: Response;
    try {
      response = await this.#request({ method: 'GET', path, headers: { Accept: ACCEPT } });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      throw new EngineError('unavailable', `failed to do request: Get "${this.#url(path)}": ${error.message}`);
    }
    if (response.status !== 200)
      throw new EngineError(
        'not-found',
        `failed to copy: httpReadSeeker: failed open: content at ${this.#url(path)} not found: not found`,
      );
    const found = digestOf(response.body);
    if (found !== digest)
      throw new EngineError(
        'internal',
        `failed commit on ref "${kind === 'blobs' ? 'layer' : 'manifest'}-${digest}": unexpected commit digest ${found}, expected ${digest}: failed precondition`,
      );
    return bytesBlob(response.body, mediaType);
  }

  /** All tags of a repository. Throws EngineError `not-found`. */
  async tags(reference: Reference): Promise<readonly string[]> {
    const response = await this.#pushing('GET', `/v2/${reference.path}/tags/list`);
    if (response.status !== 200) throw new EngineError('not-found', registryErrors(response));
    return (
      (JSON.parse(decodeUtf8(response.body)) as { readonly tags: readonly string[] | null }).tags ?? []
    ).toSorted();
  }

  /** Brings a blob into a repository. Answers how it got there. */
  async pushBlob(repository: string, blob: Blob, sources: readonly string[]): Promise<Pushed> {
    const base = `/v2/${repository}/blobs`;
    const known = await this.#pushing('HEAD', `${base}/${blob.digest}`);
    if (known.status === 200) return { how: 'exists' };
    const from = sources.find((one) => one !== repository);
    const query =
      from === undefined ? '' : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from)}`;
    const begun = await this.#pushing('POST', `${base}/uploads/${query}`);
    if (begun.status === 201 && from !== undefined) return { how: 'mounted', from };
    const location = begun.headers.get('location') ?? '';
    if (begun.status !== 202 || location === '') throw new EngineError('internal', registryErrors(begun));
    const path = location.replace(/^https?:\/\/[^/]+/, '');
    const joined = `${path}${path.includes('?') ? '&' : '?'}digest=${encodeURIComponent(blob.digest)}`;
    const put = await this.#pushing('PUT', joined, blob.bytes(), 'application/octet-stream');
    if (put.status !== 201) throw new EngineError('internal', registryErrors(put));
    return { how: 'pushed' };
  }

  /** Puts a manifest or an index; `name` is its digest or the tag. */
  async pushManifest(repository: string, blob: Blob, name: string): Promise<void> {
    const put = await this.#pushing('PUT', `/v2/${repository}/manifests/${name}`, blob.bytes(), blob.mediaType);
    if (put.status !== 201) throw new EngineError('internal', registryErrors(put));
  }

  async #pushing(method: Request['method'], path: string, body?: Uint8Array, type?: string): Promise<Response> {
    try {
      return await this.#request({
        method,
        path,
        ...(body ? { body } : {}),
        headers: { Accept: ACCEPT, ...(type === undefined ? {} : { 'Content-Type': type }) },
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const verb = `${method[0]}${method.slice(1).toLowerCase()}`;
      throw new EngineError('unavailable', `failed to do request: ${verb} "${this.#url(path)}": ${error.message}`);
    }
  }
}

/** moby daemon/containerd/registry_errors.go: `error from registry: …` */
function registryErrors(response: Response): string {
  let messages: readonly string[] = [];
  try {
    const document = JSON.parse(decodeUtf8(response.body)) as {
      readonly errors?: readonly { readonly message: string }[];
    };
    messages = (document.errors ?? []).map(({ message }) => message);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return messages.length > 0 ? `error from registry: ${messages.join('\n')}` : `unexpected status: ${response.status}`;
}
