import type { RegistryApi } from '../../api/registry.ts';
import type { Daemon } from '../daemon.ts';
import { registryBlob, registryManifest } from './documents.ts';
import { loginTo } from './login.ts';
import { copyContent, putDocument } from './publish.ts';
import { searchHub } from './search.ts';

/** What is asked of registries: one file a verb. */
export function registryApi(daemon: Daemon): RegistryApi {
  return {
    manifest: (reference) => registryManifest(daemon, reference),
    blob: (reference, digest, mediaType) => registryBlob(daemon, reference, digest, mediaType),
    put: (reference, document, auth) => putDocument(daemon, reference, document, auth),
    copy: (from, repository, content, auth) => copyContent(daemon, from, repository, content, auth),
    search: async (term, options) => searchHub(daemon, term, options),
    login: (options) => loginTo(daemon, options),
  };
}
