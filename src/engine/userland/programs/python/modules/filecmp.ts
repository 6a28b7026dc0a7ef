import type { LibraryModule } from '../vm/module-registry.ts';

/** filecmp */
export const filecmp: LibraryModule = {
  source: String.raw`
import os, stat, fnmatch
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
DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']
def clear_cache():
    pass
class dircmp:
    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left, self.right, self.shallow = a, b, shallow
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
    def _list(self, folder):
        skip = self.hide + self.ignore
        return sorted(x for x in os.listdir(folder) if not any(fnmatch.fnmatch(x, p) for p in skip))
    def phase0(self):
        self.left_list, self.right_list = self._list(self.left), self._list(self.right) #@ 142
    def phase1(self):
        left, right = {os.path.normcase(x): x for x in self.left_list}, {os.path.normcase(x): x for x in self.right_list}
        self.common = [left[x] for x in left if x in right]
        self.left_only = [left[x] for x in left if x not in right]
        self.right_only = [right[x] for x in right if x not in left]
    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for x in self.common:
            kinds = []
            for folder in (self.left, self.right):
                try:
                    kinds.append(stat.S_IFMT(os.stat(os.path.join(folder, x)).st_mode))
                except OSError:
                    kinds.append(None)
            if kinds[0] != kinds[1] or kinds[0] not in (stat.S_IFDIR, stat.S_IFREG):
                self.common_funny.append(x)
            else:
                (self.common_dirs if kinds[0] == stat.S_IFDIR else self.common_files).append(x)
    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files, self.shallow)
    def phase4(self):
        self.subdirs = {x: self.__class__(os.path.join(self.left, x), os.path.join(self.right, x), self.ignore, self.hide, shallow=self.shallow) for x in self.common_dirs}
    def phase4_closure(self):
        self.phase4()
        for d in self.subdirs.values():
            d.phase4_closure()
    def report(self):
        print('diff', self.left, self.right)
        for title, names in (('Only in %s :' % self.left, self.left_only), ('Only in %s :' % self.right, self.right_only), ('Identical files :', self.same_files), ('Differing files :', self.diff_files), ('Trouble with common files :', self.funny_files), ('Common subdirectories :', self.common_dirs), ('Common funny cases :', self.common_funny)):
            if names:
                print(title, sorted(names))
    def report_partial_closure(self):
        self.report()
        for d in self.subdirs.values():
            print()
            d.report()
    def report_full_closure(self):
        self.report()
        for d in self.subdirs.values():
            print()
            d.report_full_closure()
    methodmap = dict(subdirs=phase4, same_files=phase3, diff_files=phase3, funny_files=phase3, common_dirs=phase2, common_files=phase2, common_funny=phase2, common=phase1, left_only=phase1, right_only=phase1, left_list=phase0, right_list=phase0)
    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self) #@ 259
        return getattr(self, attr)
__all__ = ['DEFAULT_IGNORES', 'clear_cache', 'cmp', 'cmpfiles', 'dircmp']
`,
};
