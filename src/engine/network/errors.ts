/** What can go wrong in setting up networks; the daemon finds the sentences. */
export type NetworkProblem =
  /** A wanted subnet overlaps one that is taken. */
  | 'pool-overlap'
  /** All of Docker's own subnets are taken. */
  | 'no-more-subnets'
  /** A gateway, range or address does not lie in the subnet. */
  | 'outside-subnet'
  | 'address-in-use'
  /** The subnet is full. */
  | 'no-available-address'
  /** The stack is connected to this network already. */
  | 'already-connected'
  /** A host port is published by another container. */
  | 'port-allocated'
  /** A host port is listened on by a process of the host. */
  | 'port-in-use'
  /** No port of a range, or of the ephemeral ones, is free. */
  | 'all-ports-allocated'
  /** No interface of the host has the address. */
  | 'address-not-local';

export class NetworkError extends Error {
  readonly problem: NetworkProblem;

  constructor(problem: NetworkProblem, detail = '') {
    super(detail ? `${problem}: ${detail}` : problem);
    this.name = 'NetworkError';
    this.problem = problem;
  }
}
