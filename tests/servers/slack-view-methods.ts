import type { ApiCall, ApiMethod } from './slack-api-call.js';
import { SlackRefusal } from './slack-refusal.js';
import { checkView } from './slack-view-check.js';
import type { StoredView } from './slack-world.js';

/** The methods that show modals and home tabs. https://docs.slack.dev/reference/methods?family=views */
export const VIEW_METHODS: Readonly<Record<string, ApiMethod>> = {
  'views.publish': (call) => {
    const { body, world, team } = call;
    if (!world.users.has(String(body.user_id))) throw new SlackRefusal('user_not_found');
    const key = `${team.id}:${body.user_id}`;
    const before = world.homes.get(key);
    needHash(before, body.hash);
    const view = stored(call, before?.id ?? `V0HOME${world.homes.size + 1}`, 'home');
    world.homes.set(key, view);
    return { view };
  },

  'views.open': opened,
  'views.push': opened,

  'views.update': (call) => {
    const { body, world } = call;
    const before = [...world.modals.values(), ...world.homes.values()].find(
      ({ id, external_id }) => id === body.view_id || (body.external_id && external_id === body.external_id),
    );
    if (before === undefined) throw new SlackRefusal('not_found');
    needHash(before, body.hash);
    const view = stored(call, before.id, String(before.type));
    const homeKey = [...world.homes].find(([, home]) => home.id === view.id)?.[0];
    if (homeKey === undefined) world.modals.set(view.id, view);
    else world.homes.set(homeKey, view);
    return { view };
  },
};

function opened(call: ApiCall): { view: StoredView } {
  const { body, world } = call;
  // Slack looks at the view first: a bad one leaves the trigger good for another try.
  const view = stored(call, `V0MODAL${world.modals.size + 1}`, 'modal');
  world.interactions.spendTrigger(body.trigger_id);
  world.modals.set(view.id, view);
  return { view };
}

function needHash(before: StoredView | undefined, hash: unknown): void {
  if (hash !== undefined && hash !== '' && before !== undefined && before.hash !== hash)
    throw new SlackRefusal('hash_conflict');
}

function stored({ body, world, team }: ApiCall, id: string, type: string): StoredView {
  const problems = checkView(body.view);
  const view = body.view as Readonly<Record<string, unknown>>;
  if (problems.length === 0 && view.type !== type) problems.push(`a ${view.type} where a ${type} is needed`);
  if (problems.includes('a view that is too large')) throw new SlackRefusal('view_too_large');
  if (problems.length > 0) {
    const messages = problems.map((problem) => `[ERROR] ${problem}`);
    throw new SlackRefusal('invalid_arguments', { response_metadata: { messages } });
  }
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...view,
    id,
    hash: `${world.messages.nextTs()}.hash`,
    team_id: team.id,
    bot_id: team.botId,
    app_id: team.appId,
    root_view_id: id,
    previous_view_id: null,
    state: { values: {} },
  };
}
