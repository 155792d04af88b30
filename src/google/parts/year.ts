import { closeYear } from '../year/close-year';

export const part = { closeYear };
