import { onSheetEdit } from '../edits/on-sheet-edit';

export const part = { onSheetEdit };
