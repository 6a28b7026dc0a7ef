# stdin: Ada\n
name = input("What is your name? ")
print(f"Hello, {name}!")
print("Your name has", len(name), "letters.")
print(name.upper(), name.lower(), name[::-1], name * 2)
