/** npm and corepack as Node brings them. See ../../description/layer-files.ts for the notation. */
export const files = `
/usr/local/lib/node_modules/corepack|package.json 2897
/usr/local/lib/node_modules/corepack/dist|corepack.js* 174|npm.js* 185|npx.js* 185|pnpm.js* 186|pnpx.js* 186|yarn.js* 186|yarnpkg.js* 189
/usr/local/lib/node_modules/corepack/dist/lib|corepack.cjs 967004
/usr/local/lib/node_modules/corepack/shims|corepack* 284|corepack.cmd* 180|corepack.ps1* 789|npm* 274|npm.cmd* 170|npm.ps1* 769|npx* 274|npx.cmd* 170|npx.ps1* 769|pnpm* 276|pnpm.cmd* 172|pnpm.ps1* 773|pnpx* 276|pnpx.cmd* 172|pnpx.ps1* 773|yarn* 276|yarn.cmd* 172|yarn.ps1* 773|yarnpkg* 282|yarnpkg.cmd* 178|yarnpkg.ps1* 785
/usr/local/lib/node_modules/corepack/shims/nodewin|corepack 322|corepack.cmd 218|corepack.ps1 865|npm 312|npm.cmd 208|npm.ps1 845|npx 312|npx.cmd 208|npx.ps1 845|pnpm 314|pnpm.cmd 210|pnpm.ps1 849|pnpx 314|pnpx.cmd 210|pnpx.ps1 849|yarn 314|yarn.cmd 210|yarn.ps1 849|yarnpkg 320|yarnpkg.cmd 216|yarnpkg.ps1 861
/usr/local/lib/node_modules/npm|LICENSE 9742|README.md 3352|index.js 145|package.json 6597
/usr/local/lib/node_modules/npm/bin|npm* 2073|npm-cli.js* 54|npm-prefix.js* 834|npm.cmd* 538|npm.ps1 1650|npx* 2073|npx-cli.js* 2921|npx.cmd* 538|npx.ps1 1650
/usr/local/lib/node_modules/npm/bin/node-gyp-bin|node-gyp* 172|node-gyp.cmd* 149
/usr/local/lib/node_modules/npm/docs/content/commands|npm-access.md 2888|npm-adduser.md 2033|npm-approve-scripts.md 4602|npm-audit.md 16252|npm-bugs.md 2997|npm-cache.md 3450|npm-ci.md 14262|npm-completion.md 908|npm-config.md 4091|npm-dedupe.md 12137|npm-deny-scripts.md 2873|npm-deprecate.md 2156|npm-diff.md 8985|npm-dist-tag.md 5170|npm-docs.md 2975|npm-doctor.md 5047|npm-edit.md 1091|npm-exec.md 13255|npm-explain.md 2794|npm-explore.md 1006|npm-find-dupes.md 7240|npm-fund.md 3674|npm-get.md 445|npm-help-search.md 755|npm-help.md 1003|npm-init.md 10213|npm-install-ci-test.md 12575|npm-install-scripts.md 5674|npm-install-test.md 18260|npm-install.md 35993|npm-link.md 14980|npm-ll.md 5777|npm-login.md 2354|npm-logout.md 1749|npm-ls.md 7239|npm-org.md 1974|npm-outdated.md 9251|npm-owner.md 3082|npm-pack.md 3832|npm-ping.md 769|npm-pkg.md 8056|npm-prefix.md 1206|npm-profile.md 3067|npm-prune.md 5737|npm-publish.md 8191|npm-query.md 10259|npm-rebuild.md 6892|npm-repo.md 2755|npm-restart.md 1444|npm-root.md 1096|npm-run.md 7538|npm-sbom.md 8338|npm-search.md 3463|npm-set.md 1433|npm-shrinkwrap.md 909|npm-stage.md 13180|npm-star.md 1712|npm-stars.md 743|npm-start.md 1632|npm-stop.md 1320|npm-team.md 4084|npm-test.md 1213|npm-token.md 4905|npm-trust.md 11475|npm-undeprecate.md 1406|npm-uninstall.md 4447|npm-unpublish.md 4491|npm-unstar.md 1574|npm-update.md 17447|npm-version.md 8186|npm-view.md 7425|npm-whoami.md 800|npm.md 5638|npx.md 6287
/usr/local/lib/node_modules/npm/docs/content/configuring-npm|folders.md 7752|install.md 2598|npm-shrinkwrap-json.md 1251|npmrc.md 6377|package-json.md 37608|package-lock-json.md 10993
/usr/local/lib/node_modules/npm/docs/content/using-npm|config.md 59697|dependency-selectors.md 12292|developers.md 9055|logging.md 3894|orgs.md 2268|package-spec.md 2874|registry.md 3484|removal.md 1645|scope.md 5154|scripts.md 14696|workspaces.md 6611
/usr/local/lib/node_modules/npm/docs/lib|index.js 9716
/usr/local/lib/node_modules/npm/lib|arborist-cmd.js 1628|base-cmd.js 14385|cli.js 407|lifecycle-cmd.js 542|npm.js 17009|package-url-cmd.js 1946|trust-cmd.js 11383
/usr/local/lib/node_modules/npm/lib/cli|entry.js 2991|exit-handler.js 5230|update-notifier.js 3875|validate-engines.js 1915
/usr/local/lib/node_modules/npm/lib/commands|access.js 6313|adduser.js 1321|approve-scripts.js 358|audit.js 4142|bugs.js 847|cache.js 11754|ci.js 4851|completion.js 11085|config.js 11779|dedupe.js 1703|deny-scripts.js 316|deprecate.js 2488|diff.js 8109|dist-tag.js 5629|docs.js 449|doctor.js 10226|edit.js 1805|exec.js 3989|explain.js 3631|explore.js 2158|find-dupes.js 578|fund.js 6533|get.js 538|help-search.js 5662|help.js 3731|init.js 7186|install-ci-test.js 308|install-scripts.js 1575|install-test.js 303|install.js 5764|link.js 6366|ll.js 234|login.js 1318|logout.js 1453|ls.js 17981|org.js 4054|outdated.js 8591|owner.js 6130|pack.js 3204|ping.js 873|pkg.js 3667|prefix.js 309|profile.js 10547|prune.js 962|publish.js 10857|query.js 5108|rebuild.js 4357|repo.js 1274|restart.js 303|root.js 295|run.js 6417|sbom.js 4578|search.js 1877|set.js 632|shrinkwrap.js 2691|star.js 1920|stars.js 1058|start.js 293|stop.js 288|team.js 4436|test.js 288|token.js 8249|undeprecate.js 302|uninstall.js 1714|unpublish.js 5368|unstar.js 183|update.js 2275|version.js 3621|view.js 13802|whoami.js 527
/usr/local/lib/node_modules/npm/lib/commands/stage|approve.js 1093|download.js 2342|index.js 667|list.js 1941|publish.js 408|reject.js 1194|view.js 1031
/usr/local/lib/node_modules/npm/lib/commands/trust|circleci.js 5949|github.js 3224|gitlab.js 3510|index.js 631|list.js 1641|revoke.js 1806
/usr/local/lib/node_modules/npm/lib/utils|allow-scripts-cmd.js 14138|allow-scripts-prune.js 1499|allow-scripts-remediation.js 467|allow-scripts-writer.js 12138|audit-error.js 1078|auth.js 3288|check-allow-scripts.js 1318|cmd-list.js 3039|completion.fish 1596|completion.sh* 1898|did-you-mean.js 1143|display.js 17080|error-message.js 15775|explain-dep.js 3648|explain-eresolve.js 2582|format-bytes.js 624|format-search-stream.js 4913|format.js 2140|get-identity.js 797|get-workspaces.js 1748|installed-deep.js 1129|installed-shallow.js 583|is-windows.js 177|key-values.js 1120|log-file.js 7860|npm-usage.js 2072|oidc.js 7368|open-url.js 2553|output-error.js 788|ping.js 265|queryable.js 9828|read-user-info.js 2095|reify-finish.js 1027|reify-output.js 9064|resolve-allow-scripts.js 6637|sbom-cyclonedx.js 6002|sbom-spdx.js 5796|strict-allow-scripts-preflight.js 3166|tar.js 3611|timers.js 2120|update-workspaces.js 997|validate-lockfile.js 1023|validate-uuid.js 299|verify-signatures.js 12793|warn-workspace-allow-scripts.js 1316
/usr/local/lib/node_modules/npm/node_modules/.bin|arborist@ ../@npmcli/arborist/bin/index.js|cssesc@ ../cssesc/bin/cssesc|installed-package-contents@ ../@npmcli/installed-package-contents/bin/index.js|node-gyp@ ../node-gyp/bin/node-gyp.js|node-which@ ../which/bin/which.js|nopt@ ../nopt/bin/nopt.js|pacote@ ../pacote/bin/index.js|qrcode-terminal@ ../qrcode-terminal/bin/qrcode-terminal.js|semver@ ../semver/bin/semver.js
/usr/local/lib/node_modules/npm/node_modules/@gar/promise-retry|LICENSE 1156|package.json 1099
/usr/local/lib/node_modules/npm/node_modules/@gar/promise-retry/lib|index.js 1907|retry.js 2440
/usr/local/lib/node_modules/npm/node_modules/@isaacs/fs-minipass|LICENSE 765|package.json 1675
/usr/local/lib/node_modules/npm/node_modules/@isaacs/fs-minipass/dist/commonjs|index.js 12791|package.json 25
/usr/local/lib/node_modules/npm/node_modules/@isaacs/fs-minipass/dist/esm|index.js 12129|package.json 23
/usr/local/lib/node_modules/npm/node_modules/@isaacs/string-locale-compare|LICENSE 748|index.js 1004|package.json 696
/usr/local/lib/node_modules/npm/node_modules/@npmcli/agent|package.json 1566
/usr/local/lib/node_modules/npm/node_modules/@npmcli/agent/lib|agents.js 7770|dns.js 1250|errors.js 1394|index.js 1257|options.js 2591|proxy.js 2011
/usr/local/lib/node_modules/npm/node_modules/@npmcli/arborist|LICENSE.md 798|README.md 16361|package.json 2790
/usr/local/lib/node_modules/npm/node_modules/@npmcli/arborist/bin|actual.js 550|audit.js 1399|funding.js 1142|ideal.js 396|index.js* 3345|license.js 1485|prune.js 1148|reify.js 1148|shrinkwrap.js 209|virtual.js 364
/usr/local/lib/node_modules/npm/node_modules/@npmcli/arborist/bin/lib|logging.js 2244|options.js 3065|print-tree.js 157|timers.js 903
/usr/local/lib/node_modules/npm/node_modules/@npmcli/arborist/lib|add-rm-pkg-deps.js 5008|audit-report.js 12166|calc-dep-flags.js 4003|can-place-dep.js 14920|case-insensitive-map.js 1239|consistent-resolve.js 1247|debug.js 1282|deepest-nesting-target.js 691|dep-valid.js 6185|diff.js 10327|edge.js 9988|from-path.js 1095|gather-dep-set.js 1286|index.js 273|install-scripts.js 4494|inventory.js 3321|isolated-classes.js 3023|link.js 4380|node.js 50041|optional-set.js 1222|override-resolves.js 225|override-set.js 8773|packument-cache.js 2557|peer-entry-sets.js 2632|place-dep.js 20289|printable.js 5222|query-selector-all.js 30756|realpath.js 2655|release-age-exclude.js 2062|relpath.js 136|reset-dep-flags.js 542|retire-path.js 501|script-allowed.js 14030|shrinkwrap.js 40362|signal-handling.js 2245|signals.js 1381|spec-from-lock.js 874|tracker.js 2991|tree-check.js 4142|unreviewed-scripts.js 3622|version-from-tgz.js 1488|vuln.js 6117|yarn-lock.js 10813
/usr/local/lib/node_modules/npm/node_modules/@npmcli/arborist/lib/arborist|build-ideal-tree.js 64693|index.js 10396|isolated-reifier.js 20878|load-actual.js 17710|load-virtual.js 10368|rebuild.js 13682|reify.js 79593
/usr/local/lib/node_modules/npm/node_modules/@npmcli/config|LICENSE 739|README.md 9700|package.json 1439
/usr/local/lib/node_modules/npm/node_modules/@npmcli/config/lib|env-replace.js 616|errors.js 707|index.js 32095|nerf-dart.js 455|parse-allow-scripts-list.js 799|parse-field.js 2229|set-envs.js 3761|type-defs.js 1388|type-description.js 574|umask.js 914
/usr/local/lib/node_modules/npm/node_modules/@npmcli/config/lib/definitions|definition.js 6697|definitions.js 91720|index.js 2747
/usr/local/lib/node_modules/npm/node_modules/@npmcli/fs|LICENSE.md 798|package.json 1230
/usr/local/lib/node_modules/npm/node_modules/@npmcli/fs/lib|index.js 268|move-file.js 2281|readdir-scoped.js 431|with-temp-dir.js 900
/usr/local/lib/node_modules/npm/node_modules/@npmcli/fs/lib/common|get-options.js 528|node.js 181
/usr/local/lib/node_modules/npm/node_modules/@npmcli/fs/lib/cp|LICENSE 1084|errors.js 3396|index.js 695|polyfill.js 12241
/usr/local/lib/node_modules/npm/node_modules/@npmcli/git|LICENSE 733|package.json 1414
/usr/local/lib/node_modules/npm/node_modules/@npmcli/git/lib|clone.js 4937|errors.js 579|find.js 316|index.js 242|is-clean.js 222|is.js 216|lines-to-revs.js 4061|make-error.js 861|opts.js 1617|revs.js 521|spawn.js 1312|utils.js 109|which.js 339
/usr/local/lib/node_modules/npm/node_modules/@npmcli/installed-package-contents|LICENSE 739|README.md 4190|package.json 1334
/usr/local/lib/node_modules/npm/node_modules/@npmcli/installed-package-contents/bin|index.js* 1109
/usr/local/lib/node_modules/npm/node_modules/@npmcli/installed-package-contents/lib|index.js 4979
/usr/local/lib/node_modules/npm/node_modules/@npmcli/map-workspaces|LICENSE.md 798|package.json 1442
/usr/local/lib/node_modules/npm/node_modules/@npmcli/map-workspaces/lib|index.js 6571
/usr/local/lib/node_modules/npm/node_modules/@npmcli/metavuln-calculator|LICENSE 739|package.json 1513
/usr/local/lib/node_modules/npm/node_modules/@npmcli/metavuln-calculator/lib|advisory.js 13439|get-dep-spec.js 522|hash.js 164|index.js 3822
/usr/local/lib/node_modules/npm/node_modules/@npmcli/name-from-folder|LICENSE 721|package.json 1100
/usr/local/lib/node_modules/npm/node_modules/@npmcli/name-from-folder/lib|index.js 225
/usr/local/lib/node_modules/npm/node_modules/@npmcli/node-gyp|LICENSE 746|package.json 1143
/usr/local/lib/node_modules/npm/node_modules/@npmcli/node-gyp/lib|index.js 349
/usr/local/lib/node_modules/npm/node_modules/@npmcli/package-json|LICENSE 719|package.json 1419
/usr/local/lib/node_modules/npm/node_modules/@npmcli/package-json/lib|index.js 6904|license.js 860|normalize-data.js 7716|normalize.js 20322|read-package.js 1048|sort.js 3589|update-dependencies.js 2026|update-scripts.js 664|update-workspaces.js 626
/usr/local/lib/node_modules/npm/node_modules/@npmcli/promise-spawn|LICENSE 733|package.json 1240
/usr/local/lib/node_modules/npm/node_modules/@npmcli/promise-spawn/lib|escape.js 1502|index.js 6192
/usr/local/lib/node_modules/npm/node_modules/@npmcli/query|LICENSE 798|package.json 1391
/usr/local/lib/node_modules/npm/node_modules/@npmcli/query/lib|index.js 8382
/usr/local/lib/node_modules/npm/node_modules/@npmcli/redact|LICENSE 1060|package.json 1245
/usr/local/lib/node_modules/npm/node_modules/@npmcli/redact/lib|deep-map.js 2261|error.js 1089|index.js 1093|matchers.js 2010|server.js 1370|utils.js 5744
/usr/local/lib/node_modules/npm/node_modules/@npmcli/run-script|LICENSE 739|package.json 1334
/usr/local/lib/node_modules/npm/node_modules/@npmcli/run-script/lib|is-server-package.js 245|make-spawn-args.js 1130|package-envs.js 826|run-script-pkg.js 2977|run-script.js 520|set-path.js 1856|signal-manager.js 1051|validate-options.js 1212
/usr/local/lib/node_modules/npm/node_modules/@npmcli/run-script/lib/node-gyp-bin|node-gyp* 51|node-gyp.cmd* 34
/usr/local/lib/node_modules/npm/node_modules/@sigstore/bundle|LICENSE 11351|package.json 810
/usr/local/lib/node_modules/npm/node_modules/@sigstore/bundle/dist|build.js 3083|bundle.js 1270|error.js 857|index.js 4154|serialized.js 1814|utility.js 77|validate.js 8027
/usr/local/lib/node_modules/npm/node_modules/@sigstore/core|LICENSE 11351|package.json 732
/usr/local/lib/node_modules/npm/node_modules/@sigstore/core/dist|crypto.js 2190|dsse.js 1053|encoding.js 986|index.js 3370|json.js 1953|oid.js 700|pem.js 1573|stream.js 3535
/usr/local/lib/node_modules/npm/node_modules/@sigstore/core/dist/asn1|error.js 859|index.js 810|length.js 2302|obj.js 5661|parse.js 4523|tag.js 2877
/usr/local/lib/node_modules/npm/node_modules/@sigstore/core/dist/rfc3161|error.js 834|index.js 855|timestamp.js 8618|tstinfo.js 2574
/usr/local/lib/node_modules/npm/node_modules/@sigstore/core/dist/x509|cert.js 9784|ext.js 5591|index.js 1179|sct.js 6161
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs|LICENSE 11351|package.json 822
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist|index.js 1728
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist/__generated__|envelope.js 1963|events.js 6792|sigstore_bundle.js 4693|sigstore_common.js 24126|sigstore_rekor.js 5248|sigstore_trustroot.js 12051|sigstore_verification.js 11566
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist/__generated__/google/api|field_behavior.js 5986
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf|any.js 1079|descriptor.js 104214|timestamp.js 868
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2|dsse.js 2005|entry.js 3058|hashedrekord.js 1995|verifier.js 2756
/usr/local/lib/node_modules/npm/node_modules/@sigstore/protobuf-specs/dist/rekor/v2|index.js 1614
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign|LICENSE 11351|package.json 1135
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist|config.js 6093|error.js 1272|index.js 1928
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/bundler|base.js 2312|bundle.js 3345|dsse.js 1757|index.js 510|message.js 1148
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/external|error.js 933|fetch.js 3913|fulcio.js 1302|rekor-v2.js 1570|rekor.js 2606|tsa.js 1586
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/identity|ci.js 2842|index.js 837|provider.js 77
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/signer|index.js 1024|signer.js 645
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/signer/fulcio|ca.js 2192|ephemeral.js 1549|index.js 3530
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/types|fetch.js 77
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/util|index.js 2782|oidc.js 1178|ua.js 1369
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/witness|index.js 1179|witness.js 77
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/witness/tlog|client.js 3254|entry.js 7870|index.js 3531
/usr/local/lib/node_modules/npm/node_modules/@sigstore/sign/dist/witness/tsa|client.js 1575|index.js 1480
/usr/local/lib/node_modules/npm/node_modules/@sigstore/tuf|LICENSE 11351|package.json 987|seeds.json 19326
/usr/local/lib/node_modules/npm/node_modules/@sigstore/tuf/dist|appdata.js 1726|client.js 4690|error.js 359|index.js 2259|target.js 2737
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify|package.json 878
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist|error.js 1159|index.js 1563|policy.js 2118|shared.types.js 77|verifier.js 6384
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist/bundle|dsse.js 1532|index.js 2186|message.js 2163
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist/key|certificate.js 8668|index.js 2692|sct.js 3294
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist/timestamp|index.js 822|tsa.js 2544
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist/tlog|checkpoint.js 6610|dsse.js 4164|hashedrekord.js 3738|index.js 3783|intoto.js 2503|merkle.js 4278|set.js 2581
/usr/local/lib/node_modules/npm/node_modules/@sigstore/verify/dist/trust|filter.js 1043|index.js 3815|trust.types.js 77
/usr/local/lib/node_modules/npm/node_modules/@tufjs/canonical-json|LICENSE 1088|package.json 771
/usr/local/lib/node_modules/npm/node_modules/@tufjs/canonical-json/lib|index.js 2020
/usr/local/lib/node_modules/npm/node_modules/@tufjs/models|LICENSE 1088|package.json 872
/usr/local/lib/node_modules/npm/node_modules/@tufjs/models/dist|base.js 3559|delegations.js 4031|error.js 1217|file.js 6732|index.js 1909|key.js 3225|metadata.js 6509|role.js 11439|root.js 4239|signature.js 1038|snapshot.js 2396|targets.js 3081|timestamp.js 2012
/usr/local/lib/node_modules/npm/node_modules/@tufjs/models/dist/utils|guard.js 1128|index.js 1579|key.js 4864|oid.js 857|types.js 77|verify.js 667
/usr/local/lib/node_modules/npm/node_modules/abbrev|LICENSE 2011|package.json 1232
/usr/local/lib/node_modules/npm/node_modules/abbrev/lib|index.js 1379
/usr/local/lib/node_modules/npm/node_modules/agent-base|LICENSE 1101|package.json 1059
/usr/local/lib/node_modules/npm/node_modules/agent-base/dist|helpers.js 2314|index.js 7324
/usr/local/lib/node_modules/npm/node_modules/aproba|LICENSE 752|index.js 3648|package.json 740
/usr/local/lib/node_modules/npm/node_modules/archy|LICENSE 1073|index.js 1140|package.json 978
/usr/local/lib/node_modules/npm/node_modules/archy/examples|beep.js 387|multi_line.js 414
/usr/local/lib/node_modules/npm/node_modules/archy/test|beep.js 834|multi_line.js 992|non_unicode.js 799
/usr/local/lib/node_modules/npm/node_modules/balanced-match|LICENSE.md 1155|package.json 1596
/usr/local/lib/node_modules/npm/node_modules/balanced-match/dist/commonjs|index.js 1779|package.json 25
/usr/local/lib/node_modules/npm/node_modules/balanced-match/dist/esm|index.js 1608|package.json 23
/usr/local/lib/node_modules/npm/node_modules/bin-links|LICENSE 739|package.json 1478
/usr/local/lib/node_modules/npm/node_modules/bin-links/lib|bin-target.js 329|check-bin.js 2279|check-bins.js 493|fix-bin.js 1160|get-node-modules.js 534|get-paths.js 1245|get-prefix.js 147|index.js 1362|is-windows.js 118|link-bin.js 343|link-bins.js 775|link-gently.js 2779|link-mans.js 1539|man-target.js 232|shim-bin.js 2152
/usr/local/lib/node_modules/npm/node_modules/binary-extensions|binary-extensions.json 2201|index.js 111|license 1167|package.json 827
/usr/local/lib/node_modules/npm/node_modules/brace-expansion|LICENSE 1144|package.json 1551
/usr/local/lib/node_modules/npm/node_modules/brace-expansion/dist/commonjs|index.js 11238|package.json 25
/usr/local/lib/node_modules/npm/node_modules/brace-expansion/dist/esm|index.js 11021|package.json 23
/usr/local/lib/node_modules/npm/node_modules/cacache|LICENSE.md 755|package.json 1965
/usr/local/lib/node_modules/npm/node_modules/cacache/lib|entry-index.js 9267|get.js 4462|index.js 1238|memoization.js 1485|put.js 1975|rm.js 791|verify.js 6752
/usr/local/lib/node_modules/npm/node_modules/cacache/lib/content|path.js 737|read.js 4281|rm.js 481|write.js 5717
/usr/local/lib/node_modules/npm/node_modules/cacache/lib/util|glob.js 222|hash-to-segments.js 143|tmp.js 900
/usr/local/lib/node_modules/npm/node_modules/chalk|license 1117|package.json 1640
/usr/local/lib/node_modules/npm/node_modules/chalk/source|index.js 5902|utilities.js 997
/usr/local/lib/node_modules/npm/node_modules/chalk/source/vendor/ansi-styles|index.js 5256
/usr/local/lib/node_modules/npm/node_modules/chalk/source/vendor/supports-color|browser.js 607|index.js 3965
/usr/local/lib/node_modules/npm/node_modules/chownr|LICENSE.md 1764|package.json 1621
/usr/local/lib/node_modules/npm/node_modules/chownr/dist/commonjs|index.js 3059|package.json 25
/usr/local/lib/node_modules/npm/node_modules/chownr/dist/esm|index.js 2534|package.json 23
/usr/local/lib/node_modules/npm/node_modules/ci-info|LICENSE 1086|index.js 2808|package.json 1232|vendors.json 6503
/usr/local/lib/node_modules/npm/node_modules/cidr-regex|LICENSE 1290|package.json 1213
/usr/local/lib/node_modules/npm/node_modules/cidr-regex/dist|index.js 2160
/usr/local/lib/node_modules/npm/node_modules/cmd-shim|LICENSE 756|package.json 1182
/usr/local/lib/node_modules/npm/node_modules/cmd-shim/lib|index.js 7706|to-batch-syntax.js 1558
/usr/local/lib/node_modules/npm/node_modules/common-ancestor-path|LICENSE.md 1552|package.json 1493
/usr/local/lib/node_modules/npm/node_modules/common-ancestor-path/dist/commonjs|index.js 816|package.json 25
/usr/local/lib/node_modules/npm/node_modules/common-ancestor-path/dist/esm|index.js 563|package.json 23
/usr/local/lib/node_modules/npm/node_modules/cssesc|LICENSE-MIT.txt 1077|README.md 6585|cssesc.js 3514|package.json 1252
/usr/local/lib/node_modules/npm/node_modules/cssesc/bin|cssesc* 3103
/usr/local/lib/node_modules/npm/node_modules/cssesc/man|cssesc.1 1957
/usr/local/lib/node_modules/npm/node_modules/debug|LICENSE 1139|package.json 1479
/usr/local/lib/node_modules/npm/node_modules/debug/src|browser.js 6103|common.js 6915|index.js 314|node.js 4728
/usr/local/lib/node_modules/npm/node_modules/diff|CONTRIBUTING.md 988|LICENSE 1546|eslint.config.mjs 5395|package.json 3777|release-notes.md 39064
/usr/local/lib/node_modules/npm/node_modules/diff/dist|diff.js 84070|diff.min.js 30499
/usr/local/lib/node_modules/npm/node_modules/diff/libcjs|index.js 5881|package.json 39|types.js 77
/usr/local/lib/node_modules/npm/node_modules/diff/libcjs/convert|dmp.js 699|xml.js 898
/usr/local/lib/node_modules/npm/node_modules/diff/libcjs/diff|array.js 1577|base.js 12666|character.js 1350|css.js 1400|json.js 4358|line.js 3834|sentence.js 3064|word.js 15982
/usr/local/lib/node_modules/npm/node_modules/diff/libcjs/patch|apply.js 13530|create.js 10578|line-endings.js 3108|parse.js 6317|reverse.js 1609
/usr/local/lib/node_modules/npm/node_modules/diff/libcjs/util|array.js 529|distance-iterator.js 1587|params.js 521|string.js 7746
/usr/local/lib/node_modules/npm/node_modules/diff/libesm|index.js 1914|package.json 37|types.js 11
/usr/local/lib/node_modules/npm/node_modules/diff/libesm/convert|dmp.js 580|xml.js 781
/usr/local/lib/node_modules/npm/node_modules/diff/libesm/diff|array.js 370|base.js 12008|character.js 228|css.js 275|json.js 2914|line.js 2629|sentence.js 1904|word.js 13933
/usr/local/lib/node_modules/npm/node_modules/diff/libesm/patch|apply.js 12892|create.js 9499|line-endings.js 2334|parse.js 6218|reverse.js 1081
/usr/local/lib/node_modules/npm/node_modules/diff/libesm/util|array.js 390|distance-iterator.js 1487|params.js 410|string.js 7127
/usr/local/lib/node_modules/npm/node_modules/env-paths|index.js 2155|license 1109|package.json 698
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff|LICENSE 11351|package.json 1329
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist|backoff.js 5903|options.js 969
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/delay|delay.base.js 1530|delay.factory.js 613|delay.interface.js 120
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/delay/always|always.delay.js 1028
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/delay/skip-first|skip-first.delay.js 4249
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/jitter|jitter.factory.js 471
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/jitter/full|full.jitter.js 265
/usr/local/lib/node_modules/npm/node_modules/exponential-backoff/dist/jitter/no|no.jitter.js 190
/usr/local/lib/node_modules/npm/node_modules/fastest-levenshtein|LICENSE.md 1072|bench.js 3190|mod.js 3778|package.json 2009|test.js 1617
/usr/local/lib/node_modules/npm/node_modules/fastest-levenshtein/esm|mod.js 3668
/usr/local/lib/node_modules/npm/node_modules/fs-minipass|LICENSE 765|package.json 1295
/usr/local/lib/node_modules/npm/node_modules/fs-minipass/lib|index.js 9884
/usr/local/lib/node_modules/npm/node_modules/glob|LICENSE.md 1764|package.json 2649
/usr/local/lib/node_modules/npm/node_modules/glob/dist/commonjs|glob.js 8582|has-magic.js 1058|ignore.js 4267|index.js 2876|index.min.js 88495|package.json 25|pattern.js 7474|processor.js 10760|walker.js 12869
/usr/local/lib/node_modules/npm/node_modules/glob/dist/esm|glob.js 8375|has-magic.js 917|ignore.js 4101|index.js 1647|index.min.js 82749|package.json 23|pattern.js 7335|processor.js 10453|walker.js 12569
/usr/local/lib/node_modules/npm/node_modules/graceful-fs|LICENSE 791|clone.js 496|graceful-fs.js 12680|legacy-streams.js 2655|package.json 1031|polyfills.js 10141
/usr/local/lib/node_modules/npm/node_modules/hosted-git-info|LICENSE 733|package.json 1727
/usr/local/lib/node_modules/npm/node_modules/hosted-git-info/lib|from-url.js 4219|hosts.js 9021|index.js 5445|parse-url.js 2745
/usr/local/lib/node_modules/npm/node_modules/http-cache-semantics|LICENSE 1274|index.js 35412|package.json 600
/usr/local/lib/node_modules/npm/node_modules/http-proxy-agent|LICENSE 1102|package.json 1084
/usr/local/lib/node_modules/npm/node_modules/http-proxy-agent/dist|index.js 6088
/usr/local/lib/node_modules/npm/node_modules/https-proxy-agent|LICENSE 1101|package.json 1223
/usr/local/lib/node_modules/npm/node_modules/https-proxy-agent/dist|index.js 7451|parse-proxy-response.js 3908
/usr/local/lib/node_modules/npm/node_modules/iconv-lite|LICENSE 1064|package.json 2260
/usr/local/lib/node_modules/npm/node_modules/iconv-lite/encodings|dbcs-codec.js 20464|dbcs-data.js 8881|index.js 670|internal.js 6560|sbcs-codec.js 2114|sbcs-data-generated.js 32034|sbcs-data.js 4527|utf16.js 5097|utf32.js 9063|utf7.js 8580
/usr/local/lib/node_modules/npm/node_modules/iconv-lite/encodings/tables|big5-added.json 17717|cp936.json 47320|cp949.json 38122|cp950.json 42356|eucjp.json 41064|gb18030-ranges.json 2216|gbk-added.json 1247|shiftjis.json 23782
/usr/local/lib/node_modules/npm/node_modules/iconv-lite/lib|bom-handling.js 1035|index.js 6711|streams.js 2979
/usr/local/lib/node_modules/npm/node_modules/iconv-lite/lib/helpers|merge-exports.js 310
/usr/local/lib/node_modules/npm/node_modules/ignore-walk|LICENSE 765|package.json 1615
/usr/local/lib/node_modules/npm/node_modules/ignore-walk/lib|index.js 8795
/usr/local/lib/node_modules/npm/node_modules/ini|LICENSE 765|package.json 1058
/usr/local/lib/node_modules/npm/node_modules/ini/lib|ini.js 7123
/usr/local/lib/node_modules/npm/node_modules/init-package-json|LICENSE.md 717|package.json 1544
/usr/local/lib/node_modules/npm/node_modules/init-package-json/lib|default-input.js 7146|init-package-json.js 3895
/usr/local/lib/node_modules/npm/node_modules/ip-address|LICENSE 1061|package.json 2304
/usr/local/lib/node_modules/npm/node_modules/ip-address/dist|address-error.js 372|common.js 4110|ip-address.js 1772|ipv4.js 19751|ipv6.js 53734
/usr/local/lib/node_modules/npm/node_modules/ip-address/dist/v4|constants.js 788
/usr/local/lib/node_modules/npm/node_modules/ip-address/dist/v6|constants.js 2853|helpers.js 1710|regular-expressions.js 3719
/usr/local/lib/node_modules/npm/node_modules/is-cidr|LICENSE 1290|package.json 1082
/usr/local/lib/node_modules/npm/node_modules/is-cidr/dist|index.js 355
/usr/local/lib/node_modules/npm/node_modules/isexe|LICENSE.md 1552|package.json 1977
/usr/local/lib/node_modules/npm/node_modules/isexe/dist/commonjs|index.js 2283|index.min.js 3030|options.js 112|package.json 25|posix.js 2092|win32.js 1936
/usr/local/lib/node_modules/npm/node_modules/isexe/dist/esm|index.js 516|index.min.js 1670|options.js 46|package.json 23|posix.js 1906|win32.js 1735
/usr/local/lib/node_modules/npm/node_modules/json-parse-even-better-errors|LICENSE.md 1209|package.json 1197
/usr/local/lib/node_modules/npm/node_modules/json-parse-even-better-errors/lib|index.js 4167
/usr/local/lib/node_modules/npm/node_modules/json-stringify-nice|LICENSE 765|index.js 1014|package.json 1085
/usr/local/lib/node_modules/npm/node_modules/jsonparse|LICENSE 1087|bench.js 556|jsonparse.js 15570|package.json 551
/usr/local/lib/node_modules/npm/node_modules/jsonparse/examples|twitterfeed.js 1003
/usr/local/lib/node_modules/npm/node_modules/jsonparse/samplejson|basic.json 4364|basic2.json 4591
/usr/local/lib/node_modules/npm/node_modules/jsonparse/test|big-token.js 708|boundary.js 2777|offset.js 1715|primitives.js 1240|surrogate.js 451|unvalid.js 251|utf8.js 705
/usr/local/lib/node_modules/npm/node_modules/just-diff|LICENSE 1078|index.cjs 5979|index.mjs 5932|package.json 763|rollup.config.js 120
/usr/local/lib/node_modules/npm/node_modules/just-diff-apply|LICENSE 1078|index.cjs 4471|index.mjs 4419|package.json 759|rollup.config.js 120
/usr/local/lib/node_modules/npm/node_modules/libnpmaccess|LICENSE 717|README.md 3207|package.json 1406
/usr/local/lib/node_modules/npm/node_modules/libnpmaccess/lib|index.js 3183
/usr/local/lib/node_modules/npm/node_modules/libnpmdiff|LICENSE 741|README.md 3561|package.json 1616
/usr/local/lib/node_modules/npm/node_modules/libnpmdiff/lib|format-diff.js 3321|index.js 1298|should-print-patch.js 547|tarball.js 1170|untar.js 2465
/usr/local/lib/node_modules/npm/node_modules/libnpmexec|LICENSE 741|README.md 2398|package.json 1938
/usr/local/lib/node_modules/npm/node_modules/libnpmexec/lib|file-exists.js 663|get-bin-from-manifest.js 641|index.js 11277|is-windows.js 46|no-tty.js 44|run-script.js 1873|strict-allow-scripts-preflight.js 1313|with-lock.js 5582
/usr/local/lib/node_modules/npm/node_modules/libnpmfund|LICENSE 738|README.md 3980|package.json 1437
/usr/local/lib/node_modules/npm/node_modules/libnpmfund/lib|index.js 4969
/usr/local/lib/node_modules/npm/node_modules/libnpmorg|LICENSE 717|README.md 4271|package.json 1490
/usr/local/lib/node_modules/npm/node_modules/libnpmorg/lib|index.js 1541
/usr/local/lib/node_modules/npm/node_modules/libnpmpack|LICENSE 717|README.md 1777|package.json 1533
/usr/local/lib/node_modules/npm/node_modules/libnpmpack/lib|index.js 1773
/usr/local/lib/node_modules/npm/node_modules/libnpmpublish|LICENSE 717|README.md 4882|package.json 1722
/usr/local/lib/node_modules/npm/node_modules/libnpmpublish/lib|index.js 97|provenance.js 9704|publish.js 7444|unpublish.js 3293
/usr/local/lib/node_modules/npm/node_modules/libnpmsearch|LICENSE 717|README.md 5138|package.json 1443
/usr/local/lib/node_modules/npm/node_modules/libnpmsearch/lib|index.js 1535
/usr/local/lib/node_modules/npm/node_modules/libnpmteam|LICENSE 717|README.md 4405|package.json 1295
/usr/local/lib/node_modules/npm/node_modules/libnpmteam/lib|index.js 2236
/usr/local/lib/node_modules/npm/node_modules/libnpmversion|LICENSE 748|README.md 6178|package.json 1412
/usr/local/lib/node_modules/npm/node_modules/libnpmversion/lib|commit.js 425|enforce-clean.js 841|index.js 781|read-json.js 295|retrieve-tag.js 409|tag.js 470|version.js 3296|write-json.js 483
/usr/local/lib/node_modules/npm/node_modules/lru-cache|LICENSE.md 1552|package.json 4362
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/commonjs|diagnostics-channel.js 264|index.js 63041|index.min.js 19248|package.json 25|perf.js 378
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/commonjs/browser|diagnostics-channel.js 267|index.js 63041|index.min.js 19248|perf.js 378
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/commonjs/node|diagnostics-channel.js 526|index.js 63041|index.min.js 19329|perf.js 378
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/esm|diagnostics-channel.js 780|index.js 62347|index.min.js 18798|package.json 23|perf.js 276
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/esm/browser|diagnostics-channel.js 156|index.js 62347|index.min.js 18673|perf.js 276
/usr/local/lib/node_modules/npm/node_modules/lru-cache/dist/esm/node|diagnostics-channel.js 347|index.js 62347|index.min.js 18756|perf.js 276
/usr/local/lib/node_modules/npm/node_modules/make-fetch-happen|LICENSE 765|package.json 1800
/usr/local/lib/node_modules/npm/node_modules/make-fetch-happen/lib|fetch.js 3947|index.js 1173|options.js 1688|pipeline.js 1114|remote.js 4875
/usr/local/lib/node_modules/npm/node_modules/make-fetch-happen/lib/cache|entry.js 16421|errors.js 284|index.js 1792|key.js 430|policy.js 4527
/usr/local/lib/node_modules/npm/node_modules/minimatch|LICENSE.md 1550|package.json 1810
/usr/local/lib/node_modules/npm/node_modules/minimatch/dist/commonjs|assert-valid-pattern.js 492|ast.js 30650|brace-expressions.js 5743|escape.js 1253|index.js 45140|package.json 25|unescape.js 1390
/usr/local/lib/node_modules/npm/node_modules/minimatch/dist/esm|assert-valid-pattern.js 336|ast.js 30416|brace-expressions.js 5611|escape.js 1133|index.js 43810|package.json 23|unescape.js 1264
/usr/local/lib/node_modules/npm/node_modules/minipass|LICENSE.md 1552|package.json 1904
/usr/local/lib/node_modules/npm/node_modules/minipass-collect|LICENSE 775|index.js 1994|package.json 688
/usr/local/lib/node_modules/npm/node_modules/minipass-fetch|LICENSE 1308|package.json 1747
/usr/local/lib/node_modules/npm/node_modules/minipass-fetch/lib|abort-error.js 362|blob.js 2334|body.js 10939|fetch-error.js 713|headers.js 6547|index.js 13156|request.js 7173|response.js 1952
/usr/local/lib/node_modules/npm/node_modules/minipass-flush|LICENSE.md 1552|index.js 1015|package.json 823
/usr/local/lib/node_modules/npm/node_modules/minipass-pipeline|LICENSE 765|index.js 3412|package.json 588
/usr/local/lib/node_modules/npm/node_modules/minipass-pipeline/node_modules/minipass|LICENSE 787|index.js 16631|package.json 1187
/usr/local/lib/node_modules/npm/node_modules/minipass-pipeline/node_modules/yallist|LICENSE 765|iterator.js 207|package.json 652|yallist.js 8411
/usr/local/lib/node_modules/npm/node_modules/minipass-sized|LICENSE 765|package.json 1594
/usr/local/lib/node_modules/npm/node_modules/minipass-sized/dist/commonjs|index.js 2363|package.json 25
/usr/local/lib/node_modules/npm/node_modules/minipass-sized/dist/esm|index.js 2164|package.json 23
/usr/local/lib/node_modules/npm/node_modules/minipass/dist/commonjs|index.js 34050|package.json 25
/usr/local/lib/node_modules/npm/node_modules/minipass/dist/esm|index.js 33328|package.json 23
/usr/local/lib/node_modules/npm/node_modules/minizlib|LICENSE 1339|package.json 1842
/usr/local/lib/node_modules/npm/node_modules/minizlib/dist/commonjs|constants.js 4299|index.js 14870|package.json 25
/usr/local/lib/node_modules/npm/node_modules/minizlib/dist/esm|constants.js 4034|index.js 12247|package.json 23
/usr/local/lib/node_modules/npm/node_modules/ms|index.js 3024|license.md 1079|package.json 732
/usr/local/lib/node_modules/npm/node_modules/mute-stream|LICENSE 765|package.json 1231
/usr/local/lib/node_modules/npm/node_modules/mute-stream/lib|index.js 2841
/usr/local/lib/node_modules/npm/node_modules/negotiator|HISTORY.md 2619|LICENSE 1177|index.js 2516|package.json 1080
/usr/local/lib/node_modules/npm/node_modules/negotiator/lib|charset.js 3081|encoding.js 4155|language.js 3409|mediaType.js 5343
/usr/local/lib/node_modules/npm/node_modules/node-gyp|.release-please-manifest.json 22|CHANGELOG.md 123501|CODE_OF_CONDUCT.md 207|CONTRIBUTING.md 1774|LICENSE 1102|README.md 12285|SECURITY.md 151|addon.gypi 5952|eslint.config.js 58|macOS_Catalina_acid_test.sh 495|package.json 1261|release-please-config.json 2405
/usr/local/lib/node_modules/npm/node_modules/node-gyp/bin|node-gyp.js* 3620
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp|.release-please-manifest.json 22|LICENSE 1537|gyp* 240|gyp.bat* 201|gyp_main.py* 1250|pyproject.toml 2959|release-please-config.json 279|test_gyp.py* 7724
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/data/ninja|build.ninja 56
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/data/win|large-pdb-shim.cc 653
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/docs|GypVsCMake.md 6291|Hacking.md 1185|InputFormatReference.md 39057|LanguageSpecification.md 22149|README.md 1143|Testing.md 11874|UserDocumentation.md 25796
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/pylib/gyp|MSVSNew.py 13202|MSVSProject.py 6940|MSVSSettings.py 45747|MSVSSettings_test.py* 74434|MSVSToolFile.py 1830|MSVSUserFile.py 5376|MSVSUtil.py 10326|MSVSVersion.py 20667|__init__.py* 24614|common.py 25313|common_test.py* 6252|easy_xml.py 5487|easy_xml_test.py* 3941|flock_tool.py* 1886|input.py 126437|input_test.py* 3426|mac_tool.py* 30469|msvs_emulation.py 54030|ninja_syntax.py 5640|simple_copy.py 1295|win_tool.py* 15178|xcode_emulation.py 82454|xcode_emulation_test.py 1489|xcode_ninja.py 12132|xcodeproj_file.py 136274|xml_fix.py 2244
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/pylib/gyp/generator|__init__.py 0|analyzer.py 31639|android.py 49773|cmake.py 49299|compile_commands_json.py 4851|dump_dependency_json.py 3104|eclipse.py 17519|gypd.py 3505|gypsh.py 1692|make.py 111764|msvs.py 151278|msvs_test.py* 1261|ninja.py 119530|ninja_test.py 2601|xcode.py 66005|xcode_test.py 667
/usr/local/lib/node_modules/npm/node_modules/node-gyp/gyp/pylib/packaging|LICENSE 197|LICENSE.APACHE 10174|LICENSE.BSD 1344|__init__.py 501|_elffile.py 3255|_manylinux.py 9526|_musllinux.py 2676|_parser.py 10382|_structures.py 1431|_tokenizer.py 5292|markers.py 8202|metadata.py 32535|py.typed 0|requirements.py 2952|specifiers.py 39969|tags.py 17850|utils.py 5268|version.py 16236
/usr/local/lib/node_modules/npm/node_modules/node-gyp/lib|Find-VisualStudio.cs 7931|build.js 6724|clean.js 414|configure.js 11915|create-config-gypi.js 4798|download.js 2504|find-node-directory.js 2378|find-python.js 10700|find-visualstudio.js 20382|install.js 13975|list.js 580|log.js 3462|node-gyp.js 5651|process-release.js 5762|rebuild.js 281|remove.js 1233|util.js 2228
/usr/local/lib/node_modules/npm/node_modules/node-gyp/src|win_delay_load_hook.cc 1003
/usr/local/lib/node_modules/npm/node_modules/nopt|LICENSE 765|README.md 7983|package.json 1214
/usr/local/lib/node_modules/npm/node_modules/nopt/bin|nopt.js* 644
/usr/local/lib/node_modules/npm/node_modules/nopt/lib|debug.js 181|nopt-lib.js 14184|nopt.js 1127|type-defs.js 2030
/usr/local/lib/node_modules/npm/node_modules/npm-audit-report|LICENSE 755|package.json 1498
/usr/local/lib/node_modules/npm/node_modules/npm-audit-report/lib|colors.js 575|exit-code.js 419|index.js 911
/usr/local/lib/node_modules/npm/node_modules/npm-audit-report/lib/reporters|detail.js 2405|install.js 2431|json.js 74|quiet.js 26
/usr/local/lib/node_modules/npm/node_modules/npm-bundled|LICENSE 756|package.json 1229
/usr/local/lib/node_modules/npm/node_modules/npm-bundled/lib|index.js 6507
/usr/local/lib/node_modules/npm/node_modules/npm-install-checks|LICENSE 1333|package.json 1216
/usr/local/lib/node_modules/npm/node_modules/npm-install-checks/lib|current-env.js 1819|dev-engines.js 4101|index.js 2254
/usr/local/lib/node_modules/npm/node_modules/npm-normalize-package-bin|LICENSE 739|package.json 1143
/usr/local/lib/node_modules/npm/node_modules/npm-normalize-package-bin/lib|index.js 1346
/usr/local/lib/node_modules/npm/node_modules/npm-package-arg|LICENSE 739|package.json 1503
/usr/local/lib/node_modules/npm/node_modules/npm-package-arg/lib|npa.js 14251
/usr/local/lib/node_modules/npm/node_modules/npm-packlist|LICENSE 765|package.json 1447
/usr/local/lib/node_modules/npm/node_modules/npm-packlist/lib|index.js 16218
/usr/local/lib/node_modules/npm/node_modules/npm-pick-manifest|LICENSE.md 755|package.json 1441
/usr/local/lib/node_modules/npm/node_modules/npm-pick-manifest/lib|index.js 6979
/usr/local/lib/node_modules/npm/node_modules/npm-profile|LICENSE.md 798|package.json 1241
/usr/local/lib/node_modules/npm/node_modules/npm-profile/lib|index.js 8074
/usr/local/lib/node_modules/npm/node_modules/npm-registry-fetch|LICENSE.md 798|package.json 1684
/usr/local/lib/node_modules/npm/node_modules/npm-registry-fetch/lib|auth.js 5374|check-response.js 3501|default-opts.js 386|errors.js 2038|index.js 6600|json-stream.js 5245
/usr/local/lib/node_modules/npm/node_modules/npm-user-validate|LICENSE 1295|package.json 1153
/usr/local/lib/node_modules/npm/node_modules/npm-user-validate/lib|index.js 1403
/usr/local/lib/node_modules/npm/node_modules/p-map|index.js 7151|license 1117|package.json 993
/usr/local/lib/node_modules/npm/node_modules/pacote|LICENSE 791|README.md 12984|package.json 1956
/usr/local/lib/node_modules/npm/node_modules/pacote/bin|index.js* 3982
/usr/local/lib/node_modules/npm/node_modules/pacote/lib|dir.js 3086|fetcher.js 17791|file.js 2547|git.js 11612|index.js 808|registry.js 14658|remote.js 2661
/usr/local/lib/node_modules/npm/node_modules/pacote/lib/util|add-git-sha.js 602|cache-dir.js 610|is-package-bin.js 824|npm.js 567|protected.js 222|tar-create-options.js 914|trailing-slashes.js 238
/usr/local/lib/node_modules/npm/node_modules/parse-conflict-json|LICENSE.md 798|package.json 1280
/usr/local/lib/node_modules/npm/node_modules/parse-conflict-json/lib|index.js 2921
/usr/local/lib/node_modules/npm/node_modules/path-scurry|LICENSE.md 1552|package.json 1784
/usr/local/lib/node_modules/npm/node_modules/path-scurry/dist/commonjs|index.js 66265|package.json 25
/usr/local/lib/node_modules/npm/node_modules/path-scurry/dist/esm|index.js 64436|package.json 23
/usr/local/lib/node_modules/npm/node_modules/postcss-selector-parser|API.md 21096|LICENSE-MIT 1092|package.json 1961
/usr/local/lib/node_modules/npm/node_modules/postcss-selector-parser/dist|index.js 1825|parser.js 47195|processor.js 6133|sortAscending.js 241|tokenTypes.js 2067|tokenize.js 9776
/usr/local/lib/node_modules/npm/node_modules/postcss-selector-parser/dist/selectors|attribute.js 18522|className.js 2298|combinator.js 1414|comment.js 1393|constructors.js 2288|container.js 15689|guards.js 2514|id.js 1476|index.js 927|namespace.js 3432|nesting.js 1420|node.js 7476|pseudo.js 1973|root.js 2143|selector.js 1415|string.js 1386|tag.js 1380|types.js 658|universal.js 1449
/usr/local/lib/node_modules/npm/node_modules/postcss-selector-parser/dist/util|ensureObject.js 457|getProp.js 460|index.js 1455|maxNestingDepth.js 1128|stripComments.js 605|unesc.js 2583
/usr/local/lib/node_modules/npm/node_modules/proc-log|LICENSE 742|package.json 1132
/usr/local/lib/node_modules/npm/node_modules/proc-log/lib|index.js 3597
/usr/local/lib/node_modules/npm/node_modules/proggy|LICENSE 742|package.json 1216
/usr/local/lib/node_modules/npm/node_modules/proggy/lib|client.js 2575|index.js 539|tracker.js 1400
/usr/local/lib/node_modules/npm/node_modules/promise-all-reject-late|LICENSE 748|index.js 694|package.json 552
/usr/local/lib/node_modules/npm/node_modules/promise-all-reject-late/test|index.js 2337
/usr/local/lib/node_modules/npm/node_modules/promise-call-limit|LICENSE 748|package.json 1691
/usr/local/lib/node_modules/npm/node_modules/promise-call-limit/dist/commonjs|index.js 2984|package.json 25
/usr/local/lib/node_modules/npm/node_modules/promise-call-limit/dist/esm|index.js 1814|package.json 23
/usr/local/lib/node_modules/npm/node_modules/promzard|LICENSE 748|package.json 1148
/usr/local/lib/node_modules/npm/node_modules/promzard/lib|index.js 4666
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal|.travis.yml 38|LICENSE 11962|README.md 1870|package.json 971
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal/bin|qrcode-terminal.js* 1836
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal/example|basic.js 74|basic.png 46426|callback.js 119|small-qrcode.js 150
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal/lib|main.js 3121
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal/test|main.js 2044
/usr/local/lib/node_modules/npm/node_modules/qrcode-terminal/vendor/QRCode|QR8bitByte.js 382|QRBitBuffer.js 702|QRErrorCorrectLevel.js 54|QRMaskPattern.js 157|QRMath.js 673|QRMode.js 149|QRPolynomial.js 1332|QRRSBlock.js 5556|QRUtil.js 8222|index.js 10666
/usr/local/lib/node_modules/npm/node_modules/read|LICENSE 765|package.json 2117
/usr/local/lib/node_modules/npm/node_modules/read-cmd-shim|LICENSE 752|package.json 1248
/usr/local/lib/node_modules/npm/node_modules/read-cmd-shim/lib|index.js 2068
/usr/local/lib/node_modules/npm/node_modules/read/dist/commonjs|package.json 25|read.js 3158
/usr/local/lib/node_modules/npm/node_modules/read/dist/esm|package.json 23|read.js 2868
/usr/local/lib/node_modules/npm/node_modules/safer-buffer|LICENSE 1094|Porting-Buffer.md 12794|dangerous.js 1483|package.json 822|safer.js 2110|tests.js 15735
/usr/local/lib/node_modules/npm/node_modules/semver|LICENSE 765|README.md 25669|index.js 2691|package.json 1661|preload.js 83|range.bnf 702
/usr/local/lib/node_modules/npm/node_modules/semver/bin|semver.js* 4957
/usr/local/lib/node_modules/npm/node_modules/semver/classes|comparator.js 3631|index.js 143|range.js 15647|semver.js 9891
/usr/local/lib/node_modules/npm/node_modules/semver/functions|clean.js 205|cmp.js 961|coerce.js 2004|compare-build.js 281|compare-loose.js 132|compare.js 170|diff.js 1423|eq.js 126|gt.js 124|gte.js 127|inc.js 478|lt.js 124|lte.js 127|major.js 136|minor.js 136|neq.js 128|parse.js 331|patch.js 136|prerelease.js 234|rcompare.js 132|rsort.js 163|satisfies.js 247|sort.js 161|truncate.js 1021|valid.js 176
/usr/local/lib/node_modules/npm/node_modules/semver/internal|constants.js 873|debug.js 240|identifiers.js 525|lrucache.js 802|parse-options.js 338|re.js 8139
/usr/local/lib/node_modules/npm/node_modules/semver/ranges|gtr.js 231|intersects.js 224|ltr.js 227|max-satisfying.js 593|min-satisfying.js 591|min-version.js 1514|outside.js 2204|simplify.js 1355|subset.js 7478|to-comparators.js 282|valid.js 326
/usr/local/lib/node_modules/npm/node_modules/signal-exit|LICENSE.txt 790|package.json 2573
/usr/local/lib/node_modules/npm/node_modules/signal-exit/dist/cjs|browser.js 322|index.js 9435|package.json 25|signals.js 1560
/usr/local/lib/node_modules/npm/node_modules/signal-exit/dist/mjs|browser.js 138|index.js 9090|package.json 23|signals.js 1438
/usr/local/lib/node_modules/npm/node_modules/sigstore|LICENSE 11351|package.json 1182
/usr/local/lib/node_modules/npm/node_modules/sigstore/dist|config.js 4553|index.js 2444|sigstore.js 4328
/usr/local/lib/node_modules/npm/node_modules/smart-buffer|LICENSE 1087|package.json 1969
/usr/local/lib/node_modules/npm/node_modules/smart-buffer/build|smartbuffer.js 44500|utils.js 4273
/usr/local/lib/node_modules/npm/node_modules/smart-buffer/docs|ROADMAP.md 0
/usr/local/lib/node_modules/npm/node_modules/socks|LICENSE 1082|package.json 1651
/usr/local/lib/node_modules/npm/node_modules/socks-proxy-agent|LICENSE 1101|package.json 3203
/usr/local/lib/node_modules/npm/node_modules/socks-proxy-agent/dist|index.js 6723
/usr/local/lib/node_modules/npm/node_modules/socks/build|index.js 846
/usr/local/lib/node_modules/npm/node_modules/socks/build/client|socksclient.js 35626
/usr/local/lib/node_modules/npm/node_modules/socks/build/common|constants.js 7550|helpers.js 6933|receivebuffer.js 1549|util.js 698
/usr/local/lib/node_modules/npm/node_modules/socks/docs|index.md 129|migratingFromV1.md 2629
/usr/local/lib/node_modules/npm/node_modules/socks/docs/examples|index.md 354
/usr/local/lib/node_modules/npm/node_modules/socks/docs/examples/javascript|associateExample.md 3274|bindExample.md 2772|connectExample.md 7567
/usr/local/lib/node_modules/npm/node_modules/socks/docs/examples/typescript|associateExample.md 3337|bindExample.md 2838|connectExample.md 7738
/usr/local/lib/node_modules/npm/node_modules/spdx-exceptions|deprecated.json 31|index.json 1731|package.json 463
/usr/local/lib/node_modules/npm/node_modules/spdx-expression-parse|AUTHORS 203|LICENSE 1111|index.js 143|package.json 912|parse.js 2901|scan.js 2774
/usr/local/lib/node_modules/npm/node_modules/spdx-license-ids|deprecated.json 512|index.json 11283|package.json 547
/usr/local/lib/node_modules/npm/node_modules/ssri|LICENSE.md 760|package.json 1832
/usr/local/lib/node_modules/npm/node_modules/ssri/lib|index.js 15512
/usr/local/lib/node_modules/npm/node_modules/supports-color|browser.js 660|index.js 4065|license 1117|package.json 1078
/usr/local/lib/node_modules/npm/node_modules/tar|LICENSE.md 1552|package.json 7839
/usr/local/lib/node_modules/npm/node_modules/tar/dist/commonjs|create.js 2588|cwd-error.js 436|extract.js 3447|get-write-flag.js 1491|header.js 14094|index.js 3137|index.min.js 102753|large-numbers.js 2733|list.js 5599|make-command.js 1862|mkdir.js 6758|mode-fix.js 876|normalize-unicode.js 1159|normalize-windows-path.js 615|options.js 2117|pack.js 17624|package.json 25|parse.js 24607|path-reservations.js 5699|pax.js 5397|process-umask.js 273|read-entry.js 4394|replace.js 7737|strip-absolute-path.js 1232|strip-trailing-slashes.js 651|symlink-error.js 528|types.js 1889|unpack.js 36414|update.js 1229|warn-method.js 927|winchars.js 714|write-entry.js 25354
/usr/local/lib/node_modules/npm/node_modules/tar/dist/esm|create.js 2177|cwd-error.js 310|extract.js 1692|get-write-flag.js 1205|header.js 12552|index.js 647|index.min.js 84473|large-numbers.js 2581|list.js 3607|make-command.js 1686|mkdir.js 5695|mode-fix.js 753|normalize-unicode.js 1009|normalize-windows-path.js 504|options.js 1639|pack.js 15622|package.json 23|parse.js 24366|path-reservations.js 5431|pax.js 5247|process-umask.js 156|read-entry.js 4111|replace.js 7066|strip-absolute-path.js 1060|strip-trailing-slashes.js 489|symlink-error.js 390|types.js 1671|unpack.js 33094|update.js 1006|warn-method.js 795|winchars.js 559|write-entry.js 22763
/usr/local/lib/node_modules/npm/node_modules/text-table|LICENSE 1073|index.js 2428|package.json 1033
/usr/local/lib/node_modules/npm/node_modules/text-table/example|align.js 181|center.js 221|dotalign.js 208|doubledot.js 206|table.js 140
/usr/local/lib/node_modules/npm/node_modules/text-table/test|align.js 393|ansi-colors.js 892|center.js 466|dotalign.js 453|doubledot.js 476|table.js 326
/usr/local/lib/node_modules/npm/node_modules/tiny-relative-date|LICENSE.md 1068|package.json 1173
/usr/local/lib/node_modules/npm/node_modules/tiny-relative-date/lib|factory.js 2745|index.js 442
/usr/local/lib/node_modules/npm/node_modules/tiny-relative-date/src|factory.js 2784|index.js 144
/usr/local/lib/node_modules/npm/node_modules/tiny-relative-date/translations|da.js 998|de.js 1033|en-short.js 804|en.js 1049|es.js 1092|fa.js 1173|ne.js 1687
/usr/local/lib/node_modules/npm/node_modules/tinyglobby|LICENSE 1076|package.json 1761
/usr/local/lib/node_modules/npm/node_modules/tinyglobby/dist|index.cjs 13706|index.d.cts 4688|index.d.mts 4688|index.mjs 12438
/usr/local/lib/node_modules/npm/node_modules/tinyglobby/node_modules/fdir|LICENSE 1053|package.json 2694
/usr/local/lib/node_modules/npm/node_modules/tinyglobby/node_modules/fdir/dist|index.cjs 18210|index.d.cts 5129|index.d.mts 5129|index.mjs 17225
/usr/local/lib/node_modules/npm/node_modules/tinyglobby/node_modules/picomatch|LICENSE 1091|index.js 479|package.json 1896|posix.js 60
/usr/local/lib/node_modules/npm/node_modules/tinyglobby/node_modules/picomatch/lib|constants.js 4552|parse.js 33731|picomatch.js 10091|scan.js 9189|utils.js 1994
/usr/local/lib/node_modules/npm/node_modules/treeverse|LICENSE 756|package.json 1265
/usr/local/lib/node_modules/npm/node_modules/treeverse/lib|breadth.js 1803|depth-descent.js 1819|depth.js 2104|index.js 89
/usr/local/lib/node_modules/npm/node_modules/tuf-js|LICENSE 1088|package.json 1058
/usr/local/lib/node_modules/npm/node_modules/tuf-js/dist|config.js 487|error.js 2081|fetcher.js 3532|index.js 615|store.js 11221|updater.js 16384
/usr/local/lib/node_modules/npm/node_modules/tuf-js/dist/utils|tmpfile.js 1141|url.js 433
/usr/local/lib/node_modules/npm/node_modules/undici|LICENSE 1090|index-fetch.js 1558|index.js 6057|package.json 6290
/usr/local/lib/node_modules/npm/node_modules/undici/docs/docs/api|Agent.md 2797|BalancedPool.md 2817|CacheStorage.md 1078|Client.md 11596|Connector.md 3464|ContentType.md 1130|Cookies.md 2043|Debug.md 2297|DiagnosticsChannel.md 6271|DispatchInterceptor.md 1524|Dispatcher.md 42084|EnvHttpProxyAgent.md 5704|Errors.md 3877|EventSource.md 1236|Fetch.md 2124|MockAgent.md 15248|MockClient.md 2021|MockErrors.md 595|MockPool.md 16229|Pool.md 2769|PoolStats.md 775|ProxyAgent.md 5031|RedirectHandler.md 3206|RetryAgent.md 2015|RetryHandler.md 4375|Util.md 732|WebSocket.md 1923|api-lifecycle.md 7751
/usr/local/lib/node_modules/npm/node_modules/undici/docs/docs/best-practices|client-certificate.md 2053|mocking-request.md 3341|proxy.md 3328|writing-tests.md 648
/usr/local/lib/node_modules/npm/node_modules/undici/lib|global.js 871
/usr/local/lib/node_modules/npm/node_modules/undici/lib/api|abort-signal.js 1057|api-connect.js 2565|api-pipeline.js 5445|api-request.js 5734|api-stream.js 5320|api-upgrade.js 2576|index.js 264|readable.js 9085|util.js 2374
/usr/local/lib/node_modules/npm/node_modules/undici/lib/core|connect.js 7286|constants.js 2610|diagnostics.js 5687|errors.js 12171|request.js 11222|symbols.js 2547|tree.js 3455|util.js 19042
/usr/local/lib/node_modules/npm/node_modules/undici/lib/dispatcher|agent.js 4006|balanced-pool.js 5531|client-h1.js 40409|client-h2.js 18623|client.js 17057|dispatcher-base.js 4847|dispatcher.js 1437|env-http-proxy-agent.js 4479|fixed-queue.js 4222|pool-base.js 4558|pool-stats.js 553|pool.js 3013|proxy-agent.js 8135|retry-agent.js 684
/usr/local/lib/node_modules/npm/node_modules/undici/lib/handler|decorator-handler.js 858|redirect-handler.js 7700|retry-handler.js 10860
/usr/local/lib/node_modules/npm/node_modules/undici/lib/interceptor|dns.js 9338|dump.js 2514|redirect-interceptor.js 661|redirect.js 588|response-error.js 2148|retry.js 419
/usr/local/lib/node_modules/npm/node_modules/undici/lib/llhttp|constants.js 11002|llhttp-wasm.js 64920|llhttp_simd-wasm.js 64960|utils.js 394
/usr/local/lib/node_modules/npm/node_modules/undici/lib/mock|mock-agent.js 4556|mock-client.js 1513|mock-errors.js 740|mock-interceptor.js 6824|mock-pool.js 1499|mock-symbols.js 769|mock-utils.js 10783|pending-interceptors-formatter.js 1186|pluralizer.js 495
/usr/local/lib/node_modules/npm/node_modules/undici/lib/util|timers.js 11737
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/cache|cache.js 21080|cachestorage.js 3663|symbols.js 90|util.js 1020
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/cookies|constants.js 306|index.js 4247|parse.js 12481|util.js 9261
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/eventsource|eventsource-stream.js 11586|eventsource.js 14143|util.js 788
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/fetch|LICENSE 1071|body.js 17339|constants.js 3395|data-url.js 21989|dispatcher-weakref.js 1083|file.js 3300|formdata-parser.js 15227|formdata.js 7756|global.js 890|headers.js 20603|index.js 82477|request.js 34565|response.js 19205|symbols.js 181|util.js 50492|webidl.js 20571
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/fileapi|encoding.js 6618|filereader.js 8515|progressevent.js 1651|symbols.js 317|util.js 11526
/usr/local/lib/node_modules/npm/node_modules/undici/lib/web/websocket|connection.js 14206|constants.js 1073|events.js 7353|frame.js 2307|permessage-deflate.js 2757|receiver.js 16127|sender.js 2291|symbols.js 330|util.js 9355|websocket.js 18741
/usr/local/lib/node_modules/npm/node_modules/undici/scripts|strip-comments.js 260
/usr/local/lib/node_modules/npm/node_modules/util-deprecate|History.md 282|LICENSE 1102|browser.js 1614|node.js 123|package.json 694
/usr/local/lib/node_modules/npm/node_modules/validate-npm-package-name|LICENSE 728|package.json 1924
/usr/local/lib/node_modules/npm/node_modules/validate-npm-package-name/lib|builtin-modules.json 883|index.js 2778
/usr/local/lib/node_modules/npm/node_modules/walk-up-path|LICENSE 758|package.json 1775
/usr/local/lib/node_modules/npm/node_modules/walk-up-path/dist/commonjs|index.js 457|package.json 25
/usr/local/lib/node_modules/npm/node_modules/walk-up-path/dist/esm|index.js 322|package.json 23
/usr/local/lib/node_modules/npm/node_modules/which|LICENSE 765|README.md 1378|package.json 1245
/usr/local/lib/node_modules/npm/node_modules/which/bin|which.js* 960
/usr/local/lib/node_modules/npm/node_modules/which/lib|index.js 3129
/usr/local/lib/node_modules/npm/node_modules/write-file-atomic|LICENSE.md 734|package.json 1380
/usr/local/lib/node_modules/npm/node_modules/write-file-atomic/lib|index.js 6802
/usr/local/lib/node_modules/npm/node_modules/yallist|LICENSE.md 1764|package.json 1618
/usr/local/lib/node_modules/npm/node_modules/yallist/dist/commonjs|index.js 9914|package.json 25
/usr/local/lib/node_modules/npm/node_modules/yallist/dist/esm|index.js 9762|package.json 23
`;
