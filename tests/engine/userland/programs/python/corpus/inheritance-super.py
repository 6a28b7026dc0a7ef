class Animal:
    sound = "..."
    def __init__(self, name): self.name = name
    def speak(self): return f"{self.name} says {self.sound}"
class Dog(Animal):
    sound = "Woof"
    def __init__(self, name, breed):
        super().__init__(name); self.breed = breed
    def __str__(self): return f"{self.name} ({self.breed})"
class A:
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super().go()
class C(A):
    def go(self): return ["C"] + super().go()
class D(B, C):
    def go(self): return ["D"] + super().go()
d = Dog("Rex", "Collie")
print(d.speak(), d, isinstance(d, Animal), issubclass(Dog, Animal), D().go(), [c.__name__ for c in D.__mro__])
print(hasattr(d, "bark"), getattr(d, "bark", "no"), vars(d), Dog.__bases__)
d.bark()
