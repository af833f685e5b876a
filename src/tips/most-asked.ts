/** Whatever is about services, by their ids. */
interface About {
  readonly services: readonly string[];
}

/**
 * Those of some that are about the service which is owed one most. What is asked about twice as often gets twice as many:
 * how often it was asked about is divided by one more than those seen in this round about it (D'Hondt's method). Empty when
 * none is about a service that was asked about.
 */
export function mostAsked<T extends About>(
  some: readonly T[],
  seen: readonly About[],
  asked: Readonly<Record<string, number>>,
): readonly T[] {
  const owed = new Map(
    Object.entries(asked).map(([service, times]) => {
      const told = seen.filter(({ services }) => services.includes(service)).length;
      return [service, times / (told + 1)];
    }),
  );
  const weight = ({ services }: About) => Math.max(0, ...services.map((service) => owed.get(service) ?? 0));
  const most = Math.max(0, ...some.map(weight));
  return most > 0 ? some.filter((one) => weight(one) === most) : [];
}
