import { done, type Exercise, missing } from '../../../learn/exercise/exercise.ts';
import { container, image, stateOf } from '../../../learn/exercise/find.ts';

export const oldAndNew: Exercise = {
  id: 'old-and-new',
  title: 'Old kettle, new pot',
  intro: 'The folder `tea` holds a recipe. Show that a running container does not follow when its tag moves.',
  images: ['busybox'],
  files: { 'tea/Dockerfile': 'FROM busybox\nARG KIND=green\nRUN echo $KIND > /kind\nCMD ["sleep", "3600"]\n' },
  tasks: [
    {
      id: 'kettle',
      text: 'The container `kettle` is running. It was made from `tea`, and `tea` names another image by now.',
      hints: [
        'What has to happen between the two: a run, and then?',
        'Build, run, change something, and build again under the same name.',
        'After `docker run -d --name kettle tea`, type `docker build -t tea --build-arg KIND=black tea`.',
      ],
      check(world) {
        const expected = 'a running `kettle` from `tea`, with an image that `tea` no longer names';
        const kettle = container(world, 'kettle');
        const tea = image(world, 'tea');
        if (!kettle) return missing(expected, 'no container `kettle`');
        if (kettle.state !== 'running') return missing(expected, `\`kettle\` is ${stateOf(kettle)}`);
        if (!/^tea(:latest)?$/.test(kettle.image))
          return missing(expected, `\`kettle\` was made from \`${kettle.image}\``);
        if (!tea) return missing(expected, 'no image `tea`');
        return kettle.imageId === tea.id ? missing(expected, 'the image that `tea` names now') : done;
      },
    },
    {
      id: 'pot',
      text: 'The container `pot` is running from what `tea` names now.',
      hints: [
        'Only a new container gets the new image.',
        'Make it after the second build.',
        'Type `docker run -d --name pot tea`.',
      ],
      check(world) {
        const expected = 'a running `pot` from the image that `tea` names';
        const pot = container(world, 'pot');
        if (!pot) return missing(expected, 'no container `pot`');
        if (pot.state !== 'running') return missing(expected, `\`pot\` is ${stateOf(pot)}`);
        return pot.imageId === image(world, 'tea')?.id ? done : missing(expected, 'another image');
      },
    },
  ],
  solution: [
    'docker build -q -t tea tea',
    'docker run -d --name kettle tea',
    'docker build -q -t tea --build-arg KIND=black tea',
    'docker run -d --name pot tea',
  ],
  alternatives: [
    [
      'docker build -q -t tea:1 tea',
      'docker tag tea:1 tea',
      'docker run -d --name kettle tea',
      'sed -i s/green/white/ tea/Dockerfile',
      'docker build -q -t tea tea',
      'docker run -d --name pot tea:latest',
    ],
    [
      'docker tag busybox tea',
      'docker run -dit --name kettle tea',
      'docker commit kettle tea',
      'docker run -dit --name pot tea',
    ],
  ],
  wrong: [
    {
      mistake: 'restarts the old container',
      commands: [
        'docker build -q -t tea tea',
        'docker run -d --name kettle tea',
        'docker build -q -t tea --build-arg KIND=black tea',
        'docker restart -t 1 kettle',
      ],
      failing: ['pot'],
      recognise: (world) => container(world, 'kettle') !== undefined && container(world, 'pot') === undefined,
      message: '`kettle` is as it was made. To restart a container does not give it another image.',
    },
    {
      mistake: 'builds once',
      commands: ['docker build -q -t tea tea', 'docker run -d --name kettle tea', 'docker run -d --name pot tea'],
      failing: ['kettle'],
      recognise: (world) => {
        const [kettle, pot] = [container(world, 'kettle'), container(world, 'pot')];
        return kettle !== undefined && kettle.imageId === pot?.imageId && kettle.imageId === image(world, 'tea')?.id;
      },
      message: 'Both containers have the image that `tea` names now. The name has not moved.',
    },
    {
      mistake: 'makes both anew',
      commands: [
        'docker build -q -t tea tea',
        'docker run -d --name kettle tea',
        'docker build -q -t tea --build-arg KIND=black tea',
        'docker rm -f kettle',
        'docker run -d --name pot tea',
      ],
      failing: ['kettle'],
      recognise: (world) => container(world, 'kettle') === undefined && container(world, 'pot') !== undefined,
      message: 'There is no `kettle` any more. A container that was removed shows nothing.',
    },
  ],
};
