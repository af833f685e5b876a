/** How often a place asked about which service, so that its tips are about those more often; a store keeps it. */
export interface ServiceCounts {
  /** Counts that a place asked about services, by id. */
  countServices(place: string, services: readonly string[]): Promise<void>;
  /** How often a place asked about which service, by its id. */
  servicesAsked(place: string): Promise<Readonly<Record<string, number>>>;
}
