import type { types } from '@slack/bolt';
import type { Home } from '../../../src/contract/demarc.js';
import { ACTIONS } from '../actions.js';
import { plainElement } from './plain-element.js';
import type { SLACK_LABELS } from './slack-labels.js';

type Labels = (typeof SLACK_LABELS)['en'];

/** The days of the week that each choice stands for: 1 (Monday) to 7 (Sunday). */
const CHOICES = { daily: '1234567', weekdays: '12345', 'mon wed fri': '135', mon: '1' } as const;

/** What a person can press and choose about their own tips: when they come, how often, and a pause; `own` is what they have. */
export function renderTipControls(
  own: Home['subscriptions'][number] | undefined,
  labels: Labels,
): types.ActionsBlockElement[] {
  const time: types.Timepicker = {
    type: 'timepicker',
    action_id: ACTIONS.homeTipsAt,
    initial_time: own?.time ?? '09:00',
    placeholder: plainElement(labels.tipsTime),
  };
  if (!own) return [time, button(ACTIONS.homeTipsOn, labels.tipsOn)];
  return [
    time,
    days(own.days, labels),
    ...(own.days.length > 1 ? [button(ACTIONS.homeTipsLess, labels.tipsLess)] : []),
    own.isPaused ? button(ACTIONS.homeTipsResume, labels.tipsResume) : pause(labels),
  ];
}

function days(chosen: readonly number[], { tipsDays, tipsDayChoices }: Labels): types.StaticSelect {
  const options = (['daily', 'weekdays', 'mon wed fri', 'mon'] as const).map((value) => ({
    text: plainElement(tipsDayChoices[value]),
    value,
  }));
  const now = options.find(({ value }) => CHOICES[value] === chosen.join(''));
  return {
    type: 'static_select',
    action_id: ACTIONS.homeTipsDays,
    placeholder: plainElement(tipsDays),
    options,
    ...(now ? { initial_option: now } : {}),
  };
}

/** Slack asks for a day in a calendar, and its placeholder says what for. */
function pause({ tipsPause }: Labels): types.Datepicker {
  return { type: 'datepicker', action_id: ACTIONS.homeTipsPause, placeholder: plainElement(tipsPause) };
}

function button(action_id: string, label: string): types.Button {
  return { type: 'button', action_id, text: plainElement(label), value: action_id };
}
