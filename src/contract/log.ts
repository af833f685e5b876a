/** Structured fields of a log line. Never a secret, never what somebody typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where an adapter reports what happened to it. Which request it was done for is added to each line. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
