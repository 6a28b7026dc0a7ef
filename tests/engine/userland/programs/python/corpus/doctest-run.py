"""Module with tests.

>>> square(3)
9
"""
def square(n):
    """
    >>> square(4)
    16
    >>> square(5)
    26
    >>> square("a")
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    >>> [square(i) for i in range(3)]
    [0, 1,
    4]
    """
    return n * n
def greet(name):
    """
    >>> greet("bob")
    'hi bob'
    >>> print(greet("x"))  # doctest: +ELLIPSIS
    hi ...
    """
    return "hi " + name
if __name__ == "__main__":
    import doctest
    print(doctest.testmod())
    doctest.testmod(verbose=True)
