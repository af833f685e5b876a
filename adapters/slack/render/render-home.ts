import type { types } from '@slack/bolt';
import type { Answer } from '../../../src/contract/answer.js';
import type { Home } from '../../../src/contract/demarc.js';
import { ACTIONS } from '../actions.js';
import { isChannel } from '../is-channel.js';
import { bold } from './bold.js';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { mrkdwn } from './mrkdwn.js';
import { packLines } from './pack-lines.js';
import { plainElement } from './plain-element.js';
import { renderBlocks } from './render-blocks.js';
import { renderSuggestions } from './render-suggestions.js';
import { renderTipControls } from './render-tip-controls.js';
import { section } from './section.js';
import { shorten } from './shorten.js';
import { SLACK_LABELS } from './slack-labels.js';
import { SLACK_LIMITS } from './slack-limits.js';

type Labels = (typeof SLACK_LABELS)['en'];

/** Subscriptions that are shown at most; the rest is told by "tips status" where they are. */
const MOST_SUBSCRIPTIONS = 10;

/** A person's own page: a question, its answer if one was asked, language, tips, and what can be asked about. */
export function renderHome(home: Home, answer?: Answer): types.HomeView {
  const labels = SLACK_LABELS[home.locale];
  return {
    type: 'home',
    blocks: [
      section(escapeMrkdwn(labels.welcome)),
      search(labels),
      ...(answer ? answered(answer) : renderSuggestions(home.examples)),
      { type: 'divider' },
      language(home, labels),
      ...tips(home, labels),
      { type: 'divider' },
      ...services(home, labels),
      { type: 'context', elements: [mrkdwn(escapeMrkdwn(labels.moreCommands))] },
    ],
  };
}

function search({ search: label, searchHint }: Labels): types.KnownBlock {
  return {
    type: 'input',
    dispatch_action: true,
    label: plainElement(label),
    element: {
      type: 'plain_text_input',
      action_id: ACTIONS.homeSearch,
      max_length: 1_000,
      placeholder: plainElement(searchHint),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}

/** Tables are for messages alone, so here they are lines; a choice in a quiz is the next question, since this is no message. */
function answered({ quiz, ...answer }: Answer): types.KnownBlock[] {
  const suggestions = quiz?.options ?? answer.suggestions;
  return renderBlocks({ ...answer, suggestions }, { tables: 'lines' }).blocks;
}

function language({ fixed }: Home, labels: Labels): types.KnownBlock {
  const options = (['auto', 'en', 'nl'] as const).map((value) => ({
    text: plainElement(labels.languages[value]),
    value,
  }));
  const chosen = options.find(({ value }) => value === (fixed ?? 'auto'));
  return {
    type: 'section',
    text: mrkdwn(bold(labels.language, 100)),
    accessory: {
      type: 'static_select',
      action_id: ACTIONS.homeLanguage,
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    },
  };
}

function tips({ subscriptions }: Home, labels: Labels): types.KnownBlock[] {
  const own = subscriptions.find(({ address }) => !isChannel(placeIn(address)));
  return [
    section(
      [bold(labels.tips, 100), ...(subscriptions.length > 0 ? [] : [escapeMrkdwn(labels.noTips)])].join('\n'),
    ),
    ...subscriptions.slice(0, MOST_SUBSCRIPTIONS).map((subscription) => oneOf(subscription, labels)),
    { type: 'actions', elements: renderTipControls(own, labels) },
    { type: 'context', elements: [mrkdwn(escapeMrkdwn(labels.tipsMore))] },
  ];
}

function oneOf({ address, when }: Home['subscriptions'][number], labels: Labels): types.KnownBlock {
  const place = placeIn(address);
  const where = isChannel(place) ? `<#${place}>` : escapeMrkdwn(labels.tipsHere);
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: `${where}: ${escapeMrkdwn(when)}` },
    accessory: {
      type: 'button',
      action_id: ACTIONS.homeTipsOff,
      text: plainElement(labels.tipsOff),
      value: address,
    },
  };
}

/** Slack's id of a person or channel, at the end of "slack:T1:C1". */
function placeIn(address: string): string {
  return address.split(':').at(-1) ?? '';
}

function services({ services: all }: Home, labels: Labels): types.KnownBlock[] {
  const lines = all.map(
    ({ category, names }) => `${bold(category, 100)}: ${shorten(names.join(', '), 1_000, escapeMrkdwn)}`,
  );
  const groups = all
    .filter(({ names }) => names.length > 0)
    .map(({ category, names }) => ({
      label: plainElement(category),
      options: names.slice(0, SLACK_LIMITS.options).map((name) => ({
        text: plainElement(name),
        value: labels.overview(name),
      })),
    }));
  return [
    {
      type: 'section',
      text: mrkdwn(bold(labels.services, 100)),
      accessory: {
        type: 'static_select',
        action_id: ACTIONS.homeService,
        placeholder: plainElement(labels.pickService),
        option_groups: groups,
      },
    },
    ...packLines(lines, SLACK_LIMITS.sectionText).map(section),
  ];
}
