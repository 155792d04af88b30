/** The enumerations of the form service. */
import { Enumeration } from '../base/enum-value';

export const ITEM_TYPE = new Enumeration('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'UNSUPPORTED',
]);
export const DESTINATION_TYPE = new Enumeration('DestinationType', ['SPREADSHEET']);
export const PAGE_NAVIGATION_TYPE = new Enumeration('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']);
export const FEEDBACK_TYPE = new Enumeration('FeedbackType', ['CORRECT', 'INCORRECT', 'GENERAL']);
