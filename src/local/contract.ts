/**
 * What the local runtime offers to whoever drives it: the workbench, the tests, a scenario.
 * It knows Apps Script and nothing of the product: it could run any container-bound script.
 *
 * Everything that crosses this border is plain data (JSON), so that the runtime may live in
 * another process. Dates cross as ISO strings.
 */
export type * from './contract/copies';
export type * from './contract/faults';
export type * from './contract/forms-and-mail';
export type * from './contract/options';
export type * from './contract/runs';
export type * from './contract/runtime';
export type * from './contract/scenario';
export type * from './contract/sheet-views';
