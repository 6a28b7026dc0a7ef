import type { RegistryApi } from '../../api/registry.ts';
import type { Daemon } from '../daemon.ts';
import { registryBlob, registryManifest } from './documents.ts';
import { loginTo } from './login.ts';
import { searchHub } from './search.ts';

/** What is asked of registries: one file a verb. */
export function registryApi(daemon: Daemon): RegistryApi {
  return {
    manifest: (reference) => registryManifest(daemon, reference),
    blob: (reference, digest, mediaType) => registryBlob(daemon, reference, digest, mediaType),
    search: async (term, options) => searchHub(daemon, term, options),
    login: (options) => loginTo(daemon, options),
  };
}
