import type { Knowledge } from '../knowledge/knowledge.js';
import { isFragment, type Message } from './leaning.js';
import type { Lexicon } from './lexicon.js';
import type { Subject } from './subject.js';
import type { ConversationState } from './understanding.js';

/** "And on plain EC2?" after Fargate: EC2 by itself, and no way to run what was spoken of. */
const PLAIN_EC2 =
  / (?:plain|bare|normal|ordinary|regular|raw|good old|gewone?|gewoon|kale|normale|losse|standaard) (?:amazon |aws |old )?ec2 /;

/** "No, I meant EC2" after Fargate, which nobody called ECS. */
const MEANT = / (?:mean|meant|bedoel|bedoelde) (?:on |op |for |voor |with |bij )?(?:just |gewoon )?ec2 $/;

/** After "it depends", a few words such as "on Fargate" choose the variant, even where they name a service too. */
export function variantMeant(
  subject: Subject,
  message: Message,
  previous: ConversationState,
  lexicon: Lexicon,
  knowledge: Knowledge,
): { readonly id: string; readonly isAll: boolean } | undefined {
  const { names } = message;
  const { nameIds, content, text } = message.reading;
  const isEc2 = subject.services.includes('ec2');
  if (isEc2 && (PLAIN_EC2.test(text) || (MEANT.test(text) && previous.services.includes('fargate'))))
    return undefined;
  for (const id of previous.services) {
    const service = knowledge.services.get(id);
    const hasWays = service !== undefined && (service.parent !== undefined || service.variants.length > 0);
    const isPlace = subject.services.every((one) => one === 'on-premises');
    if (!service || !hasWays || !(isPlace || isFragment(message))) continue;
    const parent = service.parent ?? id;
    const isKin = subject.services.some(
      (one) => one === parent || knowledge.services.get(one)?.parent === parent,
    );
    if (isKin) continue;
    const hints = lexicon.hints.get(parent);
    for (let at = 0; hints && at < nameIds.length; at++) {
      const hint = hints.longestAt(nameIds, at);
      if (!hint) continue;
      // "Same question for containers on Fargate": the words are beside another service's name, and not of it.
      const isOfName =
        subject.services.length === 0 || isPlace || names.covered.slice(at, at + hint.length).some(Boolean);
      if (!isOfName) continue;
      const isAll = content.every((isContent, i) => !isContent || (i >= at && i < at + hint.length));
      return { id: hint.value, isAll };
    }
  }
  return undefined;
}
