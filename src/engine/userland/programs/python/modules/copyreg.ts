import type { LibraryModule } from '../vm/module-registry.ts';

/** copyreg */
export const copyreg: LibraryModule = {
  source: String.raw`
dispatch_table = {}
def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')
__all__ = ['constructor', 'pickle']
`,
};
