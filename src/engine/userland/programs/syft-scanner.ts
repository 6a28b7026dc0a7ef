import { lazyProgram } from './lazy-program.ts';

/** `docker build --sbom=true`: what BuildKit runs to list the packages of a result. */
export const syftScanner = lazyProgram('syft-scanner', async () => (await import('./syft-scanner/main.ts')).main);
