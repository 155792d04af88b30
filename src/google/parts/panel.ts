export { panelActions as part } from '../bridge/panel-actions';
