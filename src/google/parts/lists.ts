export { panelLists as part } from '../bridge/panel-lists';
