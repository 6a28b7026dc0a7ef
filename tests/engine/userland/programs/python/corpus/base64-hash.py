import base64, hashlib, hmac, uuid, binascii, zlib
print(base64.b64encode(b"hello"), base64.b64decode("aGVsbG8=").decode(), base64.urlsafe_b64encode(b"\xfb\xff"), hashlib.sha256(b"pw").hexdigest(), hashlib.md5(b"x").hexdigest(), hashlib.sha1("é".encode()).hexdigest()[:10])
h = hashlib.sha256(); h.update(b"a"); h.update(b"b"); print(h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), h.digest_size, h.name, hmac.new(b"k", b"m", hashlib.sha256).hexdigest()[:16], uuid.uuid5(uuid.NAMESPACE_URL, "x"), len(str(uuid.uuid4())), zlib.crc32(b"hello"), zlib.decompress(zlib.compress(b"abc" * 10)))
print(binascii.hexlify(b"\x01\xff"), hashlib.new("sha512", b"").hexdigest()[:8], hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex()[:16])
hashlib.sha256("text")
