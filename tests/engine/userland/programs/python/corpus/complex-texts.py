for text in ('1j', '3+4j', '-2', '2.5e3-1j', ' -j ', '(1+2j)', '1_0j', 'inf-infj', '+j', '1e2+1e-2j'):
    print(repr(text), complex(text))
for bad in ('1+', 'abc', '1 + 2j', '1+2', '', '1jj', '()'):
    try: print(complex(bad))
    except ValueError as e: print(e)
for text in ('0x1.8p1', '0x.8', '1p-2', '-0x1.921fb54442d18p+1', 'inf', 'A'):
    print(text, float.fromhex(text))
try: float.fromhex('zz')
except ValueError as e: print(e)
print((1+2j) * 1j, abs(3-4j), (1+2j).conjugate(), (2j) ** 2, 1j == complex(0, 1), {1j: 'i'}[1j])
