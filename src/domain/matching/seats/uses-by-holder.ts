/** What is used of a limit by each holder, counted when it is asked for: of thousands of hosts a screen asks of few. */
import type { UseByPeriod, UsePeriod, UsesByHolder } from './use-period';

export class CountedUses implements UsesByHolder {
  private readonly known = new Map<string, UseByPeriod | undefined>();

  /** @param count what one holder uses; `undefined` for nothing */
  constructor(
    private readonly holders: () => Iterable<string>,
    private readonly count: (holder: string) => UseByPeriod | undefined,
  ) {}

  get(holder: string): UseByPeriod | undefined {
    let use = this.known.get(holder);
    if (use === undefined && !this.known.has(holder)) this.known.set(holder, (use = this.count(holder)));
    return use;
  }

  *[Symbol.iterator](): Iterator<readonly [string, UseByPeriod]> {
    for (const holder of new Set(this.holders())) {
      const use = this.get(holder);
      if (use !== undefined) yield [holder, use];
    }
  }

  /** Something more is used: all is counted anew. */
  forget(): void {
    this.known.clear();
  }
}

/** The same uses, but for one holder. */
export const usesBut = (uses: UsesByHolder, holder: string, use: UseByPeriod): UsesByHolder => ({
  get: (asked) => (asked === holder ? use : uses.get(asked)),
  *[Symbol.iterator]() {
    for (const [other, its] of uses) if (other !== holder) yield [other, its] as const;
    yield [holder, use] as const;
  },
});

/** One more in a period. */
export const countOne = (uses: Map<UsePeriod, number>, period: UsePeriod): void =>
  void uses.set(period, (uses.get(period) ?? 0) + 1);
