from abc import ABC, abstractmethod
from datetime import date, timedelta


class Item(ABC):
    count = 0

    def __init__(self, title, year):
        self.title = title
        self._year = year
        Item.count += 1

    @property
    def year(self):
        return self._year

    @abstractmethod
    def loan_days(self):
        ...

    def due(self, start):
        return start + timedelta(days=self.loan_days())

    def __str__(self):
        return f"{self.title} ({self.year})"

    def __lt__(self, other):
        return self.year < other.year


class Book(Item):
    def __init__(self, title, year, author):
        super().__init__(title, year)
        self.author = author

    def loan_days(self):
        return 21

    def __repr__(self):
        return f"Book({self.title!r}, {self.year}, {self.author!r})"


class DVD(Item):
    def loan_days(self):
        return 7


items = [Book("Dune", 1965, "Herbert"), DVD("Alien", 1979), Book("Emma", 1815, "Austen")]
for i in sorted(items):
    print(i, i.due(date(2024, 2, 20)))
print(items[::2])
print(Item.count, isinstance(items[1], Item), DVD.__mro__)
print(max(items, key=lambda i: len(i.title)))
try:
    items[0].year = 2000
except AttributeError as e:
    print(e)
try:
    Item("x", 1)
except TypeError as e:
    print(e)
print(items[0].loan_days.__name__, Book.__name__, Book.__doc__, type(items[0]) is Book)
print([m for m in dir(Book) if not m.startswith("_")])
print(items[0].__dict__, hasattr(items[0], "author"), getattr(items[1], "author", "unknown"))
items[1].author
