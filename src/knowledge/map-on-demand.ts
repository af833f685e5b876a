/** A map that is made when somebody first looks into it. `make` has to give the same whenever it is called. */
export function mapOnDemand<K, V>(make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new MapOnDemand(make);
}

/** A class, as Map is one: what compares values looks into both alike. */
class MapOnDemand<K, V> implements ReadonlyMap<K, V> {
  #make: (() => ReadonlyMap<K, V>) | null;
  #made: ReadonlyMap<K, V> | null = null;

  constructor(make: () => ReadonlyMap<K, V>) {
    this.#make = make;
  }

  #map(): ReadonlyMap<K, V> {
    if (this.#made === null) {
      this.#made = (this.#make as () => ReadonlyMap<K, V>)();
      // What it was made of need not be held any longer.
      this.#make = null;
    }
    return this.#made;
  }

  get size(): number {
    return this.#map().size;
  }

  get(key: K): V | undefined {
    return this.#map().get(key);
  }

  has(key: K): boolean {
    return this.#map().has(key);
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#map()) visit(value, key, this);
  }

  keys() {
    return this.#map().keys();
  }

  values() {
    return this.#map().values();
  }

  entries() {
    return this.#map().entries();
  }

  [Symbol.iterator]() {
    return this.#map()[Symbol.iterator]();
  }
}
