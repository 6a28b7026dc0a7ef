import type { LibraryModule } from '../vm/module-registry.ts';

/** tracemalloc: measures nothing, and says so */
export const tracemalloc: LibraryModule = {
  source: String.raw`
def start(nframe=1):
    raise RuntimeError("drydock: 'tracemalloc' is not simulated")
def is_tracing():
    return False
def stop():
    pass
def get_traced_memory():
    return 0, 0
def take_snapshot():
    raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
`,
};
