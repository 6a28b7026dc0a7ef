class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
    print("Woof")

d = Dog("Rex")
d.bark()
