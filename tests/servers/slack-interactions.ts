import { SlackRefusal } from './slack-refusal.js';

/** How long a trigger may be used, in milliseconds. https://docs.slack.dev/surfaces/modals */
const TRIGGER_LIFE = 3_000;
/** How long and how often a response URL may be used. https://docs.slack.dev/interactivity/handling-user-interaction */
const RESPONSE_LIFE = 30 * 60_000;
const RESPONSE_USES = 5;

/** Whose doing a response URL answers, and the message that it may replace or delete. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  /** `ts` of the message whose button was pressed; absent for a command. */
  readonly message?: string;
}

/** The passes that Slack hands out with what a person does: for a modal, and for a late answer. */
export interface Interactions {
  /** A trigger that is good from now; a given id is made good from now. */
  issueTrigger(id?: string): string;
  /** Spends a trigger; refuses one that is unknown, too old or used. */
  spendTrigger(id: unknown): void;
  /** The path of a response URL that is good from now. */
  issueResponse(target: ResponseTarget): string;
  /** Spends one of the uses of a response URL; refuses one that is unknown, too old or used up. */
  spendResponse(path: string): ResponseTarget;
}

/** Keeps the passes in memory; `now` is in milliseconds. */
export function createInteractions(now: () => number): Interactions {
  const triggers = new Map<string, { readonly since: number; used: boolean }>();
  const responses = new Map<
    string,
    { readonly since: number; uses: number; readonly target: ResponseTarget }
  >();
  return {
    issueTrigger(id = `9900.1100.${triggers.size + 1}`) {
      triggers.set(id, { since: now(), used: false });
      return id;
    },
    spendTrigger(id) {
      const trigger = triggers.get(String(id));
      if (trigger === undefined) throw new SlackRefusal('invalid_trigger_id');
      if (trigger.used) throw new SlackRefusal('exchanged_trigger_id');
      if (now() - trigger.since > TRIGGER_LIFE) throw new SlackRefusal('expired_trigger_id');
      trigger.used = true;
    },
    issueResponse(target) {
      const path = `/response/${responses.size + 1}`;
      responses.set(path, { since: now(), uses: 0, target });
      return path;
    },
    spendResponse(path) {
      const response = responses.get(path);
      if (response === undefined) throw new SlackRefusal('invalid_url');
      if (now() - response.since > RESPONSE_LIFE) throw new SlackRefusal('expired_url');
      if (response.uses >= RESPONSE_USES) throw new SlackRefusal('used_url');
      response.uses += 1;
      return response.target;
    },
  };
}
