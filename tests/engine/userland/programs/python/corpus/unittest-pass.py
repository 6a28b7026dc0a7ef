import unittest
class TestMath(unittest.TestCase):
    def test_add(self): self.assertEqual(1 + 1, 2)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError): 1 / 0
suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestMath)
result = unittest.TestResult()
suite.run(result)
print(result, result.testsRun, result.wasSuccessful())
