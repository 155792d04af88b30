export { templatesServer as part } from '../bridge/templates-server';
