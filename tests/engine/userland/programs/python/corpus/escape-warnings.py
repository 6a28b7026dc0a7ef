import re
a = '\d \w'
b = '''
 \s
 \q'''
c = f'{1} \d {2} \w'
d = f'''{1}
 \d
 {2} \w'''
e = b'\d'
g = ('\m'
     '\n \k')
h = f"\{1}"
def f():
    """doc \p"""
    return '\o'
i = '\400'
j = re.compile('''
   \d+   # x
   \.
''', re.X)
