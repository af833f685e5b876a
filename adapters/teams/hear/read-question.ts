import type { Activity } from 'botbuilder';
import { questionText } from './question-text.js';

/** The question in a message: what a pressed button carries, else what was typed. May be empty. */
export function readQuestion(activity: Pick<Activity, 'text' | 'entities' | 'recipient' | 'value'>): string {
  const pressed = (activity.value as { demarc?: { ask?: unknown } } | null | undefined)?.demarc?.ask;
  return typeof pressed === 'string' ? pressed.trim() : questionText(activity);
}
