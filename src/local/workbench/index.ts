/** The page that shows a runtime in a browser, and the command that opens it. */
export { ArgumentError, parsePort } from './parse-port';
export { serve } from './serve';
export { PortTakenError, startWorkbench, type Workbench } from './start-workbench';
export { DEFAULT_PORT, type TourStep, type TourTarget, type WorkbenchOptions } from './workbench-options';
