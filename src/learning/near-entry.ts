/** An entry near to what was asked: where to look first. */
export interface NearEntry {
  /** A file of the knowledge base, with a line where it is about one cell: "knowledge/services/rds.yaml:57". */
  readonly place: string;
  /** What stands there, in a few words. */
  readonly says: string;
}
