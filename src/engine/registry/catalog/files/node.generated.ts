/** What node:20-slim adds to debian. See ../../description/layer-files.ts for the notation. */
export const files = `
/|etc/|usr/|var/
/etc|alternatives/|ld.so.cache 4903
/etc/alternatives|js@ /usr/bin/nodejs|js.1.gz@ /usr/share/man/man1/nodejs.1.gz
/usr|bin/|lib/|share/
/usr/bin|acorn@ ../share/nodejs/acorn/bin/acorn|corepack@ ../share/nodejs/corepack/dist/corepack.js|js@ /etc/alternatives/js|node* 26704|nodejs@ node
/usr/lib|x86_64-linux-gnu/
/usr/lib/x86_64-linux-gnu|libbrotlicommon.so.1@ libbrotlicommon.so.1.1.0|libbrotlicommon.so.1.1.0 141496|libbrotlidec.so.1@ libbrotlidec.so.1.1.0|libbrotlidec.so.1.1.0 51376|libbrotlienc.so.1@ libbrotlienc.so.1.1.0|libbrotlienc.so.1.1.0 670376|libcares.so.2@ libcares.so.2.19.4|libcares.so.2.19.4 239552|libicudata.so.76@ libicudata.so.76.1|libicudata.so.76.1 31864368|libicui18n.so.76@ libicui18n.so.76.1|libicui18n.so.76.1 3774800|libicuio.so.76@ libicuio.so.76.1|libicuio.so.76.1 59400|libicutest.so.76@ libicutest.so.76.1|libicutest.so.76.1 81248|libicutu.so.76@ libicutu.so.76.1|libicutu.so.76.1 228112|libicuuc.so.76@ libicuuc.so.76.1|libicuuc.so.76.1 2230288|libnghttp2.so.14@ libnghttp2.so.14.28.3|libnghttp2.so.14.28.3 199152|libnode.so.115 55158632|libuv.so.1@ libuv.so.1.0.0|libuv.so.1.0.0 213424|node_modules@ nodejs|nodejs/
/usr/share|bash-completion/|doc/|lintian/|man/|node_modules@ nodejs|nodejs/
/usr/share/bash-completion|completions/
/usr/share/bash-completion/completions|node@ nodejs|nodejs 4207
/usr/share/doc|libbrotli1/|libcares2/|libicu76/|libnghttp2-14/|libnode115/|libuv1t64/|node-acorn/|node-acorn-bigint/|node-acorn-class-fields/|node-acorn-dynamic-import/|node-acorn-export-ns-from/|node-acorn-globals/|node-acorn-import-assertions/|node-acorn-import-meta/|node-acorn-jsx/|node-acorn-loose/|node-acorn-node/|node-acorn-numeric-separator/|node-acorn-private-class-elements/|node-acorn-private-methods/|node-acorn-static-class-features/|node-acorn-walk/|node-balanced-match/|node-brace-expansion/|node-cjs-module-lexer/|node-corepack/|node-minimatch/|node-undici/|node-xtend/|nodejs/
/usr/share/doc/libbrotli1|changelog.Debian.amd64.gz 227|changelog.Debian.gz 1073|changelog.gz 2022|copyright 1354
/usr/share/doc/libcares2|changelog.Debian.gz 2047|copyright 24572
/usr/share/doc/libicu76|changelog.Debian.gz 2306|copyright 2214
/usr/share/doc/libnghttp2-14|AUTHORS 2666|README.rst.gz 1855|changelog.Debian.gz 1666|copyright 6535
/usr/share/doc/libnode115|changelog.Debian.gz 12422|changelog.gz 5169|copyright 54580
/usr/share/doc/libuv1t64|changelog.Debian.gz 2609|changelog.gz 58903|copyright 30855
/usr/share/doc/node-acorn|AUTHORS 1633|README.md.gz 4116|changelog.Debian.gz 3270|changelog.gz 6542|copyright 5717
/usr/share/doc/node-acorn-bigint|README.md 855|changelog.gz 329|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-class-fields|README.md 927|changelog.gz 657|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-dynamic-import|README.md 882|changelog.gz 218|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-export-ns-from|README.md 958|changelog.gz 220|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-globals|README.md 2036|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-import-assertions|README.md 347|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-import-meta|README.md 845|changelog.gz 277|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-jsx|README.md 1929|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-loose|README.md 2273|changelog.gz 1170|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-node|README.md 2449|changelog.gz 1058|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-numeric-separator|README.md 1089|changelog.gz 315|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-private-class-elements|README.md 637|changelog.gz 400|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-private-methods|README.md 1201|changelog.gz 584|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-static-class-features|README.md 977|changelog.gz 464|copyright@ ../node-acorn/copyright
/usr/share/doc/node-acorn-walk|README.md.gz 1833|changelog.gz 1218|copyright@ ../node-acorn/copyright
/usr/share/doc/node-balanced-match|README.md 3500|changelog.Debian.gz 769|copyright 1503|examples/
/usr/share/doc/node-balanced-match/examples|example.js 152
/usr/share/doc/node-brace-expansion|README.md.gz 1925|changelog.Debian.gz 938|copyright 1591|examples/
/usr/share/doc/node-brace-expansion/examples|example.js 398
/usr/share/doc/node-cjs-module-lexer|README.md.gz 4875|changelog.Debian.gz 633|changelog.gz 610|copyright 1839
/usr/share/doc/node-corepack|CODE_OF_CONDUCT.md 200|CONTRIBUTING.md 1747|README.md.gz 4197|changelog.Debian.gz 843|changelog.gz 3969|copyright 1416
/usr/share/doc/node-minimatch|README.md.gz 6324|changelog.Debian.gz 1379|changelog.gz 1374|copyright 2268
/usr/share/doc/node-undici|CODE_OF_CONDUCT.md 196|CONTRIBUTING.md.gz 2317|GOVERNANCE.md.gz 2247|MAINTAINERS.md 1574|README.md.gz 5850|SECURITY.md 152|api/|best-practices/|changelog.Debian.gz 2363|copyright 16461|examples/
/usr/share/doc/node-undici/api|Agent.md 2451|BalancedPool.md 3057|CacheStorage.md 1078|CacheStore.md.gz 1504|Client.md.gz 3531|Connector.md 3464|ContentType.md 1130|Cookies.md 2043|Debug.md 2296|DiagnosticsChannel.md.gz 1428|Dispatcher.md.gz 9316|EnvHttpProxyAgent.md.gz 1378|Errors.md 3720|EventSource.md 1236|Fetch.md 2124|MockAgent.md.gz 3104|MockClient.md 2096|MockErrors.md 595|MockPool.md.gz 3377|Pool.md 2708|PoolStats.md 805|ProxyAgent.md.gz 2026|RedirectHandler.md 3205|RetryAgent.md 2016|RetryHandler.md.gz 1665|Util.md 732|WebSocket.md 2353|api-lifecycle.md.gz 2276
/usr/share/doc/node-undici/best-practices|client-certificate.md 2053|mocking-request.md 3357|proxy.md 3336|writing-tests.md 648
/usr/share/doc/node-undici/examples|README.md 3491|ca-fingerprint/|eventsource.js 555|fetch.js 283|proxy/|proxy-agent.js 551|request.js 2300
/usr/share/doc/node-undici/examples/ca-fingerprint|index.js 2175
/usr/share/doc/node-undici/examples/proxy|fetch.mjs 1050|index.js 1116|proxy.js 6684|websocket.js 2167
/usr/share/doc/node-xtend|README.md 726|changelog.Debian.gz 735|copyright 1401
/usr/share/doc/nodejs|README.Debian 800|changelog.Debian.gz 12420|changelog.gz 5169|copyright 54580|gdbinit.gz 3323|lldb_commands.py.gz 1868|openssl.cnf 200
/usr/share/lintian|overrides/
/usr/share/lintian/overrides|libbrotli1 90|libicu76 345
/usr/share/man|man1/
/usr/share/man/man1|acorn.1.gz 855|corepack.1.gz 609|js.1.gz@ /etc/alternatives/js.1.gz|node.1.gz 8272|nodejs.1.gz@ node.1.gz
/usr/share/nodejs|@fastify/|@types/|acorn/|acorn-bigint/|acorn-class-fields/|acorn-dynamic-import/|acorn-export-ns-from/|acorn-globals/|acorn-import-assertions/|acorn-import-meta/|acorn-jsx/|acorn-loose/|acorn-node/|acorn-numeric-separator/|acorn-private-class-elements/|acorn-private-methods/|acorn-static-class-features/|acorn-walk/|balanced-match/|binary-search/|brace-expansion/|cjs-module-lexer/|corepack/|minimatch/|undici/|undici-types/|xtend/
/usr/share/nodejs/@fastify|busboy/
/usr/share/nodejs/@fastify/busboy|deps/|lib/|package.json 2065|pkgjs-lock.json 457
/usr/share/nodejs/@fastify/busboy/deps|dicer/|streamsearch/
/usr/share/nodejs/@fastify/busboy/deps/dicer|lib/
/usr/share/nodejs/@fastify/busboy/deps/dicer/lib|Dicer.js 6408|HeaderParser.js 2773|PartStream.js 294|dicer.d.ts 9854
/usr/share/nodejs/@fastify/busboy/deps/streamsearch|sbmh.js 7169
/usr/share/nodejs/@fastify/busboy/lib|main.d.ts 6603|main.js 2169|types/|utils/
/usr/share/nodejs/@fastify/busboy/lib/types|multipart.js 8712|urlencoded.js 5841
/usr/share/nodejs/@fastify/busboy/lib/utils|Decoder.js 1425|basename.js 420|decodeText.js 2488|getLimit.js 359|parseParams.js 9921
/usr/share/nodejs/@types|brace-expansion/|node/
/usr/share/nodejs/@types/brace-expansion|index.d.ts 308|package.json 637
/usr/share/nodejs/@types/node|assert/|assert.d.ts 43941|async_hooks.d.ts 25601|buffer.buffer.d.ts 22276|buffer.d.ts 87907|child_process.d.ts 69722|cluster.d.ts 28008|compatibility/|console.d.ts 21255|constants.d.ts 816|crypto.d.ts 195140|dgram.d.ts 27845|diagnostics_channel.d.ts 24938|dns/|dns.d.ts 35579|dom-events.d.ts 5871|domain.d.ts 7815|events.d.ts 43172|fs/|fs.d.ts 186858|globals.d.ts 12411|globals.typedarray.d.ts 777|http.d.ts 87746|http2.d.ts 125597|https.d.ts 24780|index.d.ts 3831|inspector.d.ts 183746|module.d.ts 23383|net.d.ts 46768|os.d.ts 18959|package.json 6526|path.d.ts 8239|perf_hooks.d.ts 37142|process.d.ts 95890|punycode.d.ts 5482|querystring.d.ts 7128|readline/|readline.d.ts 25921|repl.d.ts 19510|sea.d.ts 6207|stream/|stream.d.ts 84929|string_decoder.d.ts 2830|test.d.ts 74508|timers/|timers.d.ts 14568|tls.d.ts 57856|trace_events.d.ts 8929|ts5.6/|tty.d.ts 10056|url.d.ts 41745|util.d.ts 89459|v8.d.ts 34775|vm.d.ts 40838|wasi.d.ts 7933|worker_threads.d.ts 34156|zlib.d.ts 20644
/usr/share/nodejs/@types/node/assert|strict.d.ts 201
/usr/share/nodejs/@types/node/compatibility|disposable.d.ts 473|index.d.ts 533|indexable.d.ts 990|iterators.d.ts 1303
/usr/share/nodejs/@types/node/dns|promises.d.ts 20584
/usr/share/nodejs/@types/node/fs|promises.d.ts 54643
/usr/share/nodejs/@types/node/readline|promises.d.ts 6444
/usr/share/nodejs/@types/node/stream|consumers.d.ts 1593|promises.d.ts 2971|web.d.ts 25209
/usr/share/nodejs/@types/node/timers|promises.d.ts 3780
/usr/share/nodejs/@types/node/ts5.6|buffer.buffer.d.ts 21731|globals.typedarray.d.ts 457|index.d.ts 4022
/usr/share/nodejs/acorn|bin/|dist/|package.json 1058
/usr/share/nodejs/acorn-bigint|index.js 1945|package.json 827|run_test262.js 633
/usr/share/nodejs/acorn-class-fields|index.js 2653|package.json 915|run_test262.js 769
/usr/share/nodejs/acorn-dynamic-import|lib/|package.json 1963|src/
/usr/share/nodejs/acorn-dynamic-import/lib|index.js 1284|walk.js 320
/usr/share/nodejs/acorn-dynamic-import/src|index.js 1075|walk.js 237
/usr/share/nodejs/acorn-export-ns-from|index.js 913|package.json 849|run_test262.js 645|test262.whitelist 0
/usr/share/nodejs/acorn-globals|index.js 5724|package.json 627
/usr/share/nodejs/acorn-import-assertions|lib/|package.json 1240|src/
/usr/share/nodejs/acorn-import-assertions/lib|index.js 8839|index.mjs 7542
/usr/share/nodejs/acorn-import-assertions/src|index.js 7542
/usr/share/nodejs/acorn-import-meta|index.js 1668|package.json 865|run_test262.js 797
/usr/share/nodejs/acorn-jsx|index.js 15827|package.json 581|xhtml.js 4718
/usr/share/nodejs/acorn-loose|dist/|package.json 1090
/usr/share/nodejs/acorn-loose/dist|acorn-loose.js 55619|acorn-loose.mjs 51159
/usr/share/nodejs/acorn-node|build.js 1495|index.js 1071|lib/|package.json 1266|walk.js 1762
/usr/share/nodejs/acorn-node/lib|bigint/|class-fields/|export-ns-from/|import-meta/|numeric-separator/|private-class-elements/|static-class-features/
/usr/share/nodejs/acorn-node/lib/bigint|index.js 2617
/usr/share/nodejs/acorn-node/lib/class-fields|index.js 3193
/usr/share/nodejs/acorn-node/lib/export-ns-from|index.js 1330
/usr/share/nodejs/acorn-node/lib/import-meta|index.js 2163
/usr/share/nodejs/acorn-node/lib/numeric-separator|index.js 7404
/usr/share/nodejs/acorn-node/lib/private-class-elements|index.js 7353
/usr/share/nodejs/acorn-node/lib/static-class-features|index.js 3797
/usr/share/nodejs/acorn-numeric-separator|dist/|package.json 1051|run_test262.js 737|src/
/usr/share/nodejs/acorn-numeric-separator/dist|acorn-numeric-separator.js 6187|acorn-numeric-separator.js.map 13428|acorn-numeric-separator.mjs 6178|acorn-numeric-separator.mjs.map 13427
/usr/share/nodejs/acorn-numeric-separator/src|index.js 6034
/usr/share/nodejs/acorn-private-class-elements|index.js 6514|package.json 735
/usr/share/nodejs/acorn-private-methods|dist/|index.js 998|package.json 1082|run_test262.js 830
/usr/share/nodejs/acorn-private-methods/dist|acorn-private-methods.js 1094|acorn-private-methods.js.map 1921|acorn-private-methods.mjs 1082|acorn-private-methods.mjs.map 1920
/usr/share/nodejs/acorn-static-class-features|index.js 3084|package.json 953|run_test262.js 792
/usr/share/nodejs/acorn-walk|dist/|package.json 1026
/usr/share/nodejs/acorn-walk/dist|walk.d.ts 2605|walk.js 15985|walk.mjs 14559
/usr/share/nodejs/acorn/bin|acorn* 60
/usr/share/nodejs/acorn/dist|acorn.d.ts 6200|acorn.js 217747|acorn.mjs 207134|acorn.mjs.d.ts 49|bin.js 3261
/usr/share/nodejs/balanced-match|index.js 1223|package.json 1213
/usr/share/nodejs/binary-search|binary-search.d.ts 899|index.js 1013|package.json 602
/usr/share/nodejs/brace-expansion|index.js 4997|package.json 1092
/usr/share/nodejs/cjs-module-lexer|dist/|lexer.d.ts 192|lexer.js 53562|package.json 1359
/usr/share/nodejs/cjs-module-lexer/dist|lexer.js 42778|lexer.mjs 42770
/usr/share/nodejs/corepack|dist/|package.json 2821|pkgjs-lock.json 3671|shims/
/usr/share/nodejs/corepack/dist|corepack.js* 81|lib/|npm.js* 93|npx.js* 93|pnpm.js* 94|pnpx.js* 94|yarn.js* 94|yarnpkg.js* 97
/usr/share/nodejs/corepack/dist/lib|corepack.cjs 3522633
/usr/share/nodejs/corepack/shims|corepack* 284|nodewin/|npm* 274|npx* 274|pnpm* 276|pnpx* 276|yarn* 276|yarnpkg* 282
/usr/share/nodejs/corepack/shims/nodewin|corepack* 322|npm* 312|npx* 312|pnpm* 314|pnpx* 314|yarn* 314|yarnpkg* 320
/usr/share/nodejs/minimatch|dist/|index.js 129|package.json 2088|pkgjs-lock.json 1212
/usr/share/nodejs/minimatch/dist|cjs/|mjs/
/usr/share/nodejs/minimatch/dist/cjs|assert-valid-pattern.d.ts 115|assert-valid-pattern.d.ts.map 199|assert-valid-pattern.js 492|assert-valid-pattern.js.map 802|ast.d.ts 758|ast.d.ts.map 846|ast.js 22766|ast.js.map 39913|brace-expressions.d.ts 251|brace-expressions.d.ts.map 304|brace-expressions.js 5763|brace-expressions.js.map 10371|escape.d.ts 647|escape.d.ts.map 244|escape.js 968|escape.js.map 1378|index.bundle.js 22482|index.bundle.js.map 115374|index.d.ts 3901|index.d.ts.map 3194|index.js 40340|index.js.map 71370|unescape.d.ts 788|unescape.d.ts.map 254|unescape.js 973|unescape.js.map 1403
/usr/share/nodejs/minimatch/dist/mjs|assert-valid-pattern.d.ts 115|assert-valid-pattern.d.ts.map 199|assert-valid-pattern.js 336|assert-valid-pattern.js.map 785|ast.d.ts 758|ast.d.ts.map 846|ast.js 22532|ast.js.map 39928|brace-expressions.d.ts 251|brace-expressions.d.ts.map 304|brace-expressions.js 5631|brace-expressions.js.map 10355|escape.d.ts 647|escape.d.ts.map 244|escape.js 848|escape.js.map 1364|index.d.ts 3901|index.d.ts.map 3194|index.js 38881|index.js.map 71396|package.json 18|unescape.d.ts 788|unescape.d.ts.map 254|unescape.js 847|unescape.js.map 1389
/usr/share/nodejs/undici|index-fetch.js 1426|index.d.ts 87|index.js 6343|lib/|package.json 5993|pkgjs-lock.json 713|scripts/|types@ ../undici-types|undici-fetch.js 627423
/usr/share/nodejs/undici-types|agent.d.ts 1063|api.d.ts 1599|balanced-pool.d.ts 957|cache-interceptor.d.ts 4106|cache.d.ts 1251|client.d.ts 4925|connector.d.ts 1029|content-type.d.ts 561|cookies.d.ts 696|diagnostics-channel.d.ts 1583|dispatcher.d.ts 15755|env-http-proxy-agent.d.ts 675|errors.d.ts 4767|eventsource.d.ts 1648|fetch.d.ts 5607|formdata.d.ts 5004|global-dispatcher.d.ts 275|global-origin.d.ts 176|handlers.d.ts 442|header.d.ts 3336|index.d.ts 3374|interceptors.d.ts 1771|mock-agent.d.ts 2619|mock-client.d.ts 1001|mock-errors.d.ts 336|mock-interceptor.d.ts 3897|mock-pool.d.ts 973|package.json 1192|patch.d.ts 599|pool-stats.d.ts 663|pool.d.ts 1331|proxy-agent.d.ts 779|readable.d.ts 1900|retry-agent.d.ts 233|retry-handler.d.ts 2967|util.d.ts 623|utility.d.ts 245|webidl.d.ts 6904|websocket.d.ts 4558
/usr/share/nodejs/undici/lib|api/|cache/|core/|dispatcher/|global.js 871|handler/|interceptor/|llhttp/|mock/|util/|web/
/usr/share/nodejs/undici/lib/api|abort-signal.js 1071|api-connect.js 2608|api-pipeline.js 5426|api-request.js 5109|api-stream.js 4728|api-upgrade.js 2613|index.js 264|readable.js 13098|util.js 2388
/usr/share/nodejs/undici/lib/cache|memory-cache-store.js 5014|sqlite-cache-store.js 11282
/usr/share/nodejs/undici/lib/core|connect.js 7286|constants.js 3260|diagnostics.js 5061|errors.js 6419|request.js 10564|symbols.js 2511|tree.js 3581|util.js 22743
/usr/share/nodejs/undici/lib/dispatcher|agent.js 3327|balanced-pool.js 5359|client-h1.js 42052|client-h2.js 20190|client.js 16597|dispatcher-base.js 3610|dispatcher.js 1288|env-http-proxy-agent.js 4479|fixed-queue.js 4782|pool-base.js 4550|pool-stats.js 567|pool.js 2274|proxy-agent.js 5799|retry-agent.js 684
/usr/share/nodejs/undici/lib/handler|cache-handler.js 13041|cache-revalidation-handler.js 3148|decorator-handler.js 1444|redirect-handler.js 8331|retry-handler.js 9525|unwrap-handler.js 1985|wrap-handler.js 2451
/usr/share/nodejs/undici/lib/interceptor|cache.js 10657|dns.js 10903|dump.js 2543|redirect.js 737|response-error.js 2403|retry.js 419
/usr/share/nodejs/undici/lib/llhttp|.gitkeep 0|constants.d.ts 2310|constants.js 15981|llhttp-wasm.js 69935|llhttp_simd-wasm.js 69983|utils.d.ts 165|utils.js 779
/usr/share/nodejs/undici/lib/mock|mock-agent.js 4535|mock-client.js 1686|mock-errors.js 454|mock-interceptor.js 7102|mock-pool.js 1672|mock-symbols.js 876|mock-utils.js 11312|pending-interceptors-formatter.js 1186
/usr/share/nodejs/undici/lib/util|cache.js 10943|date.js 6713|timers.js 11737
/usr/share/nodejs/undici/lib/web|cache/|cookies/|eventsource/|fetch/|websocket/
/usr/share/nodejs/undici/lib/web/cache|cache.js 21211|cachestorage.js 3672|util.js 1020
/usr/share/nodejs/undici/lib/web/cookies|constants.js 306|index.js 4398|parse.js 12720|util.js 7377
/usr/share/nodejs/undici/lib/web/eventsource|eventsource-stream.js 11703|eventsource.js 14205|util.js 788
/usr/share/nodejs/undici/lib/web/fetch|body.js 17521|constants.js 3606|data-url.js 21982|dispatcher-weakref.js 1083|formdata-parser.js 17052|formdata.js 7538|global.js 890|headers.js 20871|index.js 81926|request.js 35681|response.js 19504|util.js 55692|webidl.js 21574
/usr/share/nodejs/undici/lib/web/websocket|connection.js 13484|constants.js 2103|events.js 7329|frame.js 3389|permessage-deflate.js 1985|receiver.js 14757|sender.js 2581|stream/|util.js 9439|websocket.js 22419
/usr/share/nodejs/undici/lib/web/websocket/stream|websocketerror.js 2280|websocketstream.js 17553
/usr/share/nodejs/undici/scripts|strip-comments.js 312
/usr/share/nodejs/xtend|immutable.js 384|mutable.js 369|package.json 1056
/var|cache/|lib/|log/
/var/cache|apt/|debconf/|ldconfig/700
/var/cache/apt|archives/|pkgcache.bin 46893332|srcpkgcache.bin 46893272
/var/cache/apt/archives|libbrotli1_1.1.0-2+b7_amd64.deb 306624|libcares2_1.34.5-1+deb13u1_amd64.deb 98272|libicu76_76.1-4_amd64.deb 9722072|libnghttp2-14_1.64.0-1.1+deb13u1_amd64.deb 76188|libnode115_20.19.2+dfsg-1+deb13u2_amd64.deb 12113428|libuv1t64_1.50.0-2_amd64.deb 153752|lock:640 0|node-acorn_8.8.1+ds+~cs25.17.7-2_all.deb 128252|node-balanced-match_2.0.0-1_all.deb 4872|node-brace-expansion_2.0.1+~1.1.0-2_all.deb 8012|node-cjs-module-lexer_1.2.3+dfsg-1_all.deb 30560|node-corepack_0.24.0-5_all.deb 711724|node-minimatch_9.0.3-6_all.deb 76780|node-undici_7.3.0+dfsg1+~cs24.12.11-1_all.deb 332608|node-xtend_4.0.2-3_all.deb 3932|nodejs_20.19.2+dfsg-1+deb13u2_amd64.deb 353416|partial/700,42,0
/var/cache/debconf|tmp.ci/
/var/cache/ldconfig|aux-cache:600 4952
/var/lib|apt/|dpkg/
/var/lib/apt|extended_states 863
/var/lib/dpkg|alternatives/|info/|lock:640 0|status 83409|status-old 83428|triggers/
/var/lib/dpkg/alternatives|js 107
/var/lib/dpkg/info|libbrotli1:amd64.list 638|libbrotli1:amd64.md5sums 624|libbrotli1:amd64.shlibs 114|libbrotli1:amd64.symbols 1604|libbrotli1:amd64.triggers 68|libcares2:amd64.list 259|libcares2:amd64.md5sums 224|libcares2:amd64.shlibs 33|libcares2:amd64.symbols 10485|libcares2:amd64.triggers 68|libicu76:amd64.list 773|libicu76:amd64.md5sums 677|libicu76:amd64.shlibs 210|libicu76:amd64.triggers 68|libnghttp2-14:amd64.list 357|libnghttp2-14:amd64.md5sums 381|libnghttp2-14:amd64.shlibs 40|libnghttp2-14:amd64.symbols 8514|libnghttp2-14:amd64.triggers 68|libnode115:amd64.list 257|libnode115:amd64.md5sums 294|libnode115:amd64.shlibs 41|libnode115:amd64.triggers 68|libuv1t64:amd64.list 290|libuv1t64:amd64.md5sums 291|libuv1t64:amd64.shlibs 30|libuv1t64:amd64.symbols 8949|libuv1t64:amd64.triggers 68|node-acorn.list 8075|node-acorn.md5sums 8679|node-balanced-match.list 452|node-balanced-match.md5sums 486|node-brace-expansion.list 636|node-brace-expansion.md5sums 667|node-cjs-module-lexer.list 605|node-cjs-module-lexer.md5sums 738|node-corepack.list 1626|node-corepack.md5sums 2337|node-minimatch.list 3259|node-minimatch.md5sums 4956|node-undici.list 12049|node-undici.md5sums 17663|node-undici.postinst* 253|node-undici.postrm* 253|node-undici.preinst* 253|node-undici.prerm* 253|node-xtend.list 329|node-xtend.md5sums 425|nodejs.list 3995|nodejs.md5sums 5678|nodejs.postinst* 227|nodejs.prerm* 105
/var/lib/dpkg/triggers|Lock:600 0
/var/log|alternatives.log 2752|apt/|dpkg.log 48217
/var/log/apt|eipp.log.xz 4744|history.log 841|term.log:640,0,4 4146
`;
