/** Pictures and films in a form. */
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { Blob } from '../tools/blob';
import type { FormItem } from './form-item';
import type { MediaModel } from './form-model';

export const ALIGNMENT = new Enumeration('Alignment', ['LEFT', 'CENTER', 'RIGHT']);
/** Widths before any is set; what the platform says is not settled. */
const WIDTH = { IMAGE: 740, VIDEO: 320 } as const;

const change = (item: FormItem, patch: Partial<MediaModel>): FormItem =>
  item.change({ media: { ...item.model.media, ...patch } });

const placed: Readonly<Record<string, MethodRow<FormItem>>> = {
  getWidth: ['', 'formRead', ({ model }) => model.media?.width ?? WIDTH[model.kind as keyof typeof WIDTH]],
  setWidth: ['n', 'formWrite', (item, width) => change(item, { width: width as number })],
  getAlignment: ['', 'formRead', ({ model }) => ALIGNMENT.of(model.media?.alignment ?? 'LEFT')],
  setAlignment: ['Alignment', 'formWrite', (item, alignment: EnumValue) => change(item, { alignment: alignment.label })],
};

export const imageMethods: Readonly<Record<string, MethodRow<FormItem>>> = {
  ...placed,
  getImage: [
    '',
    'formRead',
    ({ model: { media } }) =>
      media?.base64 === undefined ? null : new Blob(Buffer.from(media.base64, 'base64'), media.type ?? null, media.name ?? null),
  ],
  setImage: [
    'Blob',
    'formWrite',
    (item, { bytes, type, name }: Blob) => change(item, { base64: bytes.toString('base64'), type, name }),
  ],
};

export const videoMethods: Readonly<Record<string, MethodRow<FormItem>>> = {
  ...placed,
  // An address of YouTube, or the id of a film there (reference of VideoItem.setVideoUrl).
  setVideoUrl: [
    's',
    'formWrite',
    (item, url: string) => {
      if (!/^(?:https?:\/\/(?:www\.)?(?:youtube\.com\/watch\?v=|youtu\.be\/))?[\w-]{6,}$/.test(url))
        throw new ScriptException('Invalid argument: url');
      return change(item, { url });
    },
  ],
};
