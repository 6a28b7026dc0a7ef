/**
 * Facts of the packages that the simulated npm registry offers, one a line: name@version, licence, engines.node, funding, bytes unpacked, files,
 * dependencies (`name@range`, spaces of a range as `_`), commands, module type. Fields are set apart by tabs.
 */
export const NPM_PACKAGES = `
@redis/bloom@1.2.0	MIT			61924	114
@redis/bloom@6.3.1	MIT	>= 20.0.0		364090	234
@redis/client@1.6.1	MIT	>=14		613567	741	cluster-key-slot@1.1.2 generic-pool@3.9.0 yallist@4.0.0
@redis/client@6.3.1	MIT	>= 20.0.0		5336137	1955
@redis/graph@1.1.1	MIT			24158	26
@redis/json@1.0.7	MIT			25384	50
@redis/json@6.3.1	MIT	>= 20.0.0		161188	106
@redis/search@1.2.0	MIT			78720	74
@redis/search@6.3.1	MIT	>= 20.0.0		468674	162
@redis/time-series@1.1.0	MIT			49726	48
@redis/time-series@6.3.1	MIT	>= 20.0.0		552903	186
accepts@1.3.8	MIT	>= 0.6		16795	5	mime-types@~2.1.34 negotiator@0.6.3
accepts@2.0.0	MIT	>= 0.6		16917	5	mime-types@^3.0.0 negotiator@^1.0.0
agent-base@6.0.2	MIT	>= 6.0.0		34582	10	debug@4
ansi-regex@3.0.1	MIT	>=4		4054	4
ansi-regex@5.0.1	MIT	>=8		5609	5
ansi-styles@4.3.0	MIT	>=8	https://github.com/chalk/ansi-styles?sponsor=1	16978	5	color-convert@^2.0.1
anymatch@3.1.3	ISC	>= 8		9654	5	normalize-path@^3.0.0 picomatch@^2.0.4
array-flatten@1.1.1	MIT			4422	4
async-function@1.0.0	MIT	>= 0.4		9635	15
async-generator-function@1.0.0	MIT	>= 0.4		10554	15
asynckit@0.4.0	MIT			27362	20
axios@1.21.1	MIT			2235438	92	follow-redirects@^1.16.2 form-data@^4.0.6 https-proxy-agent@^5.0.1 proxy-from-env@^2.1.0		module
balanced-match@4.0.4	MIT	18 || 20 || >=22		17584	13			module
basic-auth@2.0.1	MIT	>= 0.8		8895	5	safe-buffer@5.1.2
binary-extensions@2.3.0	MIT	>=8	https://github.com/sponsors/sindresorhus	5030	7
body-parser@1.20.9	MIT	>= 0.8		61584	10	bytes@~3.1.2 content-type@~1.0.5 debug@2.6.9 depd@2.0.0 destroy@~1.2.0 http-errors@~2.0.1 iconv-lite@~0.4.24 on-finished@~2.4.1 qs@~6.16.0 raw-body@~2.5.3 type-is@~1.6.18 unpipe@~1.0.0
body-parser@2.4.0	MIT	>=18	opencollective https://opencollective.com/express	42899	10	bytes@^3.1.2 content-type@^2.1.0 debug@^4.4.3 http-errors@^2.0.1 iconv-lite@^0.7.3 on-finished@^2.4.1 qs@^6.16.1 raw-body@^3.0.2 type-is@^2.1.0
brace-expansion@5.1.0	MIT	20 || >=22		133523	13	balanced-match@^4.0.2		module
braces@3.0.3	MIT	>=8		44635	10	fill-range@^7.1.1
bytes@3.1.2	MIT	>= 0.8		12270	5
call-bind-apply-helpers@1.0.2	MIT	>= 0.4		15952	21	es-errors@^1.3.0 function-bind@^1.1.2
call-bound@1.0.4	MIT	>= 0.4	https://github.com/sponsors/ljharb	17106	11	call-bind-apply-helpers@^1.0.2 get-intrinsic@^1.3.0
camelcase@5.3.1	MIT	>=6		7447	5
chalk@4.1.2	MIT	>=10	https://github.com/chalk/chalk?sponsor=1	35047	7	ansi-styles@^4.1.0 supports-color@^7.1.0
chalk@5.6.2	MIT	^12.17.0 || ^14.13 || >=16.0.0	https://github.com/chalk/chalk?sponsor=1	44342	12			module
chokidar@3.6.0	MIT	>= 8.10.0	https://paulmillr.com/funding/	90200	8	anymatch@~3.1.2 braces@~3.0.2 glob-parent@~5.1.2 is-binary-path@~2.1.0 is-glob@~4.0.1 normalize-path@~3.0.0 readdirp@~3.6.0
cliui@6.0.0	ISC			14873	5	string-width@^4.2.0 strip-ansi@^6.0.0 wrap-ansi@^6.2.0
cluster-key-slot@1.1.2	Apache-2.0	>=0.10.0		12180	6
color-convert@2.0.1	MIT	>=7.0.0		27189	7	color-name@~1.1.4
color-name@1.1.4	MIT			6693	4
combined-stream@1.0.8	MIT	>= 0.8		11514	5	delayed-stream@~1.0.0
commander@12.1.0	MIT	>=18		186398	14
commander@14.0.3	MIT	>=20		208654	14
compressible@2.0.18	MIT	>= 0.6		7355	5	mime-db@>=_1.43.0_<_2
compression@1.8.2	MIT	>= 0.8.0	opencollective https://opencollective.com/express	20626	4	bytes@3.1.2 compressible@~2.0.18 debug@2.6.9 destroy@1.2.0 negotiator@~0.6.4 on-headers@~1.1.0 safe-buffer@5.2.1 vary@~1.1.2
content-disposition@0.5.4	MIT	>= 0.6		19113	5	safe-buffer@5.2.1
content-disposition@2.0.1	MIT	>=18	opencollective https://opencollective.com/express	48581	6
content-type@1.0.5	MIT	>= 0.6		10471	5
content-type@2.1.0	MIT	>=18	opencollective https://opencollective.com/express	23136	6
cookie-parser@1.4.7	MIT	>= 0.8.0		12977	5	cookie@0.7.2 cookie-signature@1.0.6
cookie-signature@1.0.6	MIT			3936	5
cookie-signature@1.0.7	MIT			4083	4
cookie-signature@1.2.2	MIT	>=6.6.0		4993	5
cookie@0.7.2	MIT	>= 0.6		23382	5
cors@2.8.6	MIT	>= 0.10	opencollective https://opencollective.com/express	19956	4	object-assign@^4 vary@^1
cowsay@1.6.0	MIT	>= 4		495745	202	get-stdin@8.0.0 string-width@~2.1.1 strip-final-newline@2.0.0 yargs@15.4.1	cowsay=cli.js cowthink=cli.js
dayjs@1.11.23	MIT			681693	451
debug@2.6.9	MIT			51243	17	ms@2.0.0
debug@4.4.3	MIT	>=6.0		42793	7	ms@^2.1.3
decamelize@1.2.0	MIT	>=0.10.0		2940	4
delayed-stream@1.0.0	MIT	>=0.4.0		8021	6
depd@2.0.0	MIT	>= 0.8		27117	6
destroy@1.2.0	MIT	>= 0.8		9018	4
dotenv@16.6.1	BSD-2-Clause	>=12	https://dotenvx.com	76591	12
dotenv@18.0.10	BSD-2-Clause	>=12	https://dotenvx.com	51227	8		dotenv=dist/cli.cjs
dunder-proto@1.0.1	MIT	>= 0.4		13003	15	call-bind-apply-helpers@^1.0.1 es-errors@^1.3.0 gopd@^1.2.0
ee-first@1.1.1	MIT			6259	4
ejs@7.0.2	Apache-2.0	>=0.12.18		218428	16		ejs=bin/cli.js
emoji-regex@8.0.0	MIT			48255	8
encodeurl@2.0.3	MIT	>= 0.8	opencollective https://opencollective.com/express	7832	4
es-define-property@1.0.1	MIT	>= 0.4		10217	11
es-errors@1.3.0	MIT	>= 0.4		12324	22
es-object-atoms@1.1.2	MIT	>= 0.4		11967	16	es-errors@^1.3.0
es-set-tostringtag@2.1.0	MIT	>= 0.4		14544	10	es-errors@^1.3.0 get-intrinsic@^1.2.6 has-tostringtag@^1.0.2 hasown@^2.0.2
escape-html@1.0.3	MIT			3660	4
etag@1.8.1	MIT	>= 0.6		10809	5
express@4.22.3	MIT	>= 0.10.0	opencollective https://opencollective.com/express	215553	16	accepts@~1.3.8 array-flatten@1.1.1 body-parser@~1.20.5 content-disposition@~0.5.4 content-type@~1.0.4 cookie@~0.7.1 cookie-signature@~1.0.6 debug@2.6.9 depd@2.0.0 encodeurl@~2.0.0 escape-html@~1.0.3 etag@~1.8.1 finalhandler@~1.3.1 fresh@~0.5.2 http-errors@~2.0.0 merge-descriptors@1.0.3 methods@~1.1.2 on-finished@~2.4.1 parseurl@~1.3.3 path-to-regexp@~0.1.13 proxy-addr@~2.0.7 qs@~6.16.0 range-parser@~1.2.1 safe-buffer@5.2.1 send@~0.19.0 serve-static@~1.16.2 setprototypeof@1.2.0 statuses@~2.0.1 type-is@~1.6.18 utils-merge@1.0.1 vary@~1.1.2
express@5.3.0	MIT	>= 18	opencollective https://opencollective.com/express	76638	10	accepts@^2.0.0 body-parser@^2.3.0 content-disposition@^2.0.1 content-type@^2.0.0 cookie@^0.7.1 cookie-signature@^1.2.1 debug@^4.4.0 depd@^2.0.0 encodeurl@^2.0.0 escape-html@^1.0.3 etag@^1.8.1 finalhandler@^2.1.0 fresh@^2.0.0 http-errors@^2.0.0 merge-descriptors@^2.0.0 mime-types@^3.0.0 on-finished@^2.4.1 once@^1.4.0 parseurl@^1.3.3 proxy-addr@^2.0.8 qs@^6.16.0 range-parser@^1.2.1 router@^2.2.0 send@^1.1.0 serve-static@^2.2.0 statuses@^2.0.1 type-is@^2.1.0 vary@^1.1.2
fill-range@7.1.1	MIT	>=8		16743	4	to-regex-range@^5.0.1
finalhandler@1.3.2	MIT	>= 0.8		19149	6	debug@2.6.9 encodeurl@~2.0.0 escape-html@~1.0.3 on-finished@~2.4.1 parseurl@~1.3.3 statuses@~2.0.2 unpipe@~1.0.0
finalhandler@2.1.1	MIT	>= 18.0.0	opencollective https://opencollective.com/express	18111	5	debug@^4.4.0 encodeurl@^2.0.0 escape-html@^1.0.3 on-finished@^2.4.1 parseurl@^1.3.3 statuses@^2.0.1
find-up@4.1.0	MIT	>=8		11611	5	locate-path@^5.0.0 path-exists@^4.0.0
follow-redirects@1.16.3	MIT	>=4.0	[{"type":"individual","url":"https://github.com/sponsors/RubenVerborgh"}]	32110	7
form-data@4.0.6	MIT	>= 6		83901	8	asynckit@^0.4.0 combined-stream@^1.0.8 es-set-tostringtag@^2.1.0 hasown@^2.0.4 mime-types@^2.1.35
forwarded@0.2.0	MIT	>= 0.6		5876	5
fresh@0.5.2	MIT	>= 0.6		10116	5
fresh@2.0.0	MIT	>= 0.8		10289	5
function-bind@1.1.2	MIT		https://github.com/sponsors/ljharb	31427	12
generator-function@2.0.1	MIT	>= 0.4		10078	15
generic-pool@3.9.0	MIT	>= 4		67069	22
get-caller-file@2.0.5	ISC	6.* || 8.* || >= 10.*		4719	6
get-intrinsic@1.3.1	MIT	>= 0.4	https://github.com/sponsors/ljharb	47064	9	async-function@^1.0.0 async-generator-function@^1.0.0 call-bind-apply-helpers@^1.0.2 es-define-property@^1.0.1 es-errors@^1.3.0 es-object-atoms@^1.1.1 function-bind@^1.1.2 generator-function@^2.0.0 get-proto@^1.0.1 gopd@^1.2.0 has-symbols@^1.1.0 hasown@^2.0.2 math-intrinsics@^1.1.0
get-proto@1.0.1	MIT	>= 0.4		10840	15	dunder-proto@^1.0.1 es-object-atoms@^1.0.0
get-stdin@8.0.0	MIT	>=10	https://github.com/sponsors/sindresorhus	4706	5
glob-parent@5.1.2	ISC	>= 6		12134	5	is-glob@^4.0.1
gopd@1.2.0	MIT	>= 0.4	https://github.com/sponsors/ljharb	9869	12
has-flag@3.0.0	MIT	>=4		3125	4
has-flag@4.0.0	MIT	>=8		4419	5
has-symbols@1.1.0	MIT	>= 0.4	https://github.com/sponsors/ljharb	23409	16
has-tostringtag@1.0.2	MIT	>= 0.4	https://github.com/sponsors/ljharb	17603	16	has-symbols@^1.0.3
hasown@2.0.4	MIT	>= 0.4		10332	10	function-bind@^1.1.2
helmet@8.3.0	MIT	>=18.0.0	https://github.com/sponsors/EvanHahn	105555	9
http-errors@2.0.1	MIT	>= 0.8	opencollective https://opencollective.com/express	19064	5	depd@~2.0.0 inherits@~2.0.4 setprototypeof@~1.2.0 statuses@~2.0.2 toidentifier@~1.0.1
https-proxy-agent@5.0.1	MIT	>= 6		26008	11	agent-base@6 debug@4
iconv-lite@0.4.24	MIT	>=0.10.0		335941	26	safer-buffer@>=_2.1.2_<_3
iconv-lite@0.7.3	MIT	>=0.10.0	opencollective https://opencollective.com/express	344185	27	safer-buffer@>=_2.1.2_<_3.0.0
ignore-by-default@1.0.1	ISC			2817	4
inherits@2.0.4	ISC			3958	5
ipaddr.js@1.9.1	MIT	>= 0.10		42145	6
is-binary-path@2.1.0	MIT	>=8		3078	5	binary-extensions@^2.0.0
is-extglob@2.1.1	MIT	>=0.10.0		6217	4
is-fullwidth-code-point@2.0.0	MIT	>=4		4136	4
is-fullwidth-code-point@3.0.0	MIT	>=8		4994	5
is-glob@4.0.3	MIT	>=0.10.0		13609	4	is-extglob@^2.1.1
is-number@6.0.0	MIT	>=0.10.0		8960	4
is-number@7.0.0	MIT	>=0.12.0		9615	4
is-odd@3.0.1	MIT	>=4		6510	4	is-number@^6.0.0
is-promise@4.0.0	MIT			2958	6
locate-path@5.0.0	MIT	>=8		6584	5	p-locate@^4.1.0
lodash@4.18.1	MIT			1413741	1051
math-intrinsics@1.1.0	MIT	>= 0.4		17323	38
media-typer@0.3.0	MIT	>= 0.6		11055	5
media-typer@1.1.1	MIT	>= 0.8	opencollective https://opencollective.com/express	9299	5
merge-descriptors@1.0.3	MIT		https://github.com/sponsors/sindresorhus	5081	5
merge-descriptors@2.0.0	MIT	>=18	https://github.com/sponsors/sindresorhus	4373	5
methods@1.1.2	MIT	>= 0.6		5288	5
mime-db@1.52.0	MIT	>= 0.6		205539	6
mime-db@1.54.0	MIT	>= 0.6		225566	6
mime-types@2.1.35	MIT	>= 0.6		18272	5	mime-db@1.52.0
mime-types@3.0.2	MIT	>=18	opencollective https://opencollective.com/express	22871	6	mime-db@^1.54.0
mime@1.6.0	MIT	>=4		51738	10		mime=cli.js
minimatch@10.2.6	BlueOak-1.0.0	18 || 20 || >=22	https://github.com/sponsors/isaacs	536122	53	brace-expansion@^5.0.8		module
morgan@1.12.1	MIT	>= 0.8.0	opencollective https://opencollective.com/express	27776	4	basic-auth@~2.0.1 debug@2.6.9 depd@~2.0.0 on-finished@~2.4.1 on-headers@~1.1.0
ms@2.0.0	MIT			6266	4
ms@2.1.3	MIT			6721	4
nanoid@5.1.16	MIT	^18 || >=20	[{"type":"github","url":"https://github.com/sponsors/ai"}]	13640	11		nanoid=bin/nanoid.js	module
negotiator@0.6.3	MIT	>= 0.6		27375	9
negotiator@0.6.4	MIT	>= 0.6		28556	9
negotiator@1.1.0	MIT	>=18	opencollective https://opencollective.com/express	24407	9	content-type@^2.1.0
nodemon@3.1.14	MIT	>=10	opencollective https://opencollective.com/nodemon	219252	42	chokidar@^3.5.2 debug@^4 ignore-by-default@^1.0.1 minimatch@^10.2.1 pstree.remy@^1.1.8 semver@^7.5.3 simple-update-notifier@^2.0.0 supports-color@^5.5.0 touch@^3.1.0 undefsafe@^2.0.5	nodemon=bin/nodemon.js
normalize-path@3.0.0	MIT	>=0.10.0		9219	4
object-assign@4.1.1	MIT	>=0.10.0		5493	4
object-inspect@1.14.0	MIT	>= 0.4	https://github.com/sponsors/ljharb	86766	10
on-finished@2.4.2	MIT	>= 0.8	opencollective https://opencollective.com/express	12172	4	ee-first@1.1.1
on-headers@1.1.0	MIT	>= 0.8		8850	5
once@1.4.0	ISC			4046	4	wrappy@1
p-limit@2.3.0	MIT	>=6	https://github.com/sponsors/sindresorhus	7390	5	p-try@^2.0.0
p-locate@4.1.0	MIT	>=8		7285	5	p-limit@^2.2.0
p-try@2.2.0	MIT	>=6		4371	5
parseurl@1.3.3	MIT	>= 0.8		10299	5
path-exists@4.0.0	MIT	>=8		3919	5
path-to-regexp@0.1.13	MIT			6644	4
path-to-regexp@8.4.2	MIT		opencollective https://opencollective.com/express	59680	6
pg-cloudflare@1.4.1	MIT			25701	13
pg-connection-string@2.14.1	MIT			16148	6
pg-int8@1.0.1	ISC	>=4.0.0		3186	4
pg-pool@3.14.0	MIT			29835	5
pg-protocol@1.16.1	MIT			202040	42
pg-types@2.2.0	MIT	>=4		35296	13	pg-int8@1.0.1 postgres-array@~2.0.0 postgres-bytea@~1.0.0 postgres-date@~1.0.4 postgres-interval@^1.1.0
pg@8.23.1	MIT	>= 16.0.0		102632	20	pg-connection-string@^2.14.1 pg-pool@^3.14.0 pg-protocol@^1.16.1 pg-types@2.2.0 pgpass@1.0.5
pgpass@1.0.5	MIT			10323	4	split2@^4.1.0
picomatch@2.3.2	MIT	>=8.6	https://github.com/sponsors/jonschlinkert	90605	9
postgres-array@2.0.0	MIT	>=4		4903	5
postgres-bytea@1.0.1	MIT	>=0.10.0		3095	4
postgres-date@1.0.7	MIT	>=0.10.0		5915	4
postgres-interval@1.2.0	MIT	>=0.10.0		6727	5	xtend@^4.0.0
proxy-addr@2.0.8	MIT	>= 0.10	opencollective https://opencollective.com/express	16326	5	forwarded@0.2.0 ipaddr.js@1.9.1
proxy-from-env@2.1.0	MIT	>=10		15643	5			module
pstree.remy@1.1.8	MIT			14977	11
qs@6.16.2	BSD-3-Clause	>=0.6	https://github.com/sponsors/ljharb	422702	20	es-define-property@^1.0.1 side-channel@^1.1.1
qs@6.17.1	BSD-3-Clause	>=0.6	https://github.com/sponsors/ljharb	459008	20	es-define-property@^1.0.1 side-channel@^1.1.1
range-parser@1.2.1	MIT	>= 0.6		8457	5
range-parser@1.3.0	MIT	>= 0.6	opencollective https://opencollective.com/express	8967	5
raw-body@2.5.3	MIT	>= 0.8		18483	5	bytes@~3.1.2 http-errors@~2.0.1 iconv-lite@~0.4.24 unpipe@~1.0.0
raw-body@3.0.2	MIT	>= 0.10		18495	5	bytes@~3.1.2 http-errors@~2.0.1 iconv-lite@~0.7.0 unpipe@~1.0.0
readdirp@3.6.0	MIT	>=8.10.0		20472	5	picomatch@^2.2.1
redis@4.7.1	MIT			43927	5	@redis/bloom@1.2.0 @redis/client@1.6.1 @redis/graph@1.1.1 @redis/json@1.0.7 @redis/search@1.2.0 @redis/time-series@1.1.0
redis@6.3.1	MIT	>= 20.0.0		299801	6	@redis/bloom@6.3.1 @redis/client@6.3.1 @redis/json@6.3.1 @redis/search@6.3.1 @redis/time-series@6.3.1
require-directory@2.1.1	MIT	>=0.10.0		12071	7
require-main-filename@2.0.0	ISC			3928	5
router@2.3.0	MIT	>= 18	opencollective https://opencollective.com/express	80745	12	debug@^4.4.0 depd@^2.0.0 is-promise@^4.0.0 parseurl@^1.3.3 path-to-regexp@^8.0.0
safe-buffer@5.1.2	MIT			31686	5
safe-buffer@5.2.1	MIT		[{"type":"github","url":"https://github.com/sponsors/feross"},{"type":"patreon","url":"https://www.patreon.com/feross"},{"type":"consulting","url":"https://feross.org/support"}]	32101	5
safer-buffer@2.1.2	MIT			42299	7
semver@7.8.6	ISC	>=10		118657	54		semver=bin/semver.js
send@0.19.2	MIT	>= 0.8.0		50398	6	debug@2.6.9 depd@2.0.0 destroy@1.2.0 encodeurl@~2.0.0 escape-html@~1.0.3 etag@~1.8.1 fresh@~0.5.2 http-errors@~2.0.1 mime@1.6.0 ms@2.1.3 on-finished@~2.4.1 range-parser@~1.2.1 statuses@~2.0.2
send@1.2.1	MIT	>= 18	opencollective https://opencollective.com/express	32200	4	debug@^4.4.3 encodeurl@^2.0.0 escape-html@^1.0.3 etag@^1.8.1 fresh@^2.0.0 http-errors@^2.0.1 mime-types@^3.0.2 ms@^2.1.3 on-finished@^2.4.1 range-parser@^1.2.1 statuses@^2.0.2
serve-static@1.16.3	MIT	>= 0.8.0		25518	5	encodeurl@~2.0.0 escape-html@~1.0.3 parseurl@~1.3.3 send@~0.19.1
serve-static@2.2.1	MIT	>= 18	opencollective https://opencollective.com/express	14335	4	encodeurl@^2.0.0 escape-html@^1.0.3 parseurl@^1.3.3 send@^1.2.0
set-blocking@2.0.0	ISC			4224	5
setprototypeof@1.2.0	ISC			4025	6
side-channel-list@1.0.1	MIT	>= 0.4	https://github.com/sponsors/ljharb	16973	13	es-errors@^1.3.0 object-inspect@^1.13.4
side-channel-map@1.0.1	MIT	>= 0.4	https://github.com/sponsors/ljharb	13348	12	call-bound@^1.0.2 es-errors@^1.3.0 get-intrinsic@^1.2.5 object-inspect@^1.13.3
side-channel-weakmap@1.0.2	MIT	>= 0.4	https://github.com/sponsors/ljharb	14667	12	call-bound@^1.0.2 es-errors@^1.3.0 get-intrinsic@^1.2.5 object-inspect@^1.13.3 side-channel-map@^1.0.1
side-channel@1.1.1	MIT	>= 0.4	https://github.com/sponsors/ljharb	22864	12	es-errors@^1.3.0 object-inspect@^1.13.4 side-channel-list@^1.0.1 side-channel-map@^1.0.1 side-channel-weakmap@^1.0.2
simple-update-notifier@2.0.0	MIT	>=10		25785	16	semver@^7.5.3
split2@4.2.0	ISC	>= 10.x		17419	6
statuses@2.0.2	MIT	>= 0.8		12505	6
string-width@2.1.1	MIT	>=4		3788	4	is-fullwidth-code-point@^2.0.0 strip-ansi@^4.0.0
string-width@4.2.3	MIT	>=8		5161	5	emoji-regex@^8.0.0 is-fullwidth-code-point@^3.0.0 strip-ansi@^6.0.1
strip-ansi@4.0.0	MIT	>=4		2938	4	ansi-regex@^3.0.0
strip-ansi@6.0.1	MIT	>=8		4029	5	ansi-regex@^5.0.1
strip-final-newline@2.0.0	MIT	>=6		3046	4
supports-color@5.5.0	MIT	>=4		6630	5	has-flag@^3.0.0
supports-color@7.2.0	MIT	>=8		7035	5	has-flag@^4.0.0
to-regex-range@5.0.1	MIT	>=8.0		22939	4	is-number@^7.0.0
toidentifier@1.0.1	MIT	>=0.6		4685	5
touch@3.1.1	ISC			10163	5		nodetouch=bin/nodetouch.js
type-is@1.6.18	MIT	>= 0.6		18497	5	media-typer@0.3.0 mime-types@~2.1.24
type-is@2.1.0	MIT	>= 18	opencollective https://opencollective.com/express	21269	5	content-type@^2.0.0 media-typer@^1.1.0 mime-types@^3.0.0
undefsafe@2.0.5	MIT			7600	9
unpipe@1.0.0	MIT	>= 0.8		4311	5
utils-merge@1.0.1	MIT	>= 0.4.0		3720	5
uuid@14.0.3	MIT		["https://github.com/sponsors/broofa","https://github.com/sponsors/ctavan"]	65739	70		uuid=dist-node/bin/uuid	module
uuid@9.0.1	MIT		["https://github.com/sponsors/broofa","https://github.com/sponsors/ctavan"]	123288	76		uuid=dist/bin/uuid
vary@1.1.2	MIT	>= 0.8		8747	5
which-module@2.0.1	ISC			4036	4
wrap-ansi@6.2.0	MIT	>=8		9500	4	ansi-styles@^4.0.0 string-width@^4.1.0 strip-ansi@^6.0.0
wrappy@1.0.2	ISC			2961	4
xtend@4.0.2	MIT	>=0.4		6465	7
y18n@4.0.3	ISC			10991	5
yallist@4.0.0	ISC			14752	5
yargs-parser@18.1.3	ISC	>=6		71482	6	camelcase@^5.0.0 decamelize@^1.2.0
yargs@15.4.1	MIT	>=8		230562	62	cliui@^6.0.0 decamelize@^1.2.0 find-up@^4.1.0 get-caller-file@^2.0.1 require-directory@^2.1.1 require-main-filename@^2.0.0 set-blocking@^2.0.0 string-width@^4.2.0 which-module@^2.0.0 y18n@^4.0.0 yargs-parser@^18.1.2
`;
