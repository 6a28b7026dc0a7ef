# stdin: 1\n3\n9\nx\n2\n0\n
def menu():
    print("1) Hello\n2) Sum\n0) Quit")
while True:
    menu()
    try: choice = int(input("Choice: "))
    except ValueError: print("Not a number!"); continue
    if choice == 0: break
    elif choice == 1: print("Hello!")
    elif choice == 2: print(sum(range(10)))
    else: print(f"Unknown option {choice}")
else: print("never")
print("Goodbye")
