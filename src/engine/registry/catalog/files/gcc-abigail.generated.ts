/** abigail-tools of Debian 13, which gcc installs upon buildpack-deps. See ../../description/layer-files.ts for the notation. */
export const files = `
/etc|ld.so.cache 27183
/usr/bin|abicompat* 52104|abidb* 20384|abidiff* 77048|abidw* 56376|abilint* 27240|abipkgdiff* 155080|kmidiff* 35544
/usr/lib/python3/dist-packages/git|__init__.py 8899|cmd.py 75471|compat.py 4526|config.py 37986|db.py 2368|diff.py 27606|exc.py 7119|py.typed 0|remote.py 47197|types.py 10272|util.py 45888
/usr/lib/python3/dist-packages/git/__pycache__|__init__.cpython-313.pyc 6068|cmd.cpython-313.pyc 70173|compat.cpython-313.pyc 4549|config.cpython-313.pyc 44185|db.cpython-313.pyc 3208|diff.cpython-313.pyc 26978|exc.cpython-313.pyc 10479|remote.cpython-313.pyc 48503|types.cpython-313.pyc 5808|util.cpython-313.pyc 57512
/usr/lib/python3/dist-packages/git/index|__init__.py 406|base.py 63638|fun.py 16736|typ.py 6570|util.py 3659
/usr/lib/python3/dist-packages/git/index/__pycache__|__init__.cpython-313.pyc 429|base.cpython-313.pyc 64302|fun.cpython-313.pyc 16573|typ.cpython-313.pyc 9449|util.cpython-313.pyc 5649
/usr/lib/python3/dist-packages/git/objects|__init__.py 637|base.py 10277|blob.py 1215|commit.py 31293|fun.py 8935|tag.py 4441|tree.py 13849|util.py 23995
/usr/lib/python3/dist-packages/git/objects/__pycache__|__init__.cpython-313.pyc 666|base.cpython-313.pyc 11954|blob.cpython-313.pyc 1658|commit.cpython-313.pyc 32780|fun.cpython-313.pyc 7965|tag.cpython-313.pyc 4706|tree.cpython-313.pyc 16763|util.cpython-313.pyc 26622
/usr/lib/python3/dist-packages/git/objects/submodule|__init__.py 303|base.py 72327|root.py 20246|util.py 3509
/usr/lib/python3/dist-packages/git/objects/submodule/__pycache__|__init__.cpython-313.pyc 346|base.cpython-313.pyc 69163|root.cpython-313.pyc 13798|util.cpython-313.pyc 4689
/usr/lib/python3/dist-packages/git/refs|__init__.py 509|head.py 11429|log.py 12588|reference.py 5630|remote.py 2950|symbolic.py 35799|tag.py 5518
/usr/lib/python3/dist-packages/git/refs/__pycache__|__init__.cpython-313.pyc 529|head.cpython-313.pyc 12764|log.cpython-313.pyc 15211|reference.cpython-313.pyc 5981|remote.cpython-313.pyc 3348|symbolic.cpython-313.pyc 38392|tag.cpython-313.pyc 5791
/usr/lib/python3/dist-packages/git/repo|__init__.py 210|base.py 67300|fun.py 15041
/usr/lib/python3/dist-packages/git/repo/__pycache__|__init__.cpython-313.pyc 259|base.cpython-313.pyc 66670|fun.cpython-313.pyc 15113
/usr/lib/python3/dist-packages/gitdb|__init__.py 551|base.py 8023|const.py 90|exc.py 1496|fun.py 23243|pack.py 39228|stream.py 27541|typ.py 373|util.py 12302
/usr/lib/python3/dist-packages/gitdb-4.0.12.egg-info|PKG-INFO 1410|dependency_links.txt 1|not-zip-safe 1|requires.txt 0|top_level.txt 6
/usr/lib/python3/dist-packages/gitdb/__pycache__|__init__.cpython-313.pyc 735|base.cpython-313.pyc 12840|const.cpython-313.pyc 295|exc.cpython-313.pyc 2734|fun.cpython-313.pyc 23473|pack.cpython-313.pyc 43927|stream.cpython-313.pyc 26725|typ.cpython-313.pyc 355|util.cpython-313.pyc 15049
/usr/lib/python3/dist-packages/gitdb/db|__init__.py 371|base.py 9061|git.py 2666|loose.py 8734|mem.py 3343|pack.py 7285|ref.py 2591
/usr/lib/python3/dist-packages/gitdb/db/__pycache__|__init__.cpython-313.pyc 323|base.cpython-313.pyc 12017|git.cpython-313.pyc 3402|loose.cpython-313.pyc 9358|mem.cpython-313.pyc 4556|pack.cpython-313.pyc 8198|ref.cpython-313.pyc 3293
/usr/lib/python3/dist-packages/gitdb/test|__init__.py 204|lib.py 5489|test_base.py 2836|test_example.py 1350|test_pack.py 9228|test_stream.py 5727|test_util.py 3243
/usr/lib/python3/dist-packages/gitdb/test/__pycache__|__init__.cpython-313.pyc 150|lib.cpython-313.pyc 8265|test_base.cpython-313.pyc 3880|test_example.cpython-313.pyc 1986|test_pack.cpython-313.pyc 11512|test_stream.cpython-313.pyc 7066|test_util.cpython-313.pyc 4818
/usr/lib/python3/dist-packages/gitdb/utils|__init__.py 0|encoding.py 372
/usr/lib/python3/dist-packages/gitdb/utils/__pycache__|__init__.cpython-313.pyc 151|encoding.cpython-313.pyc 817
/usr/lib/python3/dist-packages/gitpython-3.1.44.dist-info|INSTALLER 7|METADATA 13505|WHEEL 91|top_level.txt 4
/usr/lib/python3/dist-packages/libarchive|__init__.py 601|entry.py 14436|exception.py 370|extract.py 2694|ffi.py 12593|flags.py 211|read.py 5923|write.py 10444
/usr/lib/python3/dist-packages/libarchive/__pycache__|__init__.cpython-313.pyc 827|entry.cpython-313.pyc 24143|exception.cpython-313.pyc 968|extract.cpython-313.pyc 3700|ffi.cpython-313.pyc 13868|flags.cpython-313.pyc 403|read.cpython-313.pyc 8642|write.cpython-313.pyc 12623
/usr/lib/python3/dist-packages/libarchive_c-5.1.egg-info|PKG-INFO 5308|dependency_links.txt 1|top_level.txt 11
/usr/lib/python3/dist-packages/smmap|__init__.py 343|buf.py 5762|mman.py 24022|util.py 7476
/usr/lib/python3/dist-packages/smmap-6.0.0.egg-info|PKG-INFO 4247|dependency_links.txt 1|top_level.txt 6|zip-safe 1
/usr/lib/python3/dist-packages/smmap/__pycache__|__init__.cpython-313.pyc 686|buf.cpython-313.pyc 6986|mman.cpython-313.pyc 25445|util.cpython-313.pyc 10438
/usr/lib/python3/dist-packages/smmap/test|__init__.py 0|lib.py 1460|test_buf.py 5439|test_mman.py 10822|test_tutorial.py 3174|test_util.py 3468
/usr/lib/python3/dist-packages/smmap/test/__pycache__|__init__.cpython-313.pyc 150|lib.cpython-313.pyc 2908|test_buf.cpython-313.pyc 5766|test_mman.cpython-313.pyc 11639|test_tutorial.cpython-313.pyc 2897|test_util.cpython-313.pyc 6320
/usr/lib/x86_64-linux-gnu|libabigail.so.5@ libabigail.so.5.0.0|libabigail.so.5.0.0 4131856|libarchive.so.13@ libarchive.so.13.7.4|libarchive.so.13.7.4 833536|libbpf.so.1@ libbpf.so.1.5.0|libbpf.so.1.5.0 423952|libdw-0.192.so 762392|libdw.so.1@ libdw-0.192.so
/usr/share/bash-completion/completions|abicompat 1243|abidiff 1430|abidw 1187|abilint 664|abinilint 469|abipkgdiff 1018|abisym 469
/usr/share/doc/abigail-tools|changelog.Debian.gz 1063|changelog.gz 482061|copyright 2212
/usr/share/doc/libabigail5|changelog.Debian.gz 1060|changelog.gz 482061|copyright 2212
/usr/share/doc/libarchive13t64|NEWS.gz 12114|changelog.Debian.gz 5051|copyright 22412
/usr/share/doc/libbpf1|changelog.Debian.gz 1363|copyright 8220
/usr/share/doc/libdw1t64|changelog.Debian.gz 4050|changelog.gz 8414|copyright 8725
/usr/share/doc/python3-git|changelog.Debian.gz 3636|changelog.gz 132|copyright 2041
/usr/share/doc/python3-gitdb|changelog.Debian.gz 970|copyright 1816
/usr/share/doc/python3-libarchive-c|changelog.Debian.gz 827|copyright 7441
/usr/share/doc/python3-smmap|changelog.Debian.gz 762|copyright 1790
/usr/share/man/man1|abicompat.1.gz 3456|abidb.1.gz 2905|abidiff.1.gz 9304|abidw.1.gz 6635|abilint.1.gz 1938|abipkgdiff.1.gz 7249
/usr/share/python3/dist|python3-git 30
/var/cache|ldconfig/700
/var/cache/debconf|config.dat 17576|passwords.dat:600 0|templates.dat 897183
/var/cache/ldconfig|aux-cache:600 17967
/var/lib/apt|extended_states 20776
/var/lib/dpkg|updates/
/var/lib/dpkg/info|abigail-tools.list 955|abigail-tools.md5sums 1541|libabigail5:amd64.list 308|libabigail5:amd64.md5sums 302|libabigail5:amd64.shlibs 25|libabigail5:amd64.triggers 66|libarchive13t64:amd64.list 321|libarchive13t64:amd64.md5sums 310|libarchive13t64:amd64.shlibs 41|libarchive13t64:amd64.symbols 17348|libarchive13t64:amd64.triggers 68|libbpf1:amd64.list 248|libbpf1:amd64.md5sums 217|libbpf1:amd64.shlibs 28|libbpf1:amd64.symbols 15121|libbpf1:amd64.triggers 68|libdw1t64:amd64.list 290|libdw1t64:amd64.md5sums 291|libdw1t64:amd64.shlibs 29|libdw1t64:amd64.symbols 10851|libdw1t64:amd64.triggers 66|python3-git.list 2786|python3-git.md5sums 3833|python3-git.postinst* 257|python3-git.prerm* 370|python3-gitdb.list 1998|python3-gitdb.md5sums 2719|python3-gitdb.postinst* 261|python3-gitdb.prerm* 374|python3-libarchive-c.list 957|python3-libarchive-c.md5sums 1160|python3-libarchive-c.postinst* 275|python3-libarchive-c.prerm* 388|python3-smmap.list 1109|python3-smmap.md5sums 1386|python3-smmap.postinst* 261|python3-smmap.prerm* 374
/var/log|dpkg.log 235597
/var/log/apt|eipp.log.xz 18608|history.log 18837|term.log:640,0,4 268
`;
