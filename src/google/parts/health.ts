export { healthServer as part } from '../bridge/health-server';
