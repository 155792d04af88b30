export { intakeServer as part } from '../bridge/intake-server';
