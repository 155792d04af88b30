/** Who occupies what in a plan, week by week: the places of each offer and the limits that hosts share. */

/** One week of an offer's places or of a shared limit, as a line is bound by it. */
export interface Slot {
  /** Same for all the lines that share it. */
  readonly key: string;
  /** Most pupils there. */
  readonly most: number;
  /** Seats there that are not of the plan. */
  readonly held: number;
}

/** The plan's requests in their slots. */
export class OccupiedSlots {
  private readonly members = new Map<string, Map<number, Slot>>();

  add(request: number, slots: readonly Slot[]): void {
    for (const slot of slots) {
      const there = this.members.get(slot.key);
      if (there) there.set(request, slot);
      else this.members.set(slot.key, new Map([[request, slot]]));
    }
  }

  remove(request: number, slots: readonly Slot[]): void {
    for (const { key } of slots) this.members.get(key)!.delete(request);
  }

  /** The slots that would be passed if one more came. */
  passedWith(slots: readonly Slot[]): Slot[] {
    return slots.filter((slot) => this.isPassed(slot));
  }

  /** The first of them. */
  firstPassed(slots: readonly Slot[]): Slot | undefined {
    return slots.find((slot) => this.isPassed(slot));
  }

  /** Those in one slot, in no order. */
  inSlot(key: string): Iterable<number> {
    return this.members.get(key)?.keys() ?? [];
  }

  private isPassed({ key, most, held }: Slot): boolean {
    const there = this.members.get(key);
    const total = held + 1 + (there?.size ?? 0);
    if (total > most) return true;
    if (there !== undefined) for (const other of there.values()) if (total > other.most) return true;
    return false;
  }

  /** The requests that are in every one of these slots, in ascending order. */
  inAll(slots: readonly Slot[]): number[] {
    const [first, ...others] = slots.map(({ key }) => this.members.get(key));
    return [...(first?.keys() ?? [])].filter((request) => others.every((there) => there?.has(request))).sort((a, b) => a - b);
  }
}
