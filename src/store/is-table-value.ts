import type { Tables } from './state.js';

/**
 * Tells for each table whether something read from a file can be a value of it. It looks for what Demarc would stumble
 * over: files are only edited by hand when somebody mends them.
 */
export const isTableValue: Readonly<Record<keyof Tables, (value: unknown) => boolean>> = {
  preferences: (value) => isObject(value),
  subscriptions: (value) =>
    isObject(value) && hasStrings(value, 'address', 'time', 'zone', 'locale') && Array.isArray(value.days),
  turns: (value) => isObject(value) && hasNumbers(value, 'due', 'wake', 'refusals'),
  asked: (value) => isObject(value) && hasNumbers(value, ...Object.keys(value)),
  tips: (value) => isObject(value) && Array.isArray(value.given) && Array.isArray(value.claims),
  references: (value) => typeof value === 'string',
  installations: (value) => typeof value === 'string',
  gaps: (value) =>
    isObject(value) &&
    hasStrings(value, 'shape', 'last') &&
    typeof value.count === 'number' &&
    Array.isArray(value.texts),
  votes: (value) => isObject(value) && hasStrings(value, 'answer', 'person', 'shape', 'day'),
  quizzes: (value) => isObject(value) && hasNumbers(value, 'expires') && Array.isArray(value.answers),
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasNumbers(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'number');
}

function hasStrings(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}
