export { reportServer as part } from '../bridge/report-server';
