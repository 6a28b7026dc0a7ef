import type { LibraryModule } from '../vm/module-registry.ts';

/** filecmp */
export const filecmp: LibraryModule = {
  source: String.raw`
import os
def cmp(f1, f2, shallow=True):
    a, b = os.stat(f1), os.stat(f2)
    if a.st_size != b.st_size:
        return False
    if shallow and a.st_mtime == b.st_mtime:
        return True
    with open(f1, 'rb') as x, open(f2, 'rb') as y:
        return x.read() == y.read()
def cmpfiles(a, b, common, shallow=True):
    same, differ, funny = [], [], []
    for x in common:
        try:
            (same if cmp(os.path.join(a, x), os.path.join(b, x), shallow) else differ).append(x)
        except OSError:
            funny.append(x)
    return same, differ, funny
class dircmp:
    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left, self.right = a, b
        left, right = set(os.listdir(a)), set(os.listdir(b))
        self.left_list, self.right_list = sorted(left), sorted(right)
        self.common, self.left_only, self.right_only = sorted(left & right), sorted(left - right), sorted(right - left)
        folder = lambda x: os.path.isdir(os.path.join(a, x)) and os.path.isdir(os.path.join(b, x))
        self.common_dirs = [x for x in self.common if folder(x)]
        self.common_files = [x for x in self.common if not folder(x)]
        self.common_funny = []
        self.same_files, self.diff_files, self.funny_files = cmpfiles(a, b, self.common_files, shallow)
        self.subdirs = {x: dircmp(os.path.join(a, x), os.path.join(b, x)) for x in self.common_dirs}
    def report(self):
        print('diff', self.left, self.right)
        for title, names in (('Only in %s :' % self.left, self.left_only), ('Only in %s :' % self.right, self.right_only), ('Identical files :', sorted(self.same_files)), ('Differing files :', sorted(self.diff_files)), ('Common subdirectories :', self.common_dirs)):
            if names:
                print(title, names)
`,
};
