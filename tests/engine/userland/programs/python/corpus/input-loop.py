# stdin: 5\nabc\n-3\n\n7.5\nq\n
def ask(prompt):
    while True:
        s = input(prompt)
        if s == "q": return None
        try: n = float(s)
        except ValueError as e: print(f"Not a number: {e}"); continue
        if n < 0: print("Negative!"); continue
        return n
total = 0
while (n := ask("Number: ")) is not None:
    total += n; print(f"Total: {total:g}")
print("Bye", total)
name = input("Name? ")
