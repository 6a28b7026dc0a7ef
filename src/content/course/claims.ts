/** What five articles on images and containers claim, each with our verdict. Every one is met by an experiment in some lesson. */
export interface Claim {
  readonly text: string;
  /** `half`: true in part. What is half true or false is a myth, and the myth lab breaks it. */
  readonly verdict: 'true' | 'half' | 'false';
}

export const claims = {
  I01: { verdict: 'true', text: 'An image is a read-only template for containers.' },
  I02: {
    verdict: 'true',
    text: 'An image is an ordered collection of file-system changes, with settings for running.',
  },
  I03: { verdict: 'true', text: 'An image is a stack of layers, joined by a union file system.' },
  I04: { verdict: 'true', text: 'Layers are shared between images and containers.' },
  I05: { verdict: 'true', text: 'Each build step can be cached. A changed step and all after it are done again.' },
  I06: { verdict: 'true', text: 'An image holds user land, libraries, run time, code and settings, but no kernel.' },
  I07: { verdict: 'half', text: 'An image is a set of instructions.' },
  I08: { verdict: 'true', text: 'An image is built from a base image, from a parent image, or from scratch.' },
  I09: { verdict: 'half', text: 'An image says which command runs and which ports are open.' },
  I10: { verdict: 'true', text: 'An image cannot be changed. A change needs a new image.' },
  I11: { verdict: 'true', text: 'Images lie here or in a registry. Docker Hub is the default, private ones exist.' },
  I12: { verdict: 'false', text: 'An image is identified by its tag, and `latest` is the newest.' },
  I13: { verdict: 'true', text: 'An image has a manifest: JSON that describes it.' },
  I14: { verdict: 'half', text: 'The manifest carries the image’s tag and its signature.' },
  I15: { verdict: 'false', text: 'Layers lie under `/var/lib/docker/aufs/diff`.' },
  I16: { verdict: 'true', text: '`docker history` shows the layers of an image; `docker images` shows images only.' },
  I17: { verdict: 'true', text: 'Official images are curated, community images come from users, and copycats exist.' },
  I18: { verdict: 'half', text: 'An image is a static file that uses no resources.' },
  I19: { verdict: 'true', text: 'An image is made once. Containers are made from it many times.' },
  I20: { verdict: 'half', text: 'An image is a logical thing, a container a real one.' },
  I21: { verdict: 'half', text: 'An image is like a snapshot of a virtual machine.' },
  I22: { verdict: 'half', text: 'Images are light, and run on every host.' },
  I23: { verdict: 'true', text: 'Two images can be compared file by file.' },
  I24: { verdict: 'true', text: 'Copies of an image are cheap. It can be shared, copied and deleted.' },
  C01: { verdict: 'half', text: 'A container is a running instance of an image.' },
  C02: { verdict: 'true', text: '`docker ps` lists the running containers, `-a` all of them.' },
  C03: {
    verdict: 'true',
    text: 'A container is an image, an execution environment and a set of standard instructions.',
  },
  C04: { verdict: 'true', text: 'Many containers start from one image, each apart from the others.' },
  C05: { verdict: 'true', text: 'A container has its own files, network and processes.' },
  C06: { verdict: 'true', text: 'Containers share the kernel of the host.' },
  C07: { verdict: 'true', text: 'Containers start faster and are lighter than virtual machines.' },
  C08: { verdict: 'half', text: 'A container runs on any operating system.' },
  C09: { verdict: 'true', text: 'A container can be changed while it runs.' },
  C10: { verdict: 'false', text: 'Changes disappear when the container stops.' },
  C11: { verdict: 'true', text: 'A stopped container keeps its settings and its changed files.' },
  C12: { verdict: 'false', text: 'A stopped container disappears.' },
  C13: { verdict: 'true', text: 'What must outlive a container belongs into a new image or a volume.' },
  C14: { verdict: 'half', text: 'A container runs until it crashes or is told to stop.' },
  C15: { verdict: 'true', text: 'A container never changes the image that it came from.' },
  C16: { verdict: 'true', text: 'An update means to stop, remove and make anew. Running containers do not follow.' },
  C17: { verdict: 'true', text: 'Several containers of one image carry load, and some may fail.' },
  C18: { verdict: 'true', text: 'A container is started, stopped and deleted without touching others.' },
  C19: { verdict: 'true', text: 'A container uses processor and memory while it runs. A stopped one uses disk.' },
  C20: { verdict: 'half', text: 'A container cannot be shared, an image can.' },
  C21: { verdict: 'true', text: '`docker run` makes a writable layer, an id and a network, and starts the program.' },
  C22: { verdict: 'false', text: 'A container is a lighter virtual machine.' },
  C23: { verdict: 'half', text: 'Containers are isolated and secure.' },
  C24: { verdict: 'half', text: 'Containers end the problem of “works on my machine”.' },
  C25: { verdict: 'true', text: 'Containers are easily made more, and fewer.' },
  M01: { verdict: 'true', text: 'A Dockerfile is a text file from which `docker build` makes an image.' },
  M02: { verdict: 'true', text: 'By hand: run a container, change it, commit it.' },
  M03: { verdict: 'true', text: 'By Dockerfile: base, instructions, `.dockerignore`, build, tag.' },
  M04: { verdict: 'half', text: '`.dockerignore` keeps files out of the image.' },
  M05: { verdict: 'true', text: 'Images can be made without a Dockerfile.' },
  M06: { verdict: 'true', text: '`docker push` uploads an image so that others can pull it.' },
  M07: { verdict: 'true', text: 'Anyone can host a private registry.' },
  M08: { verdict: 'false', text: 'A run without a tag takes the most recent version.' },
  M09: { verdict: 'half', text: 'The articles’ own Python example works as printed.' },
  M10: { verdict: 'true', text: 'A changed recipe does not change the cakes already baked.' },
  M11: { verdict: 'true', text: 'Safe images: trust, small bases, no secrets in layers, no root, pinned.' },
  M12: { verdict: 'true', text: 'Podman and other engines run the same images.' },
  M13: { verdict: 'true', text: 'Containers suit many tasks, and not all.' },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;

/** All ids, in order. */
export const claimIds = Object.keys(claims) as readonly ClaimId[];

/** The myths: what is half true or false. */
export const mythIds = claimIds.filter((id) => claims[id].verdict !== 'true');
