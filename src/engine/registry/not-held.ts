import { EngineError } from '../base/errors.ts';
import { familiarName, type Reference } from '../image/reference.ts';

/** Docker Official Images, past and present, as docker-library/official-images lists them. */
const OFFICIAL = new Set(
  `adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita
  buildpack-deps busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure composer convertigo couchbase
  couchdb crate crux dart debian django docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang
  express-gateway fedora flink fluentd friendica fsharp gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-seattle
  hello-world hipache hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb iojs irssi java jenkins jetty joomla jruby julia
  kapacitor kibana known kong lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica
  mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux
  orientdb owncloud percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails
  rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa sentry silverpeas sl solr
  sonarqube sourcemage spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu unit valkey varnish vault
  websphere-liberty wordpress xwiki yourls znc zookeeper`.split(/\s+/),
);

/** Publishers whose images tutorials use. */
const PUBLISHERS = new Set(
  `amazon apache bitnami circleci confluentinc containous curlimages docker dockersamples dpage elastic gitlab google grafana hashicorp
  homeassistant jenkins jupyter jwilder kalilinux keycloak linuxserver localstack mailhog minio moby nginxinc nicolaka opensuse openpolicyagent
  openzipkin otel pihole portainer prom rancher redis rediscommander selenium sonatype tensorflow traefik vaultwarden`.split(
    /\s+/,
  ),
);

/** Which versions the real Hub has had of the repositories that the simulated one holds. */
const PUBLISHED: Readonly<Record<string, RegExp>> = {
  alpine: /^(2\.[67]|3(\.\d|\.1\d|\.2[0-4])?)(\.\d+)?$|^edge$/,
  busybox: /^1(\.(2\d|3[0-7]))?(\.\d)?$|^(unstable|uclibc)$/,
  debian: /^([789]|1[0-4])(\.\d+)?$|^(wheezy|jessie|stretch|buster|bullseye|forky|sid|testing|unstable|experimental)$/,
  gcc: /^([4-9]|1[0-6])(\.\d){0,2}$/,
  golang: /^1(\.\d|\.1\d|\.2[0-6])?(\.\d+)?$/,
  httpd: /^2(\.[24])?(\.\d+)?$/,
  nginx: /^1(\.\d|\.[12]\d|\.3[01])?(\.\d+)?$/,
  node: /^(0\.1[02]|[4-9]|1\d|2[0-6])(\.\d+){0,2}$|^(argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton|lts|current)$/,
  postgres: /^(8\.4|9(\.[0-6])?|1[0-8])(\.\d+)*$/,
  python: /^(2(\.7)?|3(\.[3-9]|\.1[0-5])?)(\.\d+)?$/,
  redis: /^([2-8])(\.\d){0,2}$/,
  registry: /^[0-3](\.\d+){0,2}$/,
  ubuntu:
    /^(1\d|2[0-6])\.(04|10)$|^(precise|trusty|xenial|bionic|focal|jammy|noble|oracular|plucky|questing|resolute|rolling|devel)$/,
};

/** What stands behind a version in the tags of official images. */
const VARIANT =
  /-(slim|alpine(\d\.\d+)?|wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|perl|otel|onbuild|windowsservercore.*|nanoserver.*|glibc|musl|uclibc)$/;

// DIFFERS: The simulated Docker Hub holds some of the official images, and some of their tags; of others that the real one has, docker says that they are not simulated.

/**
 * The plain sentence for a name that Docker Hub has and this one lacks; undefined where the real Hub would not know the name either, and
 * for what nobody here can know. `held` are the repository's own tags, `repositories` all names, familiar ones.
 */
export function notHeld(
  reference: Reference,
  held: readonly string[] | undefined,
  repositories: readonly string[],
): EngineError | undefined {
  const [namespace = '', name = ''] = reference.path.split('/');
  const official = namespace === 'library';
  const shown = familiarName(reference);
  if (held === undefined) {
    if (official ? !OFFICIAL.has(name) : !PUBLISHERS.has(namespace)) return undefined;
    const offered = repositories.filter((one) => !one.includes('/')).join(', ');
    return new EngineError('unavailable', `drydock: ${shown} is not simulated; this Docker Hub holds ${offered}`);
  }
  const { tag = 'latest' } = reference;
  if (!official || reference.digest !== undefined || !wasPublished(name, tag)) return undefined;
  const offered = similarTags(tag, held).map((one) => `${name}:${one}`);
  return new EngineError(
    'unavailable',
    `drydock: ${shown}:${tag} is not simulated; this Docker Hub holds ${offered.join(', ')}`,
  );
}

/** The version in a tag, without its variants: `3.8` of `3.8-slim-buster`. */
function versionOf(tag: string): string {
  const shorter = tag.replace(VARIANT, '');
  return shorter === tag ? tag : versionOf(shorter);
}

function wasPublished(name: string, tag: string): boolean {
  // `slim-bullseye` is the newest version on another base.
  const version = versionOf(`-${tag}`).replace(/^-/, '');
  return version === '' || (PUBLISHED[name]?.test(version) ?? false);
}

/** A few tags of the same variant, one for each short version; else any short ones. */
function similarTags(tag: string, held: readonly string[]): readonly string[] {
  const variant = tag.slice(versionOf(tag).length);
  const short = held.filter((one) => /^\d+(\.\d+)?(-|$)/.test(one));
  const alike = short.filter((one) => one === versionOf(one) + variant);
  const base = short.filter((one) => one === versionOf(one) + (/-(slim|alpine)/.exec(variant)?.[0] ?? ''));
  return (alike.length > 0 ? alike : base.length > 0 ? base : held).slice(0, 8);
}
