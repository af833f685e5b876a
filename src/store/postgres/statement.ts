/** SQL that is prepared once per connection. */
export interface Statement {
  /** Unlike that of any other. */
  readonly name: string;
  readonly text: string;
  /** Whether it does no harm to run it once more when the connection broke before its answer came. */
  readonly repeatable: boolean;
  /** Nobody is waiting for it: it leaves connections to those for whom somebody is. */
  readonly patient?: true;
}
