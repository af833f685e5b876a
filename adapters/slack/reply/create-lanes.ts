/** Does work in a lane. */
export type Lanes = <T>(lane: string, work: () => Promise<T>) => Promise<T>;

/**
 * Does what belongs to one lane in turn, and different lanes side by side: a channel that must wait holds up no other, and
 * messages to one channel keep their order.
 */
export function createLanes(): Lanes {
  const ends = new Map<string, Promise<unknown>>();
  return (lane, work) => {
    const before = ends.get(lane);
    const done = before === undefined ? work() : before.then(work, work);
    ends.set(lane, done);
    const leave = () => {
      if (ends.get(lane) === done) ends.delete(lane);
    };
    done.then(leave, leave);
    return done;
  };
}
