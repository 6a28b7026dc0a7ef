class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is less than {amount}")
        self.balance = balance
        self.amount = amount

class Account:
    bank = "PyBank"
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        Account._count += 1

    @property
    def balance(self):
        return self.__balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.__balance += amount

    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(self.__balance, amount)
        self.__balance -= amount

    @classmethod
    def count(cls):
        return cls._count

    @staticmethod
    def currency():
        return "EUR"

    def __repr__(self):
        return f"Account(owner={self.owner!r}, balance={self.__balance})"

a = Account("Ada", 100)
b = Account("Bob")
a.deposit(50)
print(a, b, Account.count(), Account.currency())
try:
    b.withdraw(10)
except InsufficientFunds as e:
    print("Error:", e, e.balance, e.amount)
print(a._Account__balance)
try:
    a.balance = 5
except AttributeError as e:
    print(e)
print(a.__balance)
