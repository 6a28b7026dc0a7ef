import type { Quiz } from '../../../learn/quiz/question.ts';

const imageAndContainer: Quiz = {
  id: 'image-and-container',
  title: 'What survives, and why?',
  questions: [
    {
      id: 'who-sees-it',
      type: 'single',
      prompt: 'Two containers run from one image. You write a file in the first. Who can read it?',
      choices: [
        {
          text: 'The first container only',
          correct: true,
          why: 'The file went into the writable layer of the first container. The second has a layer of its own.',
        },
        {
          text: 'Both containers, since they share the image',
          why: 'They share the image, and it did not change: nobody can write into it. The file lies in the layer of one container.',
        },
        {
          text: 'Every container that is made from now on',
          why: 'A new container starts from the image, and the image was not touched.',
        },
      ],
      experiment: 'docker diff second',
    },
    {
      id: 'after-stop',
      type: 'single',
      prompt: 'You stop a container and start it again. What has become of a file that you wrote into it?',
      choices: [
        {
          text: 'It is still there',
          correct: true,
          why: 'Stopping ends the program. The writable layer stays on disk until the container is removed.',
        },
        {
          text: 'It is gone: changes disappear when a container stops',
          why: 'This is a common myth. Changes go with `docker rm`, not with `docker stop`.',
        },
        {
          text: 'It has moved into the image',
          why: 'Only `docker commit` makes an image from a container, and even that makes a new image.',
        },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'what-stop-ends',
      type: 'multiple',
      prompt: 'What is still there after `docker stop`?',
      choices: [
        { text: 'The files that the container changed', correct: true, why: 'The writable layer stays.' },
        {
          text: 'Its name and its settings',
          correct: true,
          why: 'Name and settings stay, so that `docker start` can use them.',
        },
        { text: 'Its running program', why: 'That is the one thing that `docker stop` ends.' },
        { text: 'The image that it was made from', correct: true, why: 'The image never knew about it.' },
      ],
    },
    {
      id: 'how-many-copies',
      type: 'number-or-text',
      prompt: 'Five containers were made from `busybox`. How many copies of the files of `busybox` does the disk hold?',
      accepts: [1, 'one'],
      why: 'All five read the same layers. Each adds a writable layer, which is nearly empty at first.',
      near: [
        { answer: 5, why: 'No file is copied when a container starts. All of them read the same layers of the image.' },
        {
          answer: 'five',
          why: 'No file is copied when a container starts. All of them read the same layers of the image.',
        },
        { answer: 6, why: 'The image is there once, and a container copies none of it when it starts.' },
      ],
      otherwise: 'Look at the picture: what do the containers stand on?',
    },
    {
      id: 'why-ps-empty',
      type: 'single',
      prompt: 'You ran a container yesterday. Today `docker ps` shows an empty table. Why?',
      choices: [
        {
          text: '`docker ps` lists running containers only; the stopped one shows with `-a`',
          correct: true,
          why: 'A stopped container stays until you remove it.',
        },
        { text: 'Docker removes a container when its program ends', why: 'Only with `--rm`. Else it stays, stopped.' },
        { text: 'The container went back into the image', why: 'Nothing ever goes back into an image.' },
      ],
      experiment: 'docker ps -a',
    },
    {
      id: 'why-image-first',
      type: 'single',
      prompt: 'You remove every container of an image. What happens to the image?',
      choices: [
        {
          text: 'Nothing: you can start new containers from it at once',
          correct: true,
          why: 'The recipe does not vanish when the cakes are eaten.',
        },
        { text: 'It is removed with its last container', why: 'An image stays until `docker rmi` removes it.' },
        {
          text: 'It keeps the changes of the last container',
          why: 'A container never changes the image that it came from.',
        },
      ],
      experiment: 'docker images',
    },
  ],
};

export const quizzes: readonly Quiz[] = [imageAndContainer];
