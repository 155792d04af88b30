export { secondTourServer as part } from '../bridge/second-tour-server';
