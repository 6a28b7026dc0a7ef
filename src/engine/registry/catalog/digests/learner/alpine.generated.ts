// Made by scripts/catalog.ts out of the descriptions in ../../learner. Do not edit.
import type { Digests } from '../index.ts';

export const layerDigests: Digests = {
  'learner/alpine:3.21.5-amd64': { diffId: 'sha256:bd2563c804fb0c6b6e6f5424ce129efb8d11a4a80a140fd1e2b4c3c8aa3c0e49', size: 8760832, digest: 'sha256:2dfb26573a88fc3720e83688c3eb3b433d1a69dec464e6e3703657967dd9065a', packedSize: 3773474, tree: 'sha256:0654216a0bd9b3080ec8d1a4c46305c04164cfbeee0da5453c1b102a238c4bf6' },
  'learner/alpine:3.21.5-arm64': { diffId: 'sha256:2fc1adad8409b00e30ebc0382000b711bd2c91a6e43d71fa586c259854724bf4', size: 8760832, digest: 'sha256:0e2605c7bea9eacb884abdf0dda4ec65998887765588d1ccb79ef0308bdb93ce', packedSize: 3773477, tree: 'sha256:3fe25d962dcdd01d37cb961f8795bdd3f0deb076a22aa940661b4436de5dbbdd' },
  'learner/alpine:3.22.2-amd64': { diffId: 'sha256:2dd8923871a095eb7b448787c14c299bfbe1b0619ce4555e8d918b2188b62763', size: 8760832, digest: 'sha256:602a78a75ab6a0198e1b239911bd192443fd0ffc1958bd514490d3580bcc44e9', packedSize: 3773476, tree: 'sha256:d724ff29959ec7e65188c95ed9d38f9098cf4b37e0d9dc4cb1a5c8e7aafc65a3' },
  'learner/alpine:3.22.2-arm64': { diffId: 'sha256:7395721b3851420b7f9ffcf838557f9a2c67af9e520f9b615fe737509f6b2dc0', size: 8760832, digest: 'sha256:40f72e10dc88a4bba8eb09ca079e8b41b3353cacd91d0c569229efb269bb7201', packedSize: 3773483, tree: 'sha256:a1c4cfe42de1fbcb10ac6b2c42497a551c0cef7482659707891c3b051f5a0b58' },
};
