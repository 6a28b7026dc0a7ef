// Made by scripts/catalog.ts out of the descriptions in this folder. Do not edit.
import type { Digest } from '../../base/digest.ts';

export interface LayerDigests {
  /** SHA-256 of the tar, and its bytes. */
  readonly diffId: Digest;
  readonly size: number;
  /** SHA-256 of the packed tar, and its bytes. */
  readonly digest: Digest;
  readonly packedSize: number;
}

export const layerDigests: Readonly<Record<string, LayerDigests>> = {
  'learner/alpine-3.21.5-amd64': { diffId: 'sha256:76321386a44375c99d65ec4a358bf79dc0621fe38816c26c7316a75bb4d4ac34', size: 8774144, digest: 'sha256:9cf49ba40aa2e5dba8ddf8091cf00c0ea27808a5e265c81b40b965c2f007df28', packedSize: 3698709 },
  'learner/alpine-3.21.5-arm64': { diffId: 'sha256:cf35bdbd695ea8da9a14f14c440c8a70546b45def571a5cffd31d41830ca3416', size: 8774144, digest: 'sha256:f8d7e613f789dd508aca1688de5b7549b1948ef923801c82df98462053ee7b7a', packedSize: 3698711 },
  'learner/alpine-3.22.2-amd64': { diffId: 'sha256:d006839f3b51ce8a592e854868c481da1c87d92740affa09c79b9b6a6906e670', size: 8774144, digest: 'sha256:b565a46df88623afe59cfe458fb0ea3fd633bae5679a2e44ba6d63bd1016c46f', packedSize: 3698712 },
  'learner/alpine-3.22.2-arm64': { diffId: 'sha256:0e73a08a0ba89d126f869aa2235b819028efc8801292e18a17db2a6102bb16de', size: 8774144, digest: 'sha256:dc3f705da6aa80750167c2f24be9ac6e74e5dc541394a0146a9b73f8fc64138a', packedSize: 3698718 },
  'learner/busybox-1.36.1-amd64': { diffId: 'sha256:b644386bf3e40567217ec5e2f5e0f3a8728a22e27d38ebd8e1d1669e447c3182', size: 2284544, digest: 'sha256:c7e95ae241f84a90d5cde91591fd56befa85e50cb765da4caf20551a884103ee', packedSize: 1142762 },
  'learner/busybox-1.36.1-arm64': { diffId: 'sha256:82d89e03b6f8d3aca07a93ebe50d4e03b404566c90ff96e7feb0b6b4f0049937', size: 2284544, digest: 'sha256:19279cc690d9f7350503b5a4384e95daa9ba442aa5a6df5649292ae03ed56c02', packedSize: 1142788 },
  'learner/busybox-1.37.0-amd64': { diffId: 'sha256:a6d7fea4c94e9819b604a3f771f68cd645536548720ca2d2186ace3f44a67346', size: 2284544, digest: 'sha256:69f2fc1061de4964cb2da47e6031a31827e350328d8894f1436127e5d035ccb3', packedSize: 1142768 },
  'learner/busybox-1.37.0-arm64': { diffId: 'sha256:4f548baf27e7977e7fbda1344d7e48bfaa10e0053fa3ccc46c0e1017c61fe75a', size: 2284544, digest: 'sha256:1a583d5dd301f981c041f38d1289c05b764a02f454313bc3d5b94e605262246a', packedSize: 1142818 },
  'learner/hello-world-amd64': { diffId: 'sha256:995fd6af4df2a6b7cdeeb13fc1e3aff247973759829db05de6a716810b161bd2', size: 11264, digest: 'sha256:82c871a4935821c1da988dd1e45f18d614ac80cb6f6472fe9f8662c8c80601c1', packedSize: 2474 },
  'learner/hello-world-arm64': { diffId: 'sha256:3147b2487c486da57533bfdbeaef7f6b7e9eca34e909d8b4defafb6d12edebc0', size: 11264, digest: 'sha256:5430f14b7810ef56a85140e4528107d83421a1fabc7e7a4c7e8c3e56f141311f', packedSize: 2476 },
  'recording/alpine': { diffId: 'sha256:4e4e5b7fc668959e12a562157f9802d9b82537cebde72df7eb0c5001dc37a24a', size: 2236928, digest: 'sha256:b379b65e31bdcf8d96738369efa596a2a418520af2dba06d89f1f21beb58cce9', packedSize: 1141535 },
  'recording/busybox': { diffId: 'sha256:b6743cf9f53db8dd2d44aa91a43e44060a7c5f1c413983d2cdff62f0b6b8afd0', size: 2220032, digest: 'sha256:37ec94084631d6f3d88b2cbea113267a1e94232a52093b9643e64cc93f8da47c', packedSize: 1140966 },
  'recording/debian': { diffId: 'sha256:f12399e199c5c7ec387e0067b735057a2c0ca6c6b668da6d8052a0dd8c0f5c4d', size: 124156928, digest: 'sha256:b18ba1a8552adc17bd3efb365fce9999e924b3ffc35bbc2acf379023e5077180', packedSize: 51609408 },
  'recording/hello-world': { diffId: 'sha256:fa1c4d551f4976c61640dc2968040f63f33aad6c663c348ed2ba7996be33fb97', size: 684032, digest: 'sha256:c322e28f321844b575cdb2d7601f1850786881d30237e18530254c5f16fdaaa7', packedSize: 320371 },
  'recording/nginx': { diffId: 'sha256:1727139ff4974f7f583b0c7023c9601d7e75da720a8e64a10518cbe7ec065577', size: 108988928, digest: 'sha256:c670ea03cb74db196151ab520f041f07d07824d3d0191fca32f7d7e56944aea8', packedSize: 46077869 },
  'recording/node': { diffId: 'sha256:a836fbdba4c02a93161625165978a2a1f675ba356a829e721b919940aaa47d83', size: 223334400, digest: 'sha256:deeaa96ec0dc854fa187c9ed2c2574527b3960034c69ad1134f21c3d01c7db9d', packedSize: 99383741 },
  'recording/python': { diffId: 'sha256:b40b6b9d154f970bed01bd8b18407841e5e464b7489b95097ef39550ee75c687', size: 136871424, digest: 'sha256:0ef6b5c6637cc14ca1185df94e74af2854245864eea4984c0bf4ac2680ce7f6f', packedSize: 57729977 },
  'recording/redis': { diffId: 'sha256:51e855ce4039b87b48cee0eea4463f10ac2027ca9194dd8966e92b64eb757aa3', size: 104591360, digest: 'sha256:dc901c40fea56065bb01637e118b85969316073cec38b5e816cd8afb3c2ed416', packedSize: 43853151 },
  'recording/redis-workdir': { diffId: 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef', size: 1024, digest: 'sha256:9bd6d852dcb8ea52105f178caf8446908c59a039f3a0181d13b86aebf4b7b21a', packedSize: 28 },
  'recording/registry': { diffId: 'sha256:38d32ade7076e4f14cecb445e96bd76849277585b72c47ae2b750f28e753b234', size: 23074304, digest: 'sha256:0f2c686805c6927fb397d36cf7de4eae5a4af8da2f2bc7300255d75d26dc7e39', packedSize: 7770679 },
  'recording/registry-config': { diffId: 'sha256:7bb24e737d111843f0b90ef8623a25d42ff34f40380ee3bdef8cc9fa774f3959', size: 3072, digest: 'sha256:57b80e90259c94ece4348a704b2a9c3ffe51355026e580cd3e3020933fbd6f5b', packedSize: 240 },
};
