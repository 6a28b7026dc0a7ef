def set_age(age):
    assert isinstance(age, int), f"age must be int, not {type(age).__name__}"
    assert age >= 0
    return age
print(set_age(3))
try:
    set_age("x")
except AssertionError as e:
    print("AssertionError:", e)
set_age(-1)
