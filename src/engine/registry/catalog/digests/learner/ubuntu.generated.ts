// Made by scripts/catalog.ts out of the descriptions in ../../learner. Do not edit.
import type { Digests } from '../index.ts';

export const layerDigests: Digests = {
  'learner/ubuntu:22.04-amd64': { diffId: 'sha256:eb1a2e6ad9c7df36a7da0339d8c5f1ffdd0b4bb16e106fc40e60531876c246ae', size: 71711744, digest: 'sha256:c1d064a5ac4ca56aa21e0e4d2ca9e50e43a73ed94cd14954fe37ae1983e8f482', packedSize: 28464616, tree: 'sha256:133cc7b7b62050b77ac142bdb7f28e576689de6fef8397acdffbcc7cc411e5aa' },
  'learner/ubuntu:22.04-arm64': { diffId: 'sha256:28c71723296e0f3466eecbb6ee1d2ed5a217644437877202f1a40a637b527234', size: 71711744, digest: 'sha256:84cc467b95c943e7660ca1565a334f3bfd0b874fbec03c157d822d9c0ebed7b8', packedSize: 28455591, tree: 'sha256:3d721b6bf0ac25f931f7c15aa920e17d9feeefa762169133ac31326aff55108d' },
  'learner/ubuntu:24.04-amd64': { diffId: 'sha256:66dac3aadab89e06445e104e9bb28ce2b4a728d1556ad269571d1c91a0049609', size: 77496832, digest: 'sha256:c3964245528b485d537c3e5a75e2f4a58e2804d1c0228957e63f2f5f28ecefe0', packedSize: 30317785, tree: 'sha256:670a30de0f3fb0b178e4bf1ff0935647d4536cc973343da46cde3d54bcefbc20' },
  'learner/ubuntu:24.04-arm64': { diffId: 'sha256:f8e0463d4c684f84cdcbe2cac2556b4a60375656a63bdd1e033cd7d2607da28e', size: 77496832, digest: 'sha256:ed3792365b5183c534311ee6e0c4e60691928b980a48aa9c6f85bae0d2e4c4d7', packedSize: 30309797, tree: 'sha256:0286cbd60929d27a7bdec0dd46c0b0f32594d23f710dead4289b53d72ceec8aa' },
};
