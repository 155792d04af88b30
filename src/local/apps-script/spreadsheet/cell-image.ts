/** Pictures in cells: what a script makes of an address, and what it reads back. Nothing is fetched. */
import { Enumeration } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { ImageModel } from './model/attributes';
import { CellImage } from './model/cell-image';

export const VALUE_TYPE = new Enumeration('ValueType', ['IMAGE']);
/** Hosts and schemes that the platform can fetch from; its words for another address are not known. */
const ADDRESS = /^https?:\/\/\S+$/i;

export class CellImageBuilder {
  image: ImageModel = { url: '', title: '', description: '' };
  set(patch: Partial<ImageModel>): this {
    this.image = { ...this.image, ...patch };
    return this;
  }
}

const NO_CONTENT_URL = 'an address of Google’s own, for the account that asks, that soon ends: there is none on this machine';
const getters: Readonly<Record<string, MethodRow<{ readonly image: ImageModel }>>> = {
  getAltTextTitle: ['', 'read', ({ image }) => image.title],
  getAltTextDescription: ['', 'read', ({ image }) => image.description],
  // Deprecated, and null where the platform does not know it any more: it never does here, since most scripts get nothing.
  getUrl: ['', 'read', () => null],
  toBuilder: ['', 'local', ({ image }) => new CellImageBuilder().set(image), SCOPES.none],
};
const readType = (_self: unknown, name: string): unknown => (name === 'valueType' ? VALUE_TYPE.values.IMAGE : undefined);

describe(CellImage, {
  name: 'CellImage',
  path: 'SpreadsheetApp.CellImage',
  scopes: SCOPES.spreadsheet,
  methods: getters,
  read: readType,
  refused: { getContentUrl: NO_CONTENT_URL },
});
describe(CellImageBuilder, {
  name: 'CellImageBuilder',
  path: 'SpreadsheetApp.CellImageBuilder',
  scopes: SCOPES.spreadsheet,
  methods: {
    ...getters,
    setSourceUrl: [
      's',
      'local',
      (builder, url: string) => {
        if (!ADDRESS.test(url)) throw new ScriptException('Invalid argument: url');
        return builder.set({ url });
      },
      SCOPES.none,
    ],
    setAltTextTitle: ['s', 'local', (builder, title: string) => builder.set({ title })],
    setAltTextDescription: ['s', 'local', (builder, description: string) => builder.set({ description })],
    build: ['', 'local', ({ image }) => new CellImage(image), SCOPES.none],
  },
  read: readType,
  refused: { getContentUrl: NO_CONTENT_URL },
});
