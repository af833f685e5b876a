/** A daily subscription of some channel at a time (UTC), in one of so many workspaces. */
export function subscribe(n, time, workspaces = 1_000) {
  const workspace = n % workspaces;
  return {
    address: `slack:T0W${workspace}:C0W${workspace}N${n}`,
    by: `slack:T0W${workspace}:U0W${workspace}N${n}`,
    time,
    zone: 'UTC',
    locale: 'en',
    days: [1, 2, 3, 4, 5, 6, 7],
    holidays: null,
    resumes: null,
  };
}
