import { TLS_AGREED, TLS_HELLO } from '../../tls-greeting.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** _ssl: what client and server of the simulated internet say instead of a handshake. */
export const sslCore: LibraryModule = {
  init: (_vm, module) => {
    module.dict.set('HELLO', TLS_HELLO);
    module.dict.set('AGREED', TLS_AGREED);
  },
};
