/**
 * What learners believe and should not, by name. A wrong choice of a quiz names the one that it comes from, and gets its reason and its
 * experiment when the author gives no better ones.
 */
export interface Misconception {
  /** The belief, as somebody who holds it would say it. */
  readonly myth: string;
  /** What is true instead, in a sentence or two. Backticks mark code. */
  readonly truth: string;
  /** A command line that shows it on any machine with `busybox`. */
  readonly experiment: string;
}

export const misconceptions = {
  // Start
  'image-runs': {
    myth: 'An image runs.',
    truth: 'An image is files with settings. What runs is a process, and it belongs to a container.',
    experiment: 'docker pull busybox; docker ps',
  },
  'container-is-copy': {
    myth: 'Each container holds a copy of its image.',
    truth: 'Nothing is copied. All containers read the same layers, and each adds a thin layer of its own.',
    experiment: 'docker run -d busybox sleep 60; docker ps --size',
  },
  'write-reaches-image': {
    myth: 'What a container writes ends up in the image.',
    truth: 'A container writes into its own layer. The image below is read-only.',
    experiment: 'docker run busybox touch /x; docker run --rm busybox ls /x',
  },
  'containers-share-files': {
    myth: 'Containers of one image see each other’s files.',
    truth: 'They share the image’s layers. Each one’s changes lie in its own writable layer.',
    experiment: 'docker run --name one busybox touch /x; docker run --name two busybox ls /x',
  },
  'ps-shows-all': {
    myth: '`docker ps` lists every container.',
    truth: '`docker ps` lists running containers. `docker ps -a` lists all.',
    experiment: 'docker run busybox true; docker ps; docker ps -a',
  },
  'same-name-reused': {
    myth: 'A second container may take a name that is in use, or replaces the first.',
    truth: 'A name belongs to one container until that one is removed or renamed.',
    experiment: 'docker run --name one busybox true; docker run --name one busybox true',
  },
  // Containers
  'stop-removes': {
    myth: 'A stopped container is gone.',
    truth: 'Stopping ends the program. The container stays until `docker rm`.',
    experiment: 'docker run --name one busybox true; docker ps -a',
  },
  'stop-loses-changes': {
    myth: 'Changes disappear when a container stops.',
    truth: 'The writable layer stays on disk. It goes with `docker rm`, not with `docker stop`.',
    experiment: 'docker run --name one busybox touch /x; docker diff one',
  },
  'exit-removes': {
    myth: 'A container is removed when its program ends.',
    truth: 'It stays, exited. Only `--rm` makes Docker remove it at its end.',
    experiment: 'docker run busybox true; docker ps -a',
  },
  'run-restarts': {
    myth: '`docker run` starts the old container again.',
    truth: '`docker run` always makes a new container. `docker start` starts an old one.',
    experiment: 'docker run busybox true; docker run busybox true; docker ps -a',
  },
  'runs-until-stopped': {
    myth: 'A container runs until somebody stops it.',
    truth: 'It lives as long as its main process. When that ends, the container has exited.',
    experiment: 'docker run -d --name one busybox true; docker ps -a',
  },
  'detached-keeps-alive': {
    myth: '`-d` keeps a container running.',
    truth: '`-d` only frees your terminal. The container still ends with its main process.',
    experiment: 'docker run -d busybox true; docker ps -a',
  },
  'exec-is-main': {
    myth: 'Leaving an `exec` ends the container.',
    truth: '`exec` adds a process. Only the end of the main process ends the container.',
    experiment: 'docker run -d --name one busybox sleep 60; docker exec one true; docker ps',
  },
  'stopped-uses-cpu': {
    myth: 'A stopped container still uses memory or processor.',
    truth: 'It has no process. It still takes space on disk.',
    experiment: 'docker run -d --name one busybox sleep 60; docker stop -t 1 one; docker top one',
  },
  'is-a-vm': {
    myth: 'A container is a small virtual machine.',
    truth: 'It is a process of the host with its own view. There is no second kernel.',
    experiment: 'uname -r; docker run --rm busybox uname -r',
  },
  'own-kernel': {
    myth: 'An image brings its own kernel.',
    truth: 'An image brings files. The kernel is the host’s, in every container.',
    experiment: 'uname -r; docker run --rm busybox uname -r',
  },
  'sees-host-files': {
    myth: 'A container sees the files of the host.',
    truth: 'It sees its image and its writable layer. The host’s files show only where they are mounted.',
    experiment: 'ls -d /home/learner; docker run --rm busybox ls -d /home/learner',
  },
  'invisible-to-host': {
    myth: 'The host cannot see a container’s processes.',
    truth: 'They are processes of the host, in a namespace of their own. The host’s `ps` lists them.',
    experiment: 'docker run -d busybox sleep 4321; ps aux | grep 4321',
  },
  // Images
  'delete-shrinks': {
    myth: 'Deleting a file in a later layer makes the image smaller.',
    truth: 'The lower layer still holds it. The upper layer only hides it, and adds a little.',
    experiment: 'docker history busybox',
  },
  'tag-is-identity': {
    myth: 'A tag always names the same image.',
    truth: 'A tag is a movable name. The digest identifies an image.',
    experiment: 'docker tag busybox mine; docker images',
  },
  'latest-is-newest': {
    myth: '`latest` is the newest version.',
    truth: '`latest` is the tag that is taken when none is given. It moves only when somebody moves it.',
    experiment: 'docker tag busybox:1.36 mine:latest',
  },
  'tag-copies': {
    myth: '`docker tag` copies the image.',
    truth: 'It adds a name. Both names show the same ID.',
    experiment: 'docker tag busybox mine; docker images',
  },
  'rmi-kills-containers': {
    myth: 'Removing an image removes its containers.',
    truth:
      'Docker refuses while a container uses the image. With `-f` it takes the name off, and the container goes on.',
    experiment: 'docker run -d busybox sleep 60; docker rmi busybox',
  },
  'image-editable': {
    myth: 'An image can be changed in place.',
    truth: 'Another content has another ID. A change makes a new image, and the name may move to it.',
    experiment: 'docker inspect --format "{{.Id}}" busybox',
  },
  'layers-not-shared': {
    myth: 'Two images on one base store it twice.',
    truth: 'A layer is stored once, under its digest. All images that name it share it.',
    experiment: 'docker system df -v',
  },
  'image-is-dockerfile': {
    myth: 'The image is the Dockerfile.',
    truth: 'The Dockerfile is the recipe’s text. The image is what the build made of it: layers and settings.',
    experiment: 'docker history busybox',
  },
  'image-has-memory': {
    myth: 'An image keeps running programs, like a snapshot of a machine.',
    truth: 'It keeps files and settings. Memory and processes are never part of it.',
    experiment: 'docker run -d --name one busybox sleep 60; docker commit one snap; docker run --rm snap ps',
  },
  // Making
  'expose-publishes': {
    myth: '`EXPOSE` opens a port.',
    truth: '`EXPOSE` is a note in the image. A port is opened by `-p` when a container is made.',
    experiment: 'docker run -d --name one --expose 80 busybox sleep 60; docker port one',
  },
  'rebuild-updates-running': {
    myth: 'A rebuilt image reaches running containers.',
    truth: 'A container keeps the image that it was made from. To update, remove it and make a new one.',
    experiment: 'docker ps',
  },
  'ignore-filters-image': {
    myth: '`.dockerignore` filters what lies in the image.',
    truth: 'It filters the build context. What a step makes by itself is not touched by it.',
    experiment: 'cat .dockerignore',
  },
  'cache-sees-all': {
    myth: 'The build cache knows when the internet has changed.',
    truth: 'A `RUN` step is found by its text and what lies below. The same text is taken from the cache.',
    experiment: 'docker build .',
  },
  'cache-per-step': {
    myth: 'Only the changed step is built again.',
    truth: 'A changed step and all steps after it are done again.',
    experiment: 'docker build .',
  },
  'run-at-start': {
    myth: '`RUN` runs when a container starts.',
    truth: '`RUN` runs once, when the image is built. `CMD` and `ENTRYPOINT` run when a container starts.',
    experiment: 'docker history busybox',
  },
  'cmd-at-build': {
    myth: '`CMD` runs during the build.',
    truth: '`CMD` is only written into the image’s settings. It runs when a container starts.',
    experiment: 'docker inspect --format "{{.Config.Cmd}}" busybox',
  },
  'args-replace-entrypoint': {
    myth: 'Words behind the image replace the entrypoint.',
    truth: 'They replace `CMD`. The entrypoint stays, and gets them as its arguments.',
    experiment: 'docker run --rm --entrypoint echo busybox hi',
  },
  'commit-changes-image': {
    myth: '`docker commit` changes the image of the container.',
    truth: 'It makes a new image with one more layer. The old one stays as it was.',
    experiment: 'docker run --name one busybox touch /x; docker commit one new; docker images',
  },
  // Sharing
  'push-moves-containers': {
    myth: '`docker push` sends containers.',
    truth: 'It sends an image: the layers that the registry lacks, the config and the manifest.',
    experiment: 'docker push --help',
  },
  'pull-refreshes': {
    myth: '`docker run` always fetches the newest image.',
    truth: 'It takes what lies here under that name. Only `docker pull` or `--pull always` asks the registry.',
    experiment: 'docker run --rm --pull never busybox date',
  },
  'hub-only': {
    myth: 'Images come from Docker Hub only.',
    truth: 'The name says from where: `host:port/name`. Only names without a host mean Docker Hub.',
    experiment: 'docker pull localhost:5000/app',
  },
  'name-is-trust': {
    myth: 'A familiar name means a trustworthy image.',
    truth: 'Official images have no namespace. Anybody may push `somebody/busybox`.',
    experiment: 'docker inspect --format "{{.RepoDigests}}" busybox',
  },
  'export-is-save': {
    myth: '`export` and `save` write the same.',
    truth: '`save` writes an image with layers and settings. `export` writes the files of one container, flat.',
    experiment: 'docker save busybox | tar t; docker create --name one busybox; docker export one | tar t | head',
  },
  // Living
  'volume-in-image': {
    myth: '`docker commit` keeps what lies in a volume.',
    truth: 'A volume lies outside the container’s layers. Commit does not see it.',
    experiment: 'docker run --name one -v data:/d busybox touch /d/x; docker diff one',
  },
  'rm-deletes-volume': {
    myth: '`docker rm` deletes the container’s named volumes.',
    truth: 'Named volumes stay until `docker volume rm`.',
    experiment: 'docker run --rm -v data:/d busybox touch /d/x; docker volume ls',
  },
  'ports-open-by-default': {
    myth: 'A server in a container can be reached from outside at once.',
    truth: 'It has an address of its own. From outside it is reached through a port that `-p` publishes.',
    experiment: 'docker run -d --name one busybox httpd -f; docker port one',
  },
  'names-on-default-bridge': {
    myth: 'Containers find each other by name on every network.',
    truth: 'Names work on networks that you make. The default `bridge` has no such directory.',
    experiment: 'docker network create net',
  },
  'root-inside-harmless': {
    myth: 'Root in a container is nobody on the host.',
    truth: 'Unless mapped, it is the same user 0, held back by namespaces and capabilities only.',
    experiment: 'docker run --rm busybox id',
  },
  'secret-deleted': {
    myth: 'A secret that a later step deletes is out of the image.',
    truth: 'It stays in its layer, and everybody who has the image can read it.',
    experiment: 'docker history --no-trunc busybox',
  },
  'same-everywhere': {
    myth: 'The same command gives the same result on every machine.',
    truth: 'The same digest gives the same files. Tags move; architecture, settings and data differ.',
    experiment: 'docker run --rm busybox uname -m',
  },
} as const satisfies Record<string, Misconception>;

export type MisconceptionName = keyof typeof misconceptions;
