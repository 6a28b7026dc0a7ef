class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        super().__init__(f"balance {balance} is less than {amount}")


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        self.history = []

    @property
    def balance(self):
        return self.__balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.__balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(self.__balance, amount)
        self.__balance -= amount
        self.history.append(("withdraw", amount))


acc = Account("Ann", 100)
acc.deposit(50).deposit(25)
print(acc.balance, acc.history)
for attempt in (500, 30):
    try:
        acc.withdraw(attempt)
    except InsufficientFunds as e:
        print("Error:", e, "| short by", e.amount - e.balance)
    else:
        print("Withdrew", attempt)
    finally:
        print("Balance is", acc.balance)
print(acc._Account__balance, vars(acc))
try:
    acc.deposit(-5)
except (TypeError, ValueError) as e:
    print(type(e), e.args, repr(e))
try:
    print(acc.__balance)
except AttributeError as e:
    print(e)


def process(accounts, amount):
    for a in accounts:
        a.withdraw(amount)


try:
    process([acc], 10_000)
except BankError as e:
    raise SystemExit(f"fatal: {e}") from e
