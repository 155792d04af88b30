export { importServer as part } from '../bridge/import-server';
