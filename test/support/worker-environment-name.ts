/** Under this name the globals of a test file have the worker's runtime. */
export const WORKERS_RUNTIME = 'workersRuntime';
