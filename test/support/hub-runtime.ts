/** The local runtime in which a hub is opened. Under jest it is that of the worker, see `worker-environment.ts`. */
export { openRuntime } from 'apps-script-local';
