class Account:
    def __init__(self, owner):
        self._balance = 100
        self.owner = owner
    def show(self):
        print(self.owner, self.balance)
Account('Ann').show()
