// Made by scripts/catalog.ts out of the descriptions in ../../learner. Do not edit.
import type { Digests } from '../index.ts';

export const layerDigests: Digests = {
  'learner/gcc:14.3.0-amd64': { diffId: 'sha256:463d99615f20b3315895cead131c8401b4b2994e453fd353b8725009f3270bf1', size: 397021184, digest: 'sha256:585736ab63a9d6c5e51a071cb05201a43c362c44d3cd9288b0689ca05085917b', packedSize: 145273251, tree: 'sha256:a678bdc0d23f4eaefeca4cd420d016954679ca7ee2f65ed14c608afaca87c939' },
  'learner/gcc:14.3.0-arm64': { diffId: 'sha256:03c1db4b24f0c8c3a1efc59788c9de4fad6f68d426144405a226e6e093909d5d', size: 397021184, digest: 'sha256:dd4841245e83fa7ad7e8fc92f5315b3ff50efe8b684360ceb69cac07dd276a85', packedSize: 145272564, tree: 'sha256:bbed276245e5990ea017acc6ff0c7cc9684ea09b0607f17b1b87dd94aaaf8afd' },
  'learner/gcc:abigail-amd64': { diffId: 'sha256:7d1a090614e3a7f9f34181c4048590796420bbc203bdd57d3a0623236016083f', size: 11428352, digest: 'sha256:04bf7986e5da9b09675e7a376adb02d7ac5810b74fa8923e4edc8daaa682f5eb', packedSize: 4896061, tree: 'sha256:9b8593324d8f6184a3ef2e942b22f1e0bf31d46b2bc4582010afa3b965bdb91c' },
  'learner/gcc:abigail-arm64': { diffId: 'sha256:e270fa9db3e399bf6cb019e74aff8073783e8c3712f7b22827dd221b1fd6bbd2', size: 11428352, digest: 'sha256:e0ad5e3a18b72ca5983b58541270835720a3da6e2dd4d4a94e4153c13beb883a', packedSize: 4896760, tree: 'sha256:4b86577b1ff15cbf1a74a58033220fc4000d0d9214409e4ed7f8c006eaaea060' },
  'learner/gcc:alternatives': { diffId: 'sha256:b56e54044c66b3c2bec0d48c5b3ab18759430a8de7c99acc38ddb76736c7f759', size: 4096, digest: 'sha256:6c27f2cd9ea708fd8ed38d9fece1b8eab1583407a9e3fff2e470e14b0eeabe64', packedSize: 196, tree: 'sha256:453eb4fed4d1706bc294d735a9929c9e4a8e44e137338d1de198f962ed580fe4' },
  'learner/gcc:ldconfig': { diffId: 'sha256:8c354009fe71508e55608461c1f9bff916819572a542b8f13cd7d1e669cd73f9', size: 45056, digest: 'sha256:e1a4d54aeee475dcf1614e5b54311f58dc46a7efbf90f57bf1deece3f84d77db', packedSize: 18040, tree: 'sha256:3e6b3ec1a2c1e7a32c012ee69db7bbfa358b17d5c8baccce3e88928295c49084' },
};
