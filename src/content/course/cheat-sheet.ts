/** The commands of the course, by what one wants. Printed, they fill one page. */
export const cheatSheet: readonly {
  readonly title: string;
  readonly lines: readonly (readonly [command: string, meaning: string])[];
}[] = [
  {
    title: 'Run',
    lines: [
      ['docker run IMAGE', 'make a container and start it'],
      ['docker run --rm -it IMAGE sh', 'a shell; gone afterwards'],
      ['docker run -d --name web IMAGE', 'in the background, with a name'],
      ['docker run -p 8080:80 IMAGE', 'host’s port 8080 to its port 80'],
      ['docker run -v data:/data IMAGE', 'with the volume data'],
      ['docker run -e KEY=value IMAGE', 'with an environment variable'],
    ],
  },
  {
    title: 'Look',
    lines: [
      ['docker ps', 'running containers; -a all'],
      ['docker logs web', 'what it printed; -f goes on'],
      ['docker exec -it web sh', 'another process inside'],
      ['docker diff web', 'files changed: A, C, D'],
      ['docker inspect web', 'all settings, as JSON'],
      ['docker top web', 'its processes, as the host sees them'],
    ],
  },
  {
    title: 'End',
    lines: [
      ['docker stop web', 'TERM, after 10 s KILL; files stay'],
      ['docker start web', 'again, with its files'],
      ['docker rm web', 'away with it and its files'],
      ['docker rm -f web', 'even while it runs'],
    ],
  },
  {
    title: 'Images',
    lines: [
      ['docker images', 'images that lie here'],
      ['docker pull IMAGE', 'fetch from a registry'],
      ['docker history IMAGE', 'its layers, and what made them'],
      ['docker tag IMAGE NAME:TAG', 'one more name'],
      ['docker rmi IMAGE', 'name away; layers, if unused'],
    ],
  },
  {
    title: 'Make',
    lines: [
      ['docker build -t app .', 'from the Dockerfile here'],
      ['docker build --no-cache .', 'every step anew'],
      ['docker commit web app:mine', 'from a container, by hand'],
    ],
  },
  {
    title: 'Share',
    lines: [
      ['docker push HOST/app:1', 'to a registry'],
      ['docker save app -o app.tar', 'an image, whole, into a file'],
      ['docker load -i app.tar', 'and back'],
      ['docker export web -o fs.tar', 'a container’s files, flat'],
      ['docker import fs.tar app', 'an image from files'],
    ],
  },
  {
    title: 'Keep and connect',
    lines: [
      ['docker volume ls', 'volumes; rm, prune'],
      ['docker network create net', 'names work on it'],
      ['docker run --network net …', 'a container on it'],
      ['docker cp web:/file .', 'a file out of it, or in'],
    ],
  },
  {
    title: 'Tidy up',
    lines: [
      ['docker system df', 'what takes space'],
      ['docker container prune', 'stopped containers away'],
      ['docker image prune', 'dangling images away'],
    ],
  },
];

/** What to remember when everything else is forgotten. */
export const rules: readonly string[] = [
  'An image never changes. A container writes into a layer of its own.',
  'A container lives as long as its main process. Stopped is not removed.',
  'Tags move, digests do not. latest is only the default tag.',
  'To update: new image, new container. Data belongs into volumes.',
  'A file deleted in a later layer is still in the image.',
];
