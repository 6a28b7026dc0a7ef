/** What buildpack-deps:scm adds: git, ssh, perl, as in Debian 12. See ../../description/layer-files.ts for the notation. */
export const files = `
/|bin@ usr/bin|lib@ usr/lib|sbin@ usr/sbin
/etc|sysctl.conf 2355
/etc/bash_completion.d|git-prompt 439
/etc/init.d|procps* 959
/etc/perl/Net|libnet.cfg 611
/etc/ssh|ssh_config 1650|ssh_config.d/
/etc/sysctl.d|README.sysctl 798
/usr/bin|corelist* 15375|cpan* 8360|cpan5.36-x86_64-linux-gnu* 8381|enc2xs* 41947|encguess* 3069|free* 26936|git* 3713416|git-receive-pack@ git|git-shell* 2141792|git-upload-archive@ git|git-upload-pack@ git|h2ph* 29227|h2xs* 60934|instmodsh* 4373|json_pp* 4992|kill* 22840|libnetcfg* 15778|perl5.36-x86_64-linux-gnu* 14752|perlbug* 45183|perldoc* 125|perlivp* 10867|perlthanks= /usr/bin/perlbug|pgrep* 35248|piconv* 8360|pidwait* 35248|pkill@ pgrep|pl2pm* 4536|pmap* 35160|pod2html* 4137|pod2man* 15034|pod2text* 10803|pod2usage* 4107|podchecker* 3658|prove* 13659|ps* 146360|ptar* 3566|ptardiff* 2645|ptargrep* 4395|pwdx* 14648|scalar* 2199656|scp* 273024|sftp* 289376|shasum* 9979|skill* 31056|slabtop* 22904|slogin@ ssh|snice@ skill|splain* 19449|ssh* 1125408|ssh-add* 530880|ssh-agent:2755 485760|ssh-argv0* 1455|ssh-copy-id* 12676|ssh-keygen* 661952|ssh-keyscan* 637408|streamzip* 7941|tload* 18760|top* 134736|uptime* 14648|vmstat* 35552|w* 22840|watch* 27352|xsubpp* 5167|zipdetails* 70193
/usr/lib/git-core|git* 3713416|git-add@ git|git-add--interactive* 47789|git-am@ git|git-annotate@ git|git-apply@ git|git-archive@ git|git-bisect* 1625|git-bisect--helper@ git|git-blame@ git|git-branch@ git|git-bugreport@ git|git-bundle@ git|git-cat-file@ git|git-check-attr@ git|git-check-ignore@ git|git-check-mailmap@ git|git-check-ref-format@ git|git-checkout@ git|git-checkout--worker@ git|git-checkout-index@ git|git-cherry@ git|git-cherry-pick@ git|git-clean@ git|git-clone@ git|git-column@ git|git-commit@ git|git-commit-graph@ git|git-commit-tree@ git|git-config@ git|git-count-objects@ git|git-credential@ git|git-credential-cache@ git|git-credential-cache--daemon@ git|git-credential-store@ git|git-daemon* 2154272|git-describe@ git|git-diagnose@ git|git-diff@ git|git-diff-files@ git|git-diff-index@ git|git-diff-tree@ git|git-difftool@ git|git-difftool--helper* 2503|git-env--helper@ git|git-fast-export@ git|git-fast-import@ git|git-fetch@ git|git-fetch-pack@ git|git-filter-branch* 15857|git-fmt-merge-msg@ git|git-for-each-ref@ git|git-for-each-repo@ git|git-format-patch@ git|git-fsck@ git|git-fsck-objects@ git|git-fsmonitor--daemon@ git|git-gc@ git|git-get-tar-commit-id@ git|git-grep@ git|git-hash-object@ git|git-help@ git|git-hook@ git|git-http-backend* 2154400|git-http-fetch* 2187584|git-http-push* 2199904|git-imap-send* 2192064|git-index-pack@ git|git-init@ git|git-init-db@ git|git-instaweb* 22161|git-interpret-trailers@ git|git-log@ git|git-ls-files@ git|git-ls-remote@ git|git-ls-tree@ git|git-mailinfo@ git|git-mailsplit@ git|git-maintenance@ git|git-merge@ git|git-merge-base@ git|git-merge-file@ git|git-merge-index@ git|git-merge-octopus* 2477|git-merge-one-file* 3695|git-merge-ours@ git|git-merge-recursive@ git|git-merge-resolve* 1226|git-merge-subtree@ git|git-merge-tree@ git|git-mergetool* 11564|git-mergetool--lib 9922|git-mktag@ git|git-mktree@ git|git-multi-pack-index@ git|git-mv@ git|git-name-rev@ git|git-notes@ git|git-pack-objects@ git|git-pack-redundant@ git|git-pack-refs@ git|git-patch-id@ git|git-prune@ git|git-prune-packed@ git|git-pull@ git|git-push@ git|git-quiltimport* 3693|git-range-diff@ git|git-read-tree@ git|git-rebase@ git|git-receive-pack@ git|git-reflog@ git|git-remote@ git|git-remote-ext@ git|git-remote-fd@ git|git-remote-ftp@ git-remote-http|git-remote-ftps@ git-remote-http|git-remote-http* 2204032|git-remote-https@ git-remote-http|git-repack@ git|git-replace@ git|git-request-pull* 4130|git-rerere@ git|git-reset@ git|git-restore@ git|git-rev-list@ git|git-rev-parse@ git|git-revert@ git|git-rm@ git|git-send-pack@ git|git-sh-i18n 1683|git-sh-i18n--envsubst* 2141696|git-sh-prompt 18583|git-sh-setup 8398|git-shell* 2141792|git-shortlog@ git|git-show@ git|git-show-branch@ git|git-show-index@ git|git-show-ref@ git|git-sparse-checkout@ git|git-stage@ git|git-stash@ git|git-status@ git|git-stripspace@ git|git-submodule* 10475|git-submodule--helper@ git|git-subtree* 25019|git-switch@ git|git-symbolic-ref@ git|git-tag@ git|git-unpack-file@ git|git-unpack-objects@ git|git-update-index@ git|git-update-ref@ git|git-update-server-info@ git|git-upload-archive@ git|git-upload-pack@ git|git-var@ git|git-verify-commit@ git|git-verify-pack@ git|git-verify-tag@ git|git-version@ git|git-web--browse* 4401|git-whatchanged@ git|git-worktree@ git|git-write-tree@ git|scalar* 2199656
/usr/lib/git-core/mergetools|araxis 515|bc 584|codecompare 510|deltawalker 818|diffmerge 460|diffuse 395|ecmerge 453|emerge 535|examdiff 493|guiffy 432|gvimdiff 29|kdiff3 818|kompare 264|meld 2213|nvimdiff 29|opendiff 418|p4merge 784|smerge 423|tkdiff 403|tortoisemerge 761|vimdiff 17505|winmerge 510|xxdiff 913
/usr/lib/openssh|agent-launch* 736|ssh-keysign:4755 653888|ssh-pkcs11-helper* 469360|ssh-sk-helper* 465264
/usr/lib/sysctl.d|99-protect-links.conf 372
/usr/lib/systemd/user|ssh-agent.service 287
/usr/lib/systemd/user/graphical-session-pre.target.wants|ssh-agent.service@ ../ssh-agent.service
/usr/lib/x86_64-linux-gnu|libbsd.so.0@ libbsd.so.0.11.7|libbsd.so.0.11.7 84840|libcbor.so.0.8@ libcbor.so.0.8.0|libcbor.so.0.8.0 69192|libcurl-gnutls.so.3@ libcurl-gnutls.so.4|libcurl-gnutls.so.4@ libcurl-gnutls.so.4.8.0|libcurl-gnutls.so.4.8.0 695736|libedit.so.2@ libedit.so.2.0.70|libedit.so.2.0.70 216640|libexpat.so.1@ libexpat.so.1.8.10|libexpat.so.1.8.10 174176|libexpatw.so.1@ libexpatw.so.1.8.10|libexpatw.so.1.8.10 174168|libfido2.so.1@ libfido2.so.1.12.0|libfido2.so.1.12.0 219040|libgdbm.so.6@ libgdbm.so.6.0.0|libgdbm.so.6.0.0 71704|libgdbm_compat.so.4@ libgdbm_compat.so.4.0.0|libgdbm_compat.so.4.0.0 14176|libperl.so.5.36@ libperl.so.5.36.0|libperl.so.5.36.0 3823936|libproc2.so.0@ libproc2.so.0.0.1|libproc2.so.0.0.1 203272
/usr/lib/x86_64-linux-gnu/perl|5.36@ 5.36.0
/usr/lib/x86_64-linux-gnu/perl/5.36.0|B.pm 30093|Config.pm 3217|Config.pod 257699|Config_git.pl 409|Config_heavy.pl 55765|Cwd.pm 21277|DB_File.pm 67004|DynaLoader.pm 26015|Encode.pm 32201|Errno.pm 6568|Fcntl.pm 3988|GDBM_File.pm 20706|IO.pm 1462|NDBM_File.pm 3084|O.pm 4291|ODBM_File.pm 2970|Opcode.pm 16362|POSIX.pm 20383|POSIX.pod 82617|SDBM_File.pm 3809|Socket.pm 37027|Storable.pm 49923|_h2ph_pre.ph 32767|attributes.pm 16353|encoding.pm 22950|endian.ph 3627|errno.ph 23|features-time64.ph 811|features.ph 15198|lib.pm 6136|machine/|mro.pm 9842|ops.pm 997|re.pm 28710|signal.ph 3700|stdarg.ph 2870|stdc-predef.ph 1220|stddef.ph 12558|syscall.ph 86|sysexits.ph 1286|syslimits.ph 452|syslog.ph 85|threads.pm 37951|unistd.ph 10358|wait.ph 83
/usr/lib/x86_64-linux-gnu/perl/5.36.0/B|Concise.pm 60764|Showlex.pm 5656|Terse.pm 2905|Xref.pm 12494
/usr/lib/x86_64-linux-gnu/perl/5.36.0/CORE|EXTERN.h 1576|INTERN.h 1276|XSUB.h 24219|av.h 6986|bitcount.h 1038|charclass_invlists.h 4472989|config.h 167229|cop.h 51419|cv.h 12595|dosish.h 3377|ebcdic_tables.h 53247|embed.h 103382|embedvar.h 15129|fakesdio.h 3210|feature.h 13914|form.h 1463|git_version.h 357|gv.h 11913|handy.h 136900|hv.h 27249|hv_func.h 7194|hv_macro.h 3169|inline.h 105922|intrpvar.h 36720|invlist_inline.h 7470|iperlsys.h 64264|keywords.h 6702|l1_char_class_tab.h 120952|malloc_ctl.h 1524|metaconfig.h 766|mg.h 3647|mg_data.h 5327|mg_raw.h 4374|mg_vtable.h 9752|mydtrace.h 1693|nostdio.h 3397|op.h 40652|op_reg_common.h 5910|opcode.h 95715|opnames.h 9212|overload.h 3276|pad.h 17581|parser.h 7113|patchlevel-debian.h 6572|patchlevel.h 6577|perl.h 303586|perl_inc_macro.h 6353|perl_langinfo.h 2914|perl_siphash.h 5178|perlapi.h 634|perlio.h 9714|perliol.h 13590|perlsdio.h 527|perlvars.h 12297|perly.h 9082|pp.h 29684|pp_proto.h 12647|proto.h 284472|reentr.h 87221|regcharclass.h 276651|regcomp.h 52935|regexp.h 38885|regnodes.h 111761|sbox32_hash.h 55709|scope.h 13392|sv.h 99030|sv_inline.h 17435|thread.h 18434|time64.h 900|time64_config.h 2069|uconfig.h 166928|uni_keywords.h 564709|unicode_constants.h 57765|unixish.h 5283|utf8.h 59006|utfebcdic.h 11756|util.h 10563|uudmap.h 1058|vutil.h 4050|warnings.h 11407|zaphod32_hash.h 9659
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Compress/Raw|Bzip2.pm 10996|Zlib.pm 47413
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Data|Dumper.pm 45952
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Devel|PPPort.pm 632237|Peek.pm 18043
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Digest|MD5.pm 10946|SHA.pm 22174
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode|Alias.pm 12545|Byte.pm 2430|CJKConstants.pm 1683|CN.pm 2042|Config.pm 6065|EBCDIC.pm 865|Encoder.pm 6316|Encoding.pm 9063|GSM0338.pm 13027|Guess.pm 10114|JP.pm 2682|KR.pm 1960|Symbol.pm 847|TW.pm 2292|Unicode.pm 8923
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/CN|HZ.pm 6084
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/JP|H2Z.pm 5142|JIS7.pm 4262
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/KR|2022_KR.pm 1977
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/MIME|Header.pm 16663|Name.pm 3821
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/MIME/Header|ISO_2022_JP.pm 3200
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Encode/Unicode|UTF7.pm 3875
/usr/lib/x86_64-linux-gnu/perl/5.36.0/File|DosGlob.pm 7994|Glob.pm 12642|Spec.pm 10562
/usr/lib/x86_64-linux-gnu/perl/5.36.0/File/Spec|AmigaOS.pm 982|Cygwin.pm 3610|Epoc.pm 1571|Functions.pm 2348|Mac.pm 22274|OS2.pm 6766|Unix.pm 15900|VMS.pm 16326|Win32.pm 10766
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Filter/Util|Call.pm 14019
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Hash|Util.pm 25474
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Hash/Util|FieldHash.pm 29787
/usr/lib/x86_64-linux-gnu/perl/5.36.0/I18N|Langinfo.pm 6622
/usr/lib/x86_64-linux-gnu/perl/5.36.0/IO|Dir.pm 5347|File.pm 4872|Handle.pm 16641|Pipe.pm 5482|Poll.pm 4529|Seekable.pm 2891|Select.pm 9307|Socket.pm 28384
/usr/lib/x86_64-linux-gnu/perl/5.36.0/IO/Socket|INET.pm 12778|UNIX.pm 3971
/usr/lib/x86_64-linux-gnu/perl/5.36.0/IPC|Msg.pm 4520|Semaphore.pm 6422|SharedMem.pm 5603|SysV.pm 4565
/usr/lib/x86_64-linux-gnu/perl/5.36.0/List|Util.pm 26990
/usr/lib/x86_64-linux-gnu/perl/5.36.0/List/Util|XS.pm 1018
/usr/lib/x86_64-linux-gnu/perl/5.36.0/MIME|Base64.pm 5433|QuotedPrint.pm 3280
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Math/BigInt|FastCalc.pm 6581
/usr/lib/x86_64-linux-gnu/perl/5.36.0/PerlIO|encoding.pm 1220|mmap.pm 600|scalar.pm 1069|via.pm 7215
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Scalar|Util.pm 10760
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Sub|Util.pm 4661
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Sys|Hostname.pm 3663|Syslog.pm 47897
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Time|HiRes.pm 25689|Piece.pm 32204|Seconds.pm 5351
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Unicode|Collate.pm 65615|Normalize.pm 19916
/usr/lib/x86_64-linux-gnu/perl/5.36.0/Unicode/Collate|Locale.pm 18988
/usr/lib/x86_64-linux-gnu/perl/5.36.0/asm|bitsperlong.ph 454|ioctl.ph 92|ioctls.ph 93|posix_types.ph 240|posix_types_32.ph 243|posix_types_64.ph 243|posix_types_x32.ph 332|socket.ph 93|sockios.ph 94|termbits.ph 95|termios.ph 94|unistd.ph 435|unistd_32.ph 32370|unistd_64.ph 26510|unistd_x32.ph 34089
/usr/lib/x86_64-linux-gnu/perl/5.36.0/asm-generic|bitsperlong.ph 324|ioctl.ph 4060|ioctls.ph 6351|posix_types.ph 933|socket.ph 7719|sockios.ph 683|termbits-common.ph 2741|termbits.ph 5775|termios.ph 1210
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/B|B.so 92992
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Compress/Raw/Bzip2|Bzip2.so 39344
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Compress/Raw/Zlib|Zlib.so 72328
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Cwd|Cwd.so 18800
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/DB_File|DB_File.so 55760
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Data/Dumper|Dumper.so 43712
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Devel/Peek|Peek.so 18848
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Digest/MD5|MD5.so 22912
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Digest/SHA|SHA.so 47392
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode|Encode.so 47768
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/Byte|Byte.so 370936
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/CN|CN.so 2099448
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/EBCDIC|EBCDIC.so 47352
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/JP|JP.so 2750712
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/KR|KR.so 2414840
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/Symbol|Symbol.so 59640
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/TW|TW.so 2029816
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Encode/Unicode|Unicode.so 22864
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Fcntl|Fcntl.so 22736
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/File/DosGlob|DosGlob.so 14320
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/File/Glob|Glob.so 31416
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Filter/Util/Call|Call.so 14680
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/GDBM_File|GDBM_File.so 56208
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Hash/Util|Util.so 18784
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Hash/Util/FieldHash|FieldHash.so 18848
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/I18N/Langinfo|Langinfo.so 18760
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/IO|IO.so 22976
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/IPC/SysV|SysV.so 26952
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/List/Util|Util.so 60208
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/MIME/Base64|Base64.so 18664
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Math/BigInt/FastCalc|FastCalc.so 18720
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/NDBM_File|NDBM_File.so 18824
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/ODBM_File|ODBM_File.so 22960
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Opcode|Opcode.so 22952
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/POSIX|POSIX.so 110256
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/PerlIO/encoding|encoding.so 27264
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/PerlIO/mmap|mmap.so 14648
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/PerlIO/scalar|scalar.so 22928
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/PerlIO/via|via.so 27256
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/SDBM_File|SDBM_File.so 31312
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Socket|Socket.so 47640
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Storable|Storable.so 113672
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Sys/Hostname|Hostname.so 14480
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Sys/Syslog|Syslog.so 22880
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Time/HiRes|HiRes.so 35240
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Time/Piece|Piece.so 27016
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Unicode/Collate|Collate.so 1579352
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/Unicode/Normalize|Normalize.so 601032
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/attributes|attributes.so 14600
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/mro|mro.so 27200
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/re|re.so 659312
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/threads|threads.so 39824
/usr/lib/x86_64-linux-gnu/perl/5.36.0/auto/threads/shared|shared.so 43752
/usr/lib/x86_64-linux-gnu/perl/5.36.0/bits|atomic_wide_counter.ph 207|byteswap.ph 1641|confname.ph 25034|endian.ph 1036|endianness.ph 385|environments.ph 2096|floatn-common.ph 12611|floatn.ph 2903|getopt_core.ph 168|getopt_posix.ph 582|ioctl-types.ph 1764|ioctls.ph 3827|linux/|long-double.ph 169|posix_opt.ph 5471|pthreadtypes-arch.ph 2269|pthreadtypes.ph 492|select.ph 889|select2.ph 490|sigaction.ph 1720|sigcontext.ph 889|sigevent-consts.ph 620|siginfo-arch.ph 465|siginfo-consts-arch.ph 207|siginfo-consts.ph 4405|signal_ext.ph 200|signum-arch.ph 1719|signum-generic.ph 1635|sigstack.ph 441|sigstksz.ph 568|sigthread.ph 385|sockaddr.ph 507|socket-constants.ph 3704|socket.ph 12365|socket2.ph 177|socket_type.ph 766|ss_flags.ph 443|stdint-intn.ph 212|struct_mutex.ph 1019|struct_rwlock.ph 943|syscall.ph 77580|syslog-ldbl.ph 355|syslog-path.ph 363|syslog.ph 630|thread-shared-types.ph 427|time64.ph 530|timesize.ph 290|types.ph 2849|typesizes.ph 4723|uintn-identity.ph 631|unistd.ph 680|unistd_ext.ph 597|waitflags.ph 816|waitstatus.ph 1573|wordsize.ph 635
/usr/lib/x86_64-linux-gnu/perl/5.36.0/bits/types|__sigset_t.ph 299|__sigval_t.ph 243|clock_t.ph 206|clockid_t.ph 212|idtype_t.ph 410|sig_atomic_t.ph 221|sigevent_t.ph 1068|siginfo_t.ph 3662|sigset_t.ph 220|sigval_t.ph 334|stack_t.ph 271|struct_iovec.ph 265|struct_osockaddr.ph 183|struct_rusage.ph 247|struct_sigstack.ph 180|struct_timespec.ph 721|struct_timeval.ph 263|time_t.ph 260|timer_t.ph 206
/usr/lib/x86_64-linux-gnu/perl/5.36.0/gnu|stubs-64.ph 694|stubs.ph 294
/usr/lib/x86_64-linux-gnu/perl/5.36.0/linux|ioctl.ph 196|posix_types.ph 373|stddef.ph 935
/usr/lib/x86_64-linux-gnu/perl/5.36.0/sys|cdefs.ph 30172|ioctl.ph 459|select.ph 2451|socket.ph 3227|syscall.ph 216|syslog.ph 4032|time.ph 3717|ttydefaults.ph 2509|types.ph 4399|ucontext.ph 3578|wait.ph 3073
/usr/lib/x86_64-linux-gnu/perl/5.36.0/threads|shared.pm 20552
/usr/lib/x86_64-linux-gnu/perl/cross-config-5.36.0|Config.pm@ ../5.36.0/Config.pm|Config_heavy.pl@ ../5.36.0/Config_heavy.pl
/usr/lib/x86_64-linux-gnu/perl/debian-config-data-5.36.0|README 2070|config.sh.debug.gz 13269|config.sh.shared.gz 13289|config.sh.static.gz 13295
/usr/sbin|sysctl* 31040
/usr/share|bug/|doc/|lintian/|locale/|man/
/usr/share/apport/package-hooks|openssh-client.py 1213
/usr/share/bash-completion/completions|git 79837|gitk@ git
/usr/share/doc/git|copyright 19290
/usr/share/doc/git-man|copyright 19290
/usr/share/doc/libbsd0|copyright 23960
/usr/share/doc/libcbor0.8|copyright 1526
/usr/share/doc/libcurl3-gnutls|copyright 21749
/usr/share/doc/libedit2|copyright 1840
/usr/share/doc/liberror-perl|copyright 2669
/usr/share/doc/libexpat1|copyright 1756
/usr/share/doc/libfido2-1|copyright 3626
/usr/share/doc/libgdbm-compat4|copyright 2701
/usr/share/doc/libgdbm6|copyright 2701
/usr/share/doc/libperl5.36|copyright 109772
/usr/share/doc/libproc2-0|copyright 3974
/usr/share/doc/openssh-client|copyright 10941
/usr/share/doc/perl|copyright 109772
/usr/share/doc/perl-modules-5.36|copyright 109772
/usr/share/doc/procps|copyright 3974
/usr/share/git-core/contrib/hooks|post-receive-email* 22069|pre-auto-gc-battery* 1265|setgitperms.perl* 6920|update-paranoid* 11648
/usr/share/git-core/templates|branches/|description 73
/usr/share/git-core/templates/hooks|applypatch-msg.sample* 478|commit-msg.sample* 896|fsmonitor-watchman.sample* 4726|post-update.sample* 189|pre-applypatch.sample* 424|pre-commit.sample* 1643|pre-merge-commit.sample* 416|pre-push.sample* 1374|pre-rebase.sample* 4898|pre-receive.sample* 544|prepare-commit-msg.sample* 1492|push-to-checkout.sample* 2783|update.sample* 3650
/usr/share/git-core/templates/info|exclude 240
/usr/share/gitweb|gitweb.cgi* 253860|index.cgi@ gitweb.cgi
/usr/share/gitweb/static|git-favicon.png 115|git-logo.png 207|gitweb.css 10637|gitweb.js 48816
/usr/share/perl|5.36@ 5.36.0
/usr/share/perl/5.36.0|AnyDBM_File.pm 2618|AutoLoader.pm 15797|AutoSplit.pm 19637|Benchmark.pm 31026|CORE.pod 3188|CPAN.pm 147971|Carp.pm 35985|DB.pm 18922|DBM_Filter.pm 14385|Digest.pm 11225|DirHandle.pm 2085|Dumpvalue.pm 17668|English.pm 4761|Env.pm 5571|Exporter.pm 19212|Fatal.pm 59085|FileCache.pm 5549|FileHandle.pm 6784|FindBin.pm 4616|Internals.pod 2575|Memoize.pm 36192|NEXT.pm 18982|PerlIO.pm 14259|Safe.pm 25352|SelectSaver.pm 1076|SelfLoader.pm 17686|Symbol.pm 4905|Test.pm 30042|Test2.pm 6393|Thread.pm 8289|UNIVERSAL.pm 6764|XSLoader.pm 11399|_charnames.pm 35679|autodie.pm 12436|autouse.pm 4238|base.pm 10961|bigfloat.pm 21968|bigint.pm 23248|bignum.pm 28217|bigrat.pm 21134|blib.pm 2062|builtin.pm 9057|bytes.pm 3782|bytes_heavy.pl 758|charnames.pm 21049|constant.pm 14724|deprecate.pm 5036|diagnostics.pm 19334|dumpvar.pl 15555|experimental.pm 8313|feature.pm 52838|fields.pm 9475|filetest.pm 4003|if.pm 3631|integer.pm 3254|less.pm 3204|locale.pm 4885|meta_notation.pm 2069|ok.pm 967|open.pm 8498|overload.pm 53472|overloading.pm 1808|parent.pm 2702|perl5db.pl 317493|perlfaq.pm 77|sigtrap.pm 8733|sort.pm 2992|strict.pm 4783|subs.pm 945|utf8.pm 10756|vars.pm 2458|version.pm 1976|version.pod 9832|vmsish.pm 4313|warnings.pm 55916
/usr/share/perl/5.36.0/App|Cpan.pm 40635|Prove.pm 18990
/usr/share/perl/5.36.0/App/Prove|State.pm 11689
/usr/share/perl/5.36.0/App/Prove/State|Result.pm 4945
/usr/share/perl/5.36.0/App/Prove/State/Result|Test.pm 3418
/usr/share/perl/5.36.0/Archive|Tar.pm 77080
/usr/share/perl/5.36.0/Archive/Tar|Constant.pm 4824|File.pm 18745
/usr/share/perl/5.36.0/Attribute|Handlers.pm 31874
/usr/share/perl/5.36.0/B|Deparse.pm 217550|Op_private.pm 38849
/usr/share/perl/5.36.0/CPAN|Author.pm 6842|Bundle.pm 10144|CacheMgr.pm 7664|Complete.pm 6023|Debug.pm 2102|DeferredCode.pm 189|Distribution.pm 183273|Distroprefs.pm 11990|Distrostatus.pm 972|FTP.pm 49847|FirstTime.pm 75644|HandleConfig.pm 24183|Index.pm 22236|InfoObj.pm 6909|Kwalify.pm 3428|Meta.pm 30272|Mirrors.pm 18250|Module.pm 22390|Nox.pm 953|Plugin.pm 3219|Prompt.pm 567|Queue.pm 7124|Shell.pm 73684|Tarzip.pm 16640|URL.pm 588|Version.pm 4398
/usr/share/perl/5.36.0/CPAN/API|HOWTO.pod 1067
/usr/share/perl/5.36.0/CPAN/Exception|RecursiveDependency.pm 3886|blocked_urllist.pm 920|yaml_not_installed.pm 490|yaml_process_error.pm 1703
/usr/share/perl/5.36.0/CPAN/FTP|netrc.pm 1562
/usr/share/perl/5.36.0/CPAN/HTTP|Client.pm 7951|Credentials.pm 2633
/usr/share/perl/5.36.0/CPAN/Kwalify|distroprefs.dd 3227|distroprefs.yml 1593
/usr/share/perl/5.36.0/CPAN/LWP|UserAgent.pm 2034
/usr/share/perl/5.36.0/CPAN/Meta|Converter.pm 49998|Feature.pm 3425|History.pm 5370|Merge.pm 9065|Prereqs.pm 13396|Requirements.pm 31756|Spec.pm 37017|Validator.pm 33928|YAML.pm 26994
/usr/share/perl/5.36.0/CPAN/Meta/History|Meta_1_0.pod 6793|Meta_1_1.pod 8841|Meta_1_2.pod 17052|Meta_1_3.pod 18504|Meta_1_4.pod 19044
/usr/share/perl/5.36.0/CPAN/Plugin|Specfile.pm 8681
/usr/share/perl/5.36.0/Carp|Heavy.pm 773
/usr/share/perl/5.36.0/Class|Struct.pm 20319
/usr/share/perl/5.36.0/Compress|Zlib.pm 43980
/usr/share/perl/5.36.0/Config|Extensions.pm 1355
/usr/share/perl/5.36.0/Config/Perl|V.pm 15101
/usr/share/perl/5.36.0/DBM_Filter|compress.pm 854|encode.pm 1361|int32.pm 754|null.pm 967|utf8.pm 777
/usr/share/perl/5.36.0/Devel|SelfStubber.pm 4908
/usr/share/perl/5.36.0/Digest|base.pm 1984|file.pm 1724
/usr/share/perl/5.36.0/Encode|Changes.e2x 179|ConfigLocal_PM.e2x 184|Makefile_PL.e2x 5168|PerlIO.pod 6060|README.e2x 553|Supported.pod 28732|_PM.e2x 250|_T.e2x 151|encode.h 49302
/usr/share/perl/5.36.0/Exporter|Heavy.pm 6530
/usr/share/perl/5.36.0/ExtUtils|CBuilder.pm 8883|Command.pm 7811|Constant.pm 15050|Embed.pm 12868|Install.pm 40881|Installed.pm 14332|Liblist.pm 9509|MANIFEST.SKIP 1198|MM.pm 2184|MM_AIX.pm 1496|MM_Any.pm 82914|MM_BeOS.pm 1062|MM_Cygwin.pm 4127|MM_DOS.pm 1065|MM_Darwin.pm 1481|MM_MacOS.pm 901|MM_NW5.pm 5480|MM_OS2.pm 3229|MM_OS390.pm 2269|MM_QNX.pm 907|MM_UWIN.pm 994|MM_Unix.pm 114194|MM_VMS.pm 68279|MM_VOS.pm 762|MM_Win32.pm 15062|MM_Win95.pm 1293|MY.pm 676|MakeMaker.pm 109644|Manifest.pm 23491|Miniperl.pm 6614|Mkbootstrap.pm 3274|Mksymlists.pm 11013|PL2Bat.pm 5219|Packlist.pm 8538|ParseXS.pm 67725|ParseXS.pod 4406|Typemaps.pm 26893|testlib.pm 911|typemap 12352|xsubpp 5071
/usr/share/perl/5.36.0/ExtUtils/CBuilder|Base.pm 10787
/usr/share/perl/5.36.0/ExtUtils/CBuilder/Platform|Unix.pm 1046|VMS.pm 10288|Windows.pm 8961|aix.pm 625|android.pm 1216|cygwin.pm 932|darwin.pm 673|dec_osf.pm 428|os2.pm 2411
/usr/share/perl/5.36.0/ExtUtils/CBuilder/Platform/Windows|BCC.pm 3503|GCC.pm 3898|MSVC.pm 3248
/usr/share/perl/5.36.0/ExtUtils/Command|MM.pm 7704
/usr/share/perl/5.36.0/ExtUtils/Constant|Base.pm 33308|ProxySubs.pm 19742|Utils.pm 3522|XS.pm 6353
/usr/share/perl/5.36.0/ExtUtils/Liblist|Kid.pm 25649
/usr/share/perl/5.36.0/ExtUtils/MakeMaker|Config.pm 602|FAQ.pod 20298|Locale.pm 13348|Tutorial.pod 5491|version.pm 2389
/usr/share/perl/5.36.0/ExtUtils/ParseXS|Constants.pm 1144|CountLines.pm 971|Eval.pm 2374|Utilities.pm 17171
/usr/share/perl/5.36.0/ExtUtils/Typemaps|Cmd.pm 4133|InputMap.pm 1954|OutputMap.pm 4428|Type.pm 2085
/usr/share/perl/5.36.0/File|Basename.pm 11194|Compare.pm 4214|Copy.pm 15966|Fetch.pm 47302|Find.pm 33007|GlobMapper.pm 15683|Path.pm 43254|Temp.pm 118877|stat.pm 10299
/usr/share/perl/5.36.0/Filter|Simple.pm 23923
/usr/share/perl/5.36.0/Getopt|Long.pm 83897|Std.pm 8983
/usr/share/perl/5.36.0/HTTP|Tiny.pm 80002
/usr/share/perl/5.36.0/I18N|Collate.pm 5390|LangTags.pm 28077
/usr/share/perl/5.36.0/I18N/LangTags|Detect.pm 6649|List.pm 28816
/usr/share/perl/5.36.0/IO|Zlib.pm 16101
/usr/share/perl/5.36.0/IO/Compress|Base.pm 24024|Bzip2.pm 21305|Deflate.pm 24763|FAQ.pod 21005|Gzip.pm 35188|RawDeflate.pm 26925|Zip.pm 64258
/usr/share/perl/5.36.0/IO/Compress/Adapter|Bzip2.pm 2564|Deflate.pm 3041|Identity.pm 1415
/usr/share/perl/5.36.0/IO/Compress/Base|Common.pm 22774
/usr/share/perl/5.36.0/IO/Compress/Gzip|Constants.pm 3883
/usr/share/perl/5.36.0/IO/Compress/Zip|Constants.pm 4162
/usr/share/perl/5.36.0/IO/Compress/Zlib|Constants.pm 1657|Extra.pm 5647
/usr/share/perl/5.36.0/IO/Socket|IP.pm 41205
/usr/share/perl/5.36.0/IO/Uncompress|AnyInflate.pm 28290|AnyUncompress.pm 31065|Base.pm 38463|Bunzip2.pm 25609|Gunzip.pm 32176|Inflate.pm 28352|RawInflate.pm 31865|Unzip.pm 56368
/usr/share/perl/5.36.0/IO/Uncompress/Adapter|Bunzip2.pm 2027|Identity.pm 4551|Inflate.pm 3259
/usr/share/perl/5.36.0/IPC|Cmd.pm 67591|Open2.pm 4254|Open3.pm 13424
/usr/share/perl/5.36.0/JSON|PP.pm 100679
/usr/share/perl/5.36.0/JSON/PP|Boolean.pm 865
/usr/share/perl/5.36.0/Locale|Maketext.pm 31052|Maketext.pod 52399
/usr/share/perl/5.36.0/Locale/Maketext|Cookbook.pod 3925|Guts.pm 451|GutsLoader.pm 490|Simple.pm 9792|TPJ13.pod 36125
/usr/share/perl/5.36.0/Math|BigFloat.pm 206957|BigInt.pm 252819|BigRat.pm 88943|Complex.pm 50065|Trig.pm 21544
/usr/share/perl/5.36.0/Math/BigFloat|Trace.pm 1662
/usr/share/perl/5.36.0/Math/BigInt|Calc.pm 72205|Lib.pm 76340|Trace.pm 1652
/usr/share/perl/5.36.0/Math/BigRat|Trace.pm 1652
/usr/share/perl/5.36.0/Memoize|AnyDBM_File.pm 674|Expire.pm 11704|ExpireFile.pm 1050|ExpireTest.pm 883|NDBM_File.pm 1488|SDBM_File.pm 1486|Storable.pm 1420
/usr/share/perl/5.36.0/Module|CoreList.pm 982796|CoreList.pod 8418|Load.pm 9103|Loaded.pm 3348|Metadata.pm 34199
/usr/share/perl/5.36.0/Module/CoreList|Utils.pm 35564
/usr/share/perl/5.36.0/Module/Load|Conditional.pm 19315
/usr/share/perl/5.36.0/Net|Cmd.pm 21004|Config.pm 8846|Domain.pm 8779|FTP.pm 53270|NNTP.pm 33461|Netrc.pm 8204|POP3.pm 21590|Ping.pm 83972|SMTP.pm 29148|Time.pm 4256|hostent.pm 4133|libnetFAQ.pod 9911|netent.pm 4515|protoent.pm 3050|servent.pm 3500
/usr/share/perl/5.36.0/Net/FTP|A.pm 2400|E.pm 137|I.pm 1659|L.pm 137|dataconn.pm 5013
/usr/share/perl/5.36.0/Params|Check.pm 19330
/usr/share/perl/5.36.0/Parse/CPAN|Meta.pm 10743
/usr/share/perl/5.36.0/Perl|OSType.pm 4688
/usr/share/perl/5.36.0/PerlIO/via|QuotedPrint.pm 4668
/usr/share/perl/5.36.0/Pod|Checker.pm 33843|Escapes.pm 17888|Functions.pm 14347|Html.pm 22196|Man.pm 79750|ParseLink.pm 6399|Perldoc.pm 64594|Simple.pm 54797|Simple.pod 15146|Text.pm 36448|Usage.pm 30993
/usr/share/perl/5.36.0/Pod/Html|Util.pm 8136
/usr/share/perl/5.36.0/Pod/Perldoc|BaseTo.pm 3637|GetOptsOO.pm 3888|ToANSI.pm 2303|ToChecker.pm 1691|ToMan.pm 14248|ToNroff.pm 2782|ToPod.pm 1959|ToRtf.pm 2149|ToTerm.pm 3831|ToText.pm 2266|ToTk.pm 4000|ToXml.pm 1407
/usr/share/perl/5.36.0/Pod/Simple|BlackBox.pm 86688|Checker.pm 5432|Debug.pm 4625|DumpAsText.pm 4035|DumpAsXML.pm 4560|HTML.pm 34759|HTMLBatch.pm 40656|HTMLLegacy.pm 2758|JustPod.pm 9637|LinkSection.pm 4301|Methody.pm 3571|Progress.pm 2413|PullParser.pm 25729|PullParserEndToken.pm 2884|PullParserStartToken.pm 4146|PullParserTextToken.pm 3363|PullParserToken.pm 4004|RTF.pm 23556|Search.pm 35836|SimpleTree.pm 4632|Subclassing.pod 33710|Text.pm 5103|TextContent.pm 2518|TiedOutFH.pm 2751|Transcode.pm 736|TranscodeDumb.pm 2693|TranscodeSmart.pm 715|XHTML.pm 26592|XMLOutStream.pm 4666
/usr/share/perl/5.36.0/Pod/Text|Color.pm 6046|Overstrike.pm 6259|Termcap.pm 8350
/usr/share/perl/5.36.0/Search|Dict.pm 3349
/usr/share/perl/5.36.0/TAP|Base.pm 2301|Harness.pm 29552|Object.pm 2696|Parser.pm 52200
/usr/share/perl/5.36.0/TAP/Formatter|Base.pm 12396|Color.pm 2321|Console.pm 1995|File.pm 850|Session.pm 4988
/usr/share/perl/5.36.0/TAP/Formatter/Console|ParallelSession.pm 4183|Session.pm 5527
/usr/share/perl/5.36.0/TAP/Formatter/File|Session.pm 2217
/usr/share/perl/5.36.0/TAP/Harness|Beyond.pod 15581|Env.pm 5416
/usr/share/perl/5.36.0/TAP/Parser|Aggregator.pm 9243|Grammar.pm 15666|Iterator.pm 2998|IteratorFactory.pm 8307|Multiplexer.pm 4325|Result.pm 6145|ResultFactory.pm 4065|Scheduler.pm 11543|Source.pm 9551|SourceHandler.pm 5154
/usr/share/perl/5.36.0/TAP/Parser/Iterator|Array.pm 1696|Process.pm 9116|Stream.pm 1925
/usr/share/perl/5.36.0/TAP/Parser/Result|Bailout.pm 1148|Comment.pm 986|Plan.pm 2048|Pragma.pm 946|Test.pm 6078|Unknown.pm 734|Version.pm 946|YAML.pm 880
/usr/share/perl/5.36.0/TAP/Parser/Scheduler|Job.pm 2201|Spinner.pm 990
/usr/share/perl/5.36.0/TAP/Parser/SourceHandler|Executable.pm 4045|File.pm 2993|Handle.pm 2651|Perl.pm 9447|RawTAP.pm 2842
/usr/share/perl/5.36.0/TAP/Parser/YAMLish|Reader.pm 8266|Writer.pm 5583
/usr/share/perl/5.36.0/Term|ANSIColor.pm 56048|Cap.pm 19774|Complete.pm 4552|ReadLine.pm 14036
/usr/share/perl/5.36.0/Test|Builder.pm 65209|Harness.pm 16649|More.pm 52979|Simple.pm 6492|Tester.pm 18333|Tutorial.pod 19346
/usr/share/perl/5.36.0/Test/Builder|Formatter.pm 2122|Module.pm 4079|Tester.pm 18035|TodoDiag.pm 1081
/usr/share/perl/5.36.0/Test/Builder/IO|Scalar.pm 13640
/usr/share/perl/5.36.0/Test/Builder/Tester|Color.pm 973
/usr/share/perl/5.36.0/Test/Tester|Capture.pm 4424|CaptureRunner.pm 1302|Delegate.pm 571
/usr/share/perl/5.36.0/Test/use|ok.pm 1360
/usr/share/perl/5.36.0/Test2|API.pm 48556|Event.pm 22639|EventFacet.pm 1494|Formatter.pm 3953|Hub.pm 22828|IPC.pm 3174|Transition.pod 13495|Util.pm 10572
/usr/share/perl/5.36.0/Test2/API|Breakage.pm 4826|Context.pm 27521|Instance.pm 21497|InterceptResult.pm 18152|Stack.pm 4862
/usr/share/perl/5.36.0/Test2/API/InterceptResult|Event.pm 28637|Facet.pm 380|Hub.pm 967|Squasher.pm 3674
/usr/share/perl/5.36.0/Test2/Event|Bail.pm 1696|Diag.pm 1455|Encoding.pm 1769|Exception.pm 1781|Fail.pm 2018|Generic.pm 5909|Note.pm 1417|Ok.pm 3162|Pass.pm 1934|Plan.pm 3388|Skip.pm 2010|Subtest.pm 3386|V2.pm 4907|Waiting.pm 1238
/usr/share/perl/5.36.0/Test2/Event/TAP|Version.pm 1644
/usr/share/perl/5.36.0/Test2/EventFacet|About.pm 1484|Amnesty.pm 1643|Assert.pm 1712|Control.pm 2008|Error.pm 1803|Hub.pm 1877|Info.pm 3126|Meta.pm 1862|Parent.pm 1773|Plan.pm 1886|Render.pm 2047|Trace.pm 6837
/usr/share/perl/5.36.0/Test2/EventFacet/Info|Table.pm 2855
/usr/share/perl/5.36.0/Test2/Formatter|TAP.pm 13732
/usr/share/perl/5.36.0/Test2/Hub|Interceptor.pm 2726|Subtest.pm 2640
/usr/share/perl/5.36.0/Test2/Hub/Interceptor|Terminator.pm 736
/usr/share/perl/5.36.0/Test2/IPC|Driver.pm 6522
/usr/share/perl/5.36.0/Test2/IPC/Driver|Files.pm 13568
/usr/share/perl/5.36.0/Test2/Tools|Tiny.pm 9141
/usr/share/perl/5.36.0/Test2/Util|ExternalMeta.pm 3779|Facets2Legacy.pm 6907|HashBase.pm 13221|Trace.pm 883
/usr/share/perl/5.36.0/Text|Abbrev.pm 2041|Balanced.pm 77325|ParseWords.pm 8291|Tabs.pm 3488|Wrap.pm 8322
/usr/share/perl/5.36.0/Thread|Queue.pm 17689|Semaphore.pm 7582
/usr/share/perl/5.36.0/Tie|Array.pm 7303|File.pm 77419|Handle.pm 4205|Hash.pm 7656|Memoize.pm 4251|RefHash.pm 8913|Scalar.pm 4171|StdHandle.pm 1389|SubstrHash.pm 6011
/usr/share/perl/5.36.0/Tie/Hash|NamedCapture.pm 1582
/usr/share/perl/5.36.0/Time|Local.pm 16312|gmtime.pm 2620|localtime.pm 2443|tm.pm 691
/usr/share/perl/5.36.0/Unicode|UCD.pm 186220
/usr/share/perl/5.36.0/Unicode/Collate|allkeys.txt 1939332|keys.txt 52838
/usr/share/perl/5.36.0/Unicode/Collate/CJK|Big5.pm 66468|GB2312.pm 35206|JISX0208.pm 32777|Korean.pm 48679|Pinyin.pm 106071|Stroke.pm 121621|Zhuyin.pm 112687
/usr/share/perl/5.36.0/Unicode/Collate/Locale|af.pl 158|ar.pl 861|as.pl 801|az.pl 3600|be.pl 566|bn.pl 364|ca.pl 1336|cs.pl 1472|cu.pl 16789|cy.pl 1978|da.pl 5681|de_at_ph.pl 2222|de_phone.pl 2476|dsb.pl 3686|ee.pl 2556|eo.pl 1742|es.pl 342|es_trad.pl 816|et.pl 3700|fa.pl 3410|fi.pl 4766|fi_phone.pl 4658|fil.pl 579|fo.pl 5534|fr_ca.pl 52|gu.pl 361|ha.pl 917|haw.pl 1511|he.pl 201|hi.pl 369|hr.pl 3270|hu.pl 17354|hy.pl 423|ig.pl 3901|is.pl 5340|ja.pl 201380|kk.pl 834|kl.pl 5274|kn.pl 438|ko.pl 62666|kok.pl 723|lkt.pl 1382|ln.pl 487|lt.pl 2963|lv.pl 2202|mk.pl 983|ml.pl 1643|mr.pl 847|mt.pl 2158|nb.pl 5387|nn.pl 5387|nso.pl 2878|om.pl 1423|or.pl 579|pa.pl 1351|pl.pl 3100|ro.pl 3932|sa.pl 847|se.pl 10694|si.pl 441|si_dict.pl 409|sk.pl 3210|sl.pl 862|sq.pl 3776|sr.pl 275|sv.pl 6526|sv_refo.pl 6418|ta.pl 3958|te.pl 360|th.pl 1185|tn.pl 2878|to.pl 3825|tr.pl 3242|ug_cyrl.pl 204|uk.pl 637|ur.pl 6368|vi.pl 22785|vo.pl 2068|wae.pl 2387|wo.pl 1820|yo.pl 1741|zh.pl 15294|zh_big5.pl 63278|zh_gb.pl 42362|zh_pin.pl 101390|zh_strk.pl 106613|zh_zhu.pl 104801
/usr/share/perl/5.36.0/User|grent.pm 2918|pwent.pm 9982
/usr/share/perl/5.36.0/autodie|Util.pm 7743|exception.pm 22336|hints.pm 16961|skip.pm 1215
/usr/share/perl/5.36.0/autodie/Scope|Guard.pm 1396|GuardStack.pm 3424
/usr/share/perl/5.36.0/autodie/exception|system.pm 1631
/usr/share/perl/5.36.0/encoding|warnings.pm 7052
/usr/share/perl/5.36.0/overload|numbers.pm 1951
/usr/share/perl/5.36.0/pod|perldiag.pod 300178
/usr/share/perl/5.36.0/unicore|Blocks.txt 10720|CombiningClass.pl 4861|Decomposition.pl 110580|Name.pl 1122477|Name.pm 11050|NamedSequences.txt 20776|SpecialCasing.txt 16830|UCD.pl 286099|uni_keywords.pl 34998|version 7
/usr/share/perl/5.36.0/unicore/To|Age.pl 23069|Bc.pl 9455|Bmg.pl 5840|Bpb.pl 2231|Bpt.pl 1773|Cf.pl 15837|Ea.pl 4086|EqUIdeo.pl 4640|GCB.pl 20985|Gc.pl 35820|Hst.pl 10015|Identif2.pl 34264|Identifi.pl 7002|InPC.pl 9474|InSC.pl 16790|Isc.pl 816|Jg.pl 3807|Jt.pl 5979|Lb.pl 33085|Lc.pl 8558|NFCQC.pl 1777|NFDQC.pl 2946|NFKCCF.pl 401955|NFKCQC.pl 3804|NFKDQC.pl 4809|Na1.pl 63581|NameAlia.pl 13892|Nt.pl 4704|Nv.pl 9458|PerlDeci.pl 1793|SB.pl 34948|Sc.pl 17741|Scx.pl 21522|Tc.pl 11960|Uc.pl 15662|Vo.pl 14511|WB.pl 20076|_PerlLB.pl 35307|_PerlSCX.pl 22412
/usr/share/perl/5.36.0/unicore/lib/Age|NA.pl 8787|V100.pl 981|V11.pl 3448|V110.pl 1210|V120.pl 1248|V130.pl 1240|V140.pl 1446|V20.pl 842|V30.pl 1710|V31.pl 979|V32.pl 1116|V40.pl 1326|V41.pl 1430|V50.pl 871|V51.pl 1460|V52.pl 1540|V60.pl 1816|V61.pl 1626|V70.pl 2214|V80.pl 1214|V90.pl 1141
/usr/share/perl/5.36.0/unicore/lib/Alpha|Y.pl 8696
/usr/share/perl/5.36.0/unicore/lib/Bc|AL.pl 805|AN.pl 575|B.pl 527|BN.pl 883|CS.pl 619|EN.pl 629|ES.pl 581|ET.pl 741|L.pl 5872|NSM.pl 4184|ON.pl 2673|R.pl 939|WS.pl 555
/usr/share/perl/5.36.0/unicore/lib/BidiC|Y.pl 530
/usr/share/perl/5.36.0/unicore/lib/BidiM|Y.pl 1754
/usr/share/perl/5.36.0/unicore/lib/Blk|NB.pl 1156
/usr/share/perl/5.36.0/unicore/lib/Bpt|C.pl 1226|N.pl 813|O.pl 1226
/usr/share/perl/5.36.0/unicore/lib/CE|Y.pl 847
/usr/share/perl/5.36.0/unicore/lib/CI|Y.pl 5222
/usr/share/perl/5.36.0/unicore/lib/CWCF|Y.pl 6751
/usr/share/perl/5.36.0/unicore/lib/CWCM|Y.pl 1804
/usr/share/perl/5.36.0/unicore/lib/CWKCF|Y.pl 9305
/usr/share/perl/5.36.0/unicore/lib/CWL|Y.pl 6625
/usr/share/perl/5.36.0/unicore/lib/CWT|Y.pl 6775
/usr/share/perl/5.36.0/unicore/lib/CWU|Y.pl 6787
/usr/share/perl/5.36.0/unicore/lib/Cased|Y.pl 2222
/usr/share/perl/5.36.0/unicore/lib/Ccc|A.pl 1852|AL.pl 532|AR.pl 537|ATAR.pl 536|B.pl 1342|BR.pl 532|DB.pl 524|NK.pl 783|NR.pl 2588|OV.pl 611|VR.pl 1108
/usr/share/perl/5.36.0/unicore/lib/CompEx|Y.pl 1260
/usr/share/perl/5.36.0/unicore/lib/DI|Y.pl 679
/usr/share/perl/5.36.0/unicore/lib/Dash|Y.pl 743
/usr/share/perl/5.36.0/unicore/lib/Dep|Y.pl 573
/usr/share/perl/5.36.0/unicore/lib/Dia|Y.pl 2600
/usr/share/perl/5.36.0/unicore/lib/Dt|Com.pl 1250|Enc.pl 587|Fin.pl 1848|Font.pl 1394|Init.pl 1392|Iso.pl 1668|Med.pl 1140|Nar.pl 563|Nb.pl 539|NonCanon.pl 2720|Sqr.pl 607|Sub.pl 532|Sup.pl 799|Vert.pl 551
/usr/share/perl/5.36.0/unicore/lib/EBase|Y.pl 1039
/usr/share/perl/5.36.0/unicore/lib/EComp|Y.pl 597
/usr/share/perl/5.36.0/unicore/lib/EPres|Y.pl 1544
/usr/share/perl/5.36.0/unicore/lib/Ea|A.pl 2219|H.pl 573|N.pl 3545|Na.pl 554|W.pl 1991
/usr/share/perl/5.36.0/unicore/lib/Emoji|Y.pl 2313
/usr/share/perl/5.36.0/unicore/lib/Ext|Y.pl 863
/usr/share/perl/5.36.0/unicore/lib/ExtPict|Y.pl 1433
/usr/share/perl/5.36.0/unicore/lib/GCB|CN.pl 690|EX.pl 4444|LV.pl 5280|LVT.pl 5280|PP.pl 647|SM.pl 2264|XX.pl 4053
/usr/share/perl/5.36.0/unicore/lib/Gc|C.pl 8675|Cf.pl 725|Cn.pl 8673|L.pl 7880|LC.pl 2086|Ll.pl 7253|Lm.pl 1256|Lo.pl 6224|Lu.pl 7117|M.pl 3830|Mc.pl 2442|Me.pl 543|Mn.pl 4234|N.pl 2026|Nd.pl 1184|Nl.pl 629|No.pl 1316|P.pl 2558|Pc.pl 553|Pd.pl 703|Pe.pl 1370|Pf.pl 601|Pi.pl 611|Po.pl 2526|Ps.pl 1402|S.pl 3201|Sc.pl 717|Sk.pl 795|Sm.pl 1192|So.pl 2687|Z.pl 567|Zs.pl 557
/usr/share/perl/5.36.0/unicore/lib/GrBase|Y.pl 10457
/usr/share/perl/5.36.0/unicore/lib/GrExt|Y.pl 4430
/usr/share/perl/5.36.0/unicore/lib/Hex|Y.pl 546
/usr/share/perl/5.36.0/unicore/lib/Hst|NA.pl 551
/usr/share/perl/5.36.0/unicore/lib/Hyphen|T.pl 595
/usr/share/perl/5.36.0/unicore/lib/IDC|Y.pl 9114
/usr/share/perl/5.36.0/unicore/lib/IDS|Y.pl 7884
/usr/share/perl/5.36.0/unicore/lib/IdStatus|Allowed.pl 4435|Restrict.pl 4437
/usr/share/perl/5.36.0/unicore/lib/IdType|DefaultI.pl 701|Exclusio.pl 3144|Inclusio.pl 629|LimitedU.pl 1484|NotChara.pl 8668|NotNFKC.pl 3400|NotXID.pl 4506|Obsolete.pl 1588|Recommen.pl 4369|Technica.pl 1520|Uncommon.pl 1308
/usr/share/perl/5.36.0/unicore/lib/Ideo|Y.pl 740
/usr/share/perl/5.36.0/unicore/lib/In|10_0.pl 8135|11_0.pl 8257|12_0.pl 8403|12_1.pl 8391|13_0.pl 8517|14_0.pl 8789|2_0.pl 3747|2_1.pl 3747|3_0.pl 4351|3_1.pl 4803|3_2.pl 4741|4_0.pl 4925|4_1.pl 5171|5_0.pl 5299|5_1.pl 5491|5_2.pl 6003|6_0.pl 6262|6_1.pl 6760|6_2.pl 6760|6_3.pl 6760|7_0.pl 7516|8_0.pl 7666|9_0.pl 7995
/usr/share/perl/5.36.0/unicore/lib/InPC|Bottom.pl 2080|BottomAn.pl 536|Left.pl 1011|LeftAndR.pl 641|NA.pl 2816|Overstru.pl 534|Right.pl 2312|Top.pl 2640|TopAndBo.pl 553|TopAndL2.pl 532|TopAndLe.pl 555|TopAndRi.pl 585|VisualOr.pl 567
/usr/share/perl/5.36.0/unicore/lib/InSC|Avagraha.pl 675|Bindu.pl 1114|Cantilla.pl 619|Consona2.pl 551|Consona3.pl 641|Consona4.pl 647|Consona5.pl 538|Consona6.pl 619|Consona7.pl 641|Consona8.pl 534|Consonan.pl 2176|Invisibl.pl 627|Nukta.pl 791|Number.pl 979|Other.pl 3952|PureKill.pl 731|Syllable.pl 685|ToneMark.pl 651|Virama.pl 793|Visarga.pl 883|Vowel.pl 549|VowelDep.pl 1950|VowelInd.pl 1458
/usr/share/perl/5.36.0/unicore/lib/Jg|Ain.pl 551|Alef.pl 561|Beh.pl 571|Dal.pl 541|FarsiYeh.pl 530|Feh.pl 530|Gaf.pl 581|Hah.pl 601|HanifiRo.pl 538|Kaf.pl 530|Lam.pl 541|NoJoinin.pl 839|Noon.pl 530|Qaf.pl 541|Reh.pl 581|Sad.pl 530|Seen.pl 561|Tah.pl 530|Waw.pl 561|Yeh.pl 571
/usr/share/perl/5.36.0/unicore/lib/Jt|C.pl 541|D.pl 1302|L.pl 551|R.pl 1190|T.pl 4360|U.pl 4640
/usr/share/perl/5.36.0/unicore/lib/Lb|AI.pl 1582|AL.pl 9532|BA.pl 1615|BB.pl 745|CJ.pl 819|CL.pl 1514|CM.pl 3686|EX.pl 759|GL.pl 619|ID.pl 2593|IN.pl 534|IS.pl 581|NS.pl 691|NU.pl 1182|OP.pl 1516|PO.pl 743|PR.pl 737|QU.pl 621|SA.pl 857|XX.pl 8060
/usr/share/perl/5.36.0/unicore/lib/Lower|Y.pl 7359
/usr/share/perl/5.36.0/unicore/lib/Math|Y.pl 2094
/usr/share/perl/5.36.0/unicore/lib/NFCQC|M.pl 907|Y.pl 1654
/usr/share/perl/5.36.0/unicore/lib/NFDQC|N.pl 2898|Y.pl 2900
/usr/share/perl/5.36.0/unicore/lib/NFKCQC|N.pl 3384|Y.pl 3766
/usr/share/perl/5.36.0/unicore/lib/NFKDQC|N.pl 4866|Y.pl 4868
/usr/share/perl/5.36.0/unicore/lib/Nt|Di.pl 703|None.pl 2924|Nu.pl 2316
/usr/share/perl/5.36.0/unicore/lib/Nv|0.pl 1424|1.pl 2098|10.pl 1180|100.pl 905|1000.pl 739|10000.pl 651|100000.pl 555|11.pl 577|12.pl 577|13.pl 557|14.pl 557|15.pl 557|16.pl 567|17.pl 567|18.pl 567|19.pl 567|1_16.pl 545|1_2.pl 689|1_3.pl 561|1_4.pl 639|1_6.pl 538|1_8.pl 567|2.pl 2088|20.pl 919|200.pl 567|2000.pl 557|20000.pl 542|2_3.pl 573|3.pl 2056|30.pl 725|300.pl 579|3000.pl 542|30000.pl 542|3_16.pl 545|3_4.pl 591|4.pl 1976|40.pl 715|400.pl 581|4000.pl 542|40000.pl 542|5.pl 1998|50.pl 801|500.pl 635|5000.pl 589|50000.pl 577|6.pl 1812|60.pl 651|600.pl 581|6000.pl 542|60000.pl 542|7.pl 1778|70.pl 651|700.pl 567|7000.pl 542|70000.pl 542|8.pl 1740|80.pl 639|800.pl 567|8000.pl 542|80000.pl 542|9.pl 1766|90.pl 639|900.pl 579|9000.pl 542|90000.pl 542
/usr/share/perl/5.36.0/unicore/lib/PCM|Y.pl 565
/usr/share/perl/5.36.0/unicore/lib/PatSyn|Y.pl 748
/usr/share/perl/5.36.0/unicore/lib/Perl|Alnum.pl 9128|Assigned.pl 8675|Blank.pl 562|Graph.pl 8724|PerlWord.pl 515|PosixPun.pl 516|Print.pl 8694|SpacePer.pl 580|Title.pl 583|Word.pl 9160|XPosixPu.pl 2526|_PerlAny.pl 1884|_PerlCh2.pl 9216|_PerlCha.pl 7952|_PerlFol.pl 773|_PerlIDC.pl 9198|_PerlIDS.pl 7984|_PerlIsI.pl 827|_PerlNch.pl 743|_PerlPat.pl 530|_PerlPr2.pl 603|_PerlPro.pl 603|_PerlQuo.pl 881
/usr/share/perl/5.36.0/unicore/lib/QMark|Y.pl 623
/usr/share/perl/5.36.0/unicore/lib/SB|AT.pl 530|CL.pl 975|EX.pl 3866|FO.pl 721|LE.pl 6616|LO.pl 7331|NU.pl 1194|SC.pl 695|ST.pl 1346|Sp.pl 568|UP.pl 7189|XX.pl 9937
/usr/share/perl/5.36.0/unicore/lib/SD|Y.pl 857
/usr/share/perl/5.36.0/unicore/lib/STerm|Y.pl 1376
/usr/share/perl/5.36.0/unicore/lib/Sc|Arab.pl 1216|Beng.pl 631|Cprt.pl 563|Cyrl.pl 577|Deva.pl 532|Dupl.pl 561|Geor.pl 597|Glag.pl 573|Gong.pl 563|Gonm.pl 575|Gran.pl 671|Grek.pl 841|Gujr.pl 631|Guru.pl 651|Han.pl 745|Hang.pl 657|Hira.pl 557|Kana.pl 659|Knda.pl 621|Latn.pl 888|Limb.pl 541|Linb.pl 575|Mlym.pl 561|Mong.pl 553|Mult.pl 551|Orya.pl 631|Sinh.pl 623|Syrc.pl 530|Taml.pl 675|Telu.pl 621|Zinh.pl 821|Zyyy.pl 2602
/usr/share/perl/5.36.0/unicore/lib/Scx|Adlm.pl 553|Arab.pl 1156|Armn.pl 532|Beng.pl 753|Bhks.pl 538|Bopo.pl 631|Cakm.pl 534|Cham.pl 538|Copt.pl 535|Cprt.pl 599|Cyrl.pl 589|Deva.pl 565|Diak.pl 587|Dupl.pl 561|Ethi.pl 895|Geor.pl 587|Glag.pl 617|Gong.pl 573|Gonm.pl 585|Gran.pl 775|Grek.pl 857|Gujr.pl 663|Guru.pl 683|Han.pl 953|Hang.pl 741|Hebr.pl 593|Hira.pl 689|Hmng.pl 551|Hmnp.pl 546|Kana.pl 731|Khar.pl 587|Khmr.pl 530|Khoj.pl 536|Knda.pl 703|Kthi.pl 536|Lana.pl 541|Lao.pl 601|Latn.pl 970|Limb.pl 551|Lina.pl 538|Linb.pl 611|Mlym.pl 603|Mong.pl 543|Mult.pl 561|Mymr.pl 536|Nand.pl 589|Nko.pl 553|Orya.pl 671|Phlp.pl 536|Rohg.pl 565|Shrd.pl 553|Sind.pl 536|Sinh.pl 633|Syrc.pl 611|Tagb.pl 530|Takr.pl 536|Talu.pl 530|Taml.pl 753|Tang.pl 543|Telu.pl 661|Thaa.pl 565|Tibt.pl 561|Tirh.pl 557|Vith.pl 587|Xsux.pl 538|Yezi.pl 567|Yi.pl 575|Zinh.pl 719|Zyyy.pl 2314|Zzzz.pl 8642
/usr/share/perl/5.36.0/unicore/lib/Term|Y.pl 1676
/usr/share/perl/5.36.0/unicore/lib/UIdeo|Y.pl 683
/usr/share/perl/5.36.0/unicore/lib/Upper|Y.pl 7179
/usr/share/perl/5.36.0/unicore/lib/VS|Y.pl 536
/usr/share/perl/5.36.0/unicore/lib/Vo|R.pl 1475|Tr.pl 657|Tu.pl 901|U.pl 1941
/usr/share/perl/5.36.0/unicore/lib/WB|EX.pl 563|Extend.pl 3880|FO.pl 711|HL.pl 607|KA.pl 671|LE.pl 6989|MB.pl 553|ML.pl 579|MN.pl 633|NU.pl 1194|WSegSpac.pl 549|XX.pl 9243
/usr/share/perl/5.36.0/unicore/lib/XIDC|Y.pl 9198
/usr/share/perl/5.36.0/unicore/lib/XIDS|Y.pl 7968
/usr/share/perl/5.36.0/version|Internals.pod 25026|regex.pm 4072
/usr/share/perl/5.36.0/warnings|register.pm 759
/usr/share/perl5|Error.pm 30152|Git.pm 48084
/usr/share/perl5/Error|Simple.pm 4069
/usr/share/perl5/Git|I18N.pm 2814|IndexInfo.pm 848|LoadCPAN.pm 3435|Packet.pm 4180
/usr/share/perl5/Git/LoadCPAN|Error.pm 179
/usr/share/perl5/Git/LoadCPAN/Mail|Address.pm 195
/var/lib|git/
`;
