// Made by scripts/catalog.ts out of the descriptions in ../../learner. Do not edit.
import type { Digests } from '../index.ts';

export const layerDigests: Digests = {
  'learner/hello-world:amd64': { diffId: 'sha256:1a30ef1286a0ec96fd20c16b581b9915077336798ee9da163c4a669fd6ce91c4', size: 11776, digest: 'sha256:310ec423f278140c0fc933c765654803afbc2a1a5adeb990f16cdf757b72a561', packedSize: 2478, tree: 'sha256:ab795dedde9269142c5bf17e766268b92e488896ec3a6b23132a60595c6cc36a' },
  'learner/hello-world:arm64': { diffId: 'sha256:d71dfc793206e2e067b9505f74bd5b321c2d39b2089534ce031f054354883454', size: 11776, digest: 'sha256:8012c506a76a31cd0f95573f2b07acf988f1537c4782e4f2044db029508de682', packedSize: 2478, tree: 'sha256:02bc946033336b1bde285b6bef50faa15da6d0e52bb01ff47e324036e94a8dda' },
};
