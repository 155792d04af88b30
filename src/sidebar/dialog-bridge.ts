/** The way of the two wide dialogs to the spreadsheet: the calls of `DialogApi`, as promises that always answer in French. */
import type { DialogApi } from '../application/dialog-api';
import { api, type Promisified } from './bridge';

export type DialogPageApi = Promisified<DialogApi>;

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const dialogApi = api as unknown as DialogPageApi;
