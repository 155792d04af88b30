export { networkServer as part } from '../bridge/network-server';
