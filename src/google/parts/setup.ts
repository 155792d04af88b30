export { setupServer as part } from '../bridge/setup-server';
