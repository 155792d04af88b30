export { exportServer as part } from '../bridge/export-server';
