export { handoverServer as part } from '../bridge/handover-server';
