import traceback
import collections
import math


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def show(self):
        print(balance)

    def helper(self):
        deposit(5)


def run(f):
    try:
        f()
    except Exception as e:
        traceback.print_exception(e, limit=-1)


acc = Account()
message = "hi"
run(lambda: print(mesage))
run(lambda: pritn("x"))
run(lambda: acc.balanse)
run(lambda: acc.show())
run(lambda: acc.helper())
run(lambda: math.squareroot(4))
run(lambda: math.sqr(4))
run(lambda: collections.orderedDict())
run(lambda: "abc".uper())
run(lambda: [].push(1))
run(lambda: {}.has_key("a"))
run(lambda: time.sleep(1))
run(lambda: datetime.now())
run(lambda: acc.deposit())
run(lambda: acc.deposit(1, 2))
run(lambda: Account(5))
run(lambda: len())
run(lambda: int("5", bas=3))
run(lambda: "a" + 1)
run(lambda: 1 + "a")
run(lambda: [1] + (2,))
run(lambda: "5" - 2)
run(lambda: None + 1)
run(lambda: "abc"["a"])
run(lambda: [1, 2]["0"])
run(lambda: (1, 2).append(3))
run(lambda: acc())
run(lambda: acc[0])
run(lambda: setattr(acc, "x"))
run(lambda: sum(["a", "b"]))
run(lambda: max([]))
run(lambda: ",".join([1, 2]))
run(lambda: open(5.5))
run(lambda: range(1.5))
run(lambda: "x" * "y")
run(lambda: list(5))
run(lambda: dict([1, 2]))
run(lambda: isinstance(1, "int"))
run(lambda: float("1,5"))
run(lambda: int(None))
run(lambda: int([]))
run(lambda: [3, 1].index(2))
run(lambda: [].pop())
run(lambda: {}.pop("k"))
run(lambda: set().remove(1))
run(lambda: "abc".index("z"))
run(lambda: bytes("abc"))
run(lambda: round("x"))
run(lambda: abs("x"))
run(lambda: -"x")
run(lambda: 1 < "2")
run(lambda: ord("ab"))
import maths
