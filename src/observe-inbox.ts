import type { Inbox } from './contract/inbox.js';
import type { Observers } from './observe-ask.js';

/** An inbox that tells what came again, and to the log how far a reply is. The name of a delivery stands nowhere. */
export function observeInbox<T extends Inbox>(inbox: T, { metrics, log }: Observers): T {
  const cameAgain = (delivery: string) => {
    const platform = delivery.startsWith('teams:') ? 'teams' : 'slack';
    metrics.count('redeliveries', { platform });
    log.debug({ platform }, 'An event came again that had been taken on');
  };
  return {
    ...inbox,
    async taken(delivery) {
      const isTaken = await inbox.taken(delivery);
      if (isTaken) cameAgain(delivery);
      return isTaken;
    },
    async claim(delivery) {
      const isFirst = await inbox.claim(delivery);
      if (isFirst) log.debug({}, 'A reply is noted as given');
      else cameAgain(delivery);
      return isFirst;
    },
    async take(delivery, reply) {
      const isFirst = await inbox.take(delivery, reply);
      if (isFirst) log.debug({}, 'A reply is kept and on its way');
      else cameAgain(delivery);
      return isFirst;
    },
    async finish(delivery) {
      await inbox.finish(delivery);
      log.debug({}, 'A reply is done with');
    },
  };
}
