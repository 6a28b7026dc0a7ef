/** werkzeug/security.py. */
export const SECURITY = String.raw`
import hashlib, hmac, os, posixpath, secrets

SALT_CHARS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

def gen_salt(length):
    if length <= 0:
        raise ValueError('Salt length must be at least 1.')
    return ''.join(secrets.choice(SALT_CHARS) for _ in range(length))

def _hash_internal(method, salt, password):
    method, *args = method.split(':')
    salt, password = salt.encode(), password.encode()
    if method == 'scrypt':
        if not args:
            n, r, p = 2 ** 15, 8, 1
        else:
            try:
                n, r, p = map(int, args)
            except ValueError:
                raise ValueError("'scrypt' takes 3 arguments.") from None
        maxmem = 132 * n * r * p
        return hashlib.scrypt(password, salt=salt, n=n, r=r, p=p, maxmem=maxmem).hex(), 'scrypt:%d:%d:%d' % (n, r, p)
    if method == 'pbkdf2':
        name = args[0] if args else 'sha256'
        iterations = int(args[1]) if len(args) > 1 else 1_000_000
        return hashlib.pbkdf2_hmac(name, password, salt, iterations).hex(), 'pbkdf2:%s:%d' % (name, iterations)
    raise ValueError("Invalid hash method '%s'." % method)

def generate_password_hash(password, method='scrypt', salt_length=16):
    salt = gen_salt(salt_length)
    h, actual = _hash_internal(method, salt, password)
    return '%s$%s$%s' % (actual, salt, h)

def check_password_hash(pwhash, password):
    try:
        method, salt, hashval = pwhash.split('$', 2)
    except ValueError:
        return False
    return hmac.compare_digest(_hash_internal(method, salt, password)[0], hashval)

def safe_join(directory, *pathnames):
    parts = [directory or '.']
    for filename in pathnames:
        if filename != '':
            filename = posixpath.normpath(filename)
        if os.path.isabs(filename) or filename == '..' or filename.startswith('../'):
            return None
        parts.append(filename)
    return posixpath.join(*parts)
`;
