/** Go's own source below /usr/local/go, as of Go 1.24. See ../../description/layer-files.ts for the notation. */
// DIFFERS: Go's own tests (/usr/local/go/test and each testdata folder) are one file each, as big as theirs together.
export const files = `
/api|README 1268|except.txt 35612|go1.1.txt 2687115|go1.10.txt 30821|go1.11.txt 25579|go1.12.txt 13825|go1.13.txt 463425|go1.14.txt 521155|go1.15.txt 7806|go1.16.txt 490696|go1.17.txt 18443|go1.18.txt 13351|go1.19.txt 18317|go1.2.txt 1943664|go1.20.txt 617085|go1.21.txt 26215|go1.22.txt 7901|go1.23.txt 10301|go1.24.txt 14580|go1.3.txt 119849|go1.4.txt 34777|go1.5.txt 47695|go1.6.txt 13190|go1.7.txt 13889|go1.8.txt 16657|go1.9.txt 10930|go1.txt 1759838
/lib/fips140|Makefile 1434|README.md 416|fips140.sum 525|inprocess.txt 7|v1.0.0.zip 650281
/lib/time|README 390|mkzip.go 2155|update.bash* 1882|zoneinfo.zip 406409
/lib/wasm|go_js_wasm_exec* 603|go_wasip1_wasm_exec* 797|wasm_exec.js 16992|wasm_exec_node.js 1186
/misc|go.mod 175
/misc/cgo/gmp|fib.go 919|gmp.go 9730|pi.go 1338
/misc/chrome/gophertool|README.txt 194|background.html 265|background.js 286|gopher.js 1275|gopher.png 5588|manifest.json 378|popup.html 830|popup.js 1020
/misc/go_android_exec|README 732|exitcode_test.go 2113|main.go 15717
/misc/ios|README 2757|clangwrap.sh* 724|detect.go 3275|go_ios_exec.go 8897
/misc/linkcheck|linkcheck.go 3999
/misc/wasm|wasm_exec.html 1318
/pkg/include|asm_amd64.h 631|asm_ppc64x.h 1979|asm_riscv64.h 410|funcdata.h 2587|textflag.h 1501
/src|Make.dist 553|README.vendor 2429|all.bash* 377|all.bat 543|bootstrap.bash* 2305|buildall.bash* 2125|clean.bash* 518|clean.bat 600|cmp.bash* 1491|go.mod 208|go.sum 680|make.bash* 7622|make.bat 6386|race.bash* 919|race.bat 1097|run.bash* 1716|run.bat 859
/src/archive/tar|common.go 25068|example_test.go 1476|format.go 11541|fuzz_test.go 2281|reader.go 27421|reader_test.go 48063|stat_actime1.go 431|stat_actime2.go 421|stat_unix.go 3294|strconv.go 9195|strconv_test.go 14295|tar_test.go 24443|writer.go 20067|writer_test.go 40446
/src/archive/tar/testdata|files.dat 141062
/src/archive/zip|example_test.go 2032|fuzz_test.go 1718|reader.go 28753|reader_test.go 56951|register.go 3750|struct.go 12393|writer.go 19898|writer_test.go 14763|zip_test.go 20026
/src/archive/zip/testdata|files.dat 16362
/src/arena|arena.go 4363|arena_test.go 742
/src/bufio|bufio.go 22536|bufio_test.go 52796|example_test.go 5623|export_test.go 597|scan.go 14490|scan_test.go 14597
/src/builtin|builtin.go 13076
/src/bytes|boundary_test.go 2898|buffer.go 16106|buffer_test.go 19026|bytes.go 36440|bytes_js_wasm_test.go 417|bytes_test.go 62661|compare_test.go 6974|example_test.go 15225|export_test.go 244|iter.go 3865|reader.go 3977|reader_test.go 8216
/src/cmd|README.vendor 102|go.mod 597|go.sum 2576
/src/cmd/addr2line|addr2line_test.go 3326|main.go 2472
/src/cmd/api|api_test.go 7448|boring_test.go 300|main_test.go 32178
/src/cmd/api/testdata|files.dat 9426
/src/cmd/asm|doc.go 1889|main.go 2928
/src/cmd/asm/internal/arch|arch.go 22204|arm.go 6292|arm64.go 10624|loong64.go 4163|mips.go 1774|ppc64.go 2338|riscv64.go 943|s390x.go 1253
/src/cmd/asm/internal/asm|asm.go 26160|endtoend_test.go 11913|expr_test.go 3255|line_test.go 1929|operand_test.go 24450|parse.go 37999|pseudo_test.go 3190
/src/cmd/asm/internal/asm/testdata|files.dat 2187517
/src/cmd/asm/internal/flags|flags.go 2835
/src/cmd/asm/internal/lex|input.go 12759|lex.go 4182|lex_test.go 5974|slice.go 1664|stack.go 1258|tokenizer.go 3022
/src/cmd/buildid|buildid.go 1704|doc.go 558
/src/cmd/cgo|ast.go 14638|ast_go1.go 578|ast_go118.go 730|doc.go 45053|gcc.go 99462|godefs.go 3305|main.go 17114|out.go 61902|util.go 2942|zdefaultcc.go 444
/src/cmd/cgo/internal/cgotest|overlaydir.go 1744
/src/cmd/cgo/internal/swig|swig_test.go 4103
/src/cmd/cgo/internal/swig/testdata|files.dat 3879
/src/cmd/cgo/internal/test|backdoor.go 307|buildid_linux.go 1712|callback.go 114173|callback_c.c 933|callback_c_gc.c 592|callback_c_gccgo.c 452|callback_windows.go 2805|callstub_linux_ppc64le.go 540|cgo_linux_test.go 662|cgo_stubs_android_test.go 359|cgo_stubs_ppc64x_internal_linking_test.go 631|cgo_test.go 6581|cgo_thread_lock.go 939|cgo_unix_test.go 391|cthread_unix.c 1044|cthread_windows.c 1116|gcc68255.go 361|issue1435.go 7678|issue18146.go 2874|issue20266.go 463|issue20910.c 459|issue21897.go 1441|issue21897b.go 308|issue23555.go 403|issue24161_darwin_test.go 716|issue26430.go 359|issue26743.go 356|issue27340.go 377|issue29563.go 363|issue30527.go 376|issue31891.c 299|issue4029.c 781|issue4029.go 1546|issue4029w.go 281|issue41761.go 371|issue42018.go 287|issue42018_windows.go 1123|issue42495.go 366|issue4273.c 320|issue4273b.c 374|issue4339.c 382|issue4339.h 313|issue43639.go 344|issue52611.go 406|issue5548_c.c 454|issue5740a.c 223|issue5740b.c 223|issue6833_c.c 303|issue6907export_c.c 274|issue6997_linux.c 536|issue6997_linux.go 879|issue7234_test.go 634|issue8148.c 256|issue8148.go 526|issue8331.h 198|issue8517.go 286|issue8517_windows.c 517|issue8517_windows.go 990|issue8694.go 984|issue8756.go 359|issue8811.c 216|issue8828.go 382|issue9026.go 302|issue9400_linux.go 1715|issue9510.go 606|linux_ppc64le_test.go 296|seh_internal_windows_test.go 334|seh_windows_test.go 307|setgid2_linux.go 681|setgid_linux.go 843|sigaltstack.go 1774|sigprocmask.c 1039|sigprocmask.go 808|stubtest_linux_ppc64le.S 3754|test.go 50643|test26213.go 311|test_unix.go 254|test_windows.go 234|testx.c 582|testx.go 10867|typeparam.go 353
/src/cmd/cgo/internal/test/gcc68255|a.go 378|c.c 206|c.h 184
/src/cmd/cgo/internal/test/issue20266|issue20266.h 251
/src/cmd/cgo/internal/test/issue23555a|a.go 250
/src/cmd/cgo/internal/test/issue23555b|a.go 250
/src/cmd/cgo/internal/test/issue24161arg|def.go 382|use.go 398
/src/cmd/cgo/internal/test/issue24161e0|main.go 919
/src/cmd/cgo/internal/test/issue24161e1|main.go 1036
/src/cmd/cgo/internal/test/issue24161e2|main.go 1057
/src/cmd/cgo/internal/test/issue24161res|restype.go 486
/src/cmd/cgo/internal/test/issue26213|jni.h 874|test26213.go 835
/src/cmd/cgo/internal/test/issue26430|a.go 260|b.go 261
/src/cmd/cgo/internal/test/issue26743|a.go 271|b.go 206
/src/cmd/cgo/internal/test/issue27054|egl.h 255|test27054.go 393
/src/cmd/cgo/internal/test/issue27340|a.go 1225
/src/cmd/cgo/internal/test/issue29563|weak.go 277|weak1.c 257|weak2.c 257
/src/cmd/cgo/internal/test/issue30527|a.go 394|b.go 211
/src/cmd/cgo/internal/test/issue41761a|a.go 263
/src/cmd/cgo/internal/test/issue43639|a.go 224
/src/cmd/cgo/internal/test/issue52611a|a.go 299|b.go 254
/src/cmd/cgo/internal/test/issue52611b|a.go 254|b.go 299
/src/cmd/cgo/internal/test/issue8756|issue8756.go 269
/src/cmd/cgo/internal/test/issue8828|issue8828.c 175|trivial.go 229
/src/cmd/cgo/internal/test/issue9026|issue9026.go 1107
/src/cmd/cgo/internal/test/issue9400|asm_386.s 575|asm_amd64x.s 589|asm_arm.s 758|asm_arm64.s 760|asm_loong64.s 633|asm_mips64x.s 691|asm_mipsx.s 663|asm_ppc64x.s 668|asm_riscv64.s 659|asm_s390x.s 580|gccgo.go 612|stubs.go 243
/src/cmd/cgo/internal/test/issue9510a|a.go 413
/src/cmd/cgo/internal/test/issue9510b|b.go 413
/src/cmd/cgo/internal/testcarchive|carchive_test.go 36577
/src/cmd/cgo/internal/testcarchive/testdata|files.dat 27334
/src/cmd/cgo/internal/testcshared|cshared_test.go 21533
/src/cmd/cgo/internal/testcshared/testdata|files.dat 19750
/src/cmd/cgo/internal/testerrors|argposition_test.go 3127|badsym_test.go 5829|errors_test.go 4551|ptr_test.go 22262
/src/cmd/cgo/internal/testerrors/testdata|files.dat 10777
/src/cmd/cgo/internal/testfortran|fortran_test.go 2646
/src/cmd/cgo/internal/testfortran/testdata|files.dat 858
/src/cmd/cgo/internal/testgodefs|testgodefs_test.go 2980
/src/cmd/cgo/internal/testgodefs/testdata|files.dat 4965
/src/cmd/cgo/internal/testlife|life_test.go 1501
/src/cmd/cgo/internal/testlife/testdata|files.dat 3719
/src/cmd/cgo/internal/testnocgo|nocgo.go 574|nocgo_test.go 292
/src/cmd/cgo/internal/testplugin|plugin_test.go 12895
/src/cmd/cgo/internal/testplugin/altpath/testdata|files.dat 676
/src/cmd/cgo/internal/testplugin/testdata|files.dat 31145
/src/cmd/cgo/internal/testsanitizers|asan_test.go 5643|cc_test.go 14652|cshared_test.go 2875|empty_test.go 320|libfuzzer_test.go 2655|msan_test.go 2314|tsan_test.go 2640
/src/cmd/cgo/internal/testsanitizers/testdata|files.dat 36573
/src/cmd/cgo/internal/testshared|shared_test.go 37163
/src/cmd/cgo/internal/testshared/testdata|files.dat 13070
/src/cmd/cgo/internal/testso|so_test.go 3831
/src/cmd/cgo/internal/testso/testdata|files.dat 4982
/src/cmd/cgo/internal/teststdio|stdio_test.go 1819
/src/cmd/cgo/internal/teststdio/testdata|files.dat 4729
/src/cmd/cgo/internal/testtls|tls.c 661|tls.go 715|tls_none.go 275|tls_test.go 241
/src/cmd/compile|README.md 17996|abi-internal.md 41595|default.pgo 241719|doc.go 13147|main.go 1357|profile.sh* 588|script_test.go 1791
/src/cmd/compile/internal/abi|abiutils.go 23322
/src/cmd/compile/internal/abt|avlint32.go 16752|avlint32_test.go 20777
/src/cmd/compile/internal/amd64|galign.go 604|ggen.go 4970|ssa.go 49874|versions_test.go 11158
/src/cmd/compile/internal/arm|galign.go 631|ggen.go 1821|ssa.go 28849
/src/cmd/compile/internal/arm64|galign.go 666|ggen.go 2673|ssa.go 41212
/src/cmd/compile/internal/base|base.go 8231|bootstrap_false.go 347|bootstrap_true.go 345|debug.go 6838|flag.go 21615|hashdebug.go 13125|hashdebug_test.go 3903|link.go 1634|mapfile_mmap.go 1060|mapfile_read.go 442|print.go 8508|timings.go 5911
/src/cmd/compile/internal/bitvec|bv.go 3957
/src/cmd/compile/internal/compare|compare.go 11525|compare_test.go 2894
/src/cmd/compile/internal/coverage|cover.go 6179
/src/cmd/compile/internal/deadlocals|deadlocals.go 4204
/src/cmd/compile/internal/devirtualize|devirtualize.go 4846|pgo.go 25158|pgo_test.go 7352
/src/cmd/compile/internal/dwarfgen|dwarf.go 19839|dwinl.go 13099|marker.go 2290|scope.go 3428|scope_test.go 15230
/src/cmd/compile/internal/escape|assign.go 3159|call.go 11068|escape.go 13598|expr.go 9196|graph.go 10329|leaks.go 3370|solve.go 9069|stmt.go 5045|utils.go 6413
/src/cmd/compile/internal/gc|compile.go 5253|export.go 1215|main.go 12350|obj.go 7937|util.go 3223
/src/cmd/compile/internal/importer|gcimporter.go 2114|gcimporter_test.go 19813|support.go 3513|ureader.go 13791
/src/cmd/compile/internal/importer/testdata|files.dat 5254
/src/cmd/compile/internal/inline|inl.go 42001
/src/cmd/compile/internal/inline/inlheur|actualexprpropbits_string.go 1490|analyze.go 12098|analyze_func_callsites.go 12005|analyze_func_flags.go 10421|analyze_func_params.go 9722|analyze_func_returns.go 8506|callsite.go 4123|cspropbits_string.go 1247|debugflags_test.go 1141|dumpscores_test.go 3005|eclassify.go 5857|funcprop_string.go 977|funcpropbits_string.go 1283|funcprops_test.go 15376|function_properties.go 3796|names.go 3504|parampropbits_string.go 1894|pstate_string.go 833|resultpropbits_string.go 1834|score_callresult_uses.go 12193|scoreadjusttyp_string.go 2633|scoring.go 24774|serialize.go 1691|texpr_classify_test.go 5870|trace_off.go 320|trace_on.go 584|tserial_test.go 1409
/src/cmd/compile/internal/inline/inlheur/testdata|files.dat 45289
/src/cmd/compile/internal/inline/interleaved|interleaved.go 10807
/src/cmd/compile/internal/ir|abi.go 2176|bitset.go 734|cfg.go 1200|check_reassign_no.go 247|check_reassign_yes.go 245|class_string.go 755|const.go 4100|copy.go 1042|dump.go 5895|expr.go 31989|fmt.go 26675|func.go 21649|func_test.go 2217|ir.go 171|mini.go 2819|mknode.go 9931|name.go 14503|node.go 17464|node_gen.go 51118|op_string.go 5138|package.go 1187|reassign_consistency_check.go 1517|reassignment.go 5094|scc.go 4178|sizeof_test.go 803|stmt.go 11728|symtab.go 2083|type.go 2242|val.go 2426|visit.go 6496
/src/cmd/compile/internal/liveness|arg.go 9346|bvset.go 2028|intervals.go 10120|intervals_test.go 11062|mergelocals.go 31775|plive.go 46132
/src/cmd/compile/internal/logopt|log_opts.go 19850|logopt_test.go 10198
/src/cmd/compile/internal/loong64|galign.go 649|ggen.go 1916|ssa.go 28744
/src/cmd/compile/internal/loopvar|loopvar.go 20350|loopvar_test.go 11418
/src/cmd/compile/internal/loopvar/testdata|files.dat 13313
/src/cmd/compile/internal/mips|galign.go 715|ggen.go 1608|ssa.go 21666
/src/cmd/compile/internal/mips64|galign.go 718|ggen.go 1783|ssa.go 23309
/src/cmd/compile/internal/noder|codes.go 1918|export.go 683|helpers.go 3604|import.go 8780|irgen.go 8707|lex.go 5107|lex_test.go 3726|linker.go 10096|noder.go 13490|posmap.go 1824|quirks.go 1854|reader.go 113978|types.go 1916|unified.go 16910|writer.go 79668
/src/cmd/compile/internal/objw|objw.go 2778|prog.go 6509
/src/cmd/compile/internal/pgoir|irgraph.go 17284
/src/cmd/compile/internal/pkginit|init.go 4801|initAsanGlobals.go 8865
/src/cmd/compile/internal/ppc64|galign.go 682|ggen.go 2074|opt.go 408|ssa.go 56877
/src/cmd/compile/internal/rangefunc|rangefunc_test.go 51475|rewrite.go 44433
/src/cmd/compile/internal/reflectdata|alg.go 18636|alg_test.go 2109|helpers.go 7268|map_noswiss.go 10046|map_swiss.go 9373|reflect.go 42513
/src/cmd/compile/internal/riscv64|galign.go 592|ggen.go 1836|gsubr.go 488|ssa.go 24378
/src/cmd/compile/internal/rttype|rttype.go 10524
/src/cmd/compile/internal/s390x|galign.go 518|ggen.go 2523|ssa.go 27715
/src/cmd/compile/internal/ssa|README.md 8790|TODO 950|addressingmodes.go 24842|allocators.go 8305|bench_test.go 835|biasedsparsemap.go 2735|block.go 12669|branchelim.go 13008|branchelim_test.go 5333|cache.go 1592|check.go 17998|checkbce.go 1002|compile.go 18997|config.go 13257|copyelim.go 3589|copyelim_test.go 1316|critical.go 3130|cse.go 10477|cse_test.go 4299|deadcode.go 9470|deadcode_test.go 3578|deadstore.go 11219|deadstore_test.go 5781|debug.go 59940|debug_lines_test.go 8424|debug_test.go 29310|decompose.go 13365|dom.go 7528|dom_test.go 13663|expand_calls.go 32629|export_test.go 3263|flagalloc.go 6883|flags_amd64_test.s 533|flags_arm64_test.s 699|flags_test.go 2530|fmahash_test.go 1890|func.go 26591|func_test.go 13364|fuse.go 9250|fuse_branchredirect.go 3294|fuse_comparisons.go 4132|fuse_test.go 7545|generate.go 225|html.go 35557|id.go 576|layout.go 5085|lca.go 3864|lca_test.go 1692|likelyadjust.go 15664|location.go 3135|loopbce.go 12093|loopreschedchecks.go 16346|looprotate.go 3041|lower.go 1696|magic.go 16153|magic_test.go 9315|memcombine.go 18943|nilcheck.go 11576|nilcheck_test.go 12625|numberlines.go 7945|op.go 19119|opGen.go 1149277|opt.go 309|passbm_test.go 3217|phiopt.go 8276|poset.go 31516|poset_test.go 15233|print.go 3941|prove.go 68549|regalloc.go 90982|regalloc_test.go 6463|rewrite.go 69154|rewrite386.go 268695|rewrite386splitload.go 4133|rewriteAMD64.go 734531|rewriteAMD64latelower.go 3645|rewriteAMD64splitload.go 21909|rewriteARM.go 498313|rewriteARM64.go 634469|rewriteARM64latelower.go 19786|rewriteCond_test.go 11384|rewriteLOONG64.go 253061|rewriteMIPS.go 180836|rewriteMIPS64.go 216665|rewritePPC64.go 372105|rewritePPC64latelower.go 17543|rewriteRISCV64.go 212761|rewriteRISCV64latelower.go 6953|rewriteS390X.go 404589|rewriteWasm.go 111190|rewrite_test.go 7073|rewritedec.go 20173|rewritedec64.go 66857|rewritegeneric.go 845124|sccp.go 17987|sccp_test.go 3654|schedule.go 16779|schedule_test.go 5708|shift_test.go 4144|shortcircuit.go 12933|shortcircuit_test.go 1341|sizeof_test.go 855|softfloat.go 2041|sparsemap.go 1941|sparsemappos.go 1736|sparseset.go 1582|sparsetree.go 8246|stackalloc.go 12925|stmtlines_test.go 3522|tighten.go 7855|trim.go 4350|tuple.go 2021|value.go 17054|writebarrier.go 24548|writebarrier_test.go 1791|xposmap.go 3365|zcse.go 2117|zeroextension_test.go 1702
/src/cmd/compile/internal/ssa/_gen|386.rules 43880|386Ops.go 46415|386splitload.rules 620|AMD64.rules 96830|AMD64Ops.go 103770|AMD64latelower.rules 636|AMD64splitload.rules 3440|ARM.rules 92164|ARM64.rules 116952|ARM64Ops.go 60514|ARM64latelower.rules 4148|ARMOps.go 41973|LOONG64.rules 45142|LOONG64Ops.go 35075|MIPS.rules 36170|MIPS64.rules 42901|MIPS64Ops.go 26085|MIPSOps.go 24580|PPC64.rules 55116|PPC64Ops.go 45209|PPC64latelower.rules 3927|README 462|RISCV64.rules 41818|RISCV64Ops.go 32397|RISCV64latelower.rules 1153|S390X.rules 76104|S390XOps.go 53781|Wasm.rules 17350|WasmOps.go 18132|allocators.go 6994|cover.bash* 664|dec.rules 5614|dec64.rules 14512|dec64Ops.go 365|decOps.go 355|generic.rules 138391|genericOps.go 45033|go.mod 57|go.sum 157|main.go 17127|rulegen.go 49941
/src/cmd/compile/internal/ssa/testdata|files.dat 29252
/src/cmd/compile/internal/ssagen|abi.go 18079|arch.go 1585|intrinsics.go 67961|intrinsics_test.go 106648|nowb.go 6090|pgen.go 13483|phi.go 15547|ssa.go 248159
/src/cmd/compile/internal/staticdata|data.go 10536|embed.go 4938
/src/cmd/compile/internal/staticinit|sched.go 32307
/src/cmd/compile/internal/syntax|branches.go 10056|dumper.go 4618|dumper_test.go 424|error_test.go 4876|issues_test.go 1200|nodes.go 9199|nodes_test.go 8865|operator_string.go 1049|parser.go 65130|parser_test.go 12541|pos.go 5724|positions.go 6666|printer.go 22152|printer_test.go 8079|scanner.go 17466|scanner_test.go 22462|source.go 5842|syntax.go 3162|testing.go 2159|testing_test.go 1414|token_string.go 1786|tokens.go 2696|type.go 2814|walk.go 5792
/src/cmd/compile/internal/syntax/testdata|files.dat 29273
/src/cmd/compile/internal/test|README 206|abiutils_test.go 14542|abiutilsaux_test.go 3271|align_test.go 1608|bench_test.go 2128|clobberdead_test.go 1264|constFold_test.go 330745|dep_test.go 853|divconst_test.go 7925|fixedbugs_test.go 2151|float_test.go 12780|global_test.go 2400|iface_test.go 2126|inl_test.go 11313|inst_test.go 1965|intrinsics_test.go 1104|issue50182_test.go 1266|issue53888_test.go 1050|issue57434_test.go 619|issue62407_test.go 2289|lang_test.go 1397|logic_test.go 11508|math_test.go 3485|memcombine_test.go 4641|mergelocals_test.go 4819|mulconst_test.go 4392|pgo_devirtualize_test.go 8686|pgo_inl_test.go 11347|race.go 1328|reproduciblebuilds_test.go 2859|shift_test.go 26221|ssa_test.go 4973|switch_test.go 4280|test.go 173|truncconst_test.go 1807|zerorange_test.go 4158
/src/cmd/compile/internal/test/testdata|files.dat 1185594
/src/cmd/compile/internal/typebits|typebits.go 3251
/src/cmd/compile/internal/typecheck|bexport.go 293|builtin.go 17290|builtin_test.go 608|const.go 10321|dcl.go 3144|export.go 838|expr.go 23483|func.go 21627|iexport.go 7029|iimport.go 1325|mkbuiltin.go 6180|stmt.go 18240|subr.go 20709|syms.go 3829|target.go 312|type.go 178|typecheck.go 29225|universe.go 4789
/src/cmd/compile/internal/typecheck/_builtin|coverage.go 437|runtime.go 11290
/src/cmd/compile/internal/types|alg.go 2492|algkind_string.go 1059|fmt.go 16131|goversion.go 2423|identity.go 4689|kind_string.go 1590|pkg.go 3129|size.go 15368|sizeof_test.go 1029|sym.go 4400|sym_test.go 1234|type.go 50968|type_test.go 511|universe.go 4073|utils.go 339
/src/cmd/compile/internal/types2|README.md 4660|alias.go 6105|api.go 18186|api_predicates.go 3401|api_test.go 104464|array.go 803|assignments.go 17206|basic.go 1520|builtins.go 27763|builtins_test.go 11104|call.go 32558|chan.go 910|check.go 21218|check_test.go 14472|compiler_internal.go 1395|compilersupport.go 1302|const.go 7709|context.go 4409|context_test.go 2356|conversions.go 9170|decl.go 30273|errorcalls_test.go 2250|errors.go 6752|errors_test.go 979|errsupport.go 4508|example_test.go 7159|expr.go 41371|format.go 3534|gccgosizes.go 1041|gcsizes.go 4335|hilbert_test.go 3437|importer_test.go 913|index.go 10289|infer.go 27647|initorder.go 10246|instantiate.go 13416|instantiate_test.go 5958|interface.go 6385|issues_test.go 30707|labels.go 7350|literals.go 13005|lookup.go 21519|lookup_test.go 1216|main_test.go 336|map.go 659|mono.go 9308|mono_test.go 2516|named.go 24819|named_test.go 3659|object.go 21122|object_test.go 5646|objset.go 928|operand.go 12362|package.go 2997|pointer.go 635|predicates.go 18088|recording.go 4670|resolver.go 26136|resolver_test.go 4847|return.go 4471|scope.go 7288|selection.go 5920|self_test.go 2905|signature.go 16672|sizeof_test.go 1305|sizes.go 9028|sizes_test.go 4190|slice.go 577|stdlib_test.go 13743|stmt.go 31420|struct.go 6722|subst.go 10558|termlist.go 3860|termlist_test.go 7354|tuple.go 929|type.go 316|typelists.go 1886|typeparam.go 5221|typeset.go 13522|typeset_test.go 2469|typestring.go 12650|typestring_test.go 4018|typeterm.go 3603|typeterm_test.go 5203|typexpr.go 16692|under.go 3636|unify.go 28423|union.go 6402|universe.go 9435|util.go 2368|util_test.go 520|validtype.go 10484|version.go 2081
/src/cmd/compile/internal/types2/testdata|files.dat 1895
/src/cmd/compile/internal/walk|assign.go 20788|builtin.go 36371|closure.go 6575|compare.go 17119|complit.go 20073|convert.go 18742|expr.go 29165|order.go 44211|range.go 18342|select.go 7937|stmt.go 4776|switch.go 31107|temp.go 1587|walk.go 11379
/src/cmd/compile/internal/wasm|ssa.go 17996
/src/cmd/compile/internal/x86|galign.go 887|ggen.go 1584|ssa.go 28493
/src/cmd/compile/testdata|files.dat 9110
/src/cmd/covdata|argsmerge.go 1039|covdata.go 5791|doc.go 2099|dump.go 11459|export_test.go 197|merge.go 3235|metamerge.go 12499|subtractintersect.go 5600|tool_test.go 24843
/src/cmd/covdata/testdata|files.dat 1298
/src/cmd/cover|cfg_test.go 7961|cover.go 35176|cover_test.go 18773|doc.go 1322|export_test.go 197|func.go 6435|html.go 6973|pkgname_test.go 733
/src/cmd/cover/testdata|files.dat 10817
/src/cmd/dist|README 1038|build.go 56928|build_test.go 1126|buildgo.go 4352|buildruntime.go 2602|buildtag.go 3077|buildtag_test.go 1257|buildtool.go 12306|doc.go 645|exec.go 957|imports.go 6478|main.go 5615|notgo122.go 831|quoted.go 1271|supported_test.go 1168|sys_default.go 214|sys_windows.go 1588|test.go 55975|testjson.go 4698|testjson_test.go 1965|util.go 11419|util_gc.go 609|util_gccgo.go 252|vfp_arm.s 651|vfp_default.s 317
/src/cmd/distpack|archive.go 6081|archive_test.go 938|pack.go 11130|test.go 5637
/src/cmd/doc|dirs.go 9232|doc_test.go 31785|main.go 12538|pkg.go 32792
/src/cmd/doc/testdata|files.dat 5782
/src/cmd/fix|buildtag.go 1243|buildtag_test.go 522|cftype.go 3552|cftype_test.go 3233|context.go 510|context_test.go 648|doc.go 1426|egltype.go 1168|egltype_test.go 2834|fix.go 14364|gotypes.go 1730|gotypes_test.go 1293|import_test.go 5103|jnitype.go 1274|jnitype_test.go 2635|main.go 5691|main_test.go 3894|netipv6zone.go 1351|netipv6zone_test.go 837|printerconfig.go 1133|printerconfig_test.go 748|typecheck.go 20577
/src/cmd/go|alldocs.go 152681|chdir_test.go 1222|export_test.go 197|go11.go 300|go_boring_test.go 544|go_test.go 83110|go_unix_test.go 3569|go_windows_test.go 1072|help_test.go 1590|init_test.go 1114|main.go 11671|note_test.go 2589|proxy_test.go 12262|script_test.go 12620|scriptcmds_test.go 3339|scriptconds_test.go 4321|scriptreadme_test.go 8075|stop_other_test.go 628|stop_unix_test.go 297|terminal_test.go 3404
/src/cmd/go/internal/auth|auth.go 5565|auth_test.go 2540|gitauth.go 5296|gitauth_test.go 1819|httputils.go 4304|netrc.go 2576|netrc_test.go 1066|userauth.go 4028|userauth_test.go 5082
/src/cmd/go/internal/base|base.go 6131|env.go 1292|error_notunix.go 299|error_unix.go 299|flag.go 2245|goflags.go 4580|limit.go 1967|path.go 2584|signal.go 668|signal_notunix.go 419|signal_unix.go 433|tool.go 1410
/src/cmd/go/internal/bug|bug.go 5825
/src/cmd/go/internal/cache|cache.go 23125|cache_test.go 7180|default.go 3033|hash.go 4976|hash_test.go 1120|prog.go 10134
/src/cmd/go/internal/cacheprog|cacheprog.go 5884
/src/cmd/go/internal/cfg|bench_test.go 440|cfg.go 21070|zdefaultcc.go 443
/src/cmd/go/internal/clean|clean.go 10635
/src/cmd/go/internal/cmdflag|flag.go 3661
/src/cmd/go/internal/doc|doc.go 4995
/src/cmd/go/internal/envcmd|env.go 20587|env_test.go 2374
/src/cmd/go/internal/fips140|fips140.go 9197|fips_test.go 2485|mkzip.go 3561
/src/cmd/go/internal/fix|fix.go 2223
/src/cmd/go/internal/fmtcmd|fmt.go 3027
/src/cmd/go/internal/fsys|fsys.go 20610|fsys_test.go 35200|glob.go 4036|walk.go 1334
/src/cmd/go/internal/generate|generate.go 14835|generate_test.go 7614
/src/cmd/go/internal/gover|gomod.go 1099|gover.go 2586|gover_test.go 3406|local.go 1080|mod.go 3463|mod_test.go 2047|toolchain.go 3067|toolchain_test.go 550|version.go 3214
/src/cmd/go/internal/help|help.go 4799|helpdoc.go 43173
/src/cmd/go/internal/imports|build.go 9223|read.go 6229|read_test.go 4274|scan.go 2670|scan_test.go 2267|tags.go 1303
/src/cmd/go/internal/imports/testdata|files.dat 1013
/src/cmd/go/internal/list|context.go 1488|list.go 34151
/src/cmd/go/internal/load|flag.go 2689|flag_test.go 4010|godebug.go 3442|path.go 374|pkg.go 126050|pkg_test.go 2451|printer.go 3152|search.go 1753|test.go 30483
/src/cmd/go/internal/lockedfile|lockedfile.go 5179|lockedfile_filelock.go 1767|lockedfile_plan9.go 2567|lockedfile_test.go 5508|mutex.go 2397|transform_test.go 2279
/src/cmd/go/internal/lockedfile/internal/filelock|filelock.go 2684|filelock_fcntl.go 5665|filelock_other.go 563|filelock_test.go 4119|filelock_unix.go 723|filelock_windows.go 1312
/src/cmd/go/internal/mmap|mmap.go 797|mmap_other.go 454|mmap_test.go 1006|mmap_unix.go 886|mmap_windows.go 1391
/src/cmd/go/internal/mmap/testdata|files.dat 38
/src/cmd/go/internal/modcmd|download.go 13850|edit.go 18503|graph.go 2279|init.go 1372|mod.go 807|tidy.go 5144|vendor.go 14816|verify.go 3684|why.go 3932
/src/cmd/go/internal/modfetch|bootstrap.go 386|cache.go 25552|cache_test.go 434|coderepo.go 39356|coderepo_test.go 30083|fetch.go 31879|key.go 309|proxy.go 13316|repo.go 16387|sumdb.go 9272|toolchain.go 5704
/src/cmd/go/internal/modfetch/codehost|codehost.go 13464|git.go 29163|git_test.go 19368|shell.go 2827|svn.go 4565|vcs.go 18362
/src/cmd/go/internal/modfetch/zip_sum_test|zip_sum_test.go 6305
/src/cmd/go/internal/modfetch/zip_sum_test/testdata|files.dat 342934
/src/cmd/go/internal/modget|get.go 69452|query.go 11558
/src/cmd/go/internal/modindex|build.go 27466|build_read.go 13326|index_format.txt 2505|index_test.go 2348|read.go 31132|scan.go 8687|syslist_test.go 1513|write.go 3811
/src/cmd/go/internal/modindex/testdata|files.dat 26
/src/cmd/go/internal/modinfo|info.go 3162
/src/cmd/go/internal/modload|build.go 13642|buildlist.go 55080|edit.go 34866|help.go 2360|import.go 28353|import_test.go 2227|init.go 72407|list.go 9230|load.go 86531|modfile.go 28163|mvs.go 4045|mvs_test.go 818|query.go 45814|query_test.go 8949|search.go 8046|stat_openfile.go 791|stat_unix.go 963|stat_windows.go 733|vendor.go 9727
/src/cmd/go/internal/mvs|errors.go 3101|graph.go 6452|mvs.go 14870|mvs_test.go 11758
/src/cmd/go/internal/run|run.go 7130
/src/cmd/go/internal/search|search.go 15902
/src/cmd/go/internal/str|path.go 3980|str.go 2368|str_test.go 5535
/src/cmd/go/internal/telemetrycmd|telemetry.go 3035
/src/cmd/go/internal/telemetrystats|telemetrystats.go 1448|telemetrystats_bootstrap.go 233|version_other.go 362|version_unix.go 1457|version_windows.go 615
/src/cmd/go/internal/test|cover.go 2085|flagdefs.go 2286|flagdefs_test.go 1627|genflags.go 1608|test.go 75560|testflag.go 12771
/src/cmd/go/internal/test/internal/genflags|testflag.go 759|vetflag.go 1844
/src/cmd/go/internal/tool|tool.go 8914
/src/cmd/go/internal/toolchain|exec.go 1931|exec_stub.go 334|path_none.go 620|path_plan9.go 764|path_unix.go 1219|path_windows.go 1711|select.go 25807|switch.go 7164|toolchain_test.go 1829|umask_none.go 307|umask_unix.go 896
/src/cmd/go/internal/trace|trace.go 4815
/src/cmd/go/internal/vcs|discovery.go 2659|discovery_test.go 3495|vcs.go 47535|vcs_test.go 17369
/src/cmd/go/internal/vcweb|auth.go 2838|bzr.go 428|dir.go 503|fossil.go 1347|git.go 1839|hg.go 3404|insecure.go 1279|script.go 9239|svn.go 5099|vcweb.go 12427|vcweb_test.go 1141
/src/cmd/go/internal/vcweb/vcstest|vcstest.go 3902|vcstest_test.go 4018
/src/cmd/go/internal/version|version.go 5038
/src/cmd/go/internal/vet|vet.go 3316|vetflag.go 5408
/src/cmd/go/internal/web|api.go 7110|bootstrap.go 691|file_test.go 1150|http.go 9600|url.go 2096|url_other.go 446|url_other_test.go 828|url_test.go 1710|url_windows.go 1558|url_windows_test.go 3149
/src/cmd/go/internal/web/intercept|intercept.go 1776
/src/cmd/go/internal/work|action.go 33656|build.go 34682|build_test.go 8343|buildid.go 27487|cover.go 5348|exec.go 106578|exec_test.go 1815|gc.go 24290|gccgo.go 19492|init.go 12626|security.go 10973|security_test.go 7881|shell.go 20626|shell_test.go 4657
/src/cmd/go/internal/workcmd|edit.go 11263|init.go 1648|sync.go 4669|use.go 7033|vendor.go 1772|work.go 2323
/src/cmd/go/testdata|files.dat 1445666
/src/cmd/gofmt|doc.go 3245|gofmt.go 15512|gofmt_test.go 4420|gofmt_unix_test.go 1415|internal.go 5166|long_test.go 3857|rewrite.go 8311|simplify.go 4870
/src/cmd/gofmt/testdata|files.dat 34796
/src/cmd/internal/archive|archive.go 12354|archive_test.go 8040
/src/cmd/internal/archive/testdata|files.dat 1380
/src/cmd/internal/bio|buf.go 3160|buf_mmap.go 1621|buf_nommap.go 269|must.go 883
/src/cmd/internal/bootstrap_test|experiment_toolid_test.go 3360|overlaydir_test.go 2109|reboot_test.go 2699
/src/cmd/internal/browser|browser.go 1735
/src/cmd/internal/buildid|buildid.go 9180|buildid_test.go 6799|note.go 6113|rewrite.go 6667
/src/cmd/internal/buildid/testdata|files.dat 40684
/src/cmd/internal/codesign|codesign.go 8188
/src/cmd/internal/cov|mreader.go 1816|read_test.go 3552|readcovdata.go 8700
/src/cmd/internal/cov/covcmd|cmddefs.go 3289
/src/cmd/internal/cov/testdata|files.dat 66
/src/cmd/internal/disasm|disasm.go 12576
/src/cmd/internal/dwarf|dwarf.go 44692|dwarf_defs.go 16437|dwarf_test.go 828|putvarabbrevgen.go 4317|putvarabbrevgen_test.go 9077
/src/cmd/internal/edit|edit.go 2574|edit_test.go 653
/src/cmd/internal/gcprog|gcprog.go 7528
/src/cmd/internal/goobj|builtin.go 1116|builtinlist.go 7815|funcinfo.go 3938|mkbuiltin.go 3943|objfile.go 24536|objfile_test.go 2936
/src/cmd/internal/hash|hash.go 1719
/src/cmd/internal/macho|macho.go 3905
/src/cmd/internal/metadata|main.go 876
/src/cmd/internal/moddeps|moddeps_test.go 19060
/src/cmd/internal/obj|abi_string.go 589|addrtype_string.go 1098|data.go 6948|dwarf.go 22365|fips140.go 15187|go.go 342|inl.go 4548|ld.go 2683|line.go 892|line_test.go 1195|link.go 36626|mkcnames.go 2967|objfile.go 24832|objfile_test.go 3711|pass.go 5140|pcln.go 12075|plist.go 11767|sizeof_test.go 824|stringer.go 2274|sym.go 14822|textflag.go 1674|util.go 18145
/src/cmd/internal/obj/arm|a.out.go 7190|anames.go 1436|anames5.go 1284|asm5.go 81428|list5.go 3212|obj5.go 21878
/src/cmd/internal/obj/arm64|a.out.go 18572|anames.go 5529|anames7.go 1596|asm7.go 207576|asm_arm64_test.go 1050|asm_arm64_test.s 892|asm_test.go 5704|doc.go 9859|list7.go 6163|obj7.go 29936|specialoperand_string.go 5649|sysRegEnc.go 36254
/src/cmd/internal/obj/loong64|a.out.go 8919|anames.go 3063|asm.go 76282|asm_test.go 5534|cnames.go 550|doc.go 9970|list.go 2304|obj.go 20863
/src/cmd/internal/obj/mips|a.out.go 7808|anames.go 1406|anames0.go 538|asm0.go 54728|list0.go 2570|obj0.go 31312
/src/cmd/internal/obj/ppc64|a.out.go 16503|anames.go 7011|anames9.go 658|asm9.go 162156|asm9_gtables.go 43575|asm_test.go 17316|doc.go 11565|list9.go 3349|obj9.go 41818
/src/cmd/internal/obj/riscv|anames.go 7626|asm_test.go 7679|cpu.go 20831|inst.go 38434|list.go 1032|obj.go 82633
/src/cmd/internal/obj/riscv/testdata|files.dat 6935
/src/cmd/internal/obj/s390x|a.out.go 12741|anames.go 7318|anamesz.go 490|asmz.go 180591|condition_code.go 3247|listz.go 2436|objz.go 21512|rotate.go 3684|rotate_test.go 3642|vector.go 19808
/src/cmd/internal/obj/wasm|a.out.go 4445|anames.go 2887|wasmobj.go 41103
/src/cmd/internal/obj/x86|a.out.go 6992|aenum.go 16643|anames.go 19539|asm6.go 150508|asm_test.go 9413|avx_optabs.go 266528|evex.go 9491|list6.go 4153|obj6.go 41894|obj6_test.go 4565|pcrelative_test.go 2276|seh.go 4688|ytab.go 1215
/src/cmd/internal/objabi|autotype.go 1828|flag.go 9738|flag_test.go 610|funcid.go 1654|head.go 2991|line.go 3864|line_test.go 1278|path.go 1978|path_test.go 2345|pkgspecial.go 4065|reloctype.go 18045|reloctype_string.go 4766|stack.go 946|symkind.go 3412|symkind_string.go 1460|util.go 961|zbootstrap.go 64
/src/cmd/internal/objfile|elf.go 4158|goobj.go 8112|macho.go 2939|objfile.go 4293|pe.go 4970|plan9obj.go 3606|xcoff.go 3995
/src/cmd/internal/osinfo|doc.go 215|os_js.go 1057|os_plan9.go 396|os_solaris.go 845|os_syscall.go 374|os_sysctl.go 981|os_uname.go 995|os_wasip1.go 390|os_windows.go 425|version_unix_test.go 460
/src/cmd/internal/par|queue.go 1961|queue_test.go 1415|work.go 4394|work_test.go 1515
/src/cmd/internal/pathcache|lookpath.go 537
/src/cmd/internal/pgo|deserialize.go 2759|pgo.go 1663|pprof.go 4125|serialize.go 1850|serialize_test.go 4184
/src/cmd/internal/pgo/testdata|files.dat 4311
/src/cmd/internal/pkgpath|pkgpath.go 4297|pkgpath_test.go 2923
/src/cmd/internal/pkgpattern|pat_test.go 4508|pkgpattern.go 4876
/src/cmd/internal/quoted|quoted.go 2839|quoted_test.go 2957
/src/cmd/internal/robustio|robustio.go 1989|robustio_darwin.go 466|robustio_flaky.go 2540|robustio_other.go 516|robustio_windows.go 615
/src/cmd/internal/script|cmds.go 29139|cmds_nonunix.go 301|cmds_unix.go 301|conds.go 5021|engine.go 22682|errors.go 1608|state.go 7105
/src/cmd/internal/script/scripttest|conditions.go 4568|doc.go 746|readme.go 4000|run.go 7561|scripttest.go 3769|setup.go 3064
/src/cmd/internal/src|pos.go 15832|pos_test.go 8605|xpos.go 5045|xpos_test.go 2725
/src/cmd/internal/sys|arch.go 6391|arch_test.go 830|args.go 550
/src/cmd/internal/telemetry|telemetry.go 2868|telemetry_bootstrap.go 439
/src/cmd/internal/telemetry/counter|counter.go 1801|counter_bootstrap.go 812
/src/cmd/internal/test2json|test2json.go 15349|test2json_test.go 7344
/src/cmd/internal/test2json/testdata|files.dat 72799
/src/cmd/internal/testdir|testdir_test.go 59434
/src/cmd/link|cgo_test.go 2761|doc.go 4363|dwarf_test.go 7729|elf_test.go 14701|link_test.go 48366|linkbig_test.go 3547|main.go 1925|script_test.go 1103
/src/cmd/link/internal/amd64|asm.go 21718|l.go 1912|obj.go 3980
/src/cmd/link/internal/arm|asm.go 23471|l.go 3683|obj.go 3608
/src/cmd/link/internal/arm64|asm.go 48148|l.go 3592|obj.go 3889
/src/cmd/link/internal/benchmark|bench.go 4795|bench_test.go 1222
/src/cmd/link/internal/dwtest|dwtest.go 5481
/src/cmd/link/internal/ld|ar.go 7317|asmb.go 5571|config.go 5820|data.go 106652|data_test.go 2328|deadcode.go 19885|deadcode_test.go 1726|decodesym.go 11379|dwarf.go 77534|dwarf_test.go 48859|elf.go 65415|elf_test.go 16923|errors.go 1935|execarchive.go 876|execarchive_noexec.go 320|fallocate_test.go 1726|fips140.go 18478|go.go 11434|go_test.go 2732|heap.go 1935|heap_test.go 1918|inittask.go 6325|issue33808_test.go 792|ld.go 8158|ld_test.go 11020|lib.go 93989|link.go 6234|macho.go 43757|macho_combine_dwarf.go 13073|macho_update_uuid.go 3252|main.go 17248|msync_darwin_libc.go 307|nooptcgolink_test.go 733|outbuf.go 8245|outbuf_darwin.go 1382|outbuf_freebsd.go 515|outbuf_linux.go 304|outbuf_mmap.go 1423|outbuf_nofallocate.go 301|outbuf_nommap.go 660|outbuf_notdarwin.go 236|outbuf_test.go 2268|outbuf_windows.go 2363|pcln.go 30318|pe.go 50193|seh.go 2096|stackcheck.go 12168|stackcheck_test.go 2299|sym.go 4002|symtab.go 30163|target.go 3954|typelink.go 1792|util.go 2368|xcoff.go 52948
/src/cmd/link/internal/ld/testdata|files.dat 12883
/src/cmd/link/internal/loadelf|ldelf.go 34524
/src/cmd/link/internal/loader|loader.go 87246|loader_test.go 12244|symbolbuilder.go 13960
/src/cmd/link/internal/loadmacho|ldmacho.go 19543
/src/cmd/link/internal/loadpe|ldpe.go 27141|seh.go 3482
/src/cmd/link/internal/loadxcoff|ldxcoff.go 6309
/src/cmd/link/internal/loong64|asm.go 11940|l.go 363|obj.go 1650
/src/cmd/link/internal/mips|asm.go 5609|l.go 3592|obj.go 3388
/src/cmd/link/internal/mips64|asm.go 11269|l.go 3592|obj.go 3519
/src/cmd/link/internal/ppc64|asm.go 65234|l.go 3591|obj.go 3508
/src/cmd/link/internal/riscv64|asm.go 23364|l.go 288|obj.go 1662
/src/cmd/link/internal/s390x|asm.go 14072|l.go 3592|obj.go 2944
/src/cmd/link/internal/sym|compilation_unit.go 1383|library.go 651|reloc.go 1703|segment.go 2812|symbol.go 933|symkind.go 6715|symkind_string.go 3505
/src/cmd/link/internal/wasm|asm.go 22875|obj.go 646
/src/cmd/link/internal/x86|asm.go 13884|l.go 1909|obj.go 3478
/src/cmd/link/testdata|files.dat 22591
/src/cmd/nm|doc.go 1282|nm.go 3189|nm_cgo_test.go 533|nm_test.go 8497
/src/cmd/objdump|main.go 2805|objdump_test.go 8849
/src/cmd/objdump/testdata|files.dat 1519
/src/cmd/pack|doc.go 1549|pack.go 8388|pack_test.go 12353
/src/cmd/pprof|README 905|doc.go 419|pprof.go 9803|pprof_test.go 3207|readlineui.go 3329
/src/cmd/pprof/testdata|files.dat 792
/src/cmd/preprofile|main.go 1914
/src/cmd/relnote|relnote_test.go 1046
/src/cmd/test2json|main.go 5599|signal_notunix.go 269|signal_unix.go 301
/src/cmd/tools|tools.go 323
/src/cmd/trace|doc.go 1070|gen.go 11792|goroutinegen.go 4743|goroutines.go 11186|gstate.go 12257|jsontrace.go 6679|jsontrace_test.go 7977|main.go 12140|pprof.go 10357|procgen.go 6297|regions.go 14572|tasks.go 12068|threadgen.go 5801|viewer.go 1357
/src/cmd/trace/testdata|files.dat 173970
/src/cmd/vendor|modules.txt 4985
/src/cmd/vendor/github.com/google/pprof|AUTHORS 305|CONTRIBUTORS 654|LICENSE 11358
/src/cmd/vendor/github.com/google/pprof/driver|driver.go 10069
/src/cmd/vendor/github.com/google/pprof/internal/binutils|addr2liner.go 6017|addr2liner_llvm.go 4918|addr2liner_nm.go 4086|binutils.go 22872|disasm.go 5331
/src/cmd/vendor/github.com/google/pprof/internal/driver|cli.go 12372|commands.go 18897|config.go 10738|driver.go 11083|driver_focus.go 6576|fetch.go 19412|flags.go 1953|interactive.go 10896|options.go 2318|settings.go 4267|stacks.go 1709|svg.go 2257|tagroot.go 3401|tempfile.go 1761|webhtml.go 2614|webui.go 14407
/src/cmd/vendor/github.com/google/pprof/internal/driver/html|common.css 5861|common.js 20483|graph.css 70|graph.html 334|header.html 3688|plaintext.html 324|source.html 2510|stacks.css 2176|stacks.html 1122|stacks.js 20247|top.html 3196
/src/cmd/vendor/github.com/google/pprof/internal/elfexec|elfexec.go 14266
/src/cmd/vendor/github.com/google/pprof/internal/graph|dotgraph.go 15160|graph.go 31753
/src/cmd/vendor/github.com/google/pprof/internal/measurement|measurement.go 9028
/src/cmd/vendor/github.com/google/pprof/internal/plugin|plugin.go 8138
/src/cmd/vendor/github.com/google/pprof/internal/report|package.go 512|report.go 39063|shortnames.go 1832|source.go 32064|source_html.go 1739|stacks.go 6563|synth.go 883
/src/cmd/vendor/github.com/google/pprof/internal/symbolizer|symbolizer.go 10289
/src/cmd/vendor/github.com/google/pprof/internal/symbolz|symbolz.go 5534
/src/cmd/vendor/github.com/google/pprof/internal/transport|transport.go 3858
/src/cmd/vendor/github.com/google/pprof/profile|encode.go 17734|filter.go 7691|index.go 1954|legacy_java_profile.go 9048|legacy_profile.go 33614|merge.go 17486|profile.go 22970|proto.go 7615|prune.go 5621
/src/cmd/vendor/github.com/google/pprof/third_party/svgpan|LICENSE 1754|svgpan.go 196|svgpan.js 7136
/src/cmd/vendor/github.com/ianlancetaylor/demangle|.gitignore 78|LICENSE 1479|README.md 107|SECURITY.md 686|ast.go 108364|demangle.go 96779|rust.go 23847
/src/cmd/vendor/golang.org/x/arch|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/arch/arm/armasm|Makefile 149|decode.go 12932|gnu.go 3589|inst.go 7726|plan9x.go 12137|tables.go 273776
/src/cmd/vendor/golang.org/x/arch/arm64/arm64asm|arg.go 20442|condition.go 9851|condition_util.go 1449|decode.go 78695|gnu.go 1036|inst.go 21971|inst.json 240341|plan9x.go 17415|tables.go 216857
/src/cmd/vendor/golang.org/x/arch/loong64/loong64asm|arg.go 2120|decode.go 5722|gnu.go 538|inst.go 4454|plan9x.go 13513|tables.go 60466
/src/cmd/vendor/golang.org/x/arch/ppc64/ppc64asm|decode.go 7116|doc.go 250|field.go 2878|gnu.go 12465|inst.go 4650|plan9.go 11117|tables.go 342684
/src/cmd/vendor/golang.org/x/arch/riscv64/riscv64asm|arg.go 2670|csr_string.go 17263|decode.go 11641|gnu.go 6740|inst.go 11518|plan9x.go 8619|tables.go 58119
/src/cmd/vendor/golang.org/x/arch/s390x/s390xasm|Makefile 156|decode.go 6553|field.go 1385|gnu.go 50104|inst.go 7474|plan9.go 31094|tables.go 259320
/src/cmd/vendor/golang.org/x/arch/x86/x86asm|Makefile 150|decode.go 46203|gnu.go 21910|inst.go 10860|intel.go 11954|plan9x.go 7407|tables.go 273192
/src/cmd/vendor/golang.org/x/build|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/build/relnote|dump.go 1762|links.go 8367|relnote.go 13030
/src/cmd/vendor/golang.org/x/mod|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/mod/internal/lazyregexp|lazyre.go 1871
/src/cmd/vendor/golang.org/x/mod/modfile|print.go 3870|read.go 23770|rule.go 49038|work.go 7880
/src/cmd/vendor/golang.org/x/mod/module|module.go 27531|pseudo.go 8630
/src/cmd/vendor/golang.org/x/mod/semver|semver.go 9064
/src/cmd/vendor/golang.org/x/mod/sumdb|cache.go 1491|client.go 19661|server.go 5126|test.go 2891
/src/cmd/vendor/golang.org/x/mod/sumdb/dirhash|hash.go 4092
/src/cmd/vendor/golang.org/x/mod/sumdb/note|note.go 20616
/src/cmd/vendor/golang.org/x/mod/sumdb/tlog|note.go 3937|tile.go 13348|tlog.go 18564
/src/cmd/vendor/golang.org/x/mod/zip|zip.go 34137
/src/cmd/vendor/golang.org/x/sync|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/sync/errgroup|errgroup.go 3328|go120.go 335|pre_go120.go 377
/src/cmd/vendor/golang.org/x/sync/semaphore|semaphore.go 4358
/src/cmd/vendor/golang.org/x/sys|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/sys/plan9|asm.s 214|asm_plan9_386.s 702|asm_plan9_amd64.s 704|asm_plan9_arm.s 644|const_plan9.go 1004|dir_plan9.go 5734|env_plan9.go 555|errors_plan9.go 1565|mkall.sh* 4535|mkerrors.sh* 6068|mksysnum_plan9.sh* 459|pwd_go15_plan9.go 373|pwd_plan9.go 413|race.go 587|race0.go 450|str.go 500|syscall.go 3361|syscall_plan9.go 7216|zsyscall_plan9_386.go 6340|zsyscall_plan9_amd64.go 6344|zsyscall_plan9_arm.go 6340|zsysnum_plan9.go 1057
/src/cmd/vendor/golang.org/x/sys/unix|.gitignore 16|README.md 8686|affinity_linux.go 1927|aliases.go 385|asm_aix_ppc64.s 407|asm_bsd_386.s 696|asm_bsd_amd64.s 722|asm_bsd_arm.s 686|asm_bsd_arm64.s 709|asm_bsd_ppc64.s 716|asm_bsd_riscv64.s 711|asm_linux_386.s 1470|asm_linux_amd64.s 1204|asm_linux_arm.s 1136|asm_linux_arm64.s 1102|asm_linux_loong64.s 1183|asm_linux_mips64x.s 1164|asm_linux_mipsx.s 1165|asm_linux_ppc64x.s 909|asm_linux_riscv64.s 1041|asm_linux_s390x.s 1142|asm_openbsd_mips64.s 677|asm_solaris_amd64.s 423|asm_zos_s390x.s 11433|bluetooth_linux.go 680|bpxsvc_zos.go 20419|bpxsvc_zos.s 8334|cap_freebsd.go 5131|constants.go 318|dev_aix_ppc.go 739|dev_aix_ppc64.go 858|dev_darwin.go 747|dev_dragonfly.go 1030|dev_freebsd.go 1013|dev_linux.go 1579|dev_netbsd.go 913|dev_openbsd.go 918|dev_zos.go 830|dirent.go 3085|endian_big.go 330|endian_little.go 358|env_unix.go 645|fcntl.go 1075|fcntl_darwin.go 806|fcntl_linux_32bit.go 436|fdset.go 781|gccgo.go 1952|gccgo_c.c 1526|gccgo_linux_amd64.go 436|ifreq_linux.go 4371|ioctl_linux.go 11577|ioctl_signed.go 2251|ioctl_unsigned.go 2312|ioctl_zos.go 2081|mkall.sh* 8304|mkerrors.sh* 21018|mmap_nomremap.go 343|mremap.go 1659|pagesize_unix.go 396|pledge_openbsd.go 2385|ptrace_darwin.go 315|ptrace_ios.go 284|race.go 629|race0.go 553|readdirent_getdents.go 401|readdirent_getdirentries.go 705|sockcmsg_dragonfly.go 544|sockcmsg_linux.go 2658|sockcmsg_unix.go 3214|sockcmsg_unix_other.go 1233|sockcmsg_zos.go 1761|symaddr_zos_s390x.s 1601|syscall.go 2882|syscall_aix.go 16480|syscall_aix_ppc.go 1304|syscall_aix_ppc64.go 1950|syscall_bsd.go 15321|syscall_darwin.go 23121|syscall_darwin_amd64.go 1530|syscall_darwin_arm64.go 1447|syscall_darwin_libSystem.go 1225|syscall_dragonfly.go 11453|syscall_dragonfly_amd64.go 1276|syscall_freebsd.go 15943|syscall_freebsd_386.go 1518|syscall_freebsd_amd64.go 1471|syscall_freebsd_arm.go 1378|syscall_freebsd_arm64.go 1345|syscall_freebsd_riscv64.go 1347|syscall_hurd.go 651|syscall_hurd_386.go 447|syscall_illumos.go 1805|syscall_linux.go 81846|syscall_linux_386.go 9098|syscall_linux_alarm.go 440|syscall_linux_amd64.go 5411|syscall_linux_amd64_gc.go 290|syscall_linux_arm.go 7105|syscall_linux_arm64.go 6151|syscall_linux_gc.go 495|syscall_linux_gc_386.go 585|syscall_linux_gc_arm.go 411|syscall_linux_gccgo_386.go 986|syscall_linux_gccgo_arm.go 596|syscall_linux_loong64.go 6857|syscall_linux_mips64x.go 5966|syscall_linux_mipsx.go 5951|syscall_linux_ppc.go 7016|syscall_linux_ppc64x.go 5097|syscall_linux_riscv64.go 6309|syscall_linux_s390x.go 9509|syscall_linux_sparc64.go 4472|syscall_netbsd.go 12645|syscall_netbsd_386.go 819|syscall_netbsd_amd64.go 814|syscall_netbsd_arm.go 819|syscall_netbsd_arm64.go 814|syscall_openbsd.go 11384|syscall_openbsd_386.go 1000|syscall_openbsd_amd64.go 990|syscall_openbsd_arm.go 1000|syscall_openbsd_arm64.go 990|syscall_openbsd_libc.go 1128|syscall_openbsd_mips64.go 955|syscall_openbsd_ppc64.go 990|syscall_openbsd_riscv64.go 994|syscall_solaris.go 31852|syscall_solaris_amd64.go 593|syscall_unix.go 17200|syscall_unix_gc.go 640|syscall_unix_gc_ppc64x.go 786|syscall_zos_s390x.go 88760|sysvshm_linux.go 521|sysvshm_unix.go 1456|sysvshm_unix_other.go 407|timestruct.go 2254|unveil_openbsd.go 1217|vgetrandom_linux.go 345|vgetrandom_unsupported.go 292|xattr_bsd.go 5793|zerrors_aix_ppc.go 53675|zerrors_aix_ppc64.go 53932|zerrors_darwin_amd64.go 90132|zerrors_darwin_arm64.go 90132|zerrors_dragonfly_amd64.go 72394|zerrors_freebsd_386.go 81461|zerrors_freebsd_amd64.go 81347|zerrors_freebsd_arm.go 81090|zerrors_freebsd_arm64.go 81119|zerrors_freebsd_riscv64.go 85759|zerrors_linux.go 194069|zerrors_linux_386.go 36217|zerrors_linux_amd64.go 36229|zerrors_linux_arm.go 36414|zerrors_linux_arm64.go 36337|zerrors_linux_loong64.go 35917|zerrors_linux_mips.go 36748|zerrors_linux_mips64.go 36753|zerrors_linux_mips64le.go 36759|zerrors_linux_mipsle.go 36754|zerrors_linux_ppc.go 38881|zerrors_linux_ppc64.go 39055|zerrors_linux_ppc64le.go 39061|zerrors_linux_riscv64.go 35768|zerrors_linux_s390x.go 38783|zerrors_linux_sparc64.go 40918|zerrors_netbsd_386.go 74502|zerrors_netbsd_amd64.go 74084|zerrors_netbsd_arm.go 73615|zerrors_netbsd_arm64.go 74084|zerrors_openbsd_386.go 80435|zerrors_openbsd_amd64.go 80437|zerrors_openbsd_arm.go 80425|zerrors_openbsd_arm64.go 80437|zerrors_openbsd_mips64.go 80434|zerrors_openbsd_ppc64.go 80394|zerrors_openbsd_riscv64.go 80356|zerrors_solaris_amd64.go 60420|zerrors_zos_s390x.go 40409|zptrace_armnn_linux.go 1200|zptrace_linux_arm64.go 721|zptrace_mipsnn_linux.go 1390|zptrace_mipsnnle_linux.go 1442|zptrace_x86_linux.go 1849|zsymaddr_zos_s390x.s 9011|zsyscall_aix_ppc.go 36534|zsyscall_aix_ppc64.go 30758|zsyscall_aix_ppc64_gc.go 43453|zsyscall_aix_ppc64_gccgo.go 31593|zsyscall_darwin_amd64.go 71236|zsyscall_darwin_amd64.s 31108|zsyscall_darwin_arm64.go 71180|zsyscall_darwin_arm64.s 31038|zsyscall_dragonfly_amd64.go 39723|zsyscall_freebsd_386.go 46177|zsyscall_freebsd_amd64.go 45979|zsyscall_freebsd_arm.go 46211|zsyscall_freebsd_arm64.go 45979|zsyscall_freebsd_riscv64.go 45985|zsyscall_illumos_amd64.go 2698|zsyscall_linux.go 56163|zsyscall_linux_386.go 12397|zsyscall_linux_amd64.go 16895|zsyscall_linux_arm.go 15982|zsyscall_linux_arm64.go 14562|zsyscall_linux_loong64.go 12914|zsyscall_linux_mips.go 17163|zsyscall_linux_mips64.go 16664|zsyscall_linux_mips64le.go 16396|zsyscall_linux_mipsle.go 17167|zsyscall_linux_ppc.go 17239|zsyscall_linux_ppc64.go 18218|zsyscall_linux_ppc64le.go 18222|zsyscall_linux_riscv64.go 14545|zsyscall_linux_s390x.go 12401|zsyscall_linux_sparc64.go 16825|zsyscall_netbsd_386.go 45185|zsyscall_netbsd_amd64.go 44992|zsyscall_netbsd_arm.go 45190|zsyscall_netbsd_arm64.go 44992|zsyscall_openbsd_386.go 59654|zsyscall_openbsd_386.s 27529|zsyscall_openbsd_amd64.go 59507|zsyscall_openbsd_amd64.s 27531|zsyscall_openbsd_arm.go 59679|zsyscall_openbsd_arm.s 27529|zsyscall_openbsd_arm64.go 59507|zsyscall_openbsd_arm64.s 27531|zsyscall_openbsd_mips64.go 59510|zsyscall_openbsd_mips64.s 27532|zsyscall_openbsd_ppc64.go 59507|zsyscall_openbsd_ppc64.s 28365|zsyscall_openbsd_riscv64.go 59513|zsyscall_openbsd_riscv64.s 27533|zsyscall_solaris_amd64.go 61174|zsyscall_zos_s390x.go 90288|zsysctl_openbsd_386.go 12218|zsysctl_openbsd_amd64.go 12220|zsysctl_openbsd_arm.go 12218|zsysctl_openbsd_arm64.go 12220|zsysctl_openbsd_mips64.go 12221|zsysctl_openbsd_ppc64.go 12220|zsysctl_openbsd_riscv64.go 12259|zsysnum_darwin_amd64.go 18270|zsysnum_darwin_arm64.go 18189|zsysnum_dragonfly_amd64.go 28272|zsysnum_freebsd_386.go 36960|zsysnum_freebsd_amd64.go 36962|zsysnum_freebsd_arm.go 36960|zsysnum_freebsd_arm64.go 36962|zsysnum_freebsd_riscv64.go 36964|zsysnum_linux_386.go 18192|zsysnum_linux_amd64.go 13243|zsysnum_linux_arm.go 16772|zsysnum_linux_arm64.go 11292|zsysnum_linux_loong64.go 11145|zsysnum_linux_mips.go 18096|zsysnum_linux_mips64.go 13402|zsysnum_linux_mips64le.go 13408|zsysnum_linux_mipsle.go 18102|zsysnum_linux_ppc.go 17827|zsysnum_linux_ppc64.go 14638|zsysnum_linux_ppc64le.go 14644|zsysnum_linux_riscv64.go 11320|zsysnum_linux_s390x.go 13495|zsysnum_linux_sparc64.go 13925|zsysnum_netbsd_386.go 26342|zsysnum_netbsd_amd64.go 26344|zsysnum_netbsd_arm.go 26342|zsysnum_netbsd_arm64.go 26329|zsysnum_openbsd_386.go 18335|zsysnum_openbsd_amd64.go 18337|zsysnum_openbsd_arm.go 18335|zsysnum_openbsd_arm64.go 18252|zsysnum_openbsd_mips64.go 18480|zsysnum_openbsd_ppc64.go 18191|zsysnum_openbsd_riscv64.go 18254|zsysnum_zos_s390x.go 150072|ztypes_aix_ppc.go 5031|ztypes_aix_ppc64.go 5103|ztypes_darwin_amd64.go 13970|ztypes_darwin_arm64.go 13970|ztypes_dragonfly_amd64.go 7071|ztypes_freebsd_386.go 9881|ztypes_freebsd_amd64.go 9936|ztypes_freebsd_arm.go 9756|ztypes_freebsd_arm64.go 9642|ztypes_freebsd_riscv64.go 9713|ztypes_linux.go 259931|ztypes_linux_386.go 12553|ztypes_linux_amd64.go 12726|ztypes_linux_arm.go 12496|ztypes_linux_arm64.go 12370|ztypes_linux_loong64.go 12391|ztypes_linux_mips.go 12558|ztypes_linux_mips64.go 12427|ztypes_linux_mips64le.go 12433|ztypes_linux_mipsle.go 12564|ztypes_linux_ppc.go 12744|ztypes_linux_ppc64.go 12568|ztypes_linux_ppc64le.go 12574|ztypes_linux_riscv64.go 15231|ztypes_linux_s390x.go 12870|ztypes_linux_sparc64.go 12425|ztypes_netbsd_386.go 9691|ztypes_netbsd_amd64.go 9881|ztypes_netbsd_arm.go 9818|ztypes_netbsd_arm64.go 9881|ztypes_openbsd_386.go 9463|ztypes_openbsd_amd64.go 9467|ztypes_openbsd_arm.go 9602|ztypes_openbsd_arm64.go 9484|ztypes_openbsd_mips64.go 9485|ztypes_openbsd_ppc64.go 9507|ztypes_openbsd_riscv64.go 9509|ztypes_solaris_amd64.go 7711|ztypes_zos_s390x.go 8918
/src/cmd/vendor/golang.org/x/sys/windows|aliases.go 281|dll_windows.go 12311|env_windows.go 1367|eventlog.go 825|exec_windows.go 7513|memory_windows.go 1405|mkerrors.bash* 2168|mkknownfolderids.bash* 1382|mksyscall.go 367|race.go 591|race0.go 454|security_windows.go 54357|service.go 10503|setupapi_windows.go 68854|str.go 504|syscall.go 3238|syscall_windows.go 86531|types_windows.go 113823|types_windows_386.go 875|types_windows_amd64.go 817|types_windows_arm.go 875|types_windows_arm64.go 817|zerrors_windows.go 945502|zknownfolderids_windows.go 19145|zsyscall_windows.go 206316
/src/cmd/vendor/golang.org/x/telemetry|.dockerignore 178|.eslintrc.json 237|.gitattributes 545|.gitignore 26|.prettierrc.json 24|.stylelintrc.json 287|CONTRIBUTING.md 913|LICENSE 1453|PATENTS 1303|README.md 2648|dir.go 325|doc.go 18|mode.go 1391|npm 349|npx 349|package-lock.json 159770|package.json 650|start.go 12158|start_posix.go 441|start_windows.go 732|tsconfig.json 683|types_alias.go 605
/src/cmd/vendor/golang.org/x/telemetry/counter|counter.go 5278|doc.go 2769
/src/cmd/vendor/golang.org/x/telemetry/counter/countertest|countertest.go 1783|countertest_go121.go 363
/src/cmd/vendor/golang.org/x/telemetry/internal/config|config.go 3626
/src/cmd/vendor/golang.org/x/telemetry/internal/configstore|download.go 2690|download_windows.go 1050
/src/cmd/vendor/golang.org/x/telemetry/internal/counter|counter.go 11526|file.go 24017|parse.go 1813|stackcounter.go 4895
/src/cmd/vendor/golang.org/x/telemetry/internal/crashmonitor|crash_go123.go 367|monitor.go 7766
/src/cmd/vendor/golang.org/x/telemetry/internal/mmap|mmap.go 937|mmap_other.go 531|mmap_unix.go 1137|mmap_windows.go 1712
/src/cmd/vendor/golang.org/x/telemetry/internal/telemetry|dateonly.go 330|dir.go 5052|proginfo.go 2041|types.go 1727
/src/cmd/vendor/golang.org/x/telemetry/internal/upload|Doc.txt 2598|date.go 2283|findwork.go 3462|reports.go 10671|run.go 6102|upload.go 3622
/src/cmd/vendor/golang.org/x/term|CONTRIBUTING.md 913|LICENSE 1453|PATENTS 1303|README.md 588|codereview.cfg 21|term.go 1829|term_plan9.go 1149|term_unix.go 2396|term_unix_bsd.go 349|term_unix_other.go 324|term_unsupported.go 1138|term_windows.go 2185|terminal.go 23022
/src/cmd/vendor/golang.org/x/text|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/text/cases|cases.go 4991|context.go 9701|fold.go 935|icu.go 1444|info.go 2997|map.go 23278|tables10.0.0.go 96190|tables11.0.0.go 99819|tables12.0.0.go 101554|tables13.0.0.go 103143|tables15.0.0.go 109040|tables9.0.0.go 94594|trieval.go 6419
/src/cmd/vendor/golang.org/x/text/internal|internal.go 1040|match.go 1912
/src/cmd/vendor/golang.org/x/text/internal/language|common.go 334|compact.go 853|compose.go 3881|coverage.go 730|language.go 17174|lookup.go 12387|match.go 5824|parse.go 15241|tables.go 156627|tags.go 1211
/src/cmd/vendor/golang.org/x/text/internal/language/compact|compact.go 1707|language.go 7447|parents.go 6853|tables.go 32128|tags.go 5651
/src/cmd/vendor/golang.org/x/text/internal/tag|tag.go 2415
/src/cmd/vendor/golang.org/x/text/language|coverage.go 4897|doc.go 4340|language.go 19340|match.go 25698|parse.go 7695|tables.go 14585|tags.go 5545
/src/cmd/vendor/golang.org/x/text/transform|transform.go 22268
/src/cmd/vendor/golang.org/x/text/unicode/norm|composition.go 14452|forminfo.go 8913|input.go 2070|iter.go 11280|normalize.go 15238|readwriter.go 2957|tables10.0.0.go 383270|tables11.0.0.go 385191|tables12.0.0.go 385814|tables13.0.0.go 387697|tables15.0.0.go 395026|tables9.0.0.go 381418|transform.go 2422|trie.go 1233
/src/cmd/vendor/golang.org/x/tools|LICENSE 1453|PATENTS 1303
/src/cmd/vendor/golang.org/x/tools/cmd/bisect|go120.go 609|main.go 24429
/src/cmd/vendor/golang.org/x/tools/cover|profile.go 7696
/src/cmd/vendor/golang.org/x/tools/go/analysis|analysis.go 9639|diagnostic.go 3093|doc.go 13646|validate.go 3167
/src/cmd/vendor/golang.org/x/tools/go/analysis/internal/analysisflags|flags.go 12750|help.go 2742|url.go 901
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/appends|appends.go 1295|doc.go 577
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/asmdecl|asmdecl.go 23849
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/assign|assign.go 2397|doc.go 481
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/atomic|atomic.go 2327|doc.go 505
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/bools|bools.go 4999
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/buildtag|buildtag.go 10648
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/cgocall|cgocall.go 11456|cgocall_go120.go 321|cgocall_go121.go 307
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/composite|composite.go 4467|whitelist.go 1165
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/copylock|copylock.go 11407
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/ctrlflow|ctrlflow.go 6763
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/defers|defers.go 1475|doc.go 763
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/directive|directive.go 5552
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/errorsas|errorsas.go 2983
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/framepointer|framepointer.go 2480
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/httpresponse|httpresponse.go 5029
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/ifaceassert|doc.go 866|ifaceassert.go 2896
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/inspect|inspect.go 1425
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/internal/analysisutil|util.go 3959
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/loopclosure|doc.go 2686|loopclosure.go 10568
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/lostcancel|doc.go 666|lostcancel.go 9245
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/nilfunc|doc.go 437|nilfunc.go 2094
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/printf|doc.go 3745|printf.go 33919|types.go 8811
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/shift|dead.go 2249|shift.go 3579
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/sigchanyzer|doc.go 585|sigchanyzer.go 3927
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/slog|doc.go 830|slog.go 7285
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/stdmethods|doc.go 1132|stdmethods.go 7092
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/stdversion|stdversion.go 4915
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/stringintconv|doc.go 982|string.go 7017
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/structtag|structtag.go 8963
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/testinggoroutine|doc.go 853|testinggoroutine.go 7883|util.go 2392
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/tests|doc.go 703|tests.go 14672
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/timeformat|doc.go 663|timeformat.go 3373
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/unmarshal|doc.go 571|unmarshal.go 3166
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/unreachable|doc.go 525|unreachable.go 7757
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/unsafeptr|doc.go 738|unsafeptr.go 4776
/src/cmd/vendor/golang.org/x/tools/go/analysis/passes/unusedresult|doc.go 793|unusedresult.go 4608
/src/cmd/vendor/golang.org/x/tools/go/analysis/unitchecker|unitchecker.go 13610
/src/cmd/vendor/golang.org/x/tools/go/ast/inspector|inspector.go 7125|iter.go 2005|typeof.go 4930
/src/cmd/vendor/golang.org/x/tools/go/cfg|builder.go 11675|cfg.go 7847
/src/cmd/vendor/golang.org/x/tools/go/types/objectpath|objectpath.go 25789
/src/cmd/vendor/golang.org/x/tools/go/types/typeutil|callee.go 2072|imports.go 883|map.go 14144|methodsetcache.go 2132|ui.go 1680
/src/cmd/vendor/golang.org/x/tools/internal/aliases|aliases.go 1414|aliases_go122.go 2838
/src/cmd/vendor/golang.org/x/tools/internal/analysisinternal|analysis.go 11378|extractdoc.go 3437
/src/cmd/vendor/golang.org/x/tools/internal/bisect|bisect.go 15785
/src/cmd/vendor/golang.org/x/tools/internal/facts|facts.go 12367|imports.go 3915
/src/cmd/vendor/golang.org/x/tools/internal/stdlib|manifest.go 550480|stdlib.go 2423
/src/cmd/vendor/golang.org/x/tools/internal/typeparams|common.go 4397|coretype.go 5384|free.go 3165|normalize.go 6852|termlist.go 3849|typeterm.go 3707
/src/cmd/vendor/golang.org/x/tools/internal/typesinternal|element.go 4018|errorcode.go 34770|errorcode_string.go 7664|recv.go 1285|toonew.go 2943|types.go 3453|zerovalue.go 7730
/src/cmd/vendor/golang.org/x/tools/internal/versions|features.go 1330|gover.go 4297|types.go 1180|versions.go 2030
/src/cmd/vendor/rsc.io/markdown|LICENSE 1479|README.md 201|break.go 1937|code.go 4943|emoji.go 110332|entity.go 103420|heading.go 3709|html.go 12178|inline.go 22400|link.go 21180|list.go 7363|para.go 2832|parse.go 14180|quote.go 1070|table.go 5540|tables.go 3882
/src/cmd/vet|README 1677|doc.go 3913|main.go 2956|vet_test.go 12565
/src/cmd/vet/testdata|files.dat 40815
/src/cmp|cmp.go 2063|cmp_test.go 4008
/src/compress/bzip2|bit_reader.go 2027|bzip2.go 13312|bzip2_test.go 6481|huffman.go 6889|move_to_front.go 1797
/src/compress/bzip2/testdata|files.dat 204236
/src/compress/flate|deflate.go 20736|deflate_test.go 26248|deflatefast.go 9537|dict_decoder.go 6150|dict_decoder_test.go 4487|example_test.go 6685|flate_test.go 11241|huffman_bit_writer.go 18684|huffman_bit_writer_test.go 41225|huffman_code.go 9912|inflate.go 20878|inflate_test.go 3416|reader_test.go 2353|token.go 3680|writer_test.go 5504
/src/compress/flate/testdata|files.dat 236824
/src/compress/gzip|example_test.go 4888|fuzz_test.go 2569|gunzip.go 8677|gunzip_test.go 19953|gzip.go 6392|gzip_test.go 6182|issue14937_test.go 2050
/src/compress/gzip/testdata|files.dat 87385
/src/compress/lzw|reader.go 8163|reader_test.go 7820|writer.go 8073|writer_test.go 5830
/src/compress/testdata|files.dat 201554
/src/compress/zlib|example_test.go 784|reader.go 4764|reader_test.go 3522|writer.go 5304|writer_test.go 5875
/src/container/heap|example_intheap_test.go 1131|example_pq_test.go 2562|heap.go 3390|heap_test.go 3465
/src/container/list|example_test.go 549|list.go 6428|list_test.go 7880
/src/container/ring|example_test.go 2949|ring.go 3221|ring_test.go 3873
/src/context|afterfunc_test.go 3516|benchmark_test.go 3845|context.go 24803|context_test.go 7925|example_test.go 6916|net_test.go 538|x_test.go 27236
/src/crypto|crypto.go 6919|issue21104_test.go 1849|purego_test.go 1867
/src/crypto/aes|aes.go 1466|aes_test.go 5113
/src/crypto/boring|boring.go 800|boring_test.go 620|notboring_test.go 428
/src/crypto/cipher|benchmark_test.go 3091|cbc.go 6142|cbc_aes_test.go 3248|cbc_test.go 1297|cfb.go 3051|cfb_test.go 3846|cipher.go 4070|common_test.go 1268|ctr.go 2770|ctr_aes_test.go 9402|ctr_test.go 1913|example_test.go 12064|fuzz_test.go 2020|gcm.go 13326|gcm_test.go 42499|io.go 1531|modes_test.go 3078|ofb.go 2198|ofb_test.go 3681
/src/crypto/des|block.go 6665|cipher.go 4421|const.go 4645|des_test.go 53769|example_test.go 697|internal_test.go 714
/src/crypto/dsa|dsa.go 7877|dsa_test.go 4805
/src/crypto/ecdh|ecdh.go 5702|ecdh_test.go 18465|nist.go 6370|x25519.go 3715
/src/crypto/ecdsa|boring.go 2776|ecdsa.go 14962|ecdsa_legacy.go 5497|ecdsa_test.go 17152|equal_test.go 2136|example_test.go 686|notboring.go 451
/src/crypto/ecdsa/testdata|files.dat 95485
/src/crypto/ed25519|ed25519.go 8736|ed25519_test.go 12309|ed25519vectors_test.go 3060
/src/crypto/ed25519/testdata|files.dat 50330
/src/crypto/elliptic|elliptic.go 9232|elliptic_test.go 11855|nistec.go 9791|nistec_p256.go 704|p224_test.go 10956|p256_test.go 4253|params.go 9812
/src/crypto/fips140|fips140.go 1092
/src/crypto/hkdf|example_test.go 1206|hkdf.go 2995|hkdf_test.go 12456
/src/crypto/hmac|hmac.go 2250|hmac_test.go 21421
/src/crypto/internal/boring|Dockerfile 3057|LICENSE 9714|README.md 1495|aes.go 10870|boring.go 3226|boring_test.go 842|build-boring.sh* 2251|build-goboring.sh* 5720|build.sh* 1655|div_test.c 1401|doc.go 826|ecdh.go 6832|ecdsa.go 4854|goboringcrypto.h 14560|hmac.go 4123|notboring.go 5064|rand.go 696|rsa.go 12312|sha.go 16787
/src/crypto/internal/boring/bbig|big.go 603
/src/crypto/internal/boring/bcache|cache.go 4522|cache_test.go 2354|stub.s 286
/src/crypto/internal/boring/sig|sig.go 614|sig_amd64.s 1998|sig_other.s 499
/src/crypto/internal/boring/syso|goboringcrypto_linux_amd64.syso 2429120|goboringcrypto_linux_arm64.syso 2107832|syso.go 295
/src/crypto/internal/cryptotest|aead.go 13273|allocations.go 1176|block.go 8021|blockmode.go 8136|fetchmodule.go 1628|hash.go 5403|implementations.go 1575|stream.go 7695
/src/crypto/internal/entropy|entropy.go 1295
/src/crypto/internal/fips140|asan.go 219|boring.go 358|cast.go 2617|fips140.go 1732|hash.go 1039|indicator.go 2366|notasan.go 221|notboring.go 290
/src/crypto/internal/fips140/aes|aes.go 3497|aes_amd64.s 6491|aes_arm64.s 7041|aes_asm.go 2615|aes_generic.go 6527|aes_noasm.go 614|aes_ppc64x.s 24546|aes_s390x.go 2474|aes_s390x.s 1043|aes_test.go 2778|cast.go 1200|cbc.go 3339|cbc_noasm.go 455|cbc_ppc64x.go 918|cbc_s390x.go 946|const.go 29409|ctr.go 4350|ctr_amd64.s 9538|ctr_arm64.s 15372|ctr_arm64_gen.go 5087|ctr_asm.go 1576|ctr_noasm.go 733|ctr_s390x.go 1369|interface_test.go 415
/src/crypto/internal/fips140/aes/_asm/ctr|ctr_amd64_asm.go 2593|go.mod 208|go.sum 634
/src/crypto/internal/fips140/aes/_asm/standard|aes_amd64.go 8373|go.mod 213|go.sum 634
/src/crypto/internal/fips140/aes/gcm|cast.go 1183|cmac.go 1898|ctrkdf.go 1442|gcm.go 4284|gcm_amd64.s 39166|gcm_arm64.s 22053|gcm_asm.go 3757|gcm_generic.go 3822|gcm_noasm.go 572|gcm_nonces.go 7487|gcm_ppc64x.go 5330|gcm_ppc64x.s 27260|gcm_s390x.go 8129|gcm_s390x.s 3613|ghash.go 5356|interface_test.go 278
/src/crypto/internal/fips140/aes/gcm/_asm/gcm|gcm_amd64_asm.go 35971|go.mod 208|go.sum 634
/src/crypto/internal/fips140/alias|alias.go 1174
/src/crypto/internal/fips140/bigmod|nat.go 35757|nat_386.s 936|nat_amd64.s 17748|nat_arm.s 900|nat_arm64.s 1484|nat_asm.go 1078|nat_loong64.s 2377|nat_noasm.go 683|nat_ppc64x.s 1973|nat_riscv64.s 2273|nat_s390x.s 1654|nat_test.go 18753|nat_wasm.go 1428
/src/crypto/internal/fips140/bigmod/_asm|go.mod 318|go.sum 3167|nat_amd64_asm.go 2579
/src/crypto/internal/fips140/bigmod/testdata|files.dat 4891
/src/crypto/internal/fips140/check|check.go 3120
/src/crypto/internal/fips140/check/checktest|asm.s 361|asm_386.s 468|asm_amd64.s 468|asm_arm.s 468|asm_arm64.s 468|asm_none.go 355|asm_stub.go 315|test.go 1308
/src/crypto/internal/fips140/drbg|cast.go 2017|ctrdrbg.go 3399|rand.go 2838|rand_test.go 486
/src/crypto/internal/fips140/ecdh|cast.go 1587|ecdh.go 9511|order_test.go 671
/src/crypto/internal/fips140/ecdsa|cast.go 4139|ecdsa.go 15444|ecdsa_noasm.go 485|ecdsa_s390x.go 6571|ecdsa_s390x.s 891|ecdsa_test.go 2839|hmacdrbg.go 4385
/src/crypto/internal/fips140/ed25519|cast.go 2345|ed25519.go 9972
/src/crypto/internal/fips140/edwards25519|doc.go 1025|edwards25519.go 10570|edwards25519_test.go 9120|scalar.go 11103|scalar_alias_test.go 3098|scalar_fiat.go 36460|scalar_test.go 7762|scalarmult.go 6444|scalarmult_test.go 5048|tables.go 3775|tables_test.go 2743
/src/crypto/internal/fips140/edwards25519/field|fe.go 12141|fe_alias_test.go 3521|fe_amd64.go 395|fe_amd64.s 5787|fe_amd64_noasm.go 319|fe_arm64.go 323|fe_arm64.s 1050|fe_arm64_noasm.go 290|fe_bench_test.go 924|fe_generic.go 8732|fe_test.go 14388
/src/crypto/internal/fips140/edwards25519/field/_asm|fe_amd64_asm.go 7431|go.mod 330|go.sum 3167
/src/crypto/internal/fips140/hkdf|cast.go 873|hkdf.go 1330
/src/crypto/internal/fips140/hmac|cast.go 856|hmac.go 4711
/src/crypto/internal/fips140/mlkem|cast.go 1540|field.go 19046|field_test.go 7362|generate1024.go 3239|mlkem1024.go 13987|mlkem768.go 15558
/src/crypto/internal/fips140/nistec|benchmark_test.go 1870|generate.go 19907|nistec.go 739|p224.go 16306|p224_sqrt.go 3193|p256.go 25698|p256_asm.go 22234|p256_asm_amd64.s 42998|p256_asm_arm64.s 29517|p256_asm_ppc64le.s 57159|p256_asm_s390x.s 55863|p256_asm_test.go 1618|p256_ordinv.go 3100|p256_ordinv_noasm.go 325|p256_table.go 523354|p256_table_test.go 1070|p384.go 18500|p521.go 17464
/src/crypto/internal/fips140/nistec/_asm|go.mod 224|go.sum 634|p256_asm.go 58403
/src/crypto/internal/fips140/nistec/fiat|Dockerfile 506|README 1654|benchmark_test.go 1271|cast.go 215|generate.go 9336|p224.go 3720|p224_fiat64.go 44222|p224_invert.go 1815|p256.go 3752|p256_fiat64.go 42184|p256_invert.go 1763|p384.go 3750|p384_fiat64.go 92997|p384_invert.go 2106|p521.go 3706|p521_fiat64.go 170958|p521_invert.go 1873
/src/crypto/internal/fips140/pbkdf2|cast.go 1158|pbkdf2.go 2525
/src/crypto/internal/fips140/rsa|cast.go 10273|keygen.go 11849|keygen_test.go 4019|pkcs1v15.go 5056|pkcs1v15_test.go 2576|pkcs1v22.go 13246|pkcs1v22_test.go 2476|rsa.go 13266
/src/crypto/internal/fips140/rsa/testdata|files.dat 44479
/src/crypto/internal/fips140/sha256|cast.go 785|sha256.go 5104|sha256block.go 2511|sha256block_386.s 8415|sha256block_amd64.go 832|sha256block_amd64.s 88942|sha256block_arm64.go 523|sha256block_arm64.s 5843|sha256block_asm.go 275|sha256block_loong64.s 9341|sha256block_noasm.go 341|sha256block_ppc64x.go 854|sha256block_ppc64x.s 14731|sha256block_riscv64.s 8282|sha256block_s390x.go 674|sha256block_s390x.s 538
/src/crypto/internal/fips140/sha256/_asm|go.mod 207|go.sum 634|sha256block_amd64_asm.go 6790|sha256block_amd64_avx2.go 33581|sha256block_amd64_shani.go 6336
/src/crypto/internal/fips140/sha3|cast.go 805|hashes.go 1892|keccakf.go 10850|sha3.go 6750|sha3_amd64.go 472|sha3_amd64.s 81661|sha3_noasm.go 506|sha3_s390x.go 5031|sha3_s390x.s 911|shake.go 4693
/src/crypto/internal/fips140/sha3/_asm|go.mod 270|go.sum 946|keccakf_amd64_asm.go 8569
/src/crypto/internal/fips140/sha512|cast.go 989|sha512.go 7306|sha512block.go 3340|sha512block_amd64.go 605|sha512block_amd64.s 93990|sha512block_arm64.go 535|sha512block_arm64.s 5130|sha512block_asm.go 268|sha512block_loong64.s 10519|sha512block_noasm.go 333|sha512block_ppc64x.go 864|sha512block_ppc64x.s 16227|sha512block_riscv64.s 9363|sha512block_s390x.go 674|sha512block_s390x.s 538
/src/crypto/internal/fips140/sha512/_asm|go.mod 207|go.sum 634|sha512block_amd64_asm.go 29037
/src/crypto/internal/fips140/ssh|kdf.go 1241
/src/crypto/internal/fips140/subtle|constant_time.go 1762|xor.go 880|xor_amd64.go 248|xor_amd64.s 1384|xor_arm64.go 248|xor_arm64.s 1520|xor_generic.go 1718|xor_loong64.go 248|xor_loong64.s 2670|xor_ppc64x.go 270|xor_ppc64x.s 3018
/src/crypto/internal/fips140/tls12|cast.go 1096|tls12.go 2000
/src/crypto/internal/fips140/tls13|cast.go 1011|tls13.go 6637
/src/crypto/internal/fips140deps|fipsdeps.go 500|fipsdeps_test.go 3428
/src/crypto/internal/fips140deps/byteorder|byteorder.go 1033
/src/crypto/internal/fips140deps/cpu|cpu.go 1206
/src/crypto/internal/fips140deps/godebug|godebug.go 458
/src/crypto/internal/fips140hash|hash.go 973
/src/crypto/internal/fips140only|fips140only.go 785
/src/crypto/internal/fips140test|acvp_capabilities.json 5857|acvp_test.config.json 2039|acvp_test.go 23827|alias_test.go 1374|cast_test.go 5371|check_test.go 4125|cmac_test.go 1068|ctrdrbg_test.go 2805|edwards25519_test.go 671|fips_test.go 884|indicator_test.go 2014|nistec_ordinv_test.go 2316|nistec_test.go 7235|sshkdf_test.go 2916|xaes_test.go 4665
/src/crypto/internal/hpke|hpke.go 8723|hpke_test.go 5368
/src/crypto/internal/hpke/testdata|files.dat 17621
/src/crypto/internal/impl|impl.go 2678
/src/crypto/internal/randutil|randutil.go 756
/src/crypto/internal/sysrand|rand.go 2077|rand_aix.go 230|rand_arc4random.go 666|rand_getrandom.go 1958|rand_js.go 784|rand_linux_test.go 1754|rand_netbsd.go 592|rand_plan9.go 1269|rand_test.go 2623|rand_wasip1.go 637|rand_windows.go 273
/src/crypto/internal/sysrand/internal/seccomp|seccomp_linux.go 2130|seccomp_unsupported.go 329
/src/crypto/md5|example_test.go 825|gen.go 4779|md5.go 4721|md5_test.go 18241|md5block.go 5280|md5block_386.s 4575|md5block_amd64.s 10328|md5block_arm.s 9015|md5block_arm64.s 4225|md5block_decl.go 348|md5block_generic.go 369|md5block_loong64.s 5252|md5block_ppc64x.s 5389|md5block_riscv64.s 8861|md5block_s390x.s 4467
/src/crypto/md5/_asm|go.mod 204|go.sum 634|md5block_amd64_asm.go 6338
/src/crypto/mlkem|example_test.go 1170|mlkem.go 6495|mlkem_test.go 7866
/src/crypto/pbkdf2|pbkdf2.go 2205|pbkdf2_test.go 5916
/src/crypto/rand|example_test.go 336|rand.go 2480|rand_test.go 4755|text.go 833|text_test.go 1747|util.go 2607|util_test.go 3588
/src/crypto/rc4|rc4.go 2078|rc4_test.go 4575
/src/crypto/rsa|boring.go 3351|boring_test.go 4614|equal_test.go 1287|example_test.go 8496|fips.go 13816|notboring.go 445|pkcs1v15.go 9155|pkcs1v15_test.go 8509|pss_test.go 7641|rsa.go 20392|rsa_export_test.go 217|rsa_test.go 38380
/src/crypto/rsa/testdata|files.dat 28526
/src/crypto/sha1|example_test.go 887|fallback_test.go 853|issue15617_test.go 660|sha1.go 6435|sha1_test.go 19146|sha1block.go 2332|sha1block_386.s 6103|sha1block_amd64.go 944|sha1block_amd64.s 67342|sha1block_arm.s 5693|sha1block_arm64.go 490|sha1block_arm64.s 3561|sha1block_decl.go 278|sha1block_generic.go 313|sha1block_loong64.s 6474|sha1block_s390x.go 248|sha1block_s390x.s 608
/src/crypto/sha1/_asm|go.mod 205|go.sum 634|sha1block_amd64_asm.go 35522
/src/crypto/sha256|example_test.go 817|sha256.go 1796|sha256_test.go 36155
/src/crypto/sha3|sha3.go 6029|sha3_test.go 14484
/src/crypto/sha512|sha512.go 3389|sha512_test.go 109215
/src/crypto/subtle|constant_time.go 1660|constant_time_test.go 2959|dit.go 1497|dit_test.go 1462|xor.go 606|xor_linux_test.go 1352|xor_test.go 3963
/src/crypto/tls|alert.go 4398|auth.go 10269|auth_test.go 7259|bogo_config.json 20670|bogo_shim_test.go 15939|cache.go 3511|cache_test.go 2643|cipher_suites.go 26397|common.go 63916|common_string.go 3456|conn.go 53074|conn_test.go 10844|defaults.go 4220|ech.go 19039|ech_test.go 2019|example_test.go 8006|fips_test.go 20901|generate_cert.go 4947|handshake_client.go 40454|handshake_client_test.go 91704|handshake_client_tls13.go 28327|handshake_messages.go 53313|handshake_messages_test.go 16644|handshake_server.go 29712|handshake_server_test.go 67459|handshake_server_tls13.go 35542|handshake_test.go 32928|handshake_unix_test.go 328|key_agreement.go 12131|key_schedule.go 2979|key_schedule_test.go 5089|link_test.go 2423|prf.go 9362|prf_test.go 5843|quic.go 15421|quic_test.go 21137|ticket.go 12857|ticket_test.go 287|tls.go 12515|tls_test.go 66999
/src/crypto/tls/fipsonly|fipsonly.go 904|fipsonly_test.go 377
/src/crypto/tls/internal/fips140tls|fipstls.go 912
/src/crypto/tls/testdata|files.dat 916016
/src/crypto/x509|cert_pool.go 9143|cert_pool_test.go 2308|example_test.go 5445|hybrid_pool_test.go 3815|name_constraints_test.go 46634|oid.go 8781|oid_test.go 11495|parser.go 40674|parser_test.go 6101|pem_decrypt.go 7371|pem_decrypt_test.go 9132|pkcs1.go 5829|pkcs8.go 6256|pkcs8_test.go 9167|pkits_test.go 8724|platform_root_cert.pem 749|platform_root_key.pem 227|platform_test.go 7416|root.go 2398|root_aix.go 410|root_bsd.go 748|root_darwin.go 3561|root_linux.go 1139|root_plan9.go 828|root_solaris.go 538|root_test.go 2687|root_unix.go 2739|root_unix_test.go 6475|root_wasm.go 373|root_windows.go 8946|sec1.go 4685|sec1_test.go 5487|test-file.crt 1944|verify.go 48482|verify_test.go 116543|x509.go 88254|x509_test.go 170273|x509_test_import.go 2138
/src/crypto/x509/internal/macos|corefoundation.go 8564|corefoundation.s 1747|security.go 9322|security.s 1547
/src/crypto/x509/pkix|pkix.go 9316
/src/crypto/x509/testdata|files.dat 566417
/src/database/sql|convert.go 16645|convert_test.go 17497|ctxutil.go 3570|doc.txt 2115|example_cli_test.go 2053|example_service_test.go 4094|example_test.go 8678|fakedb_test.go 31037|sql.go 106386|sql_test.go 115542
/src/database/sql/driver|driver.go 21395|types.go 9028|types_test.go 2523
/src/debug/buildinfo|buildinfo.go 17057|buildinfo_test.go 13887|search_test.go 3378
/src/debug/buildinfo/testdata|files.dat 1646597
/src/debug/dwarf|attr_string.go 8097|buf.go 3815|class_string.go 1385|const.go 14119|dwarf5ranges_test.go 925|entry.go 31464|entry_test.go 16499|export_test.go 199|line.go 24075|line_test.go 14882|open.go 4225|tag_string.go 4040|type.go 22414|type_test.go 8999|typeunit.go 3719|unit.go 2793
/src/debug/dwarf/testdata|files.dat 290518
/src/debug/elf|elf.go 138136|elf_test.go 1233|file.go 50220|file_test.go 63437|reader.go 2142|symbols_test.go 27803
/src/debug/elf/testdata|files.dat 124101
/src/debug/gosym|pclntab.go 19224|pclntab_test.go 9834|symtab.go 18310|symtab_test.go 4382
/src/debug/gosym/testdata|files.dat 135268
/src/debug/macho|fat.go 4213|file.go 18856|file_test.go 12699|macho.go 7741|reloctype.go 2502|reloctype_string.go 4382
/src/debug/macho/testdata|files.dat 108397
/src/debug/pe|file.go 17605|file_cgo_test.go 734|file_test.go 22803|pe.go 6795|section.go 3547|string.go 1833|symbol.go 6788|symbols_test.go 2413
/src/debug/pe/testdata|files.dat 339433
/src/debug/plan9obj|file.go 7362|file_test.go 1767|plan9obj.go 863
/src/debug/plan9obj/testdata|files.dat 71591
/src/embed|embed.go 13937|example_test.go 464
/src/embed/internal/embedtest|concurrency.txt 32|embed_test.go 5543|embedx_test.go 2175
/src/embed/internal/embedtest/testdata|files.dat 2450
/src/encoding|encoding.go 3425
/src/encoding/ascii85|ascii85.go 7020|ascii85_test.go 5979
/src/encoding/asn1|asn1.go 32531|asn1_test.go 44601|common.go 5617|marshal.go 17524|marshal_test.go 10630
/src/encoding/base32|base32.go 16569|base32_test.go 26615|example_test.go 1659
/src/encoding/base64|base64.go 18301|base64_test.go 16281|example_test.go 1964
/src/encoding/binary|binary.go 24909|binary_test.go 26172|example_test.go 3282|native_endian_big.go 466|native_endian_little.go 504|varint.go 4966|varint_test.go 5628
/src/encoding/csv|example_test.go 2650|fuzz_test.go 2562|reader.go 14506|reader_test.go 19517|writer.go 4962|writer_test.go 3419
/src/encoding/gob|codec_test.go 37783|debug.go 18692|dec_helpers.go 15780|decgen.go 5414|decode.go 41191|decoder.go 7454|doc.go 17535|dump.go 579|enc_helpers.go 10175|encgen.go 3893|encode.go 19455|encoder.go 7941|encoder_test.go 30381|error.go 1382|example_encdec_test.go 1572|example_interface_test.go 2189|example_test.go 1446|gobencdec_test.go 20242|timing_test.go 6641|type.go 27766|type_test.go 6277
/src/encoding/hex|example_test.go 2310|hex.go 9731|hex_test.go 8058
/src/encoding/json|bench_test.go 12835|decode.go 36218|decode_test.go 74999|encode.go 39143|encode_test.go 34474|example_marshaling_test.go 1255|example_test.go 6198|example_text_marshaling_test.go 1263|fold.go 1089|fold_test.go 1354|fuzz_test.go 1266|indent.go 5490|number_test.go 1889|scanner.go 16524|scanner_test.go 7056|stream.go 13225|stream_test.go 13271|tables.go 4260|tagkey_test.go 2973|tags.go 972|tags_test.go 578
/src/encoding/json/testdata|files.dat 120432
/src/encoding/pem|example_test.go 1815|pem.go 7815|pem_test.go 24059
/src/encoding/xml|atom_test.go 1622|example_marshaling_test.go 1525|example_test.go 3806|example_text_marshaling_test.go 1420|marshal.go 32124|marshal_test.go 67583|read.go 22937|read_test.go 29830|typeinfo.go 9797|xml.go 48517|xml_test.go 38476
/src/errors|errors.go 3075|errors_test.go 765|example_test.go 2216|join.go 1346|join_test.go 1706|wrap.go 4423|wrap_test.go 6119
/src/expvar|expvar.go 9333|expvar_test.go 13689
/src/flag|example_flagset_test.go 1521|example_func_test.go 1341|example_test.go 2830|example_textvar_test.go 847|example_value_test.go 845|export_test.go 653|flag.go 40853|flag_test.go 22562
/src/fmt|doc.go 15102|errors.go 1729|errors_test.go 3706|example_test.go 12099|export_test.go 219|fmt_test.go 63384|format.go 14116|gostringer_example_test.go 1584|print.go 32551|scan.go 32669|scan_test.go 40227|state_test.go 1477|stringer_example_test.go 551|stringer_test.go 2156
/src/go/ast|ast.go 37368|ast_test.go 2212|commentmap.go 8863|commentmap_test.go 3989|example_test.go 6240|filter.go 13630|filter_test.go 1656|import.go 6090|issues_test.go 3538|print.go 6005|print_test.go 1866|resolve.go 5499|scope.go 4760|walk.go 6581|walk_test.go 916
/src/go/ast/internal/tests|sortimports_test.go 1870
/src/go/build|build.go 63892|build_test.go 24330|deps_test.go 20977|doc.go 3792|gc.go 396|gccgo.go 344|read.go 14456|read_test.go 6182|syslist_test.go 1412|vendor_test.go 1970|zcgo.go 94
/src/go/build/constraint|expr.go 15207|expr_test.go 9314|vers.go 2269|vers_test.go 1029
/src/go/build/testdata|files.dat 1454
/src/go/constant|example_test.go 3630|kind_string.go 676|value.go 34783|value_test.go 15941
/src/go/doc|Makefile 246|comment.go 1977|comment_test.go 3047|doc.go 11510|doc_test.go 6818|example.go 21915|example_internal_test.go 1679|example_test.go 9850|exports.go 8705|filter.go 2269|headscan.go 2546|reader.go 28203|synopsis.go 2241|synopsis_test.go 1849
/src/go/doc/comment|doc.go 1303|html.go 3552|markdown.go 4545|mkstd.sh* 768|old_test.go 3000|parse.go 34346|parse_test.go 284|print.go 7757|std.go 680|std_test.go 825|testdata_test.go 4576|text.go 9016|wrap_test.go 3806
/src/go/doc/comment/testdata|files.dat 35879
/src/go/doc/testdata|files.dat 116771
/src/go/format|benchmark_test.go 2033|example_test.go 753|format.go 4414|format_test.go 4565|internal.go 5168
/src/go/importer|importer.go 4423|importer_test.go 2827
/src/go/internal/gccgoimporter|ar.go 4481|gccgoinstallation.go 2463|gccgoinstallation_test.go 4067|importer.go 6921|importer_test.go 7441|parser.go 31912|parser_test.go 2833
/src/go/internal/gccgoimporter/testdata|files.dat 49852
/src/go/internal/gcimporter|gcimporter.go 2105|gcimporter_test.go 24236|support.go 2202|ureader.go 17352
/src/go/internal/gcimporter/testdata|files.dat 23351
/src/go/internal/srcimporter|srcimporter.go 8373|srcimporter_test.go 6472
/src/go/internal/srcimporter/testdata|files.dat 593
/src/go/parser|error_test.go 6066|example_test.go 715|interface.go 7887|parser.go 74527|parser_test.go 26300|performance_test.go 1277|resolver.go 16162|resolver_test.go 5038|short_test.go 10359
/src/go/parser/testdata|files.dat 24823
/src/go/printer|comment.go 3614|example_test.go 1739|gobuild.go 4700|nodes.go 53751|performance_test.go 1866|printer.go 42578|printer_test.go 20936
/src/go/printer/testdata|files.dat 207950
/src/go/scanner|errors.go 3099|example_test.go 1071|scanner.go 24906|scanner_test.go 35428
/src/go/token|example_test.go 1699|position.go 20205|position_bench_test.go 484|position_test.go 14613|serialize.go 1462|serialize_test.go 2530|token.go 6519|token_test.go 796
/src/go/types|README.md 136|alias.go 6209|api.go 17934|api_predicates.go 3534|api_test.go 104571|array.go 927|assignments.go 17275|badlinkname.go 702|basic.go 1644|builtins.go 27851|builtins_test.go 11175|call.go 34484|chan.go 1033|check.go 21269|check_test.go 14857|commentMap_test.go 3092|const.go 7801|context.go 4535|context_test.go 2487|conversions.go 9300|decl.go 31567|errorcalls_test.go 2270|errors.go 8694|errors_test.go 1111|errsupport.go 4637|eval.go 3143|eval_test.go 8496|example_test.go 9102|expr.go 39512|exprstring.go 4896|exprstring_test.go 2580|format.go 3584|gccgosizes.go 1170|gcsizes.go 4462|generate.go 269|generate_test.go 17579|gotype.go 8530|hilbert_test.go 3549|index.go 11113|infer.go 27755|initorder.go 10374|instantiate.go 13524|instantiate_test.go 6074|interface.go 8333|issues_test.go 30859|iter.go 3966|labels.go 7367|literals.go 13024|lookup.go 21644|lookup_test.go 1252|main_test.go 464|map.go 781|methodset.go 7227|methodset_test.go 6912|mono.go 9415|mono_test.go 2548|named.go 24924|named_test.go 3977|object.go 21199|object_test.go 5572|objset.go 1053|operand.go 12452|package.go 3123|pointer.go 761|predicates.go 18217|recording.go 4740|resolver.go 25962|resolver_test.go 4586|return.go 4334|scope.go 7393|scope2.go 2615|scope2_test.go 4787|selection.go 6048|self_test.go 2862|signature.go 17728|sizeof_test.go 1286|sizes.go 9154|sizes_test.go 4387|slice.go 701|stdlib_test.go 14142|stmt.go 32131|struct.go 6297|subst.go 10661|termlist.go 3987|termlist_test.go 7486|token_test.go 1236|tuple.go 1053|type.go 541|typelists.go 2014|typeparam.go 5349|typeset.go 13625|typeset_test.go 2392|typestring.go 12779|typestring_test.go 4036|typeterm.go 3730|typeterm_test.go 5335|typexpr.go 16639|under.go 3760|unify.go 28557|union.go 6374|universe.go 9559|util.go 1946|util_test.go 626|validtype.go 10593|version.go 2085
/src/go/types/testdata|files.dat 1423
/src/go/version|version.go 1970|version_test.go 2623
/src/hash|example_test.go 1190|hash.go 2173|marshal_test.go 5563|test_cases.txt 1292|test_gen.awk 450
/src/hash/adler32|adler32.go 3103|adler32_test.go 5986
/src/hash/crc32|crc32.go 7702|crc32_amd64.go 6955|crc32_amd64.s 5531|crc32_arm64.go 1210|crc32_arm64.s 1640|crc32_generic.go 2559|crc32_loong64.go 1228|crc32_loong64.s 3016|crc32_otherarch.go 693|crc32_ppc64le.go 2294|crc32_ppc64le.s 13451|crc32_s390x.go 2137|crc32_s390x.s 7791|crc32_table_ppc64le.s 116029|crc32_test.go 13075|example_test.go 1026|gen.go 217|gen_const_ppc64le.go 4613
/src/hash/crc64|crc64.go 5384|crc64_test.go 10822
/src/hash/fnv|fnv.go 9192|fnv_test.go 7868
/src/hash/maphash|example_test.go 933|maphash.go 9666|maphash_purego.go 3936|maphash_runtime.go 1952|maphash_test.go 12290|smhasher_test.go 11350
/src/html|entity.go 117002|entity_test.go 1133|escape.go 5242|escape_test.go 3338|example_test.go 619|fuzz_test.go 636
/src/html/template|attr.go 6371|attr_string.go 719|clone_test.go 8166|content.go 6355|content_test.go 13774|context.go 9651|css.go 7167|css_test.go 7113|delim_string.go 701|doc.go 8040|element_string.go 745|error.go 9493|escape.go 33088|escape_test.go 57767|example_test.go 4038|examplefiles_test.go 7630|exec_test.go 59032|html.go 7479|html_test.go 2873|js.go 14588|js_test.go 12938|jsctx_string.go 635|multi_test.go 8184|state_string.go 1711|template.go 17361|template_test.go 6349|transition.go 18683|transition_test.go 1751|url.go 6749|url_test.go 3969|urlpart_string.go 720
/src/html/template/testdata|files.dat 639
/src/image|decode_example_test.go 7681|decode_test.go 3797|format.go 3100|geom.go 7498|geom_test.go 3099|image.go 35707|image_test.go 11098|names.go 1495|ycbcr.go 8876|ycbcr_test.go 3421
/src/image/color|color.go 8449|color_test.go 890|ycbcr.go 11083|ycbcr_test.go 7451
/src/image/color/palette|gen.go 3603|generate.go 277|palette.go 18750
/src/image/draw|bench_test.go 6739|clip_test.go 4513|draw.go 34726|draw_test.go 26669|example_test.go 1098
/src/image/gif|fuzz_test.go 1455|reader.go 17871|reader_test.go 13667|writer.go 12213|writer_test.go 19496
/src/image/internal/imageutil|gen.go 4393|imageutil.go 276|impl.go 7564
/src/image/jpeg|dct_test.go 11499|fdct.go 6120|fuzz_test.go 1482|huffman.go 6424|idct.go 5096|reader.go 23055|reader_test.go 24967|scan.go 16033|writer.go 17852|writer_test.go 7390
/src/image/png|example_test.go 3685|fuzz_test.go 1606|paeth.go 1768|paeth_test.go 2252|reader.go 26673|reader_test.go 29203|writer.go 15732|writer_test.go 9160
/src/image/png/testdata|files.dat 520346
/src/image/testdata|files.dat 379548
/src/index/suffixarray|example_test.go 433|gen.go 1918|sais.go 33201|sais2.go 53587|suffixarray.go 9765|suffixarray_test.go 14437
/src/internal/abi|abi.go 3222|abi_amd64.go 399|abi_arm64.go 301|abi_generic.go 1400|abi_loong64.go 299|abi_ppc64x.go 341|abi_riscv64.go 300|abi_test.go 2449|abi_test.s 603|compiletype.go 1375|escape.go 884|export_test.go 362|funcpc.go 1216|funcpc_gccgo.go 530|iface.go 895|map_noswiss.go 1797|map_select_noswiss.go 273|map_select_swiss.go 969|map_swiss.go 1837|rangefuncconsts.go 940|runtime.go 254|stack.go 1282|stub.s 340|switch.go 1607|symtab.go 3726|type.go 22218
/src/internal/abi/testdata|files.dat 795
/src/internal/asan|asan.go 399|doc.go 460|noasan.go 333
/src/internal/bisect|bisect.go 23489
/src/internal/buildcfg|cfg.go 10750|cfg_test.go 3973|exp.go 5809|zbootstrap.go 561
/src/internal/bytealg|bytealg.go 3140|compare_386.s 2691|compare_amd64.s 4398|compare_arm.s 1795|compare_arm64.s 2180|compare_generic.go 1526|compare_loong64.s 3083|compare_mips64x.s 1702|compare_mipsx.s 1426|compare_native.go 726|compare_ppc64x.s 6846|compare_riscv64.s 4025|compare_s390x.s 1214|compare_wasm.s 1470|count_amd64.s 4785|count_arm.s 917|count_arm64.s 2090|count_generic.go 488|count_native.go 643|count_ppc64x.s 3723|count_riscv64.s 858|count_s390x.s 5514|equal_386.s 2180|equal_amd64.s 2842|equal_arm.s 1858|equal_arm64.s 2471|equal_generic.go 628|equal_loong64.s 875|equal_mips64x.s 2043|equal_mipsx.s 1095|equal_native.go 789|equal_ppc64x.s 4990|equal_riscv64.s 2467|equal_s390x.s 1809|equal_wasm.s 1125|index_amd64.go 617|index_amd64.s 5174|index_arm64.go 706|index_arm64.s 4003|index_generic.go 901|index_native.go 590|index_ppc64x.go 637|index_ppc64x.s 32322|index_s390x.go 1011|index_s390x.s 5628|indexbyte_386.s 647|indexbyte_amd64.s 3213|indexbyte_arm.s 951|indexbyte_arm64.s 3405|indexbyte_generic.go 776|indexbyte_loong64.s 905|indexbyte_mips64x.s 985|indexbyte_mipsx.s 1012|indexbyte_native.go 438|indexbyte_ppc64x.s 6417|indexbyte_riscv64.s 2853|indexbyte_s390x.s 2549|indexbyte_wasm.s 2600|lastindexbyte_generic.go 440
/src/internal/byteorder|byteorder.go 3550
/src/internal/cfg|cfg.go 1198
/src/internal/chacha8rand|chacha8.go 4517|chacha8_amd64.s 4692|chacha8_arm64.s 3233|chacha8_generic.go 6413|chacha8_stub.s 338|export_test.go 283|rand_test.go 9667
/src/internal/copyright|copyright_test.go 1651
/src/internal/coverage|defs.go 12235|pkid.go 3274
/src/internal/coverage/calloc|batchcounteralloc.go 754
/src/internal/coverage/cfile|apis.go 5550|emit.go 19355|emitdata_test.go 16690|hooks.go 1631|snapshot_test.go 1043|testsupport.go 8989|ts_test.go 5310
/src/internal/coverage/cfile/testdata|files.dat 21108
/src/internal/coverage/cformat|fmt_test.go 4874|format.go 10161
/src/internal/coverage/cmerge|merge.go 3758|merge_test.go 3509
/src/internal/coverage/decodecounter|decodecounterfile.go 10048
/src/internal/coverage/decodemeta|decode.go 3647|decodefile.go 7032
/src/internal/coverage/encodecounter|encode.go 7950
/src/internal/coverage/encodemeta|encode.go 5652|encodefile.go 3512
/src/internal/coverage/pods|pods.go 6748|pods_test.go 3691
/src/internal/coverage/rtcov|rtcov.go 3180
/src/internal/coverage/slicereader|slicereader.go 2574|slr_test.go 1981
/src/internal/coverage/slicewriter|slicewriter.go 2542|slw_test.go 3265
/src/internal/coverage/stringtab|stringtab.go 3734
/src/internal/coverage/test|counter_test.go 6381|roundtrip_test.go 8663
/src/internal/coverage/uleb128|uleb128.go 360
/src/internal/cpu|cpu.go 7702|cpu.s 276|cpu_arm.go 1293|cpu_arm64.go 1782|cpu_arm64.s 592|cpu_arm64_android.go 231|cpu_arm64_darwin.go 1447|cpu_arm64_freebsd.go 347|cpu_arm64_hwcap.go 2527|cpu_arm64_linux.go 250|cpu_arm64_openbsd.go 727|cpu_arm64_other.go 466|cpu_loong64.go 1626|cpu_loong64.s 327|cpu_loong64_hwcap.go 680|cpu_loong64_linux.go 233|cpu_mips.go 220|cpu_mips64x.go 671|cpu_mipsle.go 220|cpu_no_name.go 620|cpu_ppc64x.go 651|cpu_ppc64x_aix.go 603|cpu_ppc64x_linux.go 885|cpu_ppc64x_other.go 423|cpu_riscv64.go 220|cpu_s390x.go 6017|cpu_s390x.s 2254|cpu_s390x_test.go 1460|cpu_test.go 1434|cpu_wasm.go 220|cpu_x86.go 6033|cpu_x86.s 831|cpu_x86_test.go 1404|export_test.go 200|export_x86_test.go 241
/src/internal/dag|alg.go 1375|alg_test.go 1096|parse.go 6850|parse_test.go 1290
/src/internal/diff|diff.go 7726|diff_test.go 1087
/src/internal/diff/testdata|files.dat 1880
/src/internal/exportdata|exportdata.go 10153|support.go 742
/src/internal/filepathlite|path.go 5918|path_nonwindows.go 235|path_plan9.go 952|path_unix.go 935|path_windows.go 8674
/src/internal/fmtsort|export_test.go 258|sort.go 5019|sort_test.go 7048
/src/internal/fuzz|counters_supported.go 710|counters_unsupported.go 1148|coverage.go 2559|encoding.go 11249|encoding_test.go 8431|fuzz.go 34889|mem.go 4597|minimize.go 2314|minimize_test.go 4509|mutator.go 6790|mutator_test.go 2406|mutators_byteslice.go 7934|mutators_byteslice_test.go 5665|pcg.go 3276|queue.go 1520|queue_test.go 1670|sys_posix.go 4181|sys_unimplemented.go 934|sys_windows.go 4578|trace.go 1508|worker.go 38641|worker_test.go 4952
/src/internal/goarch|gengoarch.go 1525|goarch.go 2157|goarch_386.go 328|goarch_amd64.go 329|goarch_arm.go 328|goarch_arm64.go 325|goarch_loong64.go 352|goarch_mips.go 329|goarch_mips64.go 331|goarch_mips64le.go 331|goarch_mipsle.go 329|goarch_ppc64.go 326|goarch_ppc64le.go 326|goarch_riscv64.go 331|goarch_s390x.go 329|goarch_wasm.go 329|zgoarch_386.go 574|zgoarch_amd64.go 578|zgoarch_arm.go 574|zgoarch_arm64.go 578|zgoarch_arm64be.go 582|zgoarch_armbe.go 578|zgoarch_loong64.go 582|zgoarch_mips.go 576|zgoarch_mips64.go 580|zgoarch_mips64le.go 584|zgoarch_mips64p32.go 586|zgoarch_mips64p32le.go 590|zgoarch_mipsle.go 580|zgoarch_ppc.go 574|zgoarch_ppc64.go 578|zgoarch_ppc64le.go 582|zgoarch_riscv.go 578|zgoarch_riscv64.go 582|zgoarch_s390.go 576|zgoarch_s390x.go 578|zgoarch_sparc.go 578|zgoarch_sparc64.go 582|zgoarch_wasm.go 576
/src/internal/godebug|godebug.go 9615|godebug_test.go 4095
/src/internal/godebugs|godebugs_test.go 2371|table.go 4176
/src/internal/goexperiment|exp_aliastypeparams_off.go 171|exp_aliastypeparams_on.go 169|exp_arenas_off.go 144|exp_arenas_on.go 142|exp_boringcrypto_off.go 162|exp_boringcrypto_on.go 160|exp_cacheprog_off.go 153|exp_cacheprog_on.go 151|exp_cgocheck2_off.go 153|exp_cgocheck2_on.go 151|exp_coverageredesign_off.go 174|exp_coverageredesign_on.go 172|exp_fieldtrack_off.go 156|exp_fieldtrack_on.go 154|exp_heapminimum512kib_off.go 177|exp_heapminimum512kib_on.go 175|exp_loopvar_off.go 147|exp_loopvar_on.go 145|exp_newinliner_off.go 156|exp_newinliner_on.go 154|exp_preemptibleloops_off.go 174|exp_preemptibleloops_on.go 172|exp_rangefunc_off.go 153|exp_rangefunc_on.go 151|exp_regabiargs_off.go 156|exp_regabiargs_on.go 154|exp_regabiwrappers_off.go 168|exp_regabiwrappers_on.go 166|exp_spinbitmutex_off.go 162|exp_spinbitmutex_on.go 160|exp_staticlockranking_off.go 177|exp_staticlockranking_on.go 175|exp_swissmap_off.go 150|exp_swissmap_on.go 148|exp_synchashtriemap_off.go 171|exp_synchashtriemap_on.go 169|exp_synctest_off.go 150|exp_synctest_on.go 148|flags.go 4675|mkconsts.go 1665
/src/internal/goos|gengoos.go 1866|goos.go 534|nonunix.go 213|unix.go 211|zgoos_aix.go 449|zgoos_android.go 457|zgoos_darwin.go 463|zgoos_dragonfly.go 461|zgoos_freebsd.go 457|zgoos_hurd.go 451|zgoos_illumos.go 457|zgoos_ios.go 449|zgoos_js.go 447|zgoos_linux.go 465|zgoos_netbsd.go 455|zgoos_openbsd.go 457|zgoos_plan9.go 453|zgoos_solaris.go 469|zgoos_wasip1.go 455|zgoos_windows.go 457|zgoos_zos.go 449
/src/internal/goroot|gc.go 3243|gccgo.go 758
/src/internal/gover|gover.go 5986|gover_test.go 3501
/src/internal/goversion|goversion.go 441
/src/internal/itoa|itoa.go 1166|itoa_test.go 1167
/src/internal/lazyregexp|lazyre.go 1869
/src/internal/lazytemplate|lazytemplate.go 1362
/src/internal/msan|doc.go 406|msan.go 647|nomsan.go 483
/src/internal/nettrace|nettrace.go 1832
/src/internal/obscuretestdata|obscuretestdata.go 1688
/src/internal/oserror|errors.go 601
/src/internal/pkgbits|codes.go 1726|decoder.go 13769|doc.go 1476|encoder.go 9787|flags.go 253|pkgbits_test.go 1965|reloc.go 835|support.go 336|sync.go 2475|syncmarker_string.go 2989|version.go 2444
/src/internal/platform|supported.go 7755|zosarch.go 3936|zosarch_test.go 2944
/src/internal/poll|copy_file_range_freebsd.go 1934|copy_file_range_linux.go 2928|copy_file_range_unix.go 2163|errno_unix.go 696|errno_windows.go 725|error_linux_test.go 748|error_stub_test.go 413|error_test.go 1071|export_linux_test.go 527|export_posix_test.go 432|export_test.go 714|export_windows_test.go 431|fd.go 3373|fd_fsync_darwin.go 850|fd_fsync_posix.go 507|fd_fsync_windows.go 358|fd_io_plan9.go 2172|fd_mutex.go 6572|fd_mutex_test.go 4048|fd_opendir_darwin.go 918|fd_plan9.go 5576|fd_poll_js.go 2341|fd_poll_runtime.go 4312|fd_posix.go 2134|fd_posix_test.go 1247|fd_unix.go 18346|fd_unixjs.go 2028|fd_wasip1.go 6851|fd_windows.go 34901|fd_windows_test.go 4370|fd_writev_libc.go 386|fd_writev_unix.go 601|file_plan9.go 972|hook_cloexec.go 395|hook_unix.go 447|hook_windows.go 668|iovec_solaris.go 318|iovec_unix.go 358|read_test.go 1089|sendfile.go 268|sendfile_solaris.go 369|sendfile_unix.go 5583|sendfile_windows.go 2229|sock_cloexec.go 702|sock_cloexec_solaris.go 1558|sockopt.go 1325|sockopt_linux.go 490|sockopt_unix.go 480|sockopt_windows.go 586|sockoptip.go 817|splice_linux.go 7807|splice_linux_test.go 2894|sys_cloexec.go 1127|writev.go 1884|writev_test.go 1337
/src/internal/profile|encode.go 13932|filter.go 1428|graph.go 13402|merge.go 11586|profile.go 13744|proto.go 6955|proto_test.go 1727|prune.go 2477
/src/internal/profilerecord|profilerecord.go 815
/src/internal/race|doc.go 448|norace.go 899|race.go 1194
/src/internal/reflectlite|all_test.go 24799|asm.s 199|export_test.go 3038|reflect_mirror_test.go 2824|set_test.go 2411|swapper.go 2026|tostring_test.go 2483|type.go 16566|value.go 13944
/src/internal/runtime/atomic|atomic_386.go 2356|atomic_386.s 6844|atomic_amd64.go 2578|atomic_amd64.s 5523|atomic_andor_generic.go 1260|atomic_andor_test.go 5286|atomic_arm.go 5590|atomic_arm.s 7402|atomic_arm64.go 2252|atomic_arm64.s 9686|atomic_loong64.go 2377|atomic_loong64.s 7719|atomic_mips64x.go 2171|atomic_mips64x.s 7324|atomic_mipsx.go 3292|atomic_mipsx.s 5063|atomic_ppc64x.go 2224|atomic_ppc64x.s 7928|atomic_riscv64.go 2083|atomic_riscv64.s 7157|atomic_s390x.go 2530|atomic_s390x.s 7283|atomic_test.go 8727|atomic_wasm.go 5506|atomic_wasm.s 269|bench_test.go 3564|doc.go 771|stubs.go 1255|sys_linux_arm.s 2911|sys_nonlinux_arm.s 1366|types.go 14575|types_64bit.go 1123|unaligned.go 246|xchg8_test.go 1252
/src/internal/runtime/exithook|hooks.go 2221
/src/internal/runtime/maps|export_noswiss_test.go 1201|export_swiss_test.go 409|export_test.go 2618|fuzz_test.go 3816|group.go 10026|map.go 23195|map_swiss_test.go 4950|map_test.go 14942|runtime.go 643|runtime_fast32_swiss.go 11304|runtime_fast64_swiss.go 12033|runtime_faststr_swiss.go 10158|runtime_noswiss.go 374|runtime_swiss.go 8717|table.go 33911|table_debug.go 3355
/src/internal/runtime/math|math.go 1765|math_test.go 1721
/src/internal/runtime/sys|consts.go 1488|consts_norace.go 208|consts_race.go 207|dit_arm64.go 319|dit_arm64.s 447|empty.s 70|intrinsics.go 9335|intrinsics_test.go 984|nih.go 1789|no_dit.go 324|sys.go 283|zversion.go 61
/src/internal/runtime/syscall|asm_linux_386.s 861|asm_linux_amd64.s 1135|asm_linux_arm.s 696|asm_linux_arm64.s 645|asm_linux_loong64.s 1013|asm_linux_mips64x.s 724|asm_linux_mipsx.s 876|asm_linux_ppc64x.s 702|asm_linux_riscv64.s 969|asm_linux_s390x.s 663|defs_linux.go 437|defs_linux_386.go 461|defs_linux_amd64.go 463|defs_linux_arm.go 476|defs_linux_arm64.go 472|defs_linux_loong64.go 485|defs_linux_mips64x.go 538|defs_linux_mipsx.go 512|defs_linux_ppc64x.go 529|defs_linux_riscv64.go 485|defs_linux_s390x.go 489|syscall_linux.go 1433|syscall_linux_test.go 423
/src/internal/saferio|io.go 3449|io_test.go 3161
/src/internal/singleflight|singleflight.go 3129|singleflight_test.go 4001
/src/internal/stringslite|strings.go 3001
/src/internal/sync|export_test.go 1152|hashtriemap.go 21649|hashtriemap_bench_test.go 1353|hashtriemap_test.go 26846|mutex.go 7403|runtime.go 1714
/src/internal/synctest|synctest.go 1281|synctest_test.go 9356
/src/internal/syscall/execenv|execenv_default.go 489|execenv_windows.go 1300
/src/internal/syscall/unix|arandom_netbsd.go 757|arc4random_darwin.go 633|arc4random_openbsd.go 623|asm_aix_ppc64.s 320|asm_darwin.s 1823|asm_openbsd.s 546|asm_solaris.s 391|at.go 1691|at_aix.go 644|at_darwin.go 1282|at_fstatat.go 670|at_fstatat2.go 388|at_js.go 454|at_libc.go 2398|at_libc2.go 927|at_openbsd.go 1248|at_solaris.go 1050|at_sysnum_darwin.go 318|at_sysnum_dragonfly.go 571|at_sysnum_freebsd.go 600|at_sysnum_fstatat64_linux.go 283|at_sysnum_fstatat_linux.go 269|at_sysnum_linux.go 542|at_sysnum_netbsd.go 591|at_sysnum_newfstatat_linux.go 312|at_sysnum_openbsd.go 578|at_wasip1.go 2818|constants.go 434|copy_file_range_unix.go 585|eaccess.go 671|faccessat_bsd.go 606|faccessat_darwin.go 689|faccessat_openbsd.go 844|faccessat_solaris.go 626|faccessat_syscall.go 251|fallocate_freebsd_386.go 627|fallocate_freebsd_64bit.go 637|fallocate_freebsd_arm.go 1013|fcntl_js.go 295|fcntl_unix.go 571|fcntl_wasip1.go 388|getrandom.go 1101|getrandom_dragonfly.go 476|getrandom_freebsd.go 466|getrandom_linux.go 391|getrandom_linux_test.go 452|getrandom_solaris.go 1204|ioctl_aix.go 679|kernel_version_freebsd.go 1208|kernel_version_freebsd_test.go 580|kernel_version_linux.go 881|kernel_version_other.go 278|kernel_version_solaris.go 3139|kernel_version_solaris_test.go 2298|net.go 1529|net_darwin.go 4421|net_js.go 1273|net_wasip1.go 1277|nofollow_bsd.go 384|nofollow_netbsd.go 273|nofollow_posix.go 933|nonblocking_js.go 329|nonblocking_unix.go 468|nonblocking_wasip1.go 787|pidfd_linux.go 591|pty_darwin.go 1612|siginfo_linux.go 1681|siginfo_linux_mipsx.go 288|siginfo_linux_other.go 289|siginfo_linux_test.go 1372|syscall.go 261|sysnum_freebsd.go 212|sysnum_linux_386.go 359|sysnum_linux_amd64.go 359|sysnum_linux_arm.go 359|sysnum_linux_generic.go 624|sysnum_linux_mips64x.go 395|sysnum_linux_mipsx.go 391|sysnum_linux_ppc64x.go 388|sysnum_linux_s390x.go 359|tcsetpgrp_bsd.go 588|tcsetpgrp_linux.go 537|user_darwin.go 3432|waitid_linux.go 558
/src/internal/syscall/windows|at_windows.go 6806|at_windows_test.go 1454|exec_windows_test.go 2863|memory_windows.go 940|mksyscall.go 379|net_windows.go 1027|psapi_windows.go 716|reparse_windows.go 3511|security_windows.go 8336|string_windows.go 1098|symlink_windows.go 1702|syscall_windows.go 17698|types_windows.go 7670|version_windows.go 3671|version_windows_test.go 874|zsyscall_windows.go 23783
/src/internal/syscall/windows/registry|export_test.go 312|key.go 5541|mksyscall.go 300|registry_test.go 18984|syscall.go 1459|value.go 11254|zsyscall_windows.go 4114
/src/internal/syscall/windows/sysdll|sysdll.go 1131
/src/internal/sysinfo|cpuinfo_bsd.go 344|cpuinfo_linux.go 1434|cpuinfo_stub.go 283|export_test.go 212|sysinfo.go 518|sysinfo_test.go 343
/src/internal/syslist|syslist.go 2186
/src/internal/testenv|exec.go 8210|noopt.go 301|opt.go 303|testenv.go 16468|testenv_notunix.go 550|testenv_notwin.go 1173|testenv_test.go 6248|testenv_unix.go 994|testenv_windows.go 824
/src/internal/testlog|exit.go 1284|log.go 1936
/src/internal/testpty|pty.go 970|pty_cgo.go 840|pty_darwin.go 790|pty_none.go 391
/src/internal/trace|base.go 6780|batch.go 2978|batchcursor.go 4178|batchcursor_test.go 3059|event.go 29615|event_test.go 784|export_test.go 211|gc.go 26624|gc_test.go 5423|generation.go 12457|mud.go 5855|mud_test.go 2526|oldtrace.go 17592|oldtrace_test.go 2545|order.go 53642|order_test.go 1045|parser.go 4818|reader.go 6897|reader_test.go 3790|resources.go 8177|summary.go 21069|summary_test.go 13700|trace_test.go 19635|value.go 1272
/src/internal/trace/event|event.go 3589|requirements.go 685
/src/internal/trace/event/go122|event.go 15136
/src/internal/trace/internal/oldtrace|order.go 4066|parser.go 47930|parser_test.go 3448
/src/internal/trace/internal/oldtrace/testdata|files.dat 1130538
/src/internal/trace/internal/testgen/go122|trace.go 9979
/src/internal/trace/raw|doc.go 2385|event.go 1827|reader.go 2284|textreader.go 5045|textwriter.go 917|writer.go 1819
/src/internal/trace/testdata|files.dat 253979
/src/internal/trace/testtrace|expectation.go 2318|format.go 1807|validation.go 11148
/src/internal/trace/traceviewer|emitter.go 20903|histogram.go 2371|http.go 12873|mmu.go 13271|pprof.go 4118
/src/internal/trace/traceviewer/format|format.go 2084
/src/internal/trace/traceviewer/static|README.md 5086|trace_viewer_full.html 2618942|webcomponents.min.js 118419
/src/internal/trace/version|version.go 1707
/src/internal/txtar|archive.go 4279
/src/internal/types/errors|code_string.go 8110|codes.go 34539|codes_test.go 4979|generrordocs.go 3117
/src/internal/types/testdata|files.dat 496488
/src/internal/unsafeheader|unsafeheader.go 1160|unsafeheader_test.go 2961
/src/internal/xcoff|ar.go 5762|ar_test.go 1728|file.go 17717|file_test.go 3124|xcoff.go 12106
/src/internal/xcoff/testdata|files.dat 114654
/src/internal/zstd|bits.go 3414|block.go 10479|fse.go 12479|fse_test.go 2670|fuzz_test.go 4639|huff.go 4779|literals.go 9040|window.go 2096|window_test.go 1589|xxhash.go 3430|xxhash_test.go 2340|zstd.go 12708|zstd_test.go 9701
/src/internal/zstd/testdata|files.dat 1310
/src/io|example_test.go 5668|export_test.go 283|io.go 22138|io_test.go 19192|multi.go 3419|multi_test.go 10262|pipe.go 5239|pipe_test.go 9676
/src/io/fs|example_test.go 462|format.go 1791|format_test.go 2567|fs.go 9699|fs_test.go 847|glob.go 3217|glob_test.go 2402|readdir.go 1953|readdir_test.go 2686|readfile.go 1832|readfile_test.go 1864|stat.go 803|stat_test.go 949|sub.go 3679|sub_test.go 1675|walk.go 4800|walk_test.go 2915
/src/io/ioutil|example_test.go 2728|ioutil.go 3286|ioutil_test.go 3302|tempfile.go 1756|tempfile_test.go 5642
/src/io/ioutil/testdata|files.dat 16
/src/iter|iter.go 13936|pull_test.go 10542
/src/log|example_test.go 709|log.go 13228|log_test.go 7625
/src/log/internal|internal.go 487
/src/log/slog|attr.go 2538|attr_test.go 1467|doc.go 12571|example_custom_levels_test.go 3062|example_discard_test.go 632|example_level_handler_test.go 2229|example_log_level_test.go 1895|example_logvaluer_group_test.go 825|example_logvaluer_secret_test.go 906|example_test.go 857|example_wrap_test.go 1369|handler.go 18391|handler_test.go 20747|json_handler.go 8244|json_handler_test.go 6637|level.go 6120|level_test.go 4776|logger.go 10443|logger_test.go 19984|record.go 6122|record_test.go 4094|slogtest_test.go 2670|text_handler.go 4822|text_handler_test.go 3898|value.go 13665|value_access_benchmark_test.go 4395|value_test.go 7136
/src/log/slog/internal|ignorepc.go 338
/src/log/slog/internal/benchmarks|benchmarks.go 1914|benchmarks_test.go 4599|handlers.go 4234|handlers_test.go 1094
/src/log/slog/internal/buffer|buffer.go 1273|buffer_test.go 776
/src/log/slog/internal/slogtest|slogtest.go 553
/src/log/syslog|doc.go 935|example_test.go 541|syslog.go 7667|syslog_test.go 9832|syslog_unix.go 758
/src/maps|example_test.go 3301|iter.go 1605|iter_test.go 1922|maps.go 1976|maps_test.go 5757
/src/math|abs.go 366|acos_s390x.s 3819|acosh.go 1749|acosh_s390x.s 4423|all_test.go 89349|arith_s390x.go 3821|arith_s390x_test.go 11041|asin.go 1115|asin_s390x.s 4257|asinh.go 1967|asinh_s390x.s 5878|atan.go 3099|atan2.go 1560|atan2_s390x.s 7096|atan_s390x.s 3778|atanh.go 2042|atanh_s390x.s 5180|bits.go 1915|cbrt.go 2366|cbrt_s390x.s 5003|const.go 2828|const_test.go 1319|copysign.go 396|cosh_s390x.s 5728|dim.go 1913|dim_amd64.s 1963|dim_arm64.s 963|dim_asm.go 355|dim_loong64.s 1224|dim_noasm.go 422|dim_riscv64.s 1190|dim_s390x.s 2016|erf.go 11785|erf_s390x.s 8699|erfc_s390x.s 14746|erfinv.go 3450|example_test.go 3838|exp.go 5505|exp2_asm.go 252|exp2_noasm.go 284|exp_amd64.go 261|exp_amd64.s 4344|exp_arm64.s 5485|exp_asm.go 268|exp_noasm.go 302|exp_s390x.s 4761|expm1.go 8099|expm1_s390x.s 5418|export_s390x_test.go 732|export_test.go 357|floor.go 3370|floor_386.s 1509|floor_amd64.s 2047|floor_arm64.s 573|floor_asm.go 453|floor_loong64.s 1039|floor_noasm.go 555|floor_ppc64x.s 499|floor_riscv64.s 1773|floor_s390x.s 579|floor_wasm.s 459|fma.go 4719|frexp.go 929|gamma.go 5658|huge_test.go 2975|hypot.go 850|hypot_386.s 1856|hypot_amd64.s 1080|hypot_asm.go 264|hypot_noasm.go 297|j0.go 13931|j1.go 13623|jn.go 7351|ldexp.go 1077|lgamma.go 11290|log.go 3953|log10.go 873|log10_s390x.s 4845|log1p.go 6497|log1p_s390x.s 5271|log_amd64.s 3751|log_asm.go 259|log_s390x.s 4415|log_stub.go 292|logb.go 1021|mod.go 903|modf.go 913|modf_arm64.s 447|modf_asm.go 292|modf_noasm.go 326|modf_ppc64x.s 416|nextafter.go 1239|pow.go 3734|pow10.go 1269|pow_s390x.s 16661|remainder.go 2092|signbit.go 302|sin.go 6505|sin_s390x.s 8778|sincos.go 1800|sinh.go 1733|sinh_s390x.s 6121|sqrt.go 4865|stubs.go 2634|stubs_s390x.s 12679|tan.go 3768|tan_s390x.s 2787|tanh.go 2721|tanh_s390x.s 4681|trig_reduce.go 3419|unsafe.go 1634
/src/math/big|accuracy_string.go 647|alias_test.go 9017|arith.go 8480|arith_386.s 4135|arith_amd64.go 278|arith_amd64.s 9283|arith_arm.s 4098|arith_arm64.s 12134|arith_decl.go 2711|arith_decl_pure.go 1033|arith_decl_s390x.go 503|arith_loong64.s 749|arith_mips64x.s 763|arith_mipsx.s 759|arith_ppc64x.s 17245|arith_riscv64.s 9002|arith_s390x.s 20782|arith_s390x_test.go 770|arith_test.go 20360|arith_wasm.s 613|bits_test.go 5191|calibrate_test.go 4745|decimal.go 6794|decimal_test.go 3412|doc.go 3895|example_rat_test.go 1723|example_test.go 4147|float.go 45636|float_test.go 53185|floatconv.go 8549|floatconv_test.go 24851|floatexample_test.go 4242|floatmarsh.go 3975|floatmarsh_test.go 5773|ftoa.go 13820|gcd_test.go 2213|hilbert_test.go 2947|int.go 33989|int_test.go 59876|intconv.go 6856|intconv_test.go 10254|intmarsh.go 2345|intmarsh_test.go 3924|link_test.go 1435|nat.go 32501|nat_test.go 26845|natconv.go 14910|natconv_test.go 17250|natdiv.go 35200|prime.go 10637|prime_test.go 7266|rat.go 13820|rat_test.go 19342|ratconv.go 12774|ratconv_test.go 19771|ratmarsh.go 2428|ratmarsh_test.go 3976|roundingmode_string.go 819|sqrt.go 2860|sqrt_test.go 4928
/src/math/bits|bits.go 18296|bits_errors.go 368|bits_errors_bootstrap.go 592|bits_tables.go 4791|bits_test.go 33258|example_math_test.go 6410|example_test.go 5401|export_test.go 204|make_examples.go 3120|make_tables.go 1571
/src/math/cmplx|abs.go 523|asin.go 6061|cmath_test.go 49225|conj.go 292|example_test.go 567|exp.go 2102|huge_test.go 496|isinf.go 506|isnan.go 598|log.go 2084|phase.go 372|polar.go 371|pow.go 2332|rect.go 348|sin.go 4899|sqrt.go 3078|tan.go 8723
/src/math/rand|auto_test.go 1062|default_test.go 3421|example_test.go 4298|exp.go 11189|export_test.go 482|gen_cooked.go 1545|normal.go 6459|race_test.go 1117|rand.go 17624|rand_test.go 18230|regress_test.go 18206|rng.go 15112|zipf.go 1851
/src/math/rand/v2|auto_test.go 1078|chacha8.go 3053|chacha8_test.go 57211|example_test.go 4531|exp.go 11210|export_test.go 414|normal.go 6470|pcg.go 3111|pcg_test.go 1937|race_test.go 1005|rand.go 13124|rand_test.go 17859|regress_test.go 20736|zipf.go 1845
/src/mime|encodedword.go 10237|encodedword_test.go 7144|example_test.go 3020|grammar.go 828|mediatype.go 9918|mediatype_test.go 18480|type.go 5167|type_dragonfly.go 250|type_freebsd.go 250|type_openbsd.go 251|type_plan9.go 1067|type_test.go 5098|type_unix.go 3050|type_unix_test.go 945|type_windows.go 1249
/src/mime/multipart|example_test.go 1101|formdata.go 7879|formdata_test.go 14383|multipart.go 14477|multipart_test.go 31085|readmimeheader.go 457|writer.go 4907|writer_test.go 4162
/src/mime/multipart/testdata|files.dat 1082
/src/mime/quotedprintable|example_test.go 1026|reader.go 3652|reader_test.go 6072|writer.go 3238|writer_test.go 5194
/src/mime/testdata|files.dat 904
/src/net|addrselect.go 9679|addrselect_test.go 8707|cgo_aix.go 582|cgo_android.go 272|cgo_bsd.go 343|cgo_darwin.go 298|cgo_linux.go 642|cgo_netbsd.go 276|cgo_openbsd.go 276|cgo_resnew.go 580|cgo_resold.go 579|cgo_socknew.go 753|cgo_sockold.go 842|cgo_solaris.go 332|cgo_stub.go 1363|cgo_unix.go 12067|cgo_unix_cgo.go 2482|cgo_unix_cgo_res.go 892|cgo_unix_cgo_resn.go 979|cgo_unix_syscall.go 3134|cgo_unix_test.go 1476|conf.go 16273|conf_test.go 12589|conn_test.go 1861|dial.go 29287|dial_test.go 31007|dial_unix_test.go 2832|dnsclient.go 5808|dnsclient_test.go 1546|dnsclient_unix.go 25258|dnsclient_unix_test.go 74488|dnsconfig.go 2238|dnsconfig_unix.go 4219|dnsconfig_unix_test.go 7240|dnsconfig_windows.go 1645|dnsname_test.go 2008|error_plan9.go 224|error_plan9_test.go 437|error_posix.go 543|error_posix_test.go 981|error_test.go 20812|error_unix.go 382|error_unix_test.go 723|error_windows.go 355|error_windows_test.go 757|example_test.go 8654|external_test.go 4150|fd_fake.go 3883|fd_js.go 627|fd_plan9.go 3647|fd_posix.go 4389|fd_unix.go 5563|fd_wasip1.go 496|fd_windows.go 6358|file.go 1726|file_plan9.go 2835|file_stub.go 481|file_test.go 6585|file_unix.go 2609|file_unix_test.go 2115|file_wasip1.go 2249|file_wasip1_test.go 3850|file_windows.go 521|hook.go 934|hook_plan9.go 211|hook_unix.go 658|hook_windows.go 720|hosts.go 3559|hosts_test.go 5728|interface.go 7752|interface_aix.go 4565|interface_bsd.go 2884|interface_bsd_test.go 1470|interface_bsdvar.go 718|interface_darwin.go 1317|interface_freebsd.go 1321|interface_linux.go 6821|interface_linux_test.go 3739|interface_plan9.go 4849|interface_solaris.go 2185|interface_stub.go 814|interface_test.go 9991|interface_unix_test.go 4968|interface_windows.go 5623|ip.go 15144|ip_test.go 27761|iprawsock.go 7279|iprawsock_plan9.go 874|iprawsock_posix.go 3988|iprawsock_test.go 6125|ipsock.go 9654|ipsock_plan9.go 7660|ipsock_plan9_test.go 645|ipsock_posix.go 8823|ipsock_test.go 6969|listen_test.go 20994|lookup.go 29474|lookup_plan9.go 10127|lookup_test.go 42330|lookup_unix.go 3427|lookup_windows.go 14534|lookup_windows_test.go 8895|mac.go 1924|mac_test.go 3341|main_cloexec_test.go 693|main_conf_test.go 2510|main_plan9_test.go 392|main_posix_test.go 1406|main_test.go 7715|main_unix_test.go 1220|main_wasm_test.go 284|main_windows_test.go 1026|mockserver_test.go 13600|mptcpsock_linux.go 4232|mptcpsock_linux_test.go 4153|mptcpsock_stub.go 542|net.go 28146|net_fake.go 27081|net_fake_test.go 2853|net_test.go 13616|net_windows_test.go 16673|netcgo_off.go 222|netcgo_on.go 220|netgo_netcgo.go 453|netgo_off.go 220|netgo_on.go 218|nss.go 5614|nss_test.go 3484|packetconn_test.go 3095|parse.go 5791|parse_test.go 1689|pipe.go 5565|pipe_test.go 1224|platform_test.go 4432|port.go 1493|port_test.go 1370|port_unix.go 1269|protoconn_test.go 7615|rawconn.go 2765|rawconn_stub_test.go 631|rawconn_test.go 4435|rawconn_unix_test.go 3028|rawconn_windows_test.go 3192|resolverdialfunc_test.go 8445|rlimit_js.go 346|rlimit_unix.go 1127|sendfile_linux.go 1175|sendfile_stub.go 403|sendfile_test.go 13788|sendfile_unix_alt.go 1388|sendfile_unix_test.go 1584|sendfile_windows.go 1077|server_test.go 11947|sock_bsd.go 918|sock_cloexec.go 730|sock_cloexec_solaris.go 1467|sock_linux.go 993|sock_linux_test.go 575|sock_plan9.go 262|sock_posix.go 6439|sock_stub.go 390|sock_windows.go 802|sockaddr_posix.go 1485|sockopt_aix.go 1468|sockopt_bsd.go 2263|sockopt_fake.go 955|sockopt_linux.go 1283|sockopt_plan9.go 406|sockopt_posix.go 2180|sockopt_solaris.go 1283|sockopt_windows.go 1545|sockoptip_bsdvar.go 867|sockoptip_linux.go 735|sockoptip_posix.go 1414|sockoptip_stub.go 769|sockoptip_windows.go 786|splice_linux.go 1756|splice_linux_test.go 14839|splice_stub.go 376|sys_cloexec.go 962|tcpconn_keepalive_conf_darwin_test.go 430|tcpconn_keepalive_conf_posix_test.go 1583|tcpconn_keepalive_conf_solaris_test.go 1809|tcpconn_keepalive_conf_unix_test.go 490|tcpconn_keepalive_conf_windows_test.go 987|tcpconn_keepalive_illumos_test.go 4079|tcpconn_keepalive_posix_test.go 2584|tcpconn_keepalive_solaris_test.go 5803|tcpconn_keepalive_test.go 4253|tcpsock.go 14270|tcpsock_plan9.go 2354|tcpsock_posix.go 6423|tcpsock_solaris.go 1350|tcpsock_test.go 18108|tcpsock_unix.go 1078|tcpsock_unix_test.go 2396|tcpsock_windows.go 1343|tcpsockopt_darwin.go 1436|tcpsockopt_openbsd.go 759|tcpsockopt_plan9.go 762|tcpsockopt_posix.go 442|tcpsockopt_solaris.go 3429|tcpsockopt_stub.go 570|tcpsockopt_unix.go 1356|tcpsockopt_windows.go 3848|timeout_test.go 30732|udpsock.go 12225|udpsock_plan9.go 4750|udpsock_plan9_test.go 1339|udpsock_posix.go 7707|udpsock_test.go 17733|unixsock.go 10366|unixsock_linux_test.go 2345|unixsock_plan9.go 1273|unixsock_posix.go 6801|unixsock_readmsg_cloexec.go 654|unixsock_readmsg_cmsg_cloexec.go 332|unixsock_readmsg_other.go 275|unixsock_readmsg_test.go 2567|unixsock_test.go 10899|unixsock_windows_test.go 1878|write_unix_test.go 1649|writev_test.go 5152|writev_unix.go 666
/src/net/http|alpn_test.go 3080|async_test.go 1129|client.go 34877|client_test.go 66773|clientserver_test.go 49816|clone.go 3117|cookie.go 14227|cookie_test.go 26862|doc.go 3502|example_filesystem_test.go 2160|example_handle_test.go 560|example_test.go 6100|export_test.go 8894|filetransport.go 3659|filetransport_test.go 2687|fs.go 32895|fs_test.go 52047|h2_bundle.go 394136|h2_error.go 812|h2_error_test.go 1063|header.go 7832|header_test.go 6196|http.go 9516|http_test.go 5835|jar.go 900|main_test.go 5060|mapping.go 1719|mapping_test.go 3018|method.go 517|netconn_test.go 10480|omithttp2.go 1954|pattern.go 15661|pattern_test.go 15326|proxy_test.go 1186|range_test.go 2441|readrequest_test.go 10274|request.go 50492|request_test.go 44983|requestwrite_test.go 23864|response.go 11362|response_test.go 27064|responsecontroller.go 4267|responsecontroller_test.go 10485|responsewrite_test.go 7055|roundtrip.go 988|roundtrip_js.go 12084|routing_index.go 4048|routing_index_test.go 4108|routing_tree.go 7710|routing_tree_test.go 7199|serve_test.go 210772|servemux121.go 5920|server.go 130821|server_test.go 7462|sniff.go 8094|sniff_test.go 9787|socks_bundle.go 13212|status.go 7629|transfer.go 31864|transfer_test.go 9352|transport.go 95498|transport_default_other.go 362|transport_default_wasm.go 364|transport_dial_test.go 6452|transport_internal_test.go 6348|transport_test.go 209263|triv.go 3299
/src/net/http/cgi|cgi_main.go 3009|child.go 5672|child_test.go 5371|host.go 10623|host_test.go 13631|integration_test.go 5661
/src/net/http/cookiejar|dummy_publicsuffix_test.go 426|example_test.go 1487|jar.go 15358|jar_test.go 34822|punycode.go 3461|punycode_test.go 4742
/src/net/http/fcgi|child.go 10503|fcgi.go 6041|fcgi_test.go 10893
/src/net/http/httptest|example_test.go 2046|httptest.go 2701|httptest_test.go 4760|recorder.go 7181|recorder_test.go 9895|server.go 10906|server_test.go 7613
/src/net/http/httptrace|example_test.go 712|trace.go 8300|trace_test.go 1854
/src/net/http/httputil|dump.go 9551|dump_test.go 12828|example_test.go 3319|httputil.go 1669|persist.go 11369|reverseproxy.go 25495|reverseproxy_test.go 55949
/src/net/http/internal|chunked.go 8479|chunked_test.go 8838
/src/net/http/internal/ascii|print.go 1256|print_test.go 1796
/src/net/http/internal/testcert|testcert.go 3702
/src/net/http/pprof|pprof.go 14598|pprof_test.go 9956
/src/net/http/pprof/testdata|files.dat 1246
/src/net/http/testdata|files.dat 41
/src/net/internal/cgotest|empty_test.go 317|resstate.go 465
/src/net/internal/socktest|main_test.go 1121|main_unix_test.go 493|switch.go 4956|switch_posix.go 1070|switch_stub.go 455|switch_unix.go 718|switch_windows.go 730|sys_cloexec.go 1027|sys_unix.go 4061|sys_windows.go 4422
/src/net/mail|example_test.go 1817|message.go 24087|message_test.go 31119
/src/net/netip|export_test.go 839|fuzz_test.go 10798|inlining_test.go 2030|netip.go 45789|netip_pkg_test.go 9247|netip_test.go 59133|slow_test.go 5977|uint128.go 2256|uint128_test.go 2174
/src/net/rpc|client.go 9186|client_test.go 1771|debug.go 2398|server.go 22080|server_test.go 19453
/src/net/rpc/jsonrpc|all_test.go 7979|client.go 3021|server.go 3251
/src/net/smtp|auth.go 3759|example_test.go 1947|smtp.go 11853|smtp_test.go 29932
/src/net/testdata|files.dat 4065
/src/net/textproto|header.go 1693|header_test.go 1477|pipeline.go 3034|reader.go 22595|reader_test.go 15093|textproto.go 3781|writer.go 2532|writer_test.go 1422
/src/net/url|example_test.go 7598|url.go 37006|url_test.go 53356
/src/os|copy_test.go 5573|dir.go 6432|dir_darwin.go 3582|dir_plan9.go 2198|dir_unix.go 4873|dir_windows.go 7868|dirent_aix.go 759|dirent_dragonfly.go 1310|dirent_freebsd.go 1187|dirent_js.go 678|dirent_linux.go 1212|dirent_netbsd.go 1187|dirent_openbsd.go 1187|dirent_solaris.go 759|dirent_wasip1.go 1388|eloop_netbsd.go 508|eloop_other.go 661|env.go 3946|env_test.go 5151|env_unix_test.go 1245|error.go 4911|error_errno.go 342|error_plan9.go 404|error_test.go 5035|error_unix_test.go 1530|error_windows_test.go 1759|example_test.go 8591|exec.go 13099|exec_linux.go 261|exec_nohandle.go 238|exec_plan9.go 3520|exec_posix.go 3799|exec_test.go 1794|exec_unix.go 4233|exec_unix_test.go 2245|exec_windows.go 5083|exec_windows_test.go 1824|executable.go 776|executable_darwin.go 675|executable_dragonfly.go 371|executable_freebsd.go 370|executable_netbsd.go 373|executable_path.go 2364|executable_plan9.go 427|executable_procfs.go 658|executable_solaris.go 757|executable_sysctl.go 855|executable_test.go 3371|executable_wasm.go 333|executable_windows.go 641|export_freebsd_test.go 221|export_linux_test.go 473|export_test.go 433|export_unix_test.go 241|export_windows_test.go 363|fifo_test.go 6213|file.go 26815|file_mutex_plan9.go 1852|file_open_unix.go 397|file_open_wasip1.go 818|file_plan9.go 16491|file_posix.go 7511|file_unix.go 15204|file_wasip1.go 633|file_windows.go 13226|getwd.go 3799|getwd_unix_test.go 2980|os_test.go 93315|os_unix_test.go 11110|os_windows_test.go 41727|path.go 2362|path_plan9.go 443|path_test.go 3035|path_unix.go 1183|path_windows.go 4844|path_windows_test.go 8193|pidfd_linux.go 5549|pidfd_linux_test.go 3731|pidfd_other.go 678|pipe2_unix.go 654|pipe_test.go 12705|pipe_unix.go 774|pipe_wasm.go 488|proc.go 2327|rawconn.go 993|rawconn_test.go 1173|read_test.go 3178|readfrom_freebsd_test.go 1524|readfrom_linux_test.go 10968|readfrom_sendfile_test.go 1267|readfrom_solaris_test.go 1526|readfrom_unix_test.go 13588|removeall_at.go 4856|removeall_noat.go 3204|removeall_test.go 12016|root.go 9479|root_js.go 2664|root_nonwindows.go 282|root_noopenat.go 3033|root_openat.go 5672|root_plan9.go 497|root_test.go 30666|root_unix.go 5094|root_windows.go 7328|root_windows_test.go 1249|stat.go 973|stat_aix.go 1240|stat_darwin.go 1149|stat_dragonfly.go 1122|stat_freebsd.go 1132|stat_js.go 1175|stat_linux.go 1122|stat_netbsd.go 1132|stat_openbsd.go 1122|stat_plan9.go 2429|stat_solaris.go 1369|stat_test.go 8011|stat_unix.go 1244|stat_wasip1.go 1271|stat_windows.go 5364|sticky_bsd.go 425|sticky_notbsd.go 320|sys.go 294|sys_aix.go 682|sys_bsd.go 466|sys_js.go 313|sys_linux.go 1070|sys_plan9.go 453|sys_solaris.go 265|sys_unix.go 493|sys_wasip1.go 309|sys_windows.go 874|tempfile.go 4015|tempfile_test.go 5273|timeout_test.go 17499|types.go 2927|types_plan9.go 797|types_unix.go 776|types_windows.go 11995|wait6_dragonfly.go 496|wait6_freebsd64.go 547|wait6_freebsd_386.go 544|wait6_freebsd_arm.go 549|wait6_netbsd.go 534|wait_unimp.go 831|wait_wait6.go 792|wait_waitid.go 1058|writeto_linux_test.go 3395|zero_copy_freebsd.go 1355|zero_copy_linux.go 3850|zero_copy_posix.go 1091|zero_copy_solaris.go 2635|zero_copy_stub.go 430
/src/os/exec|bench_test.go 492|dot_test.go 6247|env_test.go 1693|example_test.go 3576|exec.go 43757|exec_linux_test.go 1255|exec_other_test.go 286|exec_plan9.go 608|exec_posix_test.go 8079|exec_test.go 49308|exec_unix.go 635|exec_unix_test.go 313|exec_windows.go 721|exec_windows_test.go 2427|internal_test.go 1242|lp_linux_test.go 2382|lp_plan9.go 1987|lp_test.go 737|lp_unix.go 2506|lp_unix_test.go 761|lp_wasm.go 1012|lp_windows.go 6117|lp_windows_test.go 16616|read3.go 2213
/src/os/exec/internal/fdtest|exists_plan9.go 459|exists_test.go 427|exists_unix.go 487|exists_windows.go 305
/src/os/signal|doc.go 11269|example_test.go 1001|example_unix_test.go 1160|sig.s 410|signal.go 8480|signal_cgo_test.go 10933|signal_linux_test.go 1119|signal_plan9.go 1040|signal_plan9_test.go 3680|signal_test.go 27893|signal_unix.go 1033|signal_windows_test.go 1993
/src/os/testdata|files.dat 22
/src/os/user|cgo_listgroups_unix.go 1783|cgo_lookup_cgo.go 3526|cgo_lookup_syscall.go 2250|cgo_lookup_unix.go 5331|cgo_unix_test.go 595|cgo_user_test.go 234|getgrouplist_syscall.go 424|getgrouplist_unix.go 657|listgroups_stub.go 369|listgroups_unix.go 2948|listgroups_unix_test.go 3033|lookup.go 1845|lookup_android.go 676|lookup_plan9.go 1311|lookup_stubs.go 1823|lookup_unix.go 6181|lookup_unix_test.go 7507|lookup_windows.go 16659|user.go 2989|user_test.go 4149|user_windows_test.go 6786
/src/path|example_test.go 2207|match.go 5465|match_test.go 2490|path.go 6003|path_test.go 4662
/src/path/filepath|example_test.go 475|example_unix_test.go 3472|example_unix_walk_test.go 1554|export_test.go 198|export_windows_test.go 226|match.go 8891|match_test.go 8594|path.go 15868|path_plan9.go 926|path_test.go 46221|path_unix.go 970|path_windows.go 3233|path_windows_test.go 20079|symlink.go 3356|symlink_plan9.go 635|symlink_unix.go 287|symlink_windows.go 2968
/src/plugin|plugin.go 4586|plugin_dlopen.go 3959|plugin_stubs.go 451|plugin_test.go 371
/src/reflect|abi.go 15381|abi_test.go 27027|all_test.go 225027|arena.go 574|asm_386.s 1099|asm_amd64.s 2830|asm_arm.s 1156|asm_arm64.s 2833|asm_loong64.s 2773|asm_mips64x.s 1191|asm_mipsx.s 1183|asm_ppc64x.s 3394|asm_riscv64.s 2643|asm_s390x.s 1127|asm_wasm.s 1175|badlinkname.go 4618|benchmark_test.go 9036|deepequal.go 7598|example_test.go 4640|export_noswiss_test.go 514|export_swiss_test.go 287|export_test.go 3518|float32reg_generic.go 681|float32reg_ppc64x.s 838|float32reg_riscv64.s 794|iter.go 4342|iter_test.go 8954|makefunc.go 6054|map_noswiss.go 13784|map_noswiss_test.go 2394|map_swiss.go 12815|map_swiss_test.go 860|nih_test.go 1004|set_test.go 5850|stubs_ppc64x.go 292|stubs_riscv64.go 263|swapper.go 2042|tostring_test.go 2195|type.go 81319|type_test.go 4292|value.go 113774|visiblefields.go 3037|visiblefields_test.go 5396
/src/reflect/internal/example1|example.go 246
/src/reflect/internal/example2|example.go 246
/src/regexp|all_test.go 26853|backtrack.go 8977|example_test.go 11348|exec.go 12569|exec2_test.go 508|exec_test.go 21158|find_test.go 16671|onepass.go 14307|onepass_test.go 4731|regexp.go 39742
/src/regexp/syntax|compile.go 6991|doc.go 5480|make_perl_groups.pl* 2704|op_string.go 1274|parse.go 53323|parse_test.go 16545|perl_groups.go 2369|prog.go 7837|prog_test.go 2390|regexp.go 11852|simplify.go 4299|simplify_test.go 4146
/src/regexp/testdata|files.dat 542485
/src/runtime|HACKING.md 14183|Makefile 178|abi_test.go 3168|alg.go 13212|align_runtime_test.go 1867|align_test.go 5495|arena.go 38488|arena_test.go 13710|asan.go 1688|asan0.go 760|asan_amd64.s 2504|asan_arm64.s 2195|asan_loong64.s 2171|asan_ppc64le.s 2816|asan_riscv64.s 1963|asm.s 386|asm_386.s 44146|asm_amd64.h 631|asm_amd64.s 61834|asm_arm.s 32836|asm_arm64.s 44439|asm_loong64.s 35545|asm_mips64x.s 24922|asm_mipsx.s 26951|asm_ppc64x.h 1979|asm_ppc64x.s 46479|asm_riscv64.h 410|asm_riscv64.s 27610|asm_s390x.s 28728|asm_wasm.s 13533|atomic_arm64.s 259|atomic_loong64.s 273|atomic_mips64x.s 300|atomic_mipsx.s 262|atomic_pointer.go 4061|atomic_ppc64x.s 437|atomic_riscv64.s 275|auxv_none.go 298|badlinkname.go 661|badlinkname_linux.go 506|bitcursor_test.go 1332|callers_test.go 12419|cgo.go 3700|cgo_mmap.go 2481|cgo_ppc64x.go 418|cgo_sigaction.go 3361|cgocall.go 25777|cgocallback.go 317|cgocheck.go 5591|chan.go 27433|chan_test.go 23998|chanbarrier_test.go 1453|checkptr.go 3660|checkptr_test.go 2928|closure_test.go 937|compiler.go 410|complex.go 1629|complex_test.go 1077|conv_wasm_test.go 3030|coro.go 8498|coro_test.go 1953|covercounter.go 740|covermeta.go 603|cpuflags.go 940|cpuflags_amd64.go 1118|cpuflags_arm64.go 312|cpuprof.go 8728|cputicks.go 437|crash_cgo_test.go 23518|crash_test.go 29332|crash_unix_test.go 9587|create_file_nounix.go 305|create_file_unix.go 368|debug.go 4311|debug_test.go 8615|debugcall.go 7303|debuglog.go 20743|debuglog_off.go 442|debuglog_on.go 1476|debuglog_test.go 5502|defer_test.go 11672|defs1_linux.go 845|defs1_netbsd_386.go 3071|defs1_netbsd_amd64.go 3307|defs1_netbsd_arm.go 3191|defs1_netbsd_arm64.go 3421|defs1_solaris_amd64.go 4110|defs2_linux.go 3295|defs3_linux.go 1118|defs_aix.go 4275|defs_aix_ppc64.go 3712|defs_arm_linux.go 2734|defs_darwin.go 4400|defs_darwin_amd64.go 6588|defs_darwin_arm64.go 4359|defs_dragonfly.go 2919|defs_dragonfly_amd64.go 3583|defs_freebsd.go 4173|defs_freebsd_386.go 4725|defs_freebsd_amd64.go 5000|defs_freebsd_arm.go 4101|defs_freebsd_arm64.go 4371|defs_freebsd_riscv64.go 4382|defs_illumos_amd64.go 285|defs_linux.go 2992|defs_linux_386.go 4296|defs_linux_amd64.go 4816|defs_linux_arm.go 3981|defs_linux_arm64.go 3707|defs_linux_loong64.go 3534|defs_linux_mips64x.go 3687|defs_linux_mipsx.go 3688|defs_linux_ppc64.go 3776|defs_linux_ppc64le.go 3776|defs_linux_riscv64.go 3906|defs_linux_s390x.go 3238|defs_netbsd.go 3018|defs_netbsd_386.go 855|defs_netbsd_amd64.go 1036|defs_netbsd_arm.go 764|defs_openbsd.go 3131|defs_openbsd_386.go 2981|defs_openbsd_amd64.go 3186|defs_openbsd_arm.go 3099|defs_openbsd_arm64.go 2845|defs_openbsd_mips64.go 2821|defs_openbsd_ppc64.go 3073|defs_openbsd_riscv64.go 2960|defs_plan9_386.go 1666|defs_plan9_amd64.go 1860|defs_plan9_arm.go 1772|defs_solaris.go 3399|defs_solaris_amd64.go 1004|defs_windows.go 2595|defs_windows_386.go 2338|defs_windows_amd64.go 3262|defs_windows_arm.go 2632|defs_windows_arm64.go 3141|duff_386.s 8434|duff_amd64.s 5772|duff_arm.s 7282|duff_arm64.s 5400|duff_loong64.s 12188|duff_mips64x.s 11553|duff_ppc64x.s 7225|duff_riscv64.s 11676|duff_s390x.s 507|ehooks_test.go 2106|env_plan9.go 3075|env_posix.go 2182|env_test.go 1183|error.go 10138|example_test.go 2400|export_aix_test.go 207|export_arm_test.go 226|export_darwin_test.go 207|export_debug_amd64_test.go 3688|export_debug_arm64_test.go 3573|export_debug_loong64_test.go 5954|export_debug_ppc64le_test.go 3582|export_debug_test.go 5265|export_debuglog_test.go 1600|export_linux_test.go 378|export_map_noswiss_test.go 1537|export_map_swiss_test.go 262|export_mmap_test.go 429|export_pipe2_test.go 310|export_pipe_test.go 219|export_test.go 46868|export_unix_test.go 2329|export_windows_test.go 796|extern.go 19655|fastlog2.go 1249|fastlog2_test.go 784|fastlog2table.go 904|fds_nonunix.go 256|fds_test.go 1461|fds_unix.go 1300|float.go 1387|float_test.go 699|funcdata.h 2587|gc_test.go 20483|gcinfo_test.go 6100|go_tls.h 366|hash32.go 1622|hash64.go 1939|hash_test.go 18870|heap_test.go 529|heapdump.go 18001|histogram.go 7472|histogram_test.go 3593|iface.go 21827|iface_test.go 7631|import_test.go 1449|importx_test.go 763|ints.s 10100|lfstack.go 2077|lfstack_test.go 2807|libfuzzer.go 6494|libfuzzer_amd64.s 5147|libfuzzer_arm64.s 3228|linkname.go 805|linkname_swiss.go 6834|linkname_unix.go 266|lock_futex.go 3151|lock_futex_tristate.go 3185|lock_js.go 7248|lock_sema.go 4245|lock_sema_tristate.go 3537|lock_spinbit.go 11590|lock_wasip1.go 2112|lockrank.go 22240|lockrank_off.go 1330|lockrank_on.go 10815|lockrank_test.go 856|malloc.go 71976|malloc_test.go 11103|map_benchmark_test.go 33990|map_fast32_noswiss.go 14302|map_fast32_swiss.go 1753|map_fast64_noswiss.go 14521|map_fast64_swiss.go 1787|map_faststr_noswiss.go 15779|map_faststr_swiss.go 1359|map_noswiss.go 58926|map_noswiss_test.go 7204|map_swiss.go 10797|map_swiss_test.go 1969|map_test.go 23952|mbarrier.go 15626|mbitmap.go 60214|mcache.go 10310|mcentral.go 8243|mcheckmark.go 2890|mcleanup.go 6938|mcleanup_test.go 5970|mem.go 6886|mem_aix.go 2057|mem_bsd.go 2268|mem_darwin.go 2005|mem_js.go 457|mem_linux.go 5090|mem_nonsbrk.go 352|mem_plan9.go 447|mem_sbrk.go 6211|mem_wasip1.go 392|mem_wasm.go 584|mem_windows.go 3969|memclr_386.s 2438|memclr_amd64.s 5024|memclr_arm.s 2667|memclr_arm64.s 3772|memclr_loong64.s 2903|memclr_mips64x.s 1763|memclr_mipsx.s 1356|memclr_plan9_386.s 983|memclr_plan9_amd64.s 511|memclr_ppc64x.s 4544|memclr_riscv64.s 1746|memclr_s390x.s 2010|memclr_wasm.s 485|memmove_386.s 4525|memmove_amd64.s 13183|memmove_arm.s 6039|memmove_arm64.s 6098|memmove_linux_amd64_test.go 1671|memmove_loong64.s 5955|memmove_mips64x.s 1870|memmove_mipsx.s 4502|memmove_plan9_386.s 3136|memmove_plan9_amd64.s 3114|memmove_ppc64x.s 4975|memmove_riscv64.s 5592|memmove_s390x.s 2988|memmove_test.go 21677|memmove_wasm.s 479|metrics.go 26633|metrics_test.go 46088|mfinal.go 20206|mfinal_test.go 5995|mfixalloc.go 3202|mgc.go 65542|mgclimit.go 17690|mgclimit_test.go 9237|mgcmark.go 53873|mgcpacer.go 57224|mgcpacer_test.go 40200|mgcscavenge.go 53512|mgcscavenge_test.go 25805|mgcstack.go 10839|mgcsweep.go 33165|mgcwork.go 13197|mheap.go 85245|minmax.go 1493|minmax_test.go 3663|mkduff.go 8235|mkfastlog2table.go 3149|mklockrank.go 9501|mkpreempt.go 15195|mksizeclasses.go 9831|mmap.go 844|mpagealloc.go 40107|mpagealloc_32bit.go 4665|mpagealloc_64bit.go 9566|mpagealloc_test.go 33375|mpagecache.go 5727|mpagecache_test.go 11047|mpallocbits.go 12827|mpallocbits_test.go 14022|mprof.go 57581|mranges.go 14802|mranges_test.go 5817|msan.go 1658|msan0.go 725|msan_amd64.s 2355|msan_arm64.s 2029|msan_loong64.s 2005|msize.go 1312|mspanset.go 13439|mstats.go 35036|mwbbuf.go 8325|nbpipe_pipe.go 405|nbpipe_pipe2.go 344|nbpipe_pipe_test.go 706|nbpipe_test.go 2040|net_plan9.go 645|netpoll.go 21209|netpoll_aix.go 5290|netpoll_epoll.go 4810|netpoll_fake.go 664|netpoll_kqueue.go 4804|netpoll_kqueue_event.go 1821|netpoll_kqueue_pipe.go 2194|netpoll_os_test.go 520|netpoll_solaris.go 11582|netpoll_stub.go 1617|netpoll_wasip1.go 6148|netpoll_windows.go 9719|nonwindows_stub.go 962|norace_test.go 983|nosan_linux_test.go 968|note_js.go 1375|note_other.go 1220|numcpu_freebsd_test.go 381|os2_aix.go 21464|os2_freebsd.go 302|os2_openbsd.go 296|os2_plan9.go 1517|os2_solaris.go 320|os3_plan9.go 4072|os3_solaris.go 18112|os_aix.go 9205|os_android.go 463|os_darwin.go 12129|os_darwin_arm64.go 329|os_dragonfly.go 7467|os_freebsd.go 11974|os_freebsd2.go 603|os_freebsd_amd64.go 658|os_freebsd_arm.go 1480|os_freebsd_arm64.go 320|os_freebsd_noauxv.go 241|os_freebsd_riscv64.go 198|os_illumos.go 4021|os_js.go 767|os_linux.go 27632|os_linux_arm.go 1542|os_linux_arm64.go 478|os_linux_be64.go 806|os_linux_generic.go 870|os_linux_loong64.go 345|os_linux_mips64x.go 996|os_linux_mipsx.go 987|os_linux_noauxv.go 337|os_linux_novdso.go 347|os_linux_ppc64x.go 526|os_linux_riscv64.go 198|os_linux_s390x.go 825|os_linux_x86.go 234|os_netbsd.go 10458|os_netbsd_386.go 617|os_netbsd_amd64.go 614|os_netbsd_arm.go 1099|os_netbsd_arm64.go 769|os_nonopenbsd.go 437|os_only_solaris.go 357|os_openbsd.go 6582|os_openbsd_arm.go 662|os_openbsd_arm64.go 329|os_openbsd_libc.go 1524|os_openbsd_mips64.go 329|os_openbsd_syscall.go 1392|os_openbsd_syscall1.go 441|os_openbsd_syscall2.go 2571|os_plan9.go 10670|os_plan9_arm.go 375|os_solaris.go 6868|os_unix.go 436|os_unix_nonlinux.go 517|os_wasip1.go 7045|os_wasm.go 3333|os_windows.go 42638|os_windows_arm.go 511|os_windows_arm64.go 339|panic.go 45805|panic32.go 5012|panic_test.go 1768|panicnil_test.go 1283|pinner.go 11258|pinner_test.go 11307|plugin.go 4499|preempt.go 15883|preempt_386.s 824|preempt_amd64.s 1578|preempt_arm.s 1523|preempt_arm64.s 2014|preempt_loong64.s 2469|preempt_mips64x.s 2781|preempt_mipsx.s 2745|preempt_nonwindows.go 290|preempt_ppc64x.s 2781|preempt_riscv64.s 2312|preempt_s390x.s 1033|preempt_wasm.s 176|print.go 6063|proc.go 214687|proc_runtime_test.go 1414|proc_test.go 26468|profbuf.go 18640|profbuf_test.go 8720|proflabel.go 2108|race.go 22749|race0.go 2859|race_amd64.s 15397|race_arm64.s 15831|race_ppc64le.s 17378|race_s390x.s 13370|rand.go 8999|rand_test.go 2000|rdebug.go 550|retry.go 760|rt0_aix_ppc64.s 5177|rt0_android_386.s 822|rt0_android_amd64.s 754|rt0_android_arm.s 843|rt0_android_arm64.s 941|rt0_darwin_amd64.s 399|rt0_darwin_arm64.s 1728|rt0_dragonfly_amd64.s 448|rt0_freebsd_386.s 454|rt0_freebsd_amd64.s 442|rt0_freebsd_arm.s 298|rt0_freebsd_arm64.s 1924|rt0_freebsd_riscv64.s 2786|rt0_illumos_amd64.s 311|rt0_ios_amd64.s 425|rt0_ios_arm64.s 425|rt0_js_wasm.s 1465|rt0_linux_386.s 450|rt0_linux_amd64.s 307|rt0_linux_arm.s 1007|rt0_linux_arm64.s 1852|rt0_linux_loong64.s 2057|rt0_linux_mips64x.s 1014|rt0_linux_mipsx.s 797|rt0_linux_ppc64.s 847|rt0_linux_ppc64le.s 2956|rt0_linux_riscv64.s 2712|rt0_linux_s390x.s 676|rt0_netbsd_386.s 452|rt0_netbsd_amd64.s 309|rt0_netbsd_arm.s 296|rt0_netbsd_arm64.s 1846|rt0_openbsd_386.s 454|rt0_openbsd_amd64.s 311|rt0_openbsd_arm.s 298|rt0_openbsd_arm64.s 2008|rt0_openbsd_mips64.s 976|rt0_openbsd_ppc64.s 370|rt0_openbsd_riscv64.s 372|rt0_plan9_386.s 523|rt0_plan9_amd64.s 481|rt0_plan9_arm.s 397|rt0_solaris_amd64.s 311|rt0_wasip1_wasm.s 464|rt0_windows_386.s 1311|rt0_windows_amd64.s 1166|rt0_windows_arm.s 386|rt0_windows_arm64.s 733|runtime-gdb.py 19317|runtime-gdb_test.go 25987|runtime-gdb_unix_test.go 9627|runtime-lldb_test.go 4927|runtime-seh_windows_test.go 4809|runtime.go 10161|runtime1.go 20117|runtime2.go 50073|runtime_boring.go 606|runtime_linux_test.go 1815|runtime_mmap_test.go 1811|runtime_test.go 19588|runtime_unix_test.go 1251|rwmutex.go 5104|rwmutex_test.go 4316|security_aix.go 449|security_issetugid.go 502|security_linux.go 335|security_nonunix.go 256|security_test.go 4188|security_unix.go 866|select.go 15767|sema.go 20396|sema_test.go 4312|semasleep_test.go 3538|sigaction.go 489|signal_386.go 1759|signal_aix_ppc64.go 3630|signal_amd64.go 2791|signal_arm.go 2604|signal_arm64.go 3920|signal_darwin.go 2179|signal_darwin_amd64.go 4100|signal_darwin_arm64.go 3684|signal_dragonfly.go 2223|signal_dragonfly_amd64.go 2063|signal_freebsd.go 2255|signal_freebsd_386.go 1588|signal_freebsd_amd64.go 2079|signal_freebsd_arm.go 2231|signal_freebsd_arm64.go 3315|signal_freebsd_riscv64.go 3149|signal_linux_386.go 1630|signal_linux_amd64.go 2100|signal_linux_arm.go 2174|signal_linux_arm64.go 3016|signal_linux_loong64.go 3293|signal_linux_mips64x.go 3430|signal_linux_mipsx.go 3755|signal_linux_ppc64x.go 3585|signal_linux_riscv64.go 2991|signal_linux_s390x.go 4593|signal_loong64.go 3146|signal_mips64x.go 3257|signal_mipsx.go 3133|signal_netbsd.go 2233|signal_netbsd_386.go 1799|signal_netbsd_amd64.go 2381|signal_netbsd_arm.go 2356|signal_netbsd_arm64.go 3486|signal_openbsd.go 2232|signal_openbsd_386.go 1623|signal_openbsd_amd64.go 2085|signal_openbsd_arm.go 2168|signal_openbsd_arm64.go 3472|signal_openbsd_mips64.go 3361|signal_openbsd_ppc64.go 3615|signal_openbsd_riscv64.go 3195|signal_plan9.go 1980|signal_ppc64x.go 3797|signal_riscv64.go 2980|signal_solaris.go 4609|signal_solaris_amd64.go 2525|signal_unix.go 46754|signal_windows.go 14828|signal_windows_test.go 9197|sigqueue.go 7801|sigqueue_note.go 648|sigqueue_plan9.go 3332|sigtab_aix.go 11575|sigtab_linux_generic.go 3602|sigtab_linux_mipsx.go 6096|sizeclasses.go 9408|sizeof_test.go 892|slice.go 12497|slice_test.go 10570|softfloat64.go 11813|softfloat64_test.go 4139|stack.go 41707|stack_test.go 23699|start_line_amd64_test.go 647|start_line_test.go 2646|stkframe.go 10005|string.go 14397|string_test.go 13649|stubs.go 18730|stubs2.go 1173|stubs3.go 324|stubs_386.go 708|stubs_amd64.go 1417|stubs_arm.go 689|stubs_arm64.go 700|stubs_linux.go 650|stubs_loong64.go 638|stubs_mips64x.go 522|stubs_mipsx.go 441|stubs_nonlinux.go 298|stubs_nonwasm.go 277|stubs_ppc64.go 302|stubs_ppc64x.go 688|stubs_riscv64.go 695|stubs_s390x.go 414|stubs_wasm.go 708|symtab.go 41028|symtab_test.go 7658|symtabinl.go 4635|symtabinl_test.go 3154|synctest.go 8318|synctest_test.go 387|sys_aix_ppc64.s 7598|sys_arm.go 521|sys_arm64.go 469|sys_darwin.go 24884|sys_darwin_amd64.s 20332|sys_darwin_arm64.go 1780|sys_darwin_arm64.s 18864|sys_dragonfly_amd64.s 8509|sys_freebsd_386.s 9635|sys_freebsd_amd64.s 12979|sys_freebsd_arm.s 10627|sys_freebsd_arm64.s 9721|sys_freebsd_riscv64.s 9132|sys_libc.go 1923|sys_linux_386.s 18319|sys_linux_amd64.s 16750|sys_linux_arm.s 13826|sys_linux_arm64.s 17950|sys_linux_loong64.s 15386|sys_linux_mips64x.s 12252|sys_linux_mipsx.s 9923|sys_linux_ppc64x.s 19363|sys_linux_riscv64.s 10776|sys_linux_s390x.s 13786|sys_loong64.go 489|sys_mips64x.go 500|sys_mipsx.go 496|sys_netbsd_386.s 9839|sys_netbsd_amd64.s 10017|sys_netbsd_arm.s 10830|sys_netbsd_arm64.s 9696|sys_nonppc64x.go 245|sys_openbsd.go 2655|sys_openbsd1.go 1258|sys_openbsd2.go 8879|sys_openbsd3.go 4167|sys_openbsd_386.s 20890|sys_openbsd_amd64.s 15912|sys_openbsd_arm.s 18904|sys_openbsd_arm64.s 15414|sys_openbsd_mips64.s 9018|sys_openbsd_ppc64.s 15664|sys_openbsd_riscv64.s 17205|sys_plan9_386.s 4588|sys_plan9_amd64.s 4665|sys_plan9_arm.s 7198|sys_ppc64x.go 532|sys_riscv64.go 469|sys_s390x.go 469|sys_solaris_amd64.s 6572|sys_wasm.go 1154|sys_wasm.s 1558|sys_windows_386.s 6612|sys_windows_amd64.s 8620|sys_windows_arm.s 7930|sys_windows_arm64.s 6960|sys_x86.go 552|syscall2_solaris.go 1894|syscall_aix.go 6484|syscall_solaris.go 8584|syscall_unix_test.go 635|syscall_windows.go 17070|syscall_windows_test.go 33482|tagptr.go 496|tagptr_32bit.go 927|tagptr_64bit.go 3310|test_amd64.go 196|test_amd64.s 316|test_stubs.go 218|textflag.h 1501|time.go 42633|time_fake.go 2581|time_linux_amd64.s 2067|time_nofake.go 1606|time_test.go 3192|time_windows.h 753|time_windows_386.s 1748|time_windows_amd64.s 786|time_windows_arm.s 2021|time_windows_arm64.s 906|timeasm.go 418|timestub.go 889|timestub2.go 363|tls_arm.s 3534|tls_arm64.h 1124|tls_arm64.s 1228|tls_loong64.s 589|tls_mips64x.s 733|tls_mipsx.s 710|tls_ppc64x.s 1560|tls_riscv64.s 615|tls_s390x.s 1583|tls_stub.go 260|tls_windows_amd64.go 294|trace.go 38026|trace2map_test.go 1863|trace_cgo_test.go 2620|traceallocfree.go 6013|traceback.go 56505|traceback_system_test.go 11861|traceback_test.go 23497|tracebackx_test.go 509|tracebuf.go 9697|tracecpu.go 8945|traceevent.go 8471|traceexp.go 2437|tracemap.go 4638|traceregion.go 3276|traceruntime.go 25535|tracestack.go 11234|tracestatus.go 7927|tracestring.go 2456|tracetime.go 3417|tracetype.go 2315|type.go 17697|typekind.go 356|unsafe.go 3246|unsafepoint_test.go 3350|utf8.go 3467|vdso_elf32.go 2827|vdso_elf64.go 2904|vdso_freebsd.go 2502|vdso_freebsd_arm.go 454|vdso_freebsd_arm64.go 454|vdso_freebsd_riscv64.go 429|vdso_freebsd_x86.go 1901|vdso_in_none.go 443|vdso_linux.go 7973|vdso_linux_386.go 669|vdso_linux_amd64.go 909|vdso_linux_arm.go 669|vdso_linux_arm64.go 729|vdso_linux_loong64.go 844|vdso_linux_mips64x.go 850|vdso_linux_ppc64x.go 726|vdso_linux_riscv64.go 666|vdso_linux_s390x.go 713|vdso_test.go 3798|vgetrandom_linux.go 3859|vgetrandom_unsupported.go 461|vlop_386.s 2066|vlop_arm.s 7233|vlop_arm_test.go 3839|vlrt.go 6873|wincallback.go 3537|write_err.go 296|write_err_android.go 4792|zcallback_windows.go 155|zcallback_windows.s 64570|zcallback_windows_arm.s 91467|zcallback_windows_arm64.s 91467
/src/runtime/asan|asan.go 2401
/src/runtime/cgo|abi_amd64.h 2795|abi_arm64.h 1531|abi_loong64.h 1994|abi_ppc64x.h 6709|asm_386.s 1184|asm_amd64.s 1384|asm_arm.s 2284|asm_arm64.s 1479|asm_loong64.s 1549|asm_mips64x.s 2524|asm_mipsx.s 2457|asm_ppc64x.s 2458|asm_riscv64.s 2362|asm_s390x.s 1791|asm_wasm.s 270|callbacks.go 5712|callbacks_aix.go 402|callbacks_traceback.go 475|cgo.go 1189|dragonfly.go 485|freebsd.go 549|gcc_386.S 959|gcc_aix_ppc64.S 2746|gcc_aix_ppc64.c 1284|gcc_amd64.S 1156|gcc_android.c 2640|gcc_arm.S 849|gcc_arm64.S 1789|gcc_context.c 466|gcc_darwin_amd64.c 1379|gcc_darwin_arm64.c 3818|gcc_dragonfly_amd64.c 1296|gcc_fatalf.c 526|gcc_freebsd.c 1604|gcc_freebsd_amd64.c 1611|gcc_freebsd_sigaction.c 2039|gcc_libinit.c 5987|gcc_libinit_windows.c 4577|gcc_linux.c 1500|gcc_linux_amd64.c 2410|gcc_linux_arm64.c 2280|gcc_linux_ppc64x.S 1998|gcc_linux_s390x.c 1352|gcc_loong64.S 1548|gcc_mips64x.S 1831|gcc_mipsx.S 1572|gcc_mmap.c 916|gcc_netbsd.c 1806|gcc_openbsd.c 1328|gcc_ppc64x.c 1425|gcc_riscv64.S 1617|gcc_s390x.S 1427|gcc_setenv.c 487|gcc_sigaction.c 2132|gcc_signal2_ios_arm64.c 508|gcc_signal_ios_arm64.c 6121|gcc_signal_ios_nolldb.c 312|gcc_solaris_amd64.c 2033|gcc_stack_darwin.c 617|gcc_stack_unix.c 1490|gcc_stack_windows.c 245|gcc_traceback.c 1561|gcc_util.c 1894|gcc_windows_386.c 1150|gcc_windows_amd64.c 1044|gcc_windows_arm64.c 764|handle.go 3677|handle_test.go 1865|iscgo.go 646|libcgo.h 3605|libcgo_unix.h 684|libcgo_windows.h 258|linux.go 2810|linux_syscall.c 1925|mmap.go 1052|netbsd.go 546|openbsd.go 566|setenv.go 597|sigaction.go 877|signal_ios_arm64.go 270|signal_ios_arm64.s 1848
/src/runtime/coverage|coverage.go 2707
/src/runtime/debug|debug.s 425|example_monitor_test.go 2786|garbage.go 10100|garbage_test.go 7377|heapdump_test.go 2069|mod.go 8182|mod_test.go 1638|panic_test.go 1430|stack.go 3227|stack_test.go 5622|stubs.go 435
/src/runtime/debug/testdata|files.dat 118
/src/runtime/internal/startlinetest|func_amd64.go 452|func_amd64.s 1050
/src/runtime/internal/wasitest|host_test.go 346|nonblock_test.go 2472|tcpecho_test.go 2427
/src/runtime/internal/wasitest/testdata|files.dat 2466
/src/runtime/metrics|description.go 20070|description_test.go 3979|doc.go 21368|example_test.go 2675|histogram.go 1365|sample.go 1739|value.go 1892
/src/runtime/msan|msan.go 729
/src/runtime/pprof|defs_darwin.go 770|defs_darwin_amd64.go 609|defs_darwin_arm64.go 607|elf.go 2861|label.go 4116|label_test.go 5132|map.go 1984|mprof_test.go 5564|pe.go 536|pprof.go 32164|pprof_norusage.go 309|pprof_rusage.go 792|pprof_test.go 78589|pprof_windows.go 505|proto.go 26518|proto_darwin.go 1053|proto_other.go 928|proto_test.go 17413|proto_windows.go 2217|protobuf.go 2564|protomem.go 3063|protomem_test.go 8562|runtime.go 1804|runtime_test.go 3104|rusage_test.go 753|vminfo_darwin.go 2055|vminfo_darwin_test.go 6080
/src/runtime/pprof/testdata|files.dat 5153
/src/runtime/race|README 1785|doc.go 386|mkcgo.sh* 444|output_test.go 10345|race.go 868|race_darwin_amd64.go 5750|race_darwin_arm64.go 5698|race_darwin_arm64.syso 499112|race_linux_arm64.syso 580032|race_linux_ppc64le.syso 727720|race_linux_s390x.syso 582872|race_linux_test.go 1898|race_test.go 6490|race_unix_test.go 762|race_v1_amd64.go 301|race_v3_amd64.go 245|race_windows_test.go 1309|sched_test.go 971|syso_test.go 725|timer_test.go 576
/src/runtime/race/internal/amd64v1|doc.go 364|race_darwin.syso 551776|race_freebsd.syso 722120|race_linux.syso 571888|race_netbsd.syso 736752|race_openbsd.syso 688784|race_windows.syso 562886
/src/runtime/race/internal/amd64v3|doc.go 307|race_linux.syso 571728
/src/runtime/race/testdata|files.dat 92184
/src/runtime/testdata|files.dat 156511
/src/runtime/trace|annotation.go 6241|annotation_test.go 721|example_test.go 849|trace.go 5190|trace_test.go 1365
/src/slices|example_test.go 10408|iter.go 2894|iter_test.go 5796|slices.go 14376|slices_test.go 34339|sort.go 6103|sort_benchmark_test.go 2152|sort_test.go 9689|zsortanyfunc.go 13069|zsortordered.go 12682
/src/sort|example_interface_test.go 1501|example_keys_test.go 2745|example_multi_test.go 4152|example_search_test.go 3294|example_test.go 3770|example_wrapper_test.go 1672|export_test.go 314|gen_sort_variants.go 20085|search.go 5809|search_test.go 6945|slice.go 1850|sort.go 10388|sort_slices_benchmark_test.go 4063|sort_test.go 17332|zsortfunc.go 11768|zsortinterface.go 11485
/src/strconv|atob.go 974|atob_test.go 1910|atoc.go 3149|atoc_test.go 6995|atof.go 16281|atof_test.go 24121|atoi.go 8496|atoi_test.go 17504|bytealg.go 389|bytealg_bootstrap.go 401|ctoa.go 1031|ctoa_test.go 1484|decimal.go 11299|decimal_test.go 3087|doc.go 1957|eisel_lemire.go 42385|example_test.go 9084|export_test.go 240|fp_test.go 2973|ftoa.go 14363|ftoa_test.go 9557|ftoaryu.go 16036|ftoaryu_test.go 759|internal_test.go 618|isprint.go 11824|itoa.go 4992|itoa_test.go 5968|makeisprint.go 4390|quote.go 16994|quote_test.go 9800|strconv_test.go 4806
/src/strconv/testdata|files.dat 8085
/src/strings|builder.go 3254|builder_test.go 8554|clone.go 809|clone_test.go 1085|compare.go 630|compare_test.go 2833|example_test.go 10955|export_test.go 1096|iter.go 3679|reader.go 4015|reader_test.go 6006|replace.go 14875|replace_test.go 14417|search.go 4227|search_test.go 1919|strings.go 33231|strings_test.go 57094
/src/structs|doc.go 431|hostlayout.go 1239
/src/sync|cond.go 4148|cond_test.go 5074|example_pool_test.go 1017|example_test.go 2235|export_test.go 1267|hashtriemap.go 4630|map.go 16014|map_bench_test.go 11896|map_reference_test.go 5821|map_test.go 8557|mutex.go 1995|mutex_test.go 6087|once.go 2525|once_test.go 1125|oncefunc.go 2045|oncefunc_test.go 7103|pool.go 9617|pool_test.go 8243|poolqueue.go 8533|runtime.go 2231|runtime2.go 465|runtime2_lockrank.go 546|runtime_sema_test.go 1375|rwmutex.go 7598|rwmutex_test.go 5012|waitgroup.go 4095|waitgroup_test.go 3078
/src/sync/atomic|asm.s 3072|atomic_test.go 73100|doc.go 8410|doc_32.go 4127|doc_64.go 4368|example_test.go 2284|race.s 294|type.go 8690|value.go 6030|value_test.go 6251
/src/syscall|asm9_unix2_amd64.s 1216|asm_aix_ppc64.s 540|asm_darwin_amd64.s 3001|asm_darwin_arm64.s 2897|asm_freebsd_arm.s 3031|asm_freebsd_arm64.s 2862|asm_freebsd_riscv64.s 2830|asm_linux_386.s 3158|asm_linux_amd64.s 1359|asm_linux_arm.s 1808|asm_linux_arm64.s 916|asm_linux_loong64.s 947|asm_linux_mips64x.s 985|asm_linux_mipsx.s 1788|asm_linux_ppc64x.s 913|asm_linux_riscv64.s 861|asm_linux_s390x.s 2203|asm_netbsd_arm.s 2917|asm_netbsd_arm64.s 2954|asm_openbsd_386.s 1063|asm_openbsd_amd64.s 1066|asm_openbsd_arm.s 1063|asm_openbsd_arm64.s 1066|asm_openbsd_mips64.s 2914|asm_openbsd_ppc64.s 1066|asm_openbsd_riscv64.s 1068|asm_plan9_386.s 3216|asm_plan9_amd64.s 3436|asm_plan9_arm.s 3327|asm_solaris_amd64.s 1845|asm_unix_386.s 2801|asm_unix_amd64.s 2202|badlinkname_unix.go 679|bpf_bsd.go 4131|const_plan9.go 1392|creds_test.go 3448|dir_plan9.go 5368|dirent.go 2465|dirent_test.go 3509|dll_windows.go 7919|env_unix.go 2757|env_windows.go 2011|errors_plan9.go 1648|exec_aix_test.go 1089|exec_bsd.go 8291|exec_freebsd.go 8786|exec_freebsd_test.go 2467|exec_libc.go 8514|exec_libc2.go 8537|exec_linux.go 26927|exec_linux_test.go 20710|exec_pdeathsig_test.go 4463|exec_plan9.go 13580|exec_solaris_test.go 1081|exec_unix.go 8942|exec_unix_test.go 8028|exec_windows.go 10549|exec_windows_test.go 3183|export_bsd_test.go 619|export_linux_test.go 775|export_rlimit_test.go 374|export_wasip1_test.go 267|export_windows_test.go 500|flock_aix.go 570|flock_bsd.go 475|flock_linux.go 647|flock_linux_32bit.go 421|forkpipe.go 604|forkpipe2.go 2666|fs_js.go 11594|fs_wasip1.go 24697|fs_wasip1_test.go 2026|getdirentries_test.go 2119|linkname_bsd.go 426|linkname_darwin.go 468|linkname_libc.go 303|linkname_openbsd.go 326|linkname_unix.go 532|lsf_linux.go 2174|mkall.sh* 14944|mkasm.go 1930|mkerrors.sh* 10968|mkpost.go 2334|mksyscall.pl* 10516|mksyscall_libc.pl* 8205|mksyscall_windows.go 2036|mksysctl_openbsd.pl* 5157|mksysnum_dragonfly.pl* 863|mksysnum_freebsd.pl* 1377|mksysnum_linux.pl* 1289|mksysnum_netbsd.pl* 1032|mksysnum_openbsd.pl* 869|mksysnum_plan9.sh* 459|mmap_unix_test.go 500|net.go 1222|net_fake.go 883|net_js.go 1417|net_wasip1.go 1819|netlink_linux.go 4885|os_wasip1.go 252|pwd_plan9.go 2325|rlimit.go 1950|rlimit_darwin.go 593|rlimit_stub.go 338|rlimit_test.go 953|route_bsd.go 9322|route_darwin.go 2058|route_dragonfly.go 2676|route_freebsd.go 2737|route_freebsd_32bit.go 1167|route_freebsd_64bit.go 762|route_netbsd.go 1463|route_openbsd.go 1492|security_windows.go 10251|setuidgid_32_linux.go 435|setuidgid_linux.go 421|sockcmsg_dragonfly.go 547|sockcmsg_linux.go 1146|sockcmsg_unix.go 2569|sockcmsg_unix_other.go 1111|syscall.go 3872|syscall_aix.go 18379|syscall_aix_ppc64.go 405|syscall_bsd.go 13957|syscall_bsd_test.go 1200|syscall_darwin.go 11234|syscall_darwin_amd64.go 1952|syscall_darwin_arm64.go 1866|syscall_dragonfly.go 8755|syscall_dragonfly_amd64.go 1144|syscall_freebsd.go 8932|syscall_freebsd_386.go 1473|syscall_freebsd_amd64.go 1144|syscall_freebsd_arm.go 1186|syscall_freebsd_arm64.go 1144|syscall_freebsd_riscv64.go 1144|syscall_freebsd_test.go 424|syscall_illumos.go 613|syscall_js.go 6914|syscall_linux.go 37023|syscall_linux_386.go 8792|syscall_linux_amd64.go 4562|syscall_linux_arm.go 5429|syscall_linux_arm64.go 5441|syscall_linux_loong64.go 6778|syscall_linux_mips64x.go 6067|syscall_linux_mipsx.go 5221|syscall_linux_ppc64x.go 4393|syscall_linux_riscv64.go 5581|syscall_linux_s390x.go 7763|syscall_linux_test.go 27688|syscall_netbsd.go 7970|syscall_netbsd_386.go 716|syscall_netbsd_amd64.go 709|syscall_netbsd_arm.go 716|syscall_netbsd_arm64.go 709|syscall_openbsd.go 7135|syscall_openbsd1.go 534|syscall_openbsd_386.go 715|syscall_openbsd_amd64.go 701|syscall_openbsd_arm.go 715|syscall_openbsd_arm64.go 906|syscall_openbsd_libc.go 3698|syscall_openbsd_mips64.go 970|syscall_openbsd_ppc64.go 906|syscall_openbsd_riscv64.go 906|syscall_plan9.go 9597|syscall_plan9_test.go 1178|syscall_ptrace_test.go 768|syscall_solaris.go 16040|syscall_solaris_amd64.go 487|syscall_solarisonly.go 304|syscall_test.go 1477|syscall_unix.go 12532|syscall_unix_test.go 9653|syscall_wasip1.go 9634|syscall_windows.go 55162|syscall_windows_test.go 7261|tables_js.go 19635|tables_wasip1.go 6727|time_fake.go 677|time_nofake.go 351|timestruct.go 958|types_aix.go 3432|types_darwin.go 5154|types_dragonfly.go 5167|types_freebsd.go 6883|types_illumos_amd64.go 379|types_linux.go 11166|types_netbsd.go 4882|types_openbsd.go 5160|types_solaris.go 4996|types_windows.go 28734|types_windows_386.go 477|types_windows_amd64.go 477|types_windows_arm.go 477|types_windows_arm64.go 477|wtf8_windows.go 2736|wtf8_windows_test.go 4410|zerrors_aix_ppc64.go 48288|zerrors_darwin_amd64.go 56588|zerrors_darwin_arm64.go 57108|zerrors_dragonfly_amd64.go 61031|zerrors_freebsd_386.go 68955|zerrors_freebsd_amd64.go 69000|zerrors_freebsd_arm.go 68945|zerrors_freebsd_arm64.go 69000|zerrors_freebsd_riscv64.go 69000|zerrors_linux_386.go 58718|zerrors_linux_amd64.go 58756|zerrors_linux_arm.go 59255|zerrors_linux_arm64.go 70197|zerrors_linux_loong64.go 84445|zerrors_linux_mips.go 70853|zerrors_linux_mips64.go 70160|zerrors_linux_mips64le.go 70160|zerrors_linux_mipsle.go 70853|zerrors_linux_ppc64.go 72572|zerrors_linux_ppc64le.go 73551|zerrors_linux_riscv64.go 72514|zerrors_linux_s390x.go 75048|zerrors_netbsd_386.go 69082|zerrors_netbsd_amd64.go 68662|zerrors_netbsd_arm.go 68072|zerrors_netbsd_arm64.go 68662|zerrors_openbsd_386.go 64238|zerrors_openbsd_amd64.go 64192|zerrors_openbsd_arm.go 64183|zerrors_openbsd_arm64.go 67952|zerrors_openbsd_mips64.go 68260|zerrors_openbsd_ppc64.go 68751|zerrors_openbsd_riscv64.go 68711|zerrors_solaris_amd64.go 51960|zerrors_windows.go 10206|zsyscall_aix_ppc64.go 42750|zsyscall_darwin_amd64.go 52957|zsyscall_darwin_amd64.s 8907|zsyscall_darwin_arm64.go 52909|zsyscall_darwin_arm64.s 8883|zsyscall_dragonfly_amd64.go 32429|zsyscall_freebsd_386.go 31959|zsyscall_freebsd_amd64.go 31812|zsyscall_freebsd_arm.go 31984|zsyscall_freebsd_arm64.go 31812|zsyscall_freebsd_riscv64.go 31818|zsyscall_linux_386.go 34980|zsyscall_linux_amd64.go 39915|zsyscall_linux_arm.go 38982|zsyscall_linux_arm64.go 38189|zsyscall_linux_loong64.go 37973|zsyscall_linux_mips.go 40775|zsyscall_linux_mips64.go 40793|zsyscall_linux_mips64le.go 40797|zsyscall_linux_mipsle.go 40779|zsyscall_linux_ppc64.go 41439|zsyscall_linux_ppc64le.go 41443|zsyscall_linux_riscv64.go 38221|zsyscall_linux_s390x.go 35623|zsyscall_netbsd_386.go 30833|zsyscall_netbsd_amd64.go 30685|zsyscall_netbsd_arm.go 30838|zsyscall_netbsd_arm64.go 30685|zsyscall_openbsd_386.go 48264|zsyscall_openbsd_386.s 8138|zsyscall_openbsd_amd64.go 48119|zsyscall_openbsd_amd64.s 8140|zsyscall_openbsd_arm.go 48289|zsyscall_openbsd_arm.s 8138|zsyscall_openbsd_arm64.go 48119|zsyscall_openbsd_arm64.s 8140|zsyscall_openbsd_mips64.go 30770|zsyscall_openbsd_ppc64.go 48119|zsyscall_openbsd_ppc64.s 8836|zsyscall_openbsd_riscv64.go 48125|zsyscall_openbsd_riscv64.s 8142|zsyscall_plan9_386.go 6320|zsyscall_plan9_amd64.go 6324|zsyscall_plan9_arm.go 6320|zsyscall_solaris_amd64.go 38464|zsyscall_windows.go 58133|zsysctl_openbsd.go 11662|zsysnum_darwin_amd64.go 14873|zsysnum_darwin_arm64.go 14706|zsysnum_dragonfly_amd64.go 23463|zsysnum_freebsd_386.go 26043|zsysnum_freebsd_amd64.go 26043|zsysnum_freebsd_arm.go 26043|zsysnum_freebsd_arm64.go 36617|zsysnum_freebsd_riscv64.go 36617|zsysnum_linux_386.go 11513|zsysnum_linux_amd64.go 10323|zsysnum_linux_arm.go 11804|zsysnum_linux_arm64.go 9137|zsysnum_linux_loong64.go 10529|zsysnum_linux_mips.go 12393|zsysnum_linux_mips64.go 11188|zsysnum_linux_mips64le.go 11188|zsysnum_linux_mipsle.go 12393|zsysnum_linux_ppc64.go 11714|zsysnum_linux_ppc64le.go 11736|zsysnum_linux_riscv64.go 9097|zsysnum_linux_s390x.go 10897|zsysnum_netbsd_386.go 26281|zsysnum_netbsd_amd64.go 26281|zsysnum_netbsd_arm.go 26281|zsysnum_netbsd_arm64.go 26281|zsysnum_openbsd_386.go 14469|zsysnum_openbsd_amd64.go 14469|zsysnum_openbsd_arm.go 14779|zsysnum_openbsd_arm64.go 15078|zsysnum_openbsd_mips64.go 15288|zsysnum_openbsd_ppc64.go 16209|zsysnum_openbsd_riscv64.go 16051|zsysnum_plan9.go 1053|zsysnum_solaris_amd64.go 264|ztypes_aix_ppc64.go 4270|ztypes_darwin_amd64.go 7116|ztypes_darwin_arm64.go 7116|ztypes_dragonfly_amd64.go 6862|ztypes_freebsd_386.go 8167|ztypes_freebsd_amd64.go 8189|ztypes_freebsd_arm.go 8197|ztypes_freebsd_arm64.go 8189|ztypes_freebsd_riscv64.go 8189|ztypes_linux_386.go 11868|ztypes_linux_amd64.go 12240|ztypes_linux_arm.go 11755|ztypes_linux_arm64.go 10386|ztypes_linux_loong64.go 11027|ztypes_linux_mips.go 10231|ztypes_linux_mips64.go 10357|ztypes_linux_mips64le.go 10357|ztypes_linux_mipsle.go 10231|ztypes_linux_ppc64.go 10494|ztypes_linux_ppc64le.go 10630|ztypes_linux_riscv64.go 10509|ztypes_linux_s390x.go 10704|ztypes_netbsd_386.go 6136|ztypes_netbsd_amd64.go 6320|ztypes_netbsd_arm.go 6281|ztypes_netbsd_arm64.go 6320|ztypes_openbsd_386.go 6895|ztypes_openbsd_amd64.go 7054|ztypes_openbsd_arm.go 7000|ztypes_openbsd_arm64.go 6818|ztypes_openbsd_mips64.go 6818|ztypes_openbsd_ppc64.go 6853|ztypes_openbsd_riscv64.go 6853|ztypes_solaris_amd64.go 5700
/src/syscall/js|export_test.go 211|func.go 3228|js.go 19796|js_js.s 356|js_test.go 18997
/src/testdata|files.dat 567198
/src/testing|allocs.go 1397|allocs_test.go 817|benchmark.go 29901|benchmark_test.go 6509|cover.go 3488|example.go 2959|example_loop_test.go 1236|export_test.go 343|flag_test.go 2003|fuzz.go 23717|helper_test.go 2557|helperfuncs_test.go 2502|loop_test.go 3937|match.go 7875|match_test.go 8181|newcover.go 1608|panic_test.go 7532|run_example.go 1317|run_example_wasm.go 1802|sub_test.go 24343|testing.go 81160|testing_other.go 876|testing_test.go 24352|testing_windows.go 1952|testing_windows_test.go 490
/src/testing/fstest|mapfs.go 7277|mapfs_test.go 1315|testfs.go 16647|testfs_test.go 2952
/src/testing/internal/testdeps|deps.go 6453
/src/testing/iotest|example_test.go 469|logger.go 1299|logger_test.go 3531|reader.go 8141|reader_test.go 6294|writer.go 674|writer_test.go 881
/src/testing/quick|quick.go 10306|quick_test.go 9262
/src/testing/slogtest|example_test.go 1097|run_test.go 623|slogtest.go 10051
/src/testing/synctest|context_example_test.go 2396|synctest.go 2624
/src/text/scanner|example_test.go 2813|scanner.go 20770|scanner_test.go 25884
/src/text/tabwriter|example_test.go 2014|tabwriter.go 18237|tabwriter_test.go 14116
/src/text/template|doc.go 18381|example_test.go 2483|examplefiles_test.go 6238|examplefunc_test.go 1565|exec.go 34107|exec_test.go 64452|funcs.go 21403|helper.go 6549|link_test.go 1253|multi_test.go 12030|option.go 1991|template.go 7349
/src/text/template/parse|lex.go 18539|lex_test.go 14519|node.go 24888|parse.go 21848|parse_test.go 24826
/src/text/template/testdata|files.dat 233
/src/time|abs_test.go 4483|embed.go 304|example_test.go 24063|export_android_test.go 438|export_test.go 4059|export_windows_test.go 514|format.go 50566|format_rfc3339.go 5809|format_test.go 38575|genzabbrs.go 3048|internal_test.go 2212|linkname_test.go 1238|mono_test.go 8485|sleep.go 8712|sleep_test.go 25506|sys_plan9.go 1016|sys_unix.go 1415|sys_windows.go 1127|tick.go 3641|tick_test.go 15048|time.go 62775|time_test.go 59800|tzdata_test.go 2515|zoneinfo.go 18577|zoneinfo_abbrs_windows.go 10737|zoneinfo_android.go 2244|zoneinfo_android_test.go 386|zoneinfo_goroot.go 348|zoneinfo_ios.go 1073|zoneinfo_js.go 1059|zoneinfo_plan9.go 2759|zoneinfo_read.go 14735|zoneinfo_test.go 10150|zoneinfo_unix.go 1726|zoneinfo_unix_test.go 2364|zoneinfo_wasip1.go 307|zoneinfo_windows.go 6731|zoneinfo_windows_test.go 1885
/src/time/testdata|files.dat 3879
/src/time/tzdata|tzdata.go 3040|zzipdata.go 1367987
/src/unicode|casetables.go 755|digit.go 352|digit_test.go 1576|example_test.go 5319|graphic.go 4503|graphic_test.go 2616|letter.go 10702|letter_test.go 15608|script_test.go 3016|tables.go 210104
/src/unicode/utf16|export_test.go 394|utf16.go 4027|utf16_test.go 6621
/src/unicode/utf8|example_test.go 3709|utf8.go 16335|utf8_test.go 18488
/src/unique|clone.go 2629|clone_test.go 1048|doc.go 272|handle.go 5576|handle_bench_test.go 1089|handle_test.go 3720
/src/unsafe|unsafe.go 12391
/src/vendor|modules.txt 792
/src/vendor/golang.org/x/crypto|LICENSE 1453|PATENTS 1303
/src/vendor/golang.org/x/crypto/chacha20|chacha_arm64.go 441|chacha_arm64.s 8147|chacha_generic.go 14184|chacha_noasm.go 371|chacha_ppc64x.go 469|chacha_ppc64x.s 10401|chacha_s390x.go 743|chacha_s390x.s 5471|xor.go 1274
/src/vendor/golang.org/x/crypto/chacha20poly1305|chacha20poly1305.go 2806|chacha20poly1305_amd64.go 2448|chacha20poly1305_amd64.s 190606|chacha20poly1305_generic.go 2204|chacha20poly1305_noasm.go 534|xchacha20poly1305.go 2581
/src/vendor/golang.org/x/crypto/cryptobyte|asn1.go 21968|builder.go 10094|string.go 5242
/src/vendor/golang.org/x/crypto/cryptobyte/asn1|asn1.go 1547
/src/vendor/golang.org/x/crypto/internal/alias|alias.go 1130|alias_purego.go 1260
/src/vendor/golang.org/x/crypto/internal/poly1305|mac_noasm.go 278|poly1305.go 3386|sum_amd64.go 1119|sum_amd64.s 1491|sum_generic.go 9788|sum_ppc64x.go 1141|sum_ppc64x.s 3390|sum_s390x.go 2026|sum_s390x.s 17871
/src/vendor/golang.org/x/net|LICENSE 1453|PATENTS 1303
/src/vendor/golang.org/x/net/dns/dnsmessage|message.go 70625
/src/vendor/golang.org/x/net/http/httpguts|guts.go 1425|httplex.go 8933
/src/vendor/golang.org/x/net/http/httpproxy|proxy.go 10311
/src/vendor/golang.org/x/net/http2/hpack|encode.go 7267|hpack.go 15056|huffman.go 5962|static_table.go 8943|tables.go 7719
/src/vendor/golang.org/x/net/idna|go118.go 401|idna10.0.0.go 21374|idna9.0.0.go 19639|pre_go118.go 305|punycode.go 4720|tables10.0.0.go 273588|tables11.0.0.go 277040|tables12.0.0.go 280028|tables13.0.0.go 291091|tables15.0.0.go 304529|tables9.0.0.go 269725|trie.go 1288|trie12.0.0.go 852|trie13.0.0.go 872|trieval.go 3035
/src/vendor/golang.org/x/net/lif|address.go 2544|binary.go 3372|lif.go 950|link.go 3790|sys.go 399|sys_solaris_amd64.s 248|syscall.go 642|zsys_solaris_amd64.go 981
/src/vendor/golang.org/x/net/nettest|conntest.go 12502|nettest.go 8673|nettest_stub.go 344|nettest_unix.go 526|nettest_windows.go 989
/src/vendor/golang.org/x/net/route|address.go 10627|binary.go 2798|empty.s 255|interface.go 1921|interface_announce.go 770|interface_classic.go 1670|interface_freebsd.go 1990|interface_multicast.go 829|interface_openbsd.go 2217|message.go 1570|route.go 4335|route_classic.go 1900|route_openbsd.go 1751|sys.go 940|sys_darwin.go 2842|sys_dragonfly.go 2808|sys_freebsd.go 4769|sys_netbsd.go 2281|sys_openbsd.go 2169|syscall.go 396|zsys_darwin.go 533|zsys_dragonfly.go 491|zsys_freebsd_386.go 1512|zsys_freebsd_amd64.go 1409|zsys_freebsd_arm.go 1409|zsys_freebsd_arm64.go 1409|zsys_freebsd_riscv64.go 1409|zsys_netbsd.go 375|zsys_openbsd.go 223
/src/vendor/golang.org/x/sys|LICENSE 1453|PATENTS 1303
/src/vendor/golang.org/x/sys/cpu|asm_aix_ppc64.s 407|asm_darwin_x86_gc.s 632|byteorder.go 1868|cpu.go 13547|cpu_aix.go 605|cpu_arm.go 2163|cpu_arm64.go 4188|cpu_arm64.s 937|cpu_darwin_x86.go 2113|cpu_gc_arm64.go 278|cpu_gc_s390x.go 674|cpu_gc_x86.go 505|cpu_gc_x86.s 602|cpu_gccgo_arm64.go 299|cpu_gccgo_s390x.go 1029|cpu_gccgo_x86.c 1095|cpu_gccgo_x86.go 630|cpu_linux.go 322|cpu_linux_arm.go 1393|cpu_linux_arm64.go 3662|cpu_linux_mips64x.go 480|cpu_linux_noinit.go 294|cpu_linux_ppc64x.go 775|cpu_linux_riscv64.go 5920|cpu_linux_s390x.go 890|cpu_loong64.go 242|cpu_mips64x.go 320|cpu_mipsx.go 248|cpu_netbsd_arm64.go 4359|cpu_openbsd_arm64.go 1702|cpu_openbsd_arm64.s 376|cpu_other_arm.go 218|cpu_other_arm64.go 241|cpu_other_mips64x.go 256|cpu_other_ppc64x.go 285|cpu_other_riscv64.go 243|cpu_other_x86.go 322|cpu_ppc64x.go 360|cpu_riscv64.go 538|cpu_s390x.go 4993|cpu_s390x.s 2007|cpu_wasm.go 439|cpu_x86.go 4863|cpu_zos.go 223|cpu_zos_s390x.go 643|endian_big.go 397|endian_little.go 433|hwcap_linux.go 1510|parse.go 1029|proc_cpuinfo_linux.go 1113|runtime_auxv.go 393|runtime_auxv_go121.go 357|syscall_aix_gccgo.go 726|syscall_aix_ppc64_gc.go 988|syscall_darwin_x86_gc.go 2542
/src/vendor/golang.org/x/text|LICENSE 1453|PATENTS 1303
/src/vendor/golang.org/x/text/secure/bidirule|bidirule.go 9558|bidirule10.0.0.go 323|bidirule9.0.0.go 358
/src/vendor/golang.org/x/text/transform|transform.go 22268
/src/vendor/golang.org/x/text/unicode/bidi|bidi.go 10565|bracket.go 11492|core.go 30096|prop.go 5862|tables10.0.0.go 113572|tables11.0.0.go 119372|tables12.0.0.go 121766|tables13.0.0.go 123806|tables15.0.0.go 130477|tables9.0.0.go 111797|trieval.go 1266
/src/vendor/golang.org/x/text/unicode/norm|composition.go 14452|forminfo.go 8913|input.go 2070|iter.go 11280|normalize.go 15238|readwriter.go 2957|tables10.0.0.go 383270|tables11.0.0.go 385191|tables12.0.0.go 385814|tables13.0.0.go 387697|tables15.0.0.go 395026|tables9.0.0.go 381418|transform.go 2422|trie.go 1233
/src/weak|doc.go 286|pointer.go 3958|pointer_test.go 6615
/test|cases.dat 7509122
`;
