/** What a curator completes: a piece of YAML in which every TODO is refused by the knowledge check. */
export interface Draft {
  /** Name of a file of its own, such as "services.lightsail.data-backup.yaml". */
  readonly name: string;
  /** The file of the knowledge base into which it goes, such as "knowledge/services/lightsail.yaml". */
  readonly target: string;
  /** YAML; begins with a comment that says what to do. */
  readonly yaml: string;
}
