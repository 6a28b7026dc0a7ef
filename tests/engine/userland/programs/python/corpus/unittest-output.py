import unittest
def add(a, b): return a + b
class TestAdd(unittest.TestCase):
    """Tests of add."""
    @classmethod
    def setUpClass(cls): print("class setup")
    def setUp(self): self.x = 1
    def tearDown(self): pass
    def test_ok(self):
        """Adds two numbers."""
        self.assertEqual(add(1, 2), 3)
    def test_fail(self): self.assertEqual(add(1, 1), 3)
    def test_error(self): add(1)
    def test_list(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_dict(self): self.assertDictEqual({"a": 1}, {"a": 2})
    def test_multi(self): self.assertMultiLineEqual("a\nb\n", "a\nc\n")
    def test_raises(self):
        with self.assertRaises(ValueError) as cm: int("x")
        self.assertIn("invalid", str(cm.exception))
    def test_not_raised(self):
        with self.assertRaises(KeyError): pass
    def test_regex(self): self.assertRegex("hello", r"^x")
    @unittest.skip("later")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail("known")
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertEqual(i % 2, 0)
    def test_msg(self): self.assertTrue(False, "should be true")
    def test_almost(self): self.assertAlmostEqual(0.1 + 0.2, 0.4)
    def test_isinstance(self): self.assertIsInstance("a", int)
    def test_none(self): self.assertIsNone(5)
    def test_in(self): self.assertIn(1, [2])
    def test_greater(self): self.assertGreater(1, 2)
    def test_set(self): self.assertEqual({1, 2}, {2, 3})
    def test_str(self): self.assertEqual("abc", "abd")
if __name__ == "__main__":
    import sys, re
    class R(unittest.TextTestRunner):
        pass
    s = unittest.TestLoader().loadTestsFromTestCase(TestAdd); import io; st = io.StringIO(); r = unittest.TextTestRunner(stream=st, verbosity=2).run(s)
    print(re.sub(r"in [\d.]+s", "in Xs", st.getvalue())); print(r, len(r.failures), len(r.errors), r.wasSuccessful(), r.testsRun)
