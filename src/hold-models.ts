import { KnowledgeError } from './contract/errors.js';
import type { Log } from './contract/log.js';
import { type Held, holdWhileUsed } from './hold-while-used.js';
import type { OpenCompiled } from './open-compiled.js';
import type { TrainedModels } from './understand/models.js';

/** For how long nobody has to ask before what only questions need is let go of, in milliseconds. To read it again takes a hundredth of a second. */
const UNUSED = 5 * 60_000;

/** Holds what was learnt from when a question needs it until nobody has asked for a while. That it can be read no more is logged. */
export function holdModels({ readModels }: Pick<OpenCompiled, 'readModels'>, log: Log): Held<TrainedModels> {
  const get = () =>
    readModels().catch((error: Error) => {
      const problem = error instanceof KnowledgeError ? error.problems.join('; ') : error.name;
      log.error({ problem }, 'No question can be answered');
      throw error;
    });
  return holdWhileUsed({ get, unused: UNUSED, now: () => performance.now() });
}
