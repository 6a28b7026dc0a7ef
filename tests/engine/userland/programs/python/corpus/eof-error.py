# stdin: only one\n
a = input("first: ")
b = input("second: ")
