/** An answer of Slack's Web API that says no: `{ ok: false, error, … }`. */
export class SlackRefusal extends Error {
  readonly error: string;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(error: string, more: Readonly<Record<string, unknown>> = {}) {
    super(error);
    this.error = error;
    this.more = more;
  }
}
