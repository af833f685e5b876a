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
    // Not with await: this comes with every question, and each would be a promise more.
    taken: (delivery) =>
      inbox.taken(delivery).then((isTaken) => {
        if (isTaken) cameAgain(delivery);
        return isTaken;
      }),
    claim: (delivery) =>
      inbox.claim(delivery).then((isFirst) => {
        if (isFirst) log.debug({}, 'A reply is noted as given');
        else cameAgain(delivery);
        return isFirst;
      }),
    take: (delivery, reply) =>
      inbox.take(delivery, reply).then((isFirst) => {
        if (isFirst) log.debug({}, 'A reply is kept and on its way');
        else cameAgain(delivery);
        return isFirst;
      }),
    finish: (delivery) => inbox.finish(delivery).then(() => log.debug({}, 'A reply is done with')),
  };
}
