import unittest


def divide(a, b):
    return a / b


class TestDivide(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up class")

    def setUp(self):
        self.numbers = [1, 2, 3]

    def test_ok(self):
        self.assertEqual(divide(6, 3), 2)

    def test_wrong(self):
        self.assertEqual(divide(1, 3), 0.3)

    def test_lists(self):
        self.assertEqual(self.numbers, [1, 2, 4], "lists differ")

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as cm:
            divide(1, 0)
        self.assertIn("division", str(cm.exception))

    def test_error(self):
        divide("a", 2)

    @unittest.skip("not now")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("known")

    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 2)

    def test_text(self):
        self.assertMultiLineEqual("a\nb\n", "a\nc\n")

    def test_dict(self):
        self.assertDictEqual({"a": 1}, {"a": 1, "b": 2})


if __name__ == "__main__":
    import sys
    import io
    stream = io.StringIO()
    runner = unittest.TextTestRunner(stream=stream, verbosity=2)
    result = runner.run(unittest.defaultTestLoader.loadTestsFromTestCase(TestDivide))
    print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
    import re
    print(re.sub(r"in \d+\.\d+s", "in TIMEs", stream.getvalue()))
