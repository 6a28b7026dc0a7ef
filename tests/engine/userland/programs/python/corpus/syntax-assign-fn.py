len("abc") = 5
