export { dialogServer as part } from '../bridge/dialog-server';
