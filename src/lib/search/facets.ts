import type { Engine, Filters } from './types.ts';

/** Counts by name and value: `{ kind: { article: 3, term: 7 } }`. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Which pages carry which filter values. Asked once; the lists are small and need no part of the word index. */
export class Facets {
  readonly #ids: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

  private constructor(ids: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>) {
    this.#ids = ids;
  }

  static async load(engine: Engine): Promise<Facets> {
    const names = Object.entries(await engine.filters());
    const idsOf = async (name: string, value: string) => {
      const { results } = await engine.search(null, { filters: { [name]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    };
    const all = names.map(async ([name, values]) => {
      const entries = await Promise.all(Object.keys(values).map((value) => idsOf(name, value)));
      return [name, new Map(entries)] as const;
    });
    return new Facets(new Map(await Promise.all(all)));
  }

  /** The value a page has for a filter; the first when it has several. */
  valueOf(name: string, id: string): string | undefined {
    for (const [value, ids] of this.#ids.get(name) ?? []) if (ids.has(id)) return value;
    return undefined;
  }

  /**
   * Whether a page has one of the wanted values of each filter, `except` one.
   *
   * @throws Error for a filter that the index does not have: its file is missing, and «none» would be a lie
   */
  passes(id: string, filters: Filters, except?: string): boolean {
    return Object.entries(filters).every(([name, wanted]) => {
      const values = this.#ids.get(name);
      if (values === undefined) throw new Error(`no filter ${name}`);
      return name === except || [wanted].flat().some((value) => values.get(value)?.has(id) ?? false);
    });
  }

  /** For each value, how many of `ids` choosing it would leave, given the other filters. Values without pages are left out. */
  counts(ids: readonly string[], filters: Filters): FacetCounts {
    const counted = [...this.#ids].map(([name, values]) => {
      const passing = ids.filter((id) => this.passes(id, filters, name));
      const counts = [...values].map(
        ([value, having]) => [value, passing.filter((id) => having.has(id)).length] as const,
      );
      return [name, Object.fromEntries(counts.filter(([, count]) => count > 0))] as const;
    });
    return Object.fromEntries(counted);
  }
}
