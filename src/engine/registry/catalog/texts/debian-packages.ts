/** Packages of debian:trixie. See ../../description/dpkg-status.ts for the notation. */
export const trixiePackages = `
apt 3.0.3 any 5028
base-files 13.8+deb13u2 any 358 essential
base-passwd 3.6.7 any 250 essential
bash 5.2.37-2+b5 any 7277 essential
bsdutils 1:2.41-5 any 343 essential
coreutils 9.7-3 any 18457 essential
dash 0.5.12-12 any 191 essential
debconf 1.5.91 all 519
debian-archive-keyring 2025.1 all 212
debianutils 5.23.2 any 226 essential
diffutils 1:3.10-4 any 1597 essential
dpkg 1.22.21 any 6451 essential
findutils 4.10.0-3 any 1832 essential
gcc-14-base 14.2.0-19 any 103
grep 3.11-4 any 1174 essential
gzip 1.13-1 any 253 essential
hostname 3.25 any 48 essential
init-system-helpers 1.69~deb13u1 all 129 essential
libacl1 2.3.2-2+b1 any 67
libapt-pkg7.0 3.0.3 any 3470
libattr1 1:2.5.2-3 any 61
libaudit-common 1:4.0.2-2 all 25
libaudit1 1:4.0.2-2+b2 any 162
libblkid1 2.41-5 any 443
libbsd0 0.12.2-2 any 208
libbz2-1.0 1.0.8-6 any 100
libc-bin 2.41-12 any 1900 essential
libc6 2.41-12 any 13260
libcap-ng0 0.8.5-4+b1 any 58
libcap2 1:2.75-10+b1 any 84
libcrypt1 1:4.4.38-1 any 232
libdb5.3t64 5.3.28+dfsg2-9 any 1759
libdebconfclient0 0.280 any 36
libgcc-s1 14.2.0-19 any 190
libgmp10 2:6.3.0+dfsg-3 any 924
libhogweed6t64 3.10.1-1 any 479
liblastlog2-2 2.41-5 any 48
liblz4-1 1.10.0-4 any 181
liblzma5 5.8.1-1 any 417
libmd0 1.1.0-2+b1 any 86
libmount1 2.41-5 any 538
libnettle8t64 3.10.1-1 any 492
libpam-modules 1.7.0-5 any 1015
libpam-modules-bin 1.7.0-5 any 204
libpam-runtime 1.7.0-5 all 942
libpam0g 1.7.0-5 any 245
libpcre2-8-0 10.46-1~deb13u1 any 751
libseccomp2 2.6.0-2 any 150
libselinux1 3.8.1-1 any 235
libsemanage-common 3.8.1-1 all 35
libsemanage2 3.8.1-1 any 313
libsepol2 3.8.1-1 any 838
libsmartcols1 2.41-5 any 348
libsqlite3-0 3.46.1-7 any 1700
libssl3t64 3.5.1-1 any 8800
libstdc++6 14.2.0-19 any 2770
libsystemd0 257.8-1~deb13u2 any 1200
libtinfo6 6.5+20250216-2 any 570
libudev1 257.8-1~deb13u2 any 300
libuuid1 2.41-5 any 76
libxxhash0 0.8.3-2 any 110
libzstd1 1.5.7+dfsg-1 any 800
login 1:4.16.0-2+really2.41-5 any 106
login.defs 1:4.17.4-2 all 39
mawk 1.3.4.20250131-1 any 280
mount 2.41-5 any 450
ncurses-base 6.5+20250216-2 all 405 essential
ncurses-bin 6.5+20250216-2 any 652 essential
openssl-provider-legacy 3.5.1-1 any 300
passwd 1:4.17.4-2 any 2900
perl-base 5.40.1-6 any 7700 essential
sed 4.9-2 any 987 essential
sqv 1.3.0-3 any 5100
sysvinit-utils 3.14-4 any 103 essential
tar 1.35+dfsg-3.1 any 3160 essential
tzdata 2025b-4+deb13u1 all 2600
util-linux 2.41-5 any 5900 essential
zlib1g 1:1.3.dfsg+really1.3.1-1+b1 any 170
`;

/** Packages of debian:bookworm. */
export const bookwormPackages = `
adduser 3.134 all 686
apt 2.6.1 any 4232
base-files 12.4+deb12u11 any 341 essential
base-passwd 3.6.1 any 247 essential
bash 5.2.15-2+b8 any 7164 essential
bsdutils 1:2.38.1-5+deb12u3 any 355 essential
coreutils 9.1-1 any 18062 essential
dash 0.5.12-2 any 191 essential
debconf 1.5.82 all 491
debian-archive-keyring 2023.3+deb12u2 all 293
debianutils 5.7-0.5~deb12u1 any 243 essential
diffutils 1:3.8-4 any 1598 essential
dpkg 1.21.22 any 6409 essential
e2fsprogs 1.47.0-2 any 1496
findutils 4.9.0-4 any 1746 essential
gcc-12-base 12.2.0-14+deb12u1 any 100
gpgv 2.2.40-1.1+deb12u2 any 918
grep 3.8-5 any 1245 essential
gzip 1.12-1 any 252 essential
hostname 3.23+nmu1 any 46 essential
init-system-helpers 1.65.2 all 140 essential
libacl1 2.3.1-3 any 73
libapt-pkg6.0 2.6.1 any 3297
libattr1 1:2.5.1-4 any 59
libaudit-common 1:3.0.9-1 all 22
libaudit1 1:3.0.9-1 any 150
libblkid1 2.38.1-5+deb12u3 any 398
libbz2-1.0 1.0.8-5+b1 any 106
libc-bin 2.36-9+deb12u14 any 2042 essential
libc6 2.36-9+deb12u14 any 13001
libcap-ng0 0.8.3-1+b3 any 65
libcap2 1:2.66-4+deb12u2+b2 any 95
libcom-err2 1.47.0-2 any 54
libcrypt1 1:4.4.33-2 any 233
libdb5.3 5.3.28+dfsg2-1 any 1833
libdebconfclient0 0.270 any 37
libext2fs2 1.47.0-2 any 534
libffi8 3.4.4-1 any 68
libgcc-s1 12.2.0-14+deb12u1 any 140
libgcrypt20 1.10.1-3 any 1592
libgmp10 2:6.2.1+dfsg1-1.1 any 855
libgnutls30 3.7.9-2+deb12u6 any 3390
libgpg-error0 1.46-1 any 192
libhogweed6 3.8.1-2 any 463
libidn2-0 2.3.3-1+b1 any 439
liblz4-1 1.9.4-1 any 169
liblzma5 5.4.1-1 any 333
libmd0 1.0.4-2 any 79
libmount1 2.38.1-5+deb12u3 any 454
libnettle8 3.8.1-2 any 520
libp11-kit0 0.24.1-2 any 1408
libpam-modules 1.5.2-6+deb12u1 any 1031
libpam-modules-bin 1.5.2-6+deb12u1 any 227
libpam-runtime 1.5.2-6+deb12u1 all 876
libpam0g 1.5.2-6+deb12u1 any 215
libpcre2-8-0 10.42-1 any 685
libseccomp2 2.5.4-1+deb12u1 any 148
libselinux1 3.4-1+b6 any 199
libsemanage-common 3.4-1 all 37
libsemanage2 3.4-1+b5 any 297
libsepol2 3.4-2.1 any 775
libsmartcols1 2.38.1-5+deb12u3 any 289
libss2 1.47.0-2 any 70
libstdc++6 12.2.0-14+deb12u1 any 2686
libsystemd0 252.38-1~deb12u1 any 908
libtasn1-6 4.19.0-2+deb12u1 any 116
libtinfo6 6.4-4 any 541
libudev1 252.38-1~deb12u1 any 239
libunistring2 1.0-2 any 1807
libuuid1 2.38.1-5+deb12u3 any 79
libxxhash0 0.8.1-1 any 99
libzstd1 1.5.4+dfsg2-5 any 785
login 1:4.13+dfsg1-1+deb12u1 any 2550 essential
logsave 1.47.0-2 any 49
mawk 1.3.4.20200120-3.1 any 263
mount 2.38.1-5+deb12u3 any 393
ncurses-base 6.4-4 all 379 essential
ncurses-bin 6.4-4 any 636 essential
passwd 1:4.13+dfsg1-1+deb12u1 any 2827
perl-base 5.36.0-7+deb12u2 any 7639 essential
sed 4.9-1 any 987 essential
sysvinit-utils 3.06-4 any 100 essential
tar 1.34+dfsg-1.2+deb12u1 any 3144 essential
tzdata 2025b-0+deb12u2 all 2565
usr-is-merged 37~deb12u1 all 13
util-linux 2.38.1-5+deb12u3 any 4978 essential
util-linux-extra 2.38.1-5+deb12u3 any 366
zlib1g 1:1.2.13.dfsg-1 any 168
`;
