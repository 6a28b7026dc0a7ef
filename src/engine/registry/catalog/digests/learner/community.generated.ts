// Made by scripts/catalog.ts out of the descriptions in ../../learner. Do not edit.
import type { Digests } from '../index.ts';

export const layerDigests: Digests = {
  'learner/buildkit-syft-scanner:amd64': { diffId: 'sha256:a764bf5607eac1362a0972ca4b61060cdf3f8506d6cb5108fde3ed9d91938650', size: 91228160, digest: 'sha256:27aa3f50077d1f641d272dfb9486dcec06ad955e251930008471cee6e7059c93', packedSize: 28047800, tree: 'sha256:26f3af8144e3e28feb22aba110734bb8b17648bde8636e77f20f1e276b3fcc1e' },
  'learner/buildkit-syft-scanner:arm64': { diffId: 'sha256:c1bfd045c248da6776d0992954686aa9e12ae33ca783ad16a1e19434e1ea1b82', size: 91228160, digest: 'sha256:781e20184d08b927c004c8e3ca78407ec2748c2b9b56dc5b7a4987b46fbd4687', packedSize: 28047926, tree: 'sha256:1b1efc62c6087a1eb104a043d60c021530263912733de1fdb27853b74223f306' },
  'learner/ngnix/nginx:start': { diffId: 'sha256:b461a7b5aaa762aeabd5d9f8c81eb0ffe451736da0e9484a8d6756f756de64be', size: 3584, digest: 'sha256:ae6d83389f8f510d27308aab9632a8004a491eefe7fbc34da531008653417366', packedSize: 284, tree: 'sha256:0847d0c54726bb89691bcefd65ef5c8ba0a1005cab202717d6ea57be11d2bb12' },
  'learner/pixelbarn/static-site:page': { diffId: 'sha256:b71f232b5d63151e01293d1c733017f0730ea1c5a59967c99d9d36244432cb24', size: 4096, digest: 'sha256:452dfe1a03b225b70c767cd86bc27685cef42b79c96f86561cb91a2ec6c44f21', packedSize: 280, tree: 'sha256:79ff10b00e32b9558217267741bcbfc4414382233e3bef58aadea35759df0917' },
  'learner/tidewater/fortune:files': { diffId: 'sha256:2c8e677ce44d7da17d9d0d242048b5c51a1424b1aec0782b921ad43696529905', size: 3072, digest: 'sha256:2b71934c4bd3eda9568308f197d9087a6d71bc130ff9b231ffea73acc40bd84f', packedSize: 350, tree: 'sha256:6563eaaaeaa5f3cf4194cf70d79b9c0fce7f73e840113455891d4933a609a3e0' },
};
