import { readQuestions } from '../evaluate/questions.mjs';
import { commandRequest, mentionRequest } from './slack/requests.mjs';
import { messageActivity } from './teams/message-activity.mjs';

/** So many different questions are asked, again and again, as people do. */
export const QUESTIONS = 500;

const all = readQuestions('development')
  .map(({ ask }) => ask)
  .filter((ask) => typeof ask === 'string' && ask.trim() !== '');
let next = 0;
const question = () => all[Math.floor(((next++ % QUESTIONS) * all.length) / QUESTIONS)];

/** Each way asks one question, waits for its answer, and gives when it was acknowledged and answered, in ms since it asked. */
export function askOnSlack(slack) {
  return {
    async command(pool, text = question()) {
      const began = performance.now();
      const body = await send(pool, '/slack/events', commandRequest(text));
      const took = performance.now() - began;
      return { acknowledged: took, answered: took, body };
    },
    async mention(pool, text = question()) {
      const request = mentionRequest(text);
      const answer = slack.answered(request.thread);
      const began = performance.now();
      await send(pool, '/slack/events', request);
      const acknowledged = performance.now() - began;
      await answer;
      return { acknowledged, answered: performance.now() - began };
    },
  };
}

/** The same on Teams; `tokens` are used by turns. */
export function askOnTeams(connector, tokens) {
  return async (pool, text = question()) => {
    const activity = messageActivity(text, connector.url);
    const authorization = `Bearer ${tokens[next % tokens.length]}`;
    const began = performance.now();
    const arrived = connector.answerTo(activity.id).then((body) => [performance.now() - began, body]);
    await send(pool, '/api/messages', {
      body: JSON.stringify(activity),
      headers: { 'content-type': 'application/json', authorization },
    });
    const acknowledged = performance.now() - began;
    const [answered, body] = await arrived;
    return { acknowledged, answered, body };
  };
}

async function send(pool, path, { body, headers }) {
  const response = await pool.request({ path, method: 'POST', body, headers });
  const text = await response.body.text();
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}: ${text}`);
  return text;
}
