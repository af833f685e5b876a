import { makeRoom } from './contract/make-room.js';

/** The values that were asked for last, by key; a bounded number. */
export interface Latest<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Makes an empty one for at most so many values; those that were asked for longest ago go first. */
export function createLatest<T>(most: number): Latest<T> {
  const values = new Map<string, T>();
  const put = (key: string, value: T) => {
    values.delete(key);
    values.set(key, value);
    makeRoom(values, most);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set: put,
  };
}
