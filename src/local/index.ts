/** What the package offers to tests and programs: the runtime, its plain data, scenarios, and what may be wrong with a state. */
export type * from './contract';
export * as costModel from './apps-script/base/cost-model';
export { openRuntime } from './runner/open-runtime';
export { firstStart, openAtFirstTab, playFromStart, type Beginning } from './scenario/first-start';
export { playScenario, type ScenarioProgress } from './scenario/play-scenario';
export { packState, unpackState } from './storage/packed-state';
export { UnsavedProblem } from './storage/saver';
export { StateHeldProblem, type StateHolder } from './storage/state-lock';
export { StateProblem } from './storage/state-problem';
export { members, type Members } from './members';
