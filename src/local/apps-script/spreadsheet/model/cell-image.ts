/** A picture as the value of a cell: scripts read and write it as any other value. */
import type { ImageModel } from './attributes';

export class CellImage {
  constructor(readonly image: ImageModel) {}
}
