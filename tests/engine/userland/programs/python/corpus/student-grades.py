students = {"Alice": [90, 85.5, 77], "Bob": [60, 71], "Cleo": []}
def average(marks):
    return sum(marks) / len(marks)
for name, marks in students.items():
    try:
        avg = average(marks)
    except ZeroDivisionError as err:
        print(f"{name}: no marks ({err})")
    else:
        grade = "A" if avg >= 80 else "B" if avg >= 70 else "C"
        print(f"{name}: {avg:.2f} -> {grade}")
    finally:
        print("-" * 10)
best = max(students, key=lambda n: max(students[n], default=0))
print("Best:", best, sorted(students, key=lambda s: (-len(students[s]), s)))
print(average(students["Cleo"]))
