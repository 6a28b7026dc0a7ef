import io, sys, unittest
from unittest import mock
def read(path):
    with open(path) as f: return f.read().upper()
def greet(): return 'Hi ' + input('name? ')
class T(unittest.TestCase):
    @mock.patch('__main__.open', create=True)
    def test_a(self, opened):
        opened.return_value = io.StringIO('text'); self.assertEqual(read('x'), 'TEXT'); opened.assert_called_once_with('x')
    @mock.patch('__main__.input', name='asked', return_value='Bob')
    def test_b(self, asked):
        self.assertEqual(greet(), 'Hi Bob'); print(asked.call_args)
    @mock.patch('__main__.nothing')
    def test_c(self, m): pass
    def test_d(self):
        self.assertCountEqual([[1], [2], [2]], [[2], [1], [2]])
        self.assertCountEqual([[1], [2]], [[2], [3], [3]])
    def test_e(self): self.assertCountEqual('aab', 'abc')
    @mock.patch('builtins.print', new_callable=mock.Mock)
    def test_f(self, p):
        print('x'); p.assert_called_with('x')
r = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
for t, e in r.errors + r.failures: print(t.id(), e.splitlines()[-1], e.count('First has'))
print(r.testsRun)
