class Person:
    def __init__(self, name, kg, m): self.name, self.kg, self.m = name, kg, m
    @property
    def bmi(self): return self.kg / self.m ** 2
    @property
    def kg(self): return self._kg
    @kg.setter
    def kg(self, v):
        if v <= 0: raise ValueError("kg must be positive")
        self._kg = v
    @kg.deleter
    def kg(self): print("deleted"); del self._kg
p = Person("Al", 80, 1.8); print(f"{p.bmi:.2f}"); p.kg = 90; print(round(p.bmi, 1)); del p.kg
try: print(p.bmi)
except AttributeError as e: print(e)
print(Person.bmi, type(Person.bmi)) if False else print(type(Person.bmi).__name__)
p.kg = -1
