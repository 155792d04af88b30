/** Candidates by place: a grid that gives those around a point without looking at the others. */
import type { KnownPoint } from '../../place/point';
import type { Candidate } from './candidate';

const KM_PER_DEGREE = 111.2;
/** Cells of about 5 km from north to south. */
const CELL_DEGREES = 0.045;

/** Radius up to which the earth is taken as flat, km, and by how much the circle is widened for it. */
const FLAT_KM = 100;
const FLAT_MARGIN = 1.03;

/** Empty cells looked at for one that is not, before all are taken. */
const MOST_EMPTY = 100;

const rowOf = (latitude: number): number => Math.floor((latitude + 90) / CELL_DEGREES);
const columnOf = (longitude: number): number => Math.floor((longitude + 180) / CELL_DEGREES);
const cellAt = (row: number, column: number): number => row * 100_000 + column;

export class HostMap {
  private readonly cells = new Map<number, Candidate[]>();
  private readonly rough: Candidate[] = [];

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      if (!candidate.point) continue;
      if (candidate.point.tier === 2) {
        this.rough.push(candidate);
        continue;
      }
      const cell = cellAt(rowOf(candidate.point.latitude), columnOf(candidate.point.longitude));
      const list = this.cells.get(cell);
      if (list) list.push(candidate);
      else this.cells.set(cell, [candidate]);
    }
  }

  /**
   * Every candidate within `radiusKm` as the crow flies, or within `roughKm` when its own point is rough (tier 2), some a little
   * farther: the caller measures.
   */
  around(point: KnownPoint, radiusKm: number, roughKm = Infinity): Candidate[] {
    const height = radiusKm / KM_PER_DEGREE;
    const width = height / Math.max(0.05, Math.cos((point.latitude * Math.PI) / 180));
    const parallel = Math.cos((point.latitude * Math.PI) / 180);
    // Flat geometry is within a hundredth of the truth at the distances of a hub; wider circles are taken whole.
    const isWithin = ({ point: at }: Candidate, km: number): boolean =>
      km > FLAT_KM ||
      (at!.latitude - point.latitude) ** 2 + ((at!.longitude - point.longitude) * parallel) ** 2 <=
        ((km / KM_PER_DEGREE) * FLAT_MARGIN) ** 2;
    const found = this.rough.filter((candidate) => isWithin(candidate, roughKm));
    // So wide that there are fewer cells than steps.
    if ((2 * height * 2 * width) / CELL_DEGREES ** 2 > this.cells.size * MOST_EMPTY) {
      for (const cell of this.cells.values()) found.push(...cell);
      return found;
    }
    const lastRow = rowOf(point.latitude + height);
    const lastColumn = columnOf(point.longitude + width);
    for (let row = rowOf(point.latitude - height); row <= lastRow; row += 1) {
      for (let column = columnOf(point.longitude - width); column <= lastColumn; column += 1) {
        const cell = this.cells.get(cellAt(row, column));
        if (cell) for (const candidate of cell) if (isWithin(candidate, radiusKm)) found.push(candidate);
      }
    }
    return found;
  }
}
