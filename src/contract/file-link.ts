/** A file that Demarc makes whenever it is fetched. */
export interface FileLink {
  /** Where it is served, on the one port: "/exports/en/elb_fargate.csv". */
  readonly path: string;
  /** What to press for it: "Download the CSV". */
  readonly label: string;
  /** How to have it where it is not served, in a sentence. */
  readonly otherwise: string;
}
