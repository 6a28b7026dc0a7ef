class FileManager:
    def __init__(self, name):
        self.name = name
        print(f'Opening {name}')
    def __enter__(self): return self
    def __exit__(self, *a): print('Closing', self.name)
    def __del__(self): print('Destroying', self.name)
def use():
    fm = FileManager('local')
    return 'used'
print(use())
with FileManager('ctx') as f: print('inside', f.name)
objs = [FileManager(str(i)) for i in range(2)]
objs[0] = None
print('list now', objs[0], len(objs))
del objs
class Parent:
    def __del__(self): print('Parent gone')
class Child(Parent):
    def __init__(self): self.fm = FileManager('owned')
    def __del__(self):
        print('Child gone')
        super().__del__()
c = Child()
c = 5
print('end of program')
last = FileManager('global')
